namespace ReviewPress.Typesetting.Composing;

/// <summary>How wide lines are and how they are filled. Scaled points.</summary>
/// <param name="First">The first line's width.</param>
/// <param name="Others">That of all others.</param>
/// <param name="Fill">How.</param>
/// <param name="Give">How far glyphs may give, as <see cref="LineFit.Give"/> says.</param>
internal readonly record struct LineShape(long First, long Others, LineFill Fill, double Give = 0)
{
    /// <summary>Whether punctuation hangs into the margins.</summary>
    public bool Protrudes { get; init; }

    /// <summary>Whether it does at the left of the first line, too.</summary>
    public bool FirstProtrudes { get; init; }

    /// <summary>A drop cap, which stands in the first line and beside others; or null.</summary>
    public DropCapFit? Cap { get; init; }

    /// <summary>How many lines aren't like those that follow.</summary>
    public int Uneven => Cap is null ? 0 : Cap.Lines + 1;

    /// <summary>The width of a line, counted from 0.</summary>
    public long WidthOf(int line) => line == 0 ? First : line < Uneven ? Others - Cap!.IndentOf(line).Scaled : Others;

    /// <summary>The character before which the first line must end; 0: it may end anywhere.</summary>
    public int FirstEnd { get; init; }
}

/// <summary>How lines are filled.</summary>
internal enum LineFill
{
    /// <summary>Spaces stretch and shrink.</summary>
    Justified,

    /// <summary>Spaces keep their width.</summary>
    Ragged,

    /// <summary>Ragged, in the fewest lines and those as equal as can be, the last one too.</summary>
    Balanced,
}
