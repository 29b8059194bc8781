using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Checking;

/// <summary>The style sheet: braces, parentheses, strings and comments close; nothing is imported or fetched.</summary>
internal static class StyleSheetCheck
{
    public static void Run(string css, FaultList faults)
    {
        if (Error(css) is { } error) faults.Add(PublicationFaultKind.StyleSheetMalformed, FixedNames.StyleSheet, error);
        faults.RequireCharacters(css, FixedNames.StyleSheet);
    }

    /// <summary>CSS Syntax 3 §4 as far as nesting goes; null where all closes.</summary>
    private static string? Error(string css)
    {
        var open = new Stack<char>();
        for (var i = 0; i < css.Length; i++)
        {
            switch (css[i])
            {
                case '/' when i + 1 < css.Length && css[i + 1] == '*':
                    var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                    if (end < 0) return "/*";
                    i = end + 1;
                    break;
                case '"' or '\'':
                    var close = EndOfString(css, i);
                    if (close < 0) return css[i].ToString();
                    i = close;
                    break;
                case '{': open.Push('}'); break;
                case '(': open.Push(')'); break;
                case '[': open.Push(']'); break;
                case '}' or ')' or ']':
                    if (open.Count == 0 || open.Pop() != css[i]) return css[i].ToString();
                    break;
                case '@' when css.AsSpan(i).StartsWith("@import", StringComparison.OrdinalIgnoreCase): return "@import";
                case 'u' or 'U' when css.AsSpan(i).StartsWith("url(", StringComparison.OrdinalIgnoreCase): return "url(";
            }
        }

        return open.Count == 0 ? null : open.Peek().ToString();
    }

    private static int EndOfString(string css, int start)
    {
        for (var i = start + 1; i < css.Length && css[i] != '\n'; i++)
        {
            if (css[i] == '\\') i++;
            else if (css[i] == css[start]) return i;
        }

        return -1;
    }
}
