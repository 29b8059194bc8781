namespace ReviewPress.Typesetting.Composing;

/// <summary>Why a line may end before a character.</summary>
internal enum BreakKind : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>At a space, which vanishes.</summary>
    Space,

    /// <summary>Inside a word, with a hyphen that the line sets.</summary>
    Hyphenation,

    /// <summary>At a soft hyphen that the author wrote; set like a hyphenation.</summary>
    SoftHyphen,

    /// <summary>After a hyphen of the author's.</summary>
    Hyphen,

    /// <summary>After a dash.</summary>
    Dash,

    /// <summary>After a slash, and elsewhere in addresses; between ideographs.</summary>
    Slash,

    /// <summary>Inside a Hangul word, without a hyphen.</summary>
    Syllable,

    /// <summary>Anywhere, because nothing else fits.</summary>
    LastResort,

    /// <summary>The same between letters, with a hyphen that the line sets.</summary>
    LastResortHyphen,

    /// <summary>The author ends the line.</summary>
    Forced,

    /// <summary>The paragraph's end.</summary>
    Final,
}

/// <summary>What kinds have in common.</summary>
internal static class BreakKindExtensions
{
    /// <summary>Whether the line sets a hyphen that isn't the author's.</summary>
    public static bool SetsHyphen(this BreakKind kind) => kind is BreakKind.Hyphenation or BreakKind.SoftHyphen or BreakKind.LastResortHyphen;
}
