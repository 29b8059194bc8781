namespace ReviewPress.HouseStyles;

/// <summary>What may be done to lines of text so that they come out even.</summary>
/// <param name="Protrusion">Punctuation hangs into the margins.</param>
/// <param name="Scaling">Glyphs are narrowed or widened by up to 2 %.</param>
/// <param name="Tracking">They are tracked by up to .005 em.</param>
/// <param name="Hyphenation">Words are divided.</param>
public sealed record LineTypography(bool Protrusion, bool Scaling, bool Tracking, bool Hyphenation)
{
    /// <summary>All of it.</summary>
    public static LineTypography All { get; } = new(true, true, true, true);
}
