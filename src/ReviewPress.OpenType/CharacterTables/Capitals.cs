using System.Text;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>Upper and lower case that no culture of the machine decides (Unicode 17, section 3.13; SpecialCasing.txt). Greek capitals bear no
/// accents, in whatever language the word is quoted; Turkish and Azeri keep the dot of i.</summary>
internal static partial class Capitals
{
    private const int Acute = 0x301, Dialytika = 0x308, Ypogegrammeni = 0x345, DotAbove = 0x307;

    /// <summary>Grave, acute, circumflex, both breathings; the diaeresis and the iota below are seen to apart.</summary>
    private const string AccentsAndBreathings = "\u0300\u0301\u0342\u0313\u0314\u0308\u0345";

    private static readonly Dictionary<int, string> Longer = Rows.ReplaceLineEndings("\n").Split('\n')
        .Select(row => row.Split(' ').Select(code => Convert.ToInt32(code, 16)).ToArray())
        .ToDictionary(row => row[0], row => string.Concat(row[1..].Select(c => (char)c)));

    internal static string Upper(string text, string language, ICollection<int>? sources)
    {
        var result = new StringBuilder(text.Length + 4);
        var dotted = HasDottedI(language);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var before = result.Length;
            if (IsGreek(rune.Value)) length = AppendGreek(result, text, i);
            else if (dotted && rune.Value == 'i') result.Append('İ');
            else if (Longer.TryGetValue(rune.Value, out var longer)) result.Append(longer);
            else result.Append(UpperOf(rune));
            for (; sources is not null && before < result.Length; before++) sources.Add(i);
            i += length;
        }

        return result.ToString();
    }

    internal static string Lower(string text, string language)
    {
        var result = new StringBuilder(text.Length);
        var dotted = HasDottedI(language);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            i += length;
            switch (rune.Value)
            {
                case 'I' when dotted && i < text.Length && text[i] == DotAbove:
                    result.Append('i');
                    i++;
                    break;
                case 'I' when dotted: result.Append('ı'); break;
                case 'İ': result.Append(dotted ? "i" : "i\u0307"); break;
                case 'Σ': result.Append(EndsWord(text, i - 1) ? 'ς' : 'σ'); break;
                default: result.Append(Rune.ToLowerInvariant(rune)); break;
            }
        }

        return result.ToString();
    }

    /// <summary>.NET's table, but for two letters that it leaves out so that paths and identifiers are safe.</summary>
    private static Rune UpperOf(Rune rune) => rune.Value switch
    {
        'ı' => new Rune('I'),
        'ſ' => new Rune('S'),
        _ => Rune.ToUpperInvariant(rune),
    };

    private static bool HasDottedI(string language) => Primary(language) is "tr" or "az";

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    private static bool IsGreek(int codePoint) =>
        codePoint is (>= 0x370 and < 0x400) or (>= 0x1F00 and < 0x2000) && UnicodeText.ScriptOf(codePoint) == Script.Greek;

    /// <summary>A Greek letter and its marks: capital, without accents and breathings; an iota below stands beside it; a diaeresis stays, and
    /// comes in where an accent on the first vowel had kept two apart (μάιος, ΜΑΪΟΣ). The word ή, "or", keeps its accent.</summary>
    /// <returns>How many UTF-16 units were read.</returns>
    private static int AppendGreek(StringBuilder result, string text, int start)
    {
        var length = Cluster(text, start);
        var parts = UnicodeText.Decompose(text.AsSpan(start, length));
        if (IsLoneEta(text, start, length, parts))
        {
            result.Append('Ή');
            return length;
        }

        var letter = UpperOf(new Rune(parts[0])).Value;
        var diaeresis = parts.Contains(Dialytika) || (letter is 'Ι' or 'Υ' && HasAccentedVowelBefore(text, start));
        result.Append(new Rune(diaeresis ? letter switch { 'Ι' => 'Ϊ', 'Υ' => 'Ϋ', _ => letter } : letter));
        foreach (var mark in parts.Skip(1).Where(mark => !AccentsAndBreathings.Contains((char)mark))) result.Append(new Rune(mark));
        if (parts.Contains(Ypogegrammeni)) result.Append('Ι');
        return length;
    }

    /// <summary>The letter and the marks that follow it.</summary>
    private static int Cluster(string text, int start)
    {
        var length = 1;
        while (start + length < text.Length && text[start + length] is >= '\u0300' and <= '\u0345') length++;
        return length;
    }

    private static bool HasAccentedVowelBefore(string text, int at)
    {
        var start = at - 1;
        while (start > 0 && text[start] is >= '\u0300' and <= '\u0345') start--;
        if (start < 0 || !IsGreek(text[start])) return false;
        var parts = UnicodeText.Decompose(text.AsSpan(start, at - start));
        return "αεουΑΕΟΥ".Contains((char)parts[0], StringComparison.Ordinal) && parts.Contains(Acute) && !parts.Contains(Dialytika);
    }

    private static bool IsLoneEta(string text, int start, int length, List<int> parts) =>
        parts is ['η' or 'Η', Acute] && !IsLetterAt(text, start - 1) && !IsLetterAt(text, start + length);

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && (char.IsLetter(text[at]) || char.IsSurrogate(text[at]));

    /// <summary>A sigma after a letter and before none (Final_Sigma, marks and apostrophes skipped).</summary>
    private static bool EndsWord(string text, int sigma)
    {
        int before = sigma - 1, after = sigma + 1;
        while (before >= 0 && IsIgnored(text[before])) before--;
        while (after < text.Length && IsIgnored(text[after])) after++;
        return IsLetterAt(text, before) && !IsLetterAt(text, after);

        static bool IsIgnored(char c) => c is '\'' or '’' or '\u00AD' or '·' || UnicodeText.CombiningClassOf(c) != 0;
    }
}
