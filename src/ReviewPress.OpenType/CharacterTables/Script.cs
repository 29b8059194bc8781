using System.Collections.Immutable;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>A script by its ISO 15924 code (Unicode Standard Annex 24).</summary>
/// <param name="Tag">The four letters, the first in the highest byte: <c>Latn</c>.</param>
public readonly record struct Script(uint Tag)
{
    /// <summary>Of characters that many scripts share: spaces, figures, punctuation.</summary>
    public static readonly Script Common = Of("Zyyy");

    /// <summary>Of marks, which take the script of the letter before.</summary>
    public static readonly Script Inherited = Of("Zinh");

    /// <summary>Of code points that aren't assigned.</summary>
    public static readonly Script Unknown = Of("Zzzz");

    /// <summary>Latin.</summary>
    public static readonly Script Latin = Of("Latn");

    /// <summary>Greek.</summary>
    public static readonly Script Greek = Of("Grek");

    /// <summary>Cyrillic.</summary>
    public static readonly Script Cyrillic = Of("Cyrl");

    /// <summary>Armenian.</summary>
    public static readonly Script Armenian = Of("Armn");

    /// <summary>Georgian.</summary>
    public static readonly Script Georgian = Of("Geor");

    /// <summary>Han: Chinese characters, kanji, hanja.</summary>
    public static readonly Script Han = Of("Hani");

    /// <summary>Hiragana.</summary>
    public static readonly Script Hiragana = Of("Hira");

    /// <summary>Katakana.</summary>
    public static readonly Script Katakana = Of("Kana");

    /// <summary>Hangul.</summary>
    public static readonly Script Hangul = Of("Hang");

    /// <summary>Bopomofo.</summary>
    public static readonly Script Bopomofo = Of("Bopo");

    /// <summary>Arabic.</summary>
    public static readonly Script Arabic = Of("Arab");

    /// <summary>Hebrew.</summary>
    public static readonly Script Hebrew = Of("Hebr");

    /// <summary>Thai.</summary>
    public static readonly Script Thai = Of("Thai");

    /// <summary>Devanagari.</summary>
    public static readonly Script Devanagari = Of("Deva");

    /// <summary>See <see cref="IsPlain"/>.</summary>
    private static readonly ImmutableHashSet<Script> PlainScripts =
    [
        Common, Inherited, Unknown, Latin, Greek, Cyrillic, Armenian, Georgian, Han, Hiragana, Katakana, Hangul, Bopomofo,
        .. new[] { "Brai", "Cans", "Cher", "Copt", "Dsrt", "Ethi", "Glag", "Goth", "Lisu", "Ogam", "Osge", "Runr", "Shaw", "Tfng", "Vaii", "Yiii" }.Select(Of),
    ];

    /// <summary>Whether it is set from left to right, letter by letter, and broken between words or by Unicode Standard Annex 14. The letters of others join, change places or
    /// run the other way.</summary>
    public bool IsPlain => this == Latin || PlainScripts.Contains(this);

    /// <summary>The four letters.</summary>
    public override string ToString() => $"{(char)(Tag >> 24)}{(char)((Tag >> 16) & 0xFF)}{(char)((Tag >> 8) & 0xFF)}{(char)(Tag & 0xFF)}";

    /// <summary>A script by its code.</summary>
    /// <param name="code">Four letters: Latn.</param>
    /// <exception cref="ArgumentException">It hasn't four.</exception>
    public static Script Of(string code) => code.Length == 4 ? new(HarfBuzz.Tag(code)) : throw new ArgumentException("A script's code has four letters.", nameof(code));
}
