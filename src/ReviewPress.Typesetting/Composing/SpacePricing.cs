namespace ReviewPress.Typesetting.Composing;

/// <summary>Spaces at which a typographer ends a line only when there is no better place: after a word of one letter, before a dash, and in a title with a number.</summary>
internal static class SpacePricing
{
    private const int LongestNumber = 4;

    /// <summary>The penalty of a break at a space.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="next">Its character that would begin the next line; a space stands before it.</param>
    /// <param name="costs">The prices.</param>
    public static int PenaltyOf(ReadOnlySpan<char> text, int next, LineCosts costs)
    {
        var end = next - 1;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end == 0 || next >= text.Length) return 0;
        if (IsOneLetterWord(text, end)) return costs.ShortWord;
        var c = text[next];
        if (char.IsAsciiDigit(c) || c is 'V' or 'X' or '½') return IsNumber(text[next..]) && BeginsWithCapital(text, end) ? costs.TitleNumber : 0;
        if (c == '&' || text[end - 1] == '&') return costs.Ampersand;
        if (c is '\u2013' or '\u2014') return costs.BeforeDash;
        return char.IsAsciiDigit(text[end - 1]) && char.IsUpper(c) && IsShortNumber(text, end) ? costs.NumberBeforeTitle : 0;
    }

    /// <summary><c>a</c>, <c>I</c>; not the s of <c>it’s</c> nor the 3 of <c>Alien 3</c>.</summary>
    private static bool IsOneLetterWord(ReadOnlySpan<char> text, int end) =>
        char.IsLetter(text[end - 1]) && text[end - 1] is not ('V' or 'X') && (end == 1 || text[end - 2] is ' ' or '\u00A0' or '(' or '[' or '“' or '‘' or '\u2014');

    /// <summary>A number of a few figures with nothing but punctuation behind it, or a Roman five or ten.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var figures = 0;
        while (figures < text.Length && (char.IsAsciiDigit(text[figures]) || text[figures] == '½')) figures++;
        if (figures == 0) figures = 1;
        return figures <= LongestNumber && (figures == text.Length || !char.IsLetterOrDigit(text[figures])) && !(figures + 1 < text.Length && text[figures] is '.' or ',' or ':' && char.IsAsciiDigit(text[figures + 1]));
    }

    /// <summary>Whether the word that ends there begins with a capital: <c>Alien</c>, <c>Vol.</c>, <c>Men</c> of <c>X-Men</c>.</summary>
    private static bool BeginsWithCapital(ReadOnlySpan<char> text, int end)
    {
        if (text[end - 1] == '.') end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start < end - 1 && char.IsUpper(text[start]);
    }

    /// <summary>One or two figures: <c>12 Angry Men</c>, but no year before a name.</summary>
    private static bool IsShortNumber(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        return end - start <= 2 && (start == 0 || text[start - 1] is ' ' or '\u00A0' or '“' or '‘' or '(');
    }
}
