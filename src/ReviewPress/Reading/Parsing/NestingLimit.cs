using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReviewPress.Diagnostics;
using MarkdigContainer = Markdig.Extensions.CustomContainers.CustomContainer;

namespace ReviewPress.Reading.Parsing;

/// <summary>A stack overflow can't be caught, and Markdig takes seconds over what nobody writes: depth is counted before anything descends.</summary>
internal static class NestingLimit
{
    /// <summary>Quotes in lists in containers, emphasis in links, elements in elements.</summary>
    public const int Deepest = 100;

    /// <summary>Columns before a line's first character.</summary>
    public const int WidestIndentation = 400;

    /// <summary>Whether a text's lines can be given to Markdig; a fault where not.</summary>
    /// <param name="text">The file's.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="faults">Where the fault goes.</param>
    public static bool Allows(string text, int start, FaultList faults)
    {
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            var (marks, columns) = Beginning(text.AsSpan(line, end - line));
            if (columns > WidestIndentation) faults.Add(DiagnosticCodes.BeyondLimit, line, $"a line is indented {columns} columns; the limit is {WidestIndentation}", "indent it less");
            else if (marks > Deepest) faults.Add(DiagnosticCodes.BeyondLimit, line, $"quotes and lists are nested {marks} deep; the limit is {Deepest}", "nest them less");
            if (columns > WidestIndentation || marks > Deepest) return false;
            line = end + 1;
        }

        return true;
    }

    /// <summary>Whether a tree can be descended; a fault where not.</summary>
    public static bool Allows(MarkdownDocument document, Conversion conversion)
    {
        var pending = new Stack<(MarkdownObject Node, int Depth)>();
        pending.Push((document, 0));
        while (pending.TryPop(out var next))
        {
            if (next.Depth > Deepest)
            {
                conversion.Faults.Add(DiagnosticCodes.BeyondLimit, conversion.SourceOf(next.Node), $"text is nested more than {Deepest} deep", "nest it less");
                return false;
            }

            if (next.Node is ContainerBlock blocks) foreach (var block in blocks) pending.Push((block, next.Depth + (block is QuoteBlock or ListBlock or MarkdigContainer ? 1 : 0)));
            else if (next.Node is LeafBlock { Inline: { } inlines }) pending.Push((inlines, 0));
            else if (next.Node is ContainerInline container) for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) pending.Push((inline, next.Depth + 1));
        }

        return true;
    }

    /// <summary>How many marks of quotes and lists a line begins with, and how many columns its white space takes.</summary>
    private static (int Marks, int Columns) Beginning(ReadOnlySpan<char> line)
    {
        var (marks, columns, at) = (0, 0, 0);
        for (; at < line.Length; at++)
        {
            if (line[at] == ' ') columns++;
            else if (line[at] == '\t') columns += 4;
            else if (line[at] == '>' || (line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t')) marks++;
            else if (char.IsAsciiDigit(line[at]) && at + 2 < line.Length && line[at + 1] is '.' or ')' && line[at + 2] == ' ') { marks++; at++; }
            else break;
        }

        return at == line.Length && !line.Contains('>') ? (0, Math.Min(columns, 0)) : (marks, columns);   // blank, or a thematic break
    }
}
