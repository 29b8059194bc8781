namespace ReviewPress.Typesetting.Composing;

/// <summary>What lines cost. Demerits are TeX's: (line + badness)² + penalty², and what else is added (The TeXbook, chapter 14).</summary>
internal sealed record LineCosts
{
    /// <summary>The house's.</summary>
    public static LineCosts House { get; } = new();

    /// <summary>How much a space stretches, in 1/1000 of its width, at badness 100.</summary>
    public int Stretch { get; init; } = 400;

    /// <summary>How much a space shrinks at most, in 1/1000 of its width. With glyphs scaled and tracked as far as they may be, a space of .2 em is still .151 em wide:
    /// below .15 em readers of PDFs see none.</summary>
    public int Shrink { get; init; } = 175;

    /// <summary>Of each line.</summary>
    public double Line { get; init; } = 10;

    /// <summary>The loosest line of a first try, as a ratio of its stretch.</summary>
    public double Tolerance { get; init; } = 3;

    /// <summary>Of a hyphen that the line sets.</summary>
    public int Hyphenation { get; init; } = 157;

    /// <summary>Of a soft hyphen: the author wishes it.</summary>
    public int SoftHyphen { get; init; } = 100;

    /// <summary>After an author's hyphen.</summary>
    public int Hyphen { get; init; } = 100;

    /// <summary>After a dash.</summary>
    public int Dash { get; init; } = 20;

    /// <summary>After a slash and in addresses.</summary>
    public int Slash { get; init; } = 80;

    /// <summary>At a space after a word of one letter.</summary>
    public int ShortWord { get; init; } = 60;

    /// <summary>Before the number of a title: <c>Alien 3</c>.</summary>
    public int TitleNumber { get; init; } = 400;

    /// <summary>After the number that a title begins with: <c>12 Angry Men</c>.</summary>
    public int NumberBeforeTitle { get; init; } = 120;

    /// <summary>Before a dash with spaces around it, where the author keeps them from being made no-break ones.</summary>
    public int BeforeDash { get; init; } = 300;

    /// <summary>Beside an ampersand.</summary>
    public int Ampersand { get; init; } = 100;

    /// <summary>Inside a Hangul word: lines end at its spaces unless those would be gaps (W3C, "Requirements for Hangul Text Layout", 6.1).</summary>
    public int Syllable { get; init; } = 3000;

    /// <summary>Inside a word where it may not be divided.</summary>
    public int LastResort { get; init; } = 5000;

    /// <summary>Two hyphens, one below the other; each further one costs sixteen times as much.</summary>
    public double Ladder { get; init; } = 900_000;

    /// <summary>Neighbours of which one is tight, the other loose, or the like: TeX's classes of fitness, more than one apart.</summary>
    public double Contrast { get; init; } = 5000;

    /// <summary>Neighbours whose glyphs give unlike.</summary>
    public double Unlike { get; init; } = 1500;

    /// <summary>A line whose spaces are half as wide again as they should be.</summary>
    public double Loose { get; init; } = 650_000;

    /// <summary>The ratio from which a line is that loose, its tracking counted in.</summary>
    public double LooseFrom { get; init; } = 1.05;

    /// <summary>A last line of one word.</summary>
    public double OneWord { get; init; } = 11_000;

    /// <summary>A last line of up to five letters.</summary>
    public double Runt { get; init; } = 8_000_000;

    /// <summary>A last line that is what a hyphen left over.</summary>
    public double Remainder { get; init; } = 12_000_000;

    /// <summary>A hyphen in the last line but one.</summary>
    public double LastHyphen { get; init; } = 3000;

    /// <summary>How much dearer than the best a setting with a line more or fewer may be, to be kept: pages choose among them. Less than a <see cref="Runt"/>.</summary>
    public double Alternative { get; init; } = 6_000_000;

    /// <summary>The penalty of a break.</summary>
    public int Of(BreakKind kind) => kind switch
    {
        BreakKind.Hyphenation => Hyphenation,
        BreakKind.SoftHyphen => SoftHyphen,
        BreakKind.Hyphen => Hyphen,
        BreakKind.Dash => Dash,
        BreakKind.Slash => Slash,
        BreakKind.Syllable => Syllable,
        BreakKind.LastResort or BreakKind.LastResortHyphen => LastResort,
        _ => 0,
    };
}
