using System.Globalization;
using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Which script a character's run has: letters their own, what scripts share that of the text before (Unicode Standard Annex 24).</summary>
internal static class Scripts
{
    /// <summary>The script of a run that holds the character.</summary>
    /// <param name="rune">A code point.</param>
    /// <param name="before">Of the text before.</param>
    public static Script Of(int rune, Script before)
    {
        var own = UnicodeText.ScriptOf(rune);
        return own == Script.Common || own == Script.Inherited || own == Script.Unknown ? before : own;
    }

    /// <summary>Whether it is a combining mark.</summary>
    public static bool IsMark(int rune) => rune >= 0x300
        && UnicodeText.CategoryOf(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
