using System.Buffers;
using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReviewPress.Reading.Parsing;

/// <summary>Text up to the next sign that may mean something. Bare addresses begin with letters, at each of which Markdig's own parser of text stops: this one stops where an address may stand.</summary>
internal sealed class TextParser : InlineParser
{
    // Alone, since a native program looks for several strings one character after the other.
    private static readonly SearchValues<string> Web = SearchValues.Create(["www."], StringComparison.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> Schemes = ["http", "https", "ftp", "mailto", "tel"];

    private readonly SearchValues<char> _signs;

    /// <param name="others">All other parsers of the grammar.</param>
    private TextParser(IEnumerable<InlineParser> others) =>
        _signs = SearchValues.Create([':', .. others.Where(parser => parser is not AutoLinkParser).SelectMany(SignsOf)]);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var next = slice.Start + LengthOf(slice.AsSpan());
        var end = next;
        if (next <= slice.End && slice.Text[next] is '\n' or '\r') while (end > slice.Start && slice.Text[end - 1].IsSpace()) end--;       // no line ends in spaces
        if (end > slice.Start) Add(processor, new StringSlice(slice.Text, slice.Start, end - 1));
        slice.Start = next;
        return true;
    }

    /// <summary>At least one: what stands there has been looked at.</summary>
    private int LengthOf(ReadOnlySpan<char> text)
    {
        var length = text[1..].IndexOfAny(_signs) is >= 0 and var sign ? sign + 1 : text.Length;
        if (length < text.Length && text[length] == ':') length -= SchemeLength(text[1..length]);
        return text[1..length].IndexOfAny(Web) is >= 0 and var address ? address + 1 : length;
    }

    /// <summary>Of the scheme that a text ends in, 0 without one.</summary>
    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        foreach (var scheme in Schemes)
            if (text.EndsWith(scheme, StringComparison.OrdinalIgnoreCase)) return scheme.Length;
        return 0;
    }

    private static IEnumerable<char> SignsOf(InlineParser parser) =>
        parser is EmphasisInlineParser emphasis ? emphasis.EmphasisDescriptors.Select(descriptor => descriptor.Character) : parser.OpeningCharacters ?? [];

    private static void Add(InlineProcessor processor, StringSlice text)
    {
        var start = processor.GetSourcePosition(text.Start, out var line, out var column);
        var end = start + text.Length - 1;
        if (processor.Inline is LiteralInline before && ReferenceEquals(before.Content.Text, text.Text) && before.Content.End + 1 == text.Start)
        {
            before.Content.End = text.End;
            before.Span.End = end;
        }
        else processor.Inline = new LiteralInline { Content = text, Span = new SourceSpan(start, end), Line = line, Column = column };
    }

    /// <summary>Adds it behind all parsers of a grammar, those of extensions among them: to be the last extension.</summary>
    public sealed class Extension : IMarkdownExtension
    {
        /// <inheritdoc/>
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Add(new TextParser(pipeline.InlineParsers));

        /// <inheritdoc/>
        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            // nothing is rendered
        }
    }
}
