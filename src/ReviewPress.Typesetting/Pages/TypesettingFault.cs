namespace ReviewPress.Typesetting.Pages;

/// <summary>What could not be set as asked.</summary>
public enum TypesettingFaultKind
{
    /// <summary>No face has the character.</summary>
    MissingGlyph,

    /// <summary>A passage in a script that joins, reorders or runs from right to left: it isn't set.</summary>
    ScriptNotSet,

    /// <summary>No breaks fit: the line was set by a last resort.</summary>
    OverfullLine,

    /// <summary>A justified line has too few words: its spaces are gaps, or it ends short.</summary>
    LooseLine,

    /// <summary>A line ends at a no-break space, because no other place fits.</summary>
    SpaceBroken,

    /// <summary>A paragraph's single last line begins a page.</summary>
    Widow,

    /// <summary>A paragraph's single first line ends a page.</summary>
    Orphan,

    /// <summary>A heading ends a page.</summary>
    StrandedHeading,

    /// <summary>A page ends in a hyphen.</summary>
    HyphenAtPageEnd,

    /// <summary>A block is higher than a page.</summary>
    TooHigh,

    /// <summary>A paragraph has no tolerable breaks for the number of lines that was wished for.</summary>
    LinesUnmet,

    /// <summary>A paragraph that was to stand on one page is broken.</summary>
    KeepUnmet,

    /// <summary>A reference to a place that no page holds.</summary>
    DeadReference,
}

/// <summary>A fault with its place.</summary>
/// <param name="Kind">What.</param>
/// <param name="Place">Where in the manuscript; 0 unknown.</param>
/// <param name="Detail">The value: a character, a word, a page label.</param>
public readonly record struct TypesettingFault(TypesettingFaultKind Kind, ulong Place, string Detail);
