using System.Collections.Immutable;
using Markdig.Syntax;

namespace ReviewPress.Reading.Parsing;

/// <summary>Which elements a piece of HTML leaves open, or closes without having opened them: between two such pieces Markdown may stand.</summary>
/// <param name="Open">Opened and left, outermost first, each with its place in the text.</param>
/// <param name="Closed">Closed only.</param>
/// <param name="Deepest">How deep its elements stand in each other.</param>
/// <param name="IsBare">Whether nothing else stands in it.</param>
internal sealed record HtmlWrapping(ImmutableArray<(string Name, int At)> Open, ImmutableArray<(string Name, int At)> Closed, int Deepest, bool IsBare)
{
    /// <summary>Whether every element is closed.</summary>
    public bool IsBalanced => Open.IsEmpty && Closed.IsEmpty;

    /// <summary>Looks a text through, without parsing it.</summary>
    public static HtmlWrapping Of(string html)
    {
        var open = new List<(string Name, int At)>();
        var closed = ImmutableArray.CreateBuilder<(string, int)>();
        var (deepest, bare, inSummary) = (0, true, false);
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<' || TagEnd(html, at) is not { } end)
            {
                bare &= inSummary || char.IsWhiteSpace(html[at]);
                at++;
                continue;
            }

            if (NameAt(html, at) is var (name, isClosing) && !ClosesItself(name) && html[end - 1] != '/')
            {
                if (name == "summary") inSummary = !isClosing;
                if (!isClosing) open.Add((name, at));
                else if (open.FindLastIndex(o => o.Name == name) is >= 0 and var from) open.RemoveRange(from, open.Count - from);
                else closed.Add((name, at));
                deepest = Math.Max(deepest, open.Count);
                if (deepest > NestingLimit.Deepest) break;                                                   // what follows doesn't matter any more
            }

            at = end + 1;
        }

        return new HtmlWrapping([.. open], closed.ToImmutable(), deepest, bare);
    }

    /// <summary>The number of blocks before the one that closes what is open; null where none does.</summary>
    public static int? EndOf(HtmlWrapping opening, ReadOnlySpan<Block> following)
    {
        var depth = opening.Open.Length;
        for (var i = 0; i < following.Length; i++)
        {
            if (following[i] is not HtmlBlock html) continue;
            var wrapping = Of(html.Lines.ToString());
            depth += wrapping.Open.Length - wrapping.Closed.Length;
            if (depth > NestingLimit.Deepest) return null;
            if (depth <= 0) return depth == 0 && wrapping.IsBare ? i : null;
        }

        return null;
    }

    private static bool ClosesItself(string name) => name is "p" or "li" or "br" or "hr" or "img" or "wbr" or "td" or "tr" or "th" or "dt" or "dd" or "input" or "meta" or "link" or "source" or "col";

    private static int? TagEnd(string html, int at)
    {
        var end = string.CompareOrdinal(html, at, "<!--", 0, 4) == 0 ? html.IndexOf("-->", at, StringComparison.Ordinal) + 2 : html.IndexOf('>', at);
        return end > at ? end : null;
    }

    private static (string Name, bool IsClosing)? NameAt(string html, int at)
    {
        var isClosing = at + 1 < html.Length && html[at + 1] == '/';
        var start = isClosing ? at + 2 : at + 1;
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return end == start ? null : (html[start..end].ToLowerInvariant(), isClosing);
    }
}
