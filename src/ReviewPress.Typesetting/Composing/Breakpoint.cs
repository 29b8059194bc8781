namespace ReviewPress.Typesetting.Composing;

/// <summary>A line's end as it is kept: enough to make the same cut again.</summary>
/// <param name="Character">The next line's first one.</param>
/// <param name="Kind">Why here.</param>
internal readonly record struct LineEnd(int Character, BreakKind Kind)
{
    /// <summary>Whether the line shows a hyphen at its end, its own or the author's.</summary>
    public bool IsHyphen => Kind == BreakKind.Hyphen || Kind.SetsHyphen();
}

/// <summary>A legal break with sums over everything before it, so that a line between two breaks is measured by subtraction (Knuth and Plass
/// 1981, p. 1128). Scaled points.</summary>
internal struct Breakpoint
{
    public LineEnd At;
    public long End, EndStretch, EndShrink;          // up to the end of a line that ends here
    public long Start, StartStretch, StartShrink;    // up to the beginning of a line that begins here
    public int Penalty;
    public bool IsRough;                             // End is an em beyond the last letter, no hyphen seen: see BreakFinder.Complete
}
