using System.Collections.Frozen;

namespace ReviewPress.Punctuating;

/// <summary>A pair of quotation marks, with the spaces inside them.</summary>
/// <param name="Open">For instance <c>“</c>, or <c>«</c> and a narrow no-break space.</param>
/// <param name="Close">Its other half.</param>
internal readonly record struct QuotePair(string Open, string Close);

/// <summary>How a language sets a remark between dashes.</summary>
internal enum DashCustom
{
    /// <summary>An em dash without spaces.</summary>
    ClosedEm,

    /// <summary>An en dash between spaces, the first no-break.</summary>
    SpacedEn,

    /// <summary>An em dash between spaces, the first no-break.</summary>
    SpacedEm,
}

/// <summary>How the space before high punctuation is set.</summary>
internal enum HighPunctuation
{
    /// <summary>No space.</summary>
    Closed,

    /// <summary>As in France: narrow before ; ! ?, a whole one before the colon; put in where it is missing.</summary>
    Spaced,

    /// <summary>As in Canada: only spaces that are there are made no-break.</summary>
    SpacedWhereTyped,
}

/// <summary>How a language punctuates. Sources: The Chicago Manual of Style and New Hart's Rules for English, Duden for German, the Lexique of the Imprimerie nationale for French,
/// and for the rest the quotation marks of Unicode's CLDR, where publishers don't differ from them.</summary>
/// <param name="Primary">Outer quotation marks.</param>
/// <param name="Secondary">Those within them.</param>
internal sealed record Custom(QuotePair Primary, QuotePair Secondary)
{
    /// <summary>Whether the apostrophe key is what one types for the outer marks.</summary>
    public bool IsPrimarySingle => Primary.Open is "‘";

    /// <summary>Remarks between dashes.</summary>
    public DashCustom Dash { get; init; } = DashCustom.SpacedEn;

    /// <summary>Before ; : ! ?.</summary>
    public HighPunctuation High { get; init; } = HighPunctuation.Closed;

    /// <summary>Words of one letter that don't stand at a line's end.</summary>
    public string OneLetterWords { get; init; } = "";

    /// <summary>Words that begin with an apostrophe, without it, in small letters.</summary>
    public FrozenSet<string> Elisions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Abbreviations that stay with the number after them.</summary>
    public FrozenSet<string> BeforeNumber { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Abbreviations that stay with the name after them.</summary>
    public FrozenSet<string> BeforeName { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that stay with the ordinal number before them: <c>3. Mai</c>.</summary>
    public FrozenSet<string> AfterOrdinal { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether thousands are set apart by a space.</summary>
    public bool HasSpacedThousands { get; init; }
}
