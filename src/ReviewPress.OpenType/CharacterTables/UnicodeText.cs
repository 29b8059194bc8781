using System.Globalization;
using System.Text;
using HarfBuzzSharp;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>Properties of characters and NFC by HarfBuzz's tables (Unicode 17). .NET's own <c>Normalize</c> does nothing without ICU, and with
/// it the machine would decide the result.</summary>
public static class UnicodeText
{
    private static readonly UnicodeFunctions Tables = UnicodeFunctions.Default;

    /// <summary>By HarfBuzz's number (hb_unicode_general_category_t), whose order is another.</summary>
    private static readonly UnicodeCategory[] Categories =
    [
        UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.OtherNotAssigned, UnicodeCategory.PrivateUse, UnicodeCategory.Surrogate,
        UnicodeCategory.LowercaseLetter, UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter,
        UnicodeCategory.TitlecaseLetter, UnicodeCategory.UppercaseLetter,
        UnicodeCategory.SpacingCombiningMark, UnicodeCategory.EnclosingMark, UnicodeCategory.NonSpacingMark,
        UnicodeCategory.DecimalDigitNumber, UnicodeCategory.LetterNumber, UnicodeCategory.OtherNumber,
        UnicodeCategory.ConnectorPunctuation, UnicodeCategory.DashPunctuation, UnicodeCategory.ClosePunctuation,
        UnicodeCategory.FinalQuotePunctuation,
        UnicodeCategory.InitialQuotePunctuation, UnicodeCategory.OtherPunctuation, UnicodeCategory.OpenPunctuation,
        UnicodeCategory.CurrencySymbol, UnicodeCategory.ModifierSymbol, UnicodeCategory.MathSymbol, UnicodeCategory.OtherSymbol,
        UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator, UnicodeCategory.SpaceSeparator,
    ];

    private const int KeptBelow = 0x2200;   // Latin, Greek, Cyrillic, their neighbours and punctuation: asked for all the time

    private static readonly Script[] KeptScripts = [.. Enumerable.Range(0, KeptBelow).Select(c => new Script(Tables.GetScript(c)))];

    private static readonly UnicodeCategory[] KeptCategories =
        [.. Enumerable.Range(0, KeptBelow).Select(c => Categories[(int)Tables.GetGeneralCategory(c)])];

    /// <summary>The script, Common and Inherited as they stand.</summary>
    /// <param name="codePoint">0 to 10FFFF; of any other the answer is <see cref="Script.Unknown"/>.</param>
    public static Script ScriptOf(int codePoint) => (uint)codePoint < KeptBelow ? KeptScripts[codePoint] : new Script(Tables.GetScript(codePoint));

    /// <summary>The general category.</summary>
    /// <param name="codePoint">0 to 10FFFF; any other is not assigned.</param>
    public static UnicodeCategory CategoryOf(int codePoint) =>
        (uint)codePoint < KeptBelow ? KeptCategories[codePoint] : Categories[(int)Tables.GetGeneralCategory(codePoint)];

    /// <summary>Whether a character is of a script, or is one that several share, this one among them: the ideographic comma.</summary>
    public static bool IsUsedIn(int codePoint, Script script) => ScriptOf(codePoint) == script || ScriptExtensions.Of(codePoint).Contains(script);

    /// <summary>Whether a character takes a whole em in East Asian text (East_Asian_Width F, W or H): ideographs, kana, their punctuation, fullwidth letters.</summary>
    public static bool IsEastAsianWide(int codePoint) => (LineBreakTable.KindOf(codePoint).Traits & LineBreakTraits.EastAsian) != LineBreakTraits.None;

    /// <summary>The canonical combining class: 0 for all but marks.</summary>
    public static int CombiningClassOf(int codePoint) => (int)Tables.GetCombiningClass(codePoint);

    /// <summary>The class of line breaking, as the standard's table has it: before rule LB1 resolves it.</summary>
    /// <param name="codePoint">0 to 10FFFF; of any other the answer is <see cref="LineBreakClass.Unknown"/>.</param>
    public static LineBreakClass LineBreakOf(int codePoint) => LineBreakTable.KindOf(codePoint).Class;

    /// <summary>The text in Normalization Form C (Unicode Standard Annex 15): the same object where it is so already at a glance.</summary>
    /// <param name="text">Lone surrogates become U+FFFD.</param>
    public static string Nfc(string text)
    {
        if (StandsComposed(text)) return text;
        var characters = Separate(text);
        Order(characters);
        Compose(characters);
        var composed = new StringBuilder(text.Length);
        foreach (var (codePoint, _) in characters) composed.Append(new Rune(codePoint));
        return composed.Equals(text) ? text : composed.ToString();
    }

