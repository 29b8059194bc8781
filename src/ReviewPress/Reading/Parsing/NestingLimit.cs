using System.Buffers;
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

    /// <summary>Marks of emphasis, links, code and HTML between two blank lines: what Markdig does with them grows with their square.</summary>
    public const int MostMarks = 5_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[~<`");

    /// <summary>Whether a text's lines can be given to Markdig; a fault where not.</summary>
    /// <param name="text">The file's.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="faults">Where the fault goes.</param>
    public static bool Allows(string text, int start, MarkdownFaults faults)
    {
        var (containers, marks) = (0, 0);
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            var words = text.AsSpan(line, end - line);
            var (depth, columns, first) = Beginning(words);
            containers += Containers(words[first..]);
            marks = words.IsWhiteSpace() ? 0 : marks + MarksIn(words);
            var fault = columns > WidestIndentation ? ($"a line is indented {columns} columns; the limit is {WidestIndentation}", "indent it less")
                : depth > Deepest ? ($"quotes and lists are nested {depth} deep; the limit is {Deepest}", "nest them less")
                : containers > Deepest ? ($"::: blocks are nested more than {Deepest} deep", "close them with ::: on a line of its own")
                : marks > MostMarks ? ($"a paragraph holds more than {MostMarks} marks like * and [", "divide it by blank lines")
                : default((string Message, string Help)?);
            if (fault is { } found)
            {
                faults.Add(DiagnosticCodes.BeyondLimit, line, found.Message, found.Help);
                return false;
            }

            line = end + 1;
        }

        return true;
    }

    private static int Containers(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(":::", StringComparison.Ordinal)) return 0;
        return line.Trim(": \t").IsEmpty ? -1 : 1;
    }

    private static int MarksIn(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var at = line.IndexOfAny(Marks); at >= 0; at = line.IndexOfAny(Marks))
        {
            marks++;
            line = line[(at + 1)..];
        }

        return marks;
    }

    /// <summary>Whether a tree can be descended; a fault where not.</summary>
    public static bool Allows(MarkdownDocument document, Conversion conversion)
    {
        var pending = new Stack<(MarkdownObject Node, int Depth)>(64);
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

    /// <summary>How many marks of quotes and lists a line begins with, how many columns the white space among them takes, and where its words begin.</summary>
    private static (int Depth, int Columns, int Words) Beginning(ReadOnlySpan<char> line)
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

        return at == line.Length && !line.Contains('>') ? (0, 0, at) : (marks, columns, at);   // blank, or a thematic break
    }
}
