using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>Where lines end.</summary>
public enum Alignment
{
    /// <summary>Both edges flush, the last line ragged.</summary>
    Justified,

    /// <summary>Ragged at the right.</summary>
    Left,

    /// <summary>Ragged at the left.</summary>
    Right,

    /// <summary>Ragged at both.</summary>
    Centre,
}

/// <summary>How a paragraph is set.</summary>
/// <param name="Leading">From baseline to baseline, above zero.</param>
/// <param name="Alignment">Where lines end.</param>
public sealed record ParagraphStyle(Length Leading, Alignment Alignment)
{
    /// <summary>Of the first line, from <see cref="Left"/>; below zero hangs it.</summary>
    public Length Indent { get; init; }

    /// <summary>In from the column's left edge.</summary>
    public Length Left { get; init; }

    /// <summary>In from the column's right edge.</summary>
    public Length Right { get; init; }

    /// <summary>Whether words are divided.</summary>
    public bool Hyphenates { get; init; } = true;

    /// <summary>Ragged lines of about equal length, none under half the longest: for titles.</summary>
    public bool Balanced { get; init; }

    /// <summary>How many lines more than is best for it, −1 to 1: the editor's wish, met where breaks within the usual tolerance allow it.</summary>
    public int ExtraLines { get; init; }

    /// <summary>For display type: each line begins with ink on the left edge, not with its first letter's side bearing.</summary>
    public bool HangsBearings { get; init; }

    /// <summary>All lines on one page.</summary>
    public bool KeepsTogether { get; init; }

    /// <summary>The fewest lines left at a page's foot and carried to a head. A paragraph of three lines isn't broken with 2 and 2.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>See <see cref="Orphans"/>.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>Whether punctuation hangs into the margins.</summary>
    public bool Protrudes { get; init; }

    /// <summary>How far a justified line's glyphs may be narrowed or widened, in 1/1000: constant within a line. 0: not at all.</summary>
    public int Scaling { get; init; } = 20;

    /// <summary>How far a justified line's glyphs may be tracked apart or together, in 1/1000 em: constant within a line. 0: not at all.</summary>
    public int LineTracking { get; init; } = 5;
}