    private static bool StandsComposed(ReadOnlySpan<char> text)
    {
        // Latin letters need no second look, and the others are few.
        for (var other = text.IndexOfAnyExceptInRange('\0', '\u02FF'); other >= 0; other = text.IndexOfAnyExceptInRange('\0', '\u02FF'))
        {
            if (!StandsComposed(text[other])) return false;
            text = text[(other + 1)..];
        }

        return true;
    }

    /// <summary>Characters that NFC leaves alone whatever stands beside them, as long as that is one of them too (NFC_Quick_Check=Yes, class 0): nearly all
    /// that European texts hold, so that curly quotes and dashes don't send a whole text through the tables.</summary>
    private static bool StandsComposed(char c) => c switch
    {
        < '\u0300' => true,
        >= '\u0388' and <= '\u0482' => true,                  // Greek, Cyrillic
        >= '\u1E00' and <= '\u1EFF' => true,                  // Latin with more marks
        >= '\u2002' and <= '\u20CF' => true,                  // punctuation, currency; the quads before them are singletons
        >= '\u2190' and <= '\u2328' => true,                  // arrows, mathematics
        >= '\u232B' and <= '\u2ADB' => true,                  // shapes, stars
        >= '\u4E00' and <= '\u9FFF' => true,                  // Han
        _ => false,
    };

    /// <summary>The text in capitals: ß gives SS, ﬁ FI; Greek loses its accents; Turkish and Azeri i gives İ.</summary>
    /// <param name="text">NFC.</param>
    /// <param name="language">BCP 47.</param>
    /// <param name="sources">Where given, it gets for each UTF-16 unit of the result the place of the character that it comes from.</param>
    public static string UpperCase(string text, string language, ICollection<int>? sources = null) => Capitals.Upper(text, language, sources);

    /// <summary>The text in lower case: Σ gives ς at a word's end; Turkish and Azeri I gives ı.</summary>
    /// <param name="text">NFC.</param>
    /// <param name="language">BCP 47.</param>
    public static string LowerCase(string text, string language) => Capitals.Lower(text, language);

    /// <summary>The bracket that faces the other way; the character itself where there is none.</summary>
    public static int MirrorOf(int codePoint) => Tables.GetMirroring(codePoint);

    /// <summary>Letters and marks apart, marks in canonical order (NFD).</summary>
    internal static List<int> Decompose(ReadOnlySpan<char> text)
    {
        var characters = Separate(text);
        Order(characters);
        return characters.ConvertAll(c => c.CodePoint);
    }

    private static List<(int CodePoint, int Class)> Separate(ReadOnlySpan<char> text)
    {
        var characters = new List<(int, int)>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes()) Add(rune.Value);
        return characters;

        void Add(int codePoint)
        {
            if (codePoint >= 0xC0 && Tables.TryDecompose(codePoint, out var first, out var second))
            {
                Add(first);
                if (second != 0) Add(second);
            }
            else
            {
                characters.Add((codePoint, codePoint < 0x300 ? 0 : CombiningClassOf(codePoint)));
            }
        }
    }

    /// <summary>Marks in canonical order: each row of them sorted by class, and where classes are equal kept as it was.</summary>
    private static void Order(List<(int CodePoint, int Class)> characters)
    {
        for (var i = 0; i < characters.Count;)
        {
            var end = i;
            var sorted = true;
            for (; end < characters.Count && characters[end].Class != 0; end++) sorted &= end == i || characters[end - 1].Class <= characters[end].Class;
            if (!sorted)
            {
                var row = characters.GetRange(i, end - i).OrderBy(c => c.Class).ToList();
                for (var j = 0; j < row.Count; j++) characters[i + j] = row[j];
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Each mark joins its starter where nothing of its own class or a higher one stands between.</summary>
    private static void Compose(List<(int CodePoint, int Class)> characters)
    {
        int starter = -1, kept = 0, last = 0;
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            var reaches = starter >= 0 && (kept - 1 == starter || (last != 0 && last < character.Class));
            if (reaches && Tables.TryCompose(characters[starter].CodePoint, character.CodePoint, out var composed))
            {
                characters[starter] = (composed, 0);
                continue;
            }

            characters[kept] = character;
            if (character.Class == 0) starter = kept;
            last = character.Class;
            kept++;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }
}
