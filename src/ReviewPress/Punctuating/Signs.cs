namespace ReviewPress.Punctuating;

/// <summary>Kinds of characters, as punctuation asks for them.</summary>
internal static class Signs
{
    public const char NoBreak = '\u00a0', NarrowNoBreak = '\u202f', Apostrophe = '’', Prime = '′', DoublePrime = '″', En = '–', Em = '—';

    /// <summary>A space of any kind, a line's end, or the text's end.</summary>
    public static bool IsSpace(char c) => c is '\0' or ' ' or '\n' or NoBreak or NarrowNoBreak or (>= '\u2000' and <= '\u200b');

    /// <summary>What stands before an opening mark without a space.</summary>
    public static bool IsOpening(char c) => c is '(' or '[' or '{' or '/' or '¿' or '¡' or '-' or En or Em or '―';

    /// <summary>What stands after a closing mark without a space.</summary>
    public static bool IsClosing(char c) => c is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '…' or '-' or En or Em;

    /// <summary>A letter, a digit, or what counts as one.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '\uFFFC' || char.IsSurrogate(c);

    /// <summary>Whether nothing of a word stands here.</summary>
    public static bool IsBoundary(char c) => !IsWord(c) && c is not ('\'' or Apostrophe);
}
