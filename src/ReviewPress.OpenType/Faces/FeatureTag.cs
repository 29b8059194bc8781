namespace ReviewPress.OpenType.Faces;

/// <summary>The four-letter name of a typographic feature (OpenType Layout tag registry).</summary>
/// <param name="Value">The four bytes, the first letter in the highest.</param>
public readonly record struct FeatureTag(uint Value)
{
    /// <summary>Kerning; on by default.</summary>
    public static readonly FeatureTag Kern = Of("kern");

    /// <summary>Standard ligatures; on by default.</summary>
    public static readonly FeatureTag Liga = Of("liga");

    /// <summary>Contextual ligatures; on by default.</summary>
    public static readonly FeatureTag Clig = Of("clig");

    /// <summary>Contextual alternates; on by default.</summary>
    public static readonly FeatureTag Calt = Of("calt");

    /// <summary>Discretionary ligatures.</summary>
    public static readonly FeatureTag Dlig = Of("dlig");

    /// <summary>Historical ligatures.</summary>
    public static readonly FeatureTag Hlig = Of("hlig");

    /// <summary>Small capitals for lower-case letters. Figures change too where <see cref="Onum"/> is off, in some fonts.</summary>
    public static readonly FeatureTag Smcp = Of("smcp");

    /// <summary>Small capitals for capitals.</summary>
    public static readonly FeatureTag C2sc = Of("c2sc");

    /// <summary>Case-sensitive forms: punctuation raised to suit capitals.</summary>
    public static readonly FeatureTag Case = Of("case");

    /// <summary>Capital spacing.</summary>
    public static readonly FeatureTag Cpsp = Of("cpsp");

    /// <summary>Old-style figures.</summary>
    public static readonly FeatureTag Onum = Of("onum");

    /// <summary>Lining figures.</summary>
    public static readonly FeatureTag Lnum = Of("lnum");

    /// <summary>Tabular figures.</summary>
    public static readonly FeatureTag Tnum = Of("tnum");

    /// <summary>Proportional figures.</summary>
    public static readonly FeatureTag Pnum = Of("pnum");

    /// <summary>Superscript. It raises letters as well as figures.</summary>
    public static readonly FeatureTag Sups = Of("sups");

    /// <summary>Subscript.</summary>
    public static readonly FeatureTag Subs = Of("subs");

    /// <summary>Scientific inferiors.</summary>
    public static readonly FeatureTag Sinf = Of("sinf");

    /// <summary>Fractions. It isn't contextual: give it to the fraction alone.</summary>
    public static readonly FeatureTag Frac = Of("frac");

    /// <summary>Ordinals.</summary>
    public static readonly FeatureTag Ordn = Of("ordn");

    /// <summary>Slashed zero.</summary>
    public static readonly FeatureTag Zero = Of("zero");

    /// <summary>Swashes.</summary>
    public static readonly FeatureTag Swsh = Of("swsh");

    /// <summary>Titling forms.</summary>
    public static readonly FeatureTag Titl = Of("titl");

    /// <summary>Reads a tag of one to four printable ASCII letters; shorter ones are filled up with spaces.</summary>
    /// <param name="text">For instance <c>onum</c>.</param>
    /// <param name="tag">The tag, or the default.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FeatureTag tag)
    {
        tag = default;
        if (text.Length is 0 or > 4) return false;
        uint value = 0;
        for (var i = 0; i < 4; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (letter is < ' ' or > '~') return false;
            value = (value << 8) | letter;
        }

        tag = new FeatureTag(value);
        return true;
    }

    /// <summary>Reads a tag.</summary>
    /// <exception cref="FormatException">It isn't one to four printable ASCII letters.</exception>
    public static FeatureTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is no feature tag.");

    /// <summary>The four letters.</summary>
    public override string ToString() =>
        string.Create(4, Value, static (letters, value) =>
        {
            for (var i = 0; i < 4; i++) letters[i] = (char)((value >> (24 - 8 * i)) & 0xFF);
        });

    private static FeatureTag Of(string tag) => new(HarfBuzz.Tag(tag));
}
