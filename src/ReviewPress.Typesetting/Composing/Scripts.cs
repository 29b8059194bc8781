using System.Buffers;
using System.Globalization;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Segmenting;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Which scripts a text has, quickly where it has only Latin.</summary>
internal static class Scripts
{
    private const char LastLatin = '\u024F';

    /// <summary>Blocks in which every character is Latin or shared by scripts: up to Latin Extended-B, and General Punctuation.</summary>
    private static readonly SearchValues<char> LatinOrShared =
        SearchValues.Create([.. Enumerable.Range(0, LastLatin + 1).Concat(Enumerable.Range(0x2000, 0x70)).Append(0xFFFC).Select(c => (char)c)]);

    /// <summary>Whether a text has a character that may be of another script than Latin.</summary>
    public static bool AreOthersIn(ReadOnlySpan<char> text)
    {
        // Out of one range is found out fastest, and quotation marks and dashes are few.
        while (text.IndexOfAnyExceptInRange('\0', LastLatin) is >= 0 and var beyond)
        {
            if (IsOther(text[beyond])) return true;
            text = text[(beyond + 1)..];
        }

        return false;
    }

    /// <summary>Whether it may be one.</summary>
    public static bool IsOther(char c) => !LatinOrShared.Contains(c);

    /// <summary>Whether it is written in squares, without spaces between words: Han, kana, bopomofo; Hangul is, with spaces.</summary>
    public static bool IsEastAsian(Script script) =>
        script == Script.Han || script == Script.Hiragana || script == Script.Katakana || script == Script.Bopomofo || script == Script.Hangul;

    /// <summary>Whether it is a syllable or letter of Hangul.</summary>
    public static bool IsHangul(char c) => c is (>= '\uAC00' and <= '\uD7FB') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') or (>= '\uA960' and <= '\uA97F');

    /// <summary>Whether it is a combining mark.</summary>
    public static bool IsMark(int rune) => rune >= 0x300
        && UnicodeText.CategoryOf(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
