using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReviewPress.Reading.Parsing;

/// <summary>What the house's inline parsers have in common.</summary>
internal abstract class HouseInlineParser : InlineParser
{
    /// <summary>Adds an inline for the next characters and moves past them.</summary>
    protected static bool Accept(InlineProcessor processor, ref StringSlice slice, Inline inline, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new SourceSpan(start, start + length - 1);
        (inline.Line, inline.Column, inline.IsClosed) = (line, column, true);
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }
}

/// <summary>Backslash escapes, as inlines of their own: Punctuating must know them.</summary>
internal sealed class EscapeParser : HouseInlineParser
{
    public EscapeParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var next = slice.PeekChar();
        if (next.IsAsciiPunctuation()) return Accept(processor, ref slice, new EscapedInline(next), 2);
        return next == '\n' && Accept(processor, ref slice, new LineBreakInline { IsHard = true, IsBackslash = true }, 2);
    }
}

/// <summary><c>[^label]</c>, whether or not there is such a note.</summary>
internal sealed class NoteCallParser : HouseInlineParser
{
    public NoteCallParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        NoteParser.LabelAt(slice.AsSpan()) is { } label && Accept(processor, ref slice, new NoteCallInline(label), label.Length + 3);
}

/// <summary>An exclamation mark before a note's call: without this it would begin a picture.</summary>
internal sealed class ExclamationBeforeNoteParser : HouseInlineParser
{
    public ExclamationBeforeNoteParser() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        NoteParser.LabelAt(slice.AsSpan()[1..]) is not null && Accept(processor, ref slice, new LiteralInline("!"), 1);
}

/// <summary><c>[[slug]]</c> and <c>[[slug|words]]</c>, on one line.</summary>
internal sealed class CrossReferenceParser : HouseInlineParser
{
    public CrossReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[[", StringComparison.Ordinal)) return false;
        var length = text[2..].IndexOf("]]", StringComparison.Ordinal);
        if (length < 0) return false;
        var inside = text.Slice(2, length);
        if (inside.ContainsAny('[', '\n')) return false;
        if (text.Length > length + 4 && text[length + 4] == '(') return false;                  // [[words]](address) is a link
        var bar = inside.IndexOf('|');
        var slug = (bar < 0 ? inside : inside[..bar]).Trim().ToString();
        var words = bar < 0 ? null : inside[(bar + 1)..].ToString();
        var source = processor.GetSourcePosition(slice.Start) + 3 + bar;
        return Accept(processor, ref slice, new CrossReferenceInline(slug, words, source), length + 4);
    }
}

/// <summary>What closes <c>[text]{lang=fr}</c>; and <c>{credit="…"}</c> after a picture.</summary>
internal sealed class AttributeParser : HouseInlineParser
{
    /// <summary>Under which a picture keeps its attributes.</summary>
    public static readonly object Key = typeof(AttributeList);

    public AttributeParser() => OpeningCharacters = [']', '{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar == '{' ? OfPicture(processor, ref slice) : OfSpan(processor, ref slice);

    private static bool OfPicture(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LinkInline { IsImage: true } picture || picture.Span.End + 1 != processor.GetSourcePosition(slice.Start)) return false;
        if (AttributeList.Parse(slice.AsSpan(), 0, out var end) is not { } attributes) return false;
        picture.SetData(Key, attributes);
        picture.SetData(typeof(SourceSpan), new SourceSpan(picture.Span.End + 1, picture.Span.End + end));
        slice.Start += end;
        return true;
    }

    private static bool OfSpan(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } opening) return false;
        if (AttributeList.Parse(slice.AsSpan(), 1, out var end) is not { } attributes) return false;
        slice.Start += end;
        var span = new AttributedInline(attributes)
        {
            Span = new SourceSpan(opening.Span.Start, processor.GetSourcePosition(slice.Start - 1)), Line = opening.Line, Column = opening.Column,
        };
        opening.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);   // emphasis within; only then may it be closed
        span.IsClosed = true;
        return true;
    }
}

/// <summary><c>||spoiler||</c>, a delimiter like those of emphasis; in a table two bars are an empty cell.</summary>
internal sealed class SpoilerParser : InlineParser
{
    private static readonly object Table = new(), Text = new();

    private readonly EmphasisInlineParser _emphasis;

    public SpoilerParser(EmphasisInlineParser emphasis)
    {
        OpeningCharacters = ['|'];
        _emphasis = emphasis;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '|') return false;
        ref var state = ref processor.ParserStates[Index];         // the block's: threads share the parser
        state ??= TableLines.HasDelimiterRow(BlockOf(processor, slice.Text)) ? Table : Text;
        return state == Text && _emphasis.Match(processor, ref slice);
    }

    /// <summary>A block of one line is a slice of the whole file's text, one of several lines has a text of its own.</summary>
    private static ReadOnlySpan<char> BlockOf(InlineProcessor processor, string text) =>
        processor.Block is { Span: var span } && text.Length > span.Length && span.End < text.Length ? text.AsSpan(span.Start, span.Length) : text;
}

/// <summary>Calls of site generators, which would print as they stand.</summary>
internal sealed class ShortcodeParser : HouseInlineParser
{
    public ShortcodeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var close = text switch
        {
            ['{', '{', '<', ..] => ">}}",
            ['{', '{', '%', ..] => "%}}",
            ['{', '{', ..] => "}}",
            ['{', '%', ..] => "%}",
            _ => null,
        };
        if (close is null) return false;
        var length = text.IndexOf(close, StringComparison.Ordinal);
        if (length < 0 || text[..length].Contains('\n')) return false;
        return Accept(processor, ref slice, new ShortcodeInline(text[..(length + close.Length)].ToString()), length + close.Length);
    }
}
