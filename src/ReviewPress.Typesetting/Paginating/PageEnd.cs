namespace ReviewPress.Typesetting.Paginating;

/// <summary>Where a page begins: what is the same for every way to come there.</summary>
/// <param name="Piece">Index of the first piece.</param>
/// <param name="Line">How many of its lines, or rows, are already set.</param>
/// <param name="Note">Number of the note that is carried over, -1 none.</param>
/// <param name="NoteLine">How many of its lines are already set.</param>
/// <param name="Setting">Which of the first piece's settings is used, where lines of it are already set; else -1.</param>
/// <param name="Figure">Index of the figure that waits to be set at this page's head, -1 none.</param>
/// <param name="Second">Index of the figure that waits behind it, -1 none.</param>
internal readonly record struct PageHead(int Piece, int Line, int Note, int NoteLine, int Setting = -1, int Figure = -1, int Second = -1);

/// <summary>What had to be given up.</summary>
internal enum PageFault
{
    None,
    HyphenAtEnd,
    StrandedHeading,
    Orphan,
    Widow,
    TooHigh,
}

/// <summary>One way to fill a page.</summary>
/// <param name="Next">How the next one begins.</param>
/// <param name="Ends">Whether nothing follows in the section, or a page end is forced: such a page may be short.</param>
/// <param name="IsLast">Whether it is the section's last page.</param>
/// <param name="Depth">Of the lowest line, stretched heads counted; the column's height where there are notes. Scaled points.</param>
/// <param name="ShortBy">How many lines of white are left.</param>
/// <param name="Stretched">How many heads and openings have a second grid line.</param>
/// <param name="Cost">Without what facing pages have to do with each other.</param>
/// <param name="Fault">What was given up.</param>
/// <param name="Effort">In which walk it was found.</param>
/// <param name="Ordinal">Its number in that walk, which makes it again.</param>
internal readonly record struct PageEnd(PageHead Next, bool Ends, bool IsLast, long Depth, int ShortBy, int Stretched, double Cost, PageFault Fault, PageEffort Effort, int Ordinal)
{
    /// <summary>How many lines its notes may stand higher, to be level with the facing page: as many as are white between them and the text.</summary>
    public int Raisable { get; init; }

    /// <summary>How many they do.</summary>
    public int Raised { get; init; }
}

/// <summary>How much is given up to end a page.</summary>
internal enum PageEffort
{
    /// <summary>Nothing.</summary>
    Strict,

    /// <summary>Heads may be stranded, lines left alone.</summary>
    Relaxed,

    /// <summary>The first piece stands on the page though it is too high.</summary>
    Overfull,
}
