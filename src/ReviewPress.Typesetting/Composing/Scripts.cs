using System.Globalization;
using System.Text;
using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Which script a character's run has: letters their own, what scripts share that of the text before (Unicode Standard Annex 24).</summary>
internal static class Scripts
{
    /// <summary>The script of a run that holds the character.</summary>
    /// <param name="rune">A code point.</param>
    /// <param name="before">Of the text before.</param>
    public static Script Of(int rune, Script before) => rune switch
    {
        < 0x41 => before,
        < 0x250 => IsLetter(rune) ? Script.Latin : before,
        >= 0x370 and < 0x400 or >= 0x1F00 and < 0x2000 => Script.Greek,
        >= 0x400 and < 0x530 => Script.Cyrillic,
        >= 0x530 and < 0x590 => Script.Armenian,
        >= 0x10A0 and < 0x1100 => Script.Georgian,
        >= 0x1E00 and < 0x1F00 => Script.Latin,
        >= 0x3041 and < 0x30A0 => Script.Hiragana,
        >= 0x30A1 and < 0x3100 => Script.Katakana,
        >= 0x3400 and < 0xA000 or >= 0xF900 and < 0xFB00 or >= 0x20000 and < 0x32000 => Script.Han,
        >= 0xAC00 and < 0xD7B0 or >= 0x1100 and < 0x1200 => Script.Hangul,
        _ => before,
    };

    /// <summary>Whether lines may break between two such characters without a space.</summary>
    public static bool IsIdeographic(int rune) => rune is (>= 0x3041 and < 0x3100) or (>= 0x3400 and < 0xA000) or (>= 0xAC00 and < 0xD7B0) or (>= 0xF900 and < 0xFB00);

    /// <summary>Whether it is a combining mark.</summary>
    public static bool IsMark(int rune) => rune >= 0x300 && Rune.IsValid(rune)
        && Rune.GetUnicodeCategory(new Rune(rune)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(int rune) => rune is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || (rune >= 0xAA && char.IsLetter((char)rune));
}
