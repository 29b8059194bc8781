using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReviewPress.Reading.Parsing;

/// <summary>The words of titles, compared without case, marks and a year in parentheses.</summary>
internal static class TitleWords
{
    /// <summary>A heading's text.</summary>
    public static string Of(ContainerInline? heading)
    {
        var text = new StringBuilder();
        foreach (var inline in heading?.Descendants() ?? [])
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is EscapedInline escaped) text.Append(escaped.Character);
            else if (inline is HtmlEntityInline entity) text.Append(entity.Transcoded.AsSpan());
        }

        return text.ToString();
    }

    /// <summary>Whether two titles are one.</summary>
    public static bool AreSame(string a, string b)
    {
        var (first, second) = (Letters(a), Letters(b));
        return first.Length > 0 && (first == second || first == Letters(WithoutYear(b)));
    }

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string WithoutYear(string title)
    {
        var open = title.LastIndexOf('(');
        return open > 0 && title.TrimEnd().EndsWith(')') && title[(open + 1)..].TrimEnd(' ', ')').All(char.IsAsciiDigit) ? title[..open] : title;
    }
}
