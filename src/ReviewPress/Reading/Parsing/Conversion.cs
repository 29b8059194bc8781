using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading.Parsing;

/// <summary>What the converters of one file share.</summary>
internal sealed class Conversion
{
    /// <summary>What can stand between two characters of one text: the next line's marks and indentation.</summary>
    private const int LongestPrefix = 512;

    private readonly string _text;

    public Conversion(SourceFile file, int start, int firstLeaf, MarkdownContext? context)
    {
        Pieces = ImmutableArray.CreateBuilder<Piece>(context is null ? 4 : 64);
        (_text, Base, NextLeaf, Faults) = (file.Text, start, firstLeaf, new MarkdownFaults(file));
        Links = new LinkReader(Faults);
        Pictures = new PictureReader(file, context, this);
        Inlines = new InlineConverter(this);
    }

    /// <summary>What Markdig's offsets are counted from, in the file's text.</summary>
    public int Base { get; private set; }

    /// <summary>The number of the next leaf.</summary>
    public int NextLeaf { get; set; }

    public ImmutableArray<Piece>.Builder Pieces { get; }

    /// <summary>The file's text.</summary>
    public string Text => _text;

    public MarkdownFaults Faults { get; }

    public NoteRegister Notes { get; } = new();

    public LinkReader Links { get; }

    public PictureReader Pictures { get; }

    public InlineConverter Inlines { get; }

    /// <summary>A block's beginning in the file's text.</summary>
    public int SourceOf(MarkdownObject node) => Base + Math.Max(0, node.Span.Start);

    /// <summary>The beginning of a span in the file's text.</summary>
    public int SourceOf(SourceSpan span) => Base + Math.Max(0, span.Start);

    /// <summary>The source of something.</summary>
    public ReadOnlySpan<char> Slice(SourceSpan span)
    {
        var start = Math.Clamp(Base + span.Start, 0, _text.Length);
        return _text.AsSpan(start, Math.Clamp(span.Length, 0, _text.Length - start));
    }

    /// <summary>Where the line after this offset begins.</summary>
    public int NextLine(int source) => _text.IndexOf('\n', Math.Min(source, _text.Length)) is >= 0 and var end ? end + 1 : _text.Length;

    /// <summary>How far the line of a text's place is indented, quotes' marks apart: in columns, and where its first character stands.</summary>
    public (int Columns, int First) IndentOf(int source)
    {
        var at = Math.Min(source, _text.Length);
        while (at > 0 && _text[at - 1] != '\n') at--;
        var (columns, isQuoted) = (0, false);
        for (; at < _text.Length && _text[at] is ' ' or '\t' or '>'; at++)
        {
            (columns, isQuoted) = _text[at] switch
            {
                '>' => (0, true),
                '\t' => (columns + 4 - columns % 4, isQuoted),
                _ when isQuoted => (columns, false),                 // the one that belongs to the mark
                _ => (columns + 1, isQuoted),
            };
        }

        return (columns, at);
    }

    /// <summary>Whether the file's text has these characters there.</summary>
    public bool IsAt(ReadOnlySpan<char> text, int source) => source >= 0 && source + text.Length <= _text.Length && _text.AsSpan(source, text.Length).SequenceEqual(text);

    /// <summary>Where a sign stands last before a place, not too far from it; the place itself where it doesn't.</summary>
    public int LastBefore(char sign, int source)
    {
        var from = Math.Max(0, source - 1000);
        return _text.AsSpan(from, source - from).LastIndexOf(sign) is >= 0 and var at ? from + at : source;
    }

    /// <summary>Whether a line begins there.</summary>
    public bool BeginsLine(int source) => source == 0 || _text[source - 1] == '\n';

    /// <summary>The source of each character of a text that stands in the source in the same order, with other signs between: quotes' marks, indentation.</summary>
    public int[] Align(string content, int start, int end)
    {
        var sources = new int[content.Length];
        var at = Math.Min(start, _text.Length);
        end = Math.Min(end, _text.Length);
        for (var i = 0; i < content.Length; i++)
        {
            var found = at;
            var last = Math.Min(end, at + LongestPrefix);
            while (found < last && _text[found] != content[i] && !(content[i] == ' ' && _text[found] is '\n' or '\t')) found++;
            if (found < last) at = found + 1;
            sources[i] = Math.Min(found < last ? found : at, Math.Max(0, _text.Length - 1));
        }

        return sources;
    }

    /// <summary>Pieces for a leaf of code, which stands in the source in the same order, with other signs between.</summary>
    public void AddAlignedPieces(int leaf, string text, int start)
    {
        var sources = Align(text, start, _text.Length);
        for (var i = 0; i < text.Length;)
        {
            var first = i++;
            while (i < text.Length && sources[i] == sources[i - 1] + 1) i++;
            Pieces.Add(new Piece(leaf, first, sources[first], i - first));
        }
    }

    /// <summary>Parses a line of inline Markdown that stands inside something else.</summary>
    /// <param name="line">Its text.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="convert">What becomes of it.</param>
    public void ParseLine(string line, int source, Action<ContainerInline> convert)
    {
        var outer = Base;
        Base = source;
        foreach (var block in Markdown.Parse(line, Grammar.Line))
            if (block is LeafBlock { Inline: { } inlines }) convert(inlines);
        Base = outer;
    }
}
