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
        UnicodeCategory.LowercaseLetter, UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter, UnicodeCategory.TitlecaseLetter, UnicodeCategory.UppercaseLetter,
        UnicodeCategory.SpacingCombiningMark, UnicodeCategory.EnclosingMark, UnicodeCategory.NonSpacingMark,
        UnicodeCategory.DecimalDigitNumber, UnicodeCategory.LetterNumber, UnicodeCategory.OtherNumber,
        UnicodeCategory.ConnectorPunctuation, UnicodeCategory.DashPunctuation, UnicodeCategory.ClosePunctuation, UnicodeCategory.FinalQuotePunctuation,
        UnicodeCategory.InitialQuotePunctuation, UnicodeCategory.OtherPunctuation, UnicodeCategory.OpenPunctuation,
        UnicodeCategory.CurrencySymbol, UnicodeCategory.ModifierSymbol, UnicodeCategory.MathSymbol, UnicodeCategory.OtherSymbol,
        UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator, UnicodeCategory.SpaceSeparator,
    ];

    /// <summary>The script, Common and Inherited as they stand.</summary>
    /// <param name="codePoint">0 to 10FFFF; of any other the answer is <see cref="Script.Unknown"/>.</param>
    public static Script ScriptOf(int codePoint) => new(Tables.GetScript(codePoint));

    /// <summary>The general category.</summary>
    /// <param name="codePoint">0 to 10FFFF; any other is not assigned.</param>
    public static UnicodeCategory CategoryOf(int codePoint) => Categories[(int)Tables.GetGeneralCategory(codePoint)];

    /// <summary>The canonical combining class: 0 for all but marks.</summary>
    public static int CombiningClassOf(int codePoint) => (int)Tables.GetCombiningClass(codePoint);

    /// <summary>The class of line breaking, as the standard's table has it: before rule LB1 resolves it.</summary>
    /// <param name="codePoint">0 to 10FFFF; of any other the answer is <see cref="LineBreakClass.Unknown"/>.</param>
    public static LineBreakClass LineBreakOf(int codePoint) => LineBreakTable.KindOf(codePoint).Class;

    /// <summary>The text in Normalization Form C (Unicode Standard Annex 15): the same object where it is so already at a glance.</summary>
    /// <param name="text">Lone surrogates become U+FFFD.</param>
    public static string Nfc(string text)
    {
        var safe = 0;
        while (safe < text.Length && text[safe] < '\u0300') safe++;          // Latin-1 and its extensions are composed as they stand
        if (safe == text.Length) return text;
        var characters = Decompose(text);
        Order(characters);
        Compose(characters);
        var composed = new StringBuilder(text.Length);
        foreach (var (codePoint, _) in characters) composed.Append(new Rune(codePoint));
        return composed.Equals(text) ? text : composed.ToString();
    }

    private static List<(int CodePoint, int Class)> Decompose(string text)
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

    /// <summary>Marks in canonical order: a stable sort of each row of them by class, by insertion, as rows are short.</summary>
    private static void Order(List<(int CodePoint, int Class)> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            var mark = characters[i];
            if (mark.Class == 0) continue;
            var j = i;
            for (; j > 0 && characters[j - 1].Class > mark.Class; j--) characters[j] = characters[j - 1];
            characters[j] = mark;
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
