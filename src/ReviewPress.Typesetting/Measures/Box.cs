namespace ReviewPress.Typesetting.Measures;

/// <summary>A rectangle on a page: from the trim's upper left corner, x to the right, y downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">At least zero.</param>
/// <param name="Height">At least zero.</param>
public readonly record struct Box(Length X, Length Y, Length Width, Length Height)
{
    /// <summary>The right edge.</summary>
    public Length Right => X + Width;

    /// <summary>The lower edge.</summary>
    public Length Bottom => Y + Height;
}
