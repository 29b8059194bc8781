using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReviewPress.Reviews;

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

    /// <summary>Whether inlines are text and emphasis; where not, they are made so.</summary>
    public static bool HoldsOnlyWords(ref ImmutableArray<Reviews.Inline> inlines)
    {
        var (kept, only) = (ImmutableArray.CreateBuilder<Reviews.Inline>(), true);
        foreach (var inline in inlines)
        {
            var children = inline switch { Span span => span.Children, Link link => link.Children, CrossReference reference => reference.Children, _ => [] };
            var isPlain = HoldsOnlyWords(ref children);
            only &= isPlain && inline is Text or CodeText or LineBreak or Span;
            if (inline is Span kind) kept.Add(isPlain ? kind : kind with { Children = children });
            else if (inline is Text or CodeText or LineBreak) kept.Add(inline);
            else kept.AddRange(children);
        }

        if (!only) inlines = kept.ToImmutable();
        return only;
    }

    /// <summary>Whether two titles are one.</summary>
    public static bool AreSame(string a, string b)
    {
        var (first, second) = (Letters(a), Letters(b));
        return first.Length > 0 && (first == second || first == Letters(WithoutYear(b)));
    }

    private static string Letters(string title)
    {
        var letters = new StringBuilder(title.Length);
        foreach (var c in title) if (char.IsLetterOrDigit(c)) letters.Append(char.ToUpperInvariant(c));
        return letters.ToString();
    }

    private static string WithoutYear(string title)
    {
        var open = title.LastIndexOf('(');
        return open > 0 && title.TrimEnd().EndsWith(')') && title[(open + 1)..].TrimEnd(' ', ')').All(char.IsAsciiDigit) ? title[..open] : title;
    }
}
