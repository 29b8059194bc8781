using Markdig.Parsers;
using Markdig.Syntax;

namespace ReviewPress.Reading.Parsing;

/// <summary>Note definitions, <c>[^label]: text</c>, which stay where they stand: Markdig's own drops those that nobody calls, and says nothing.</summary>
internal sealed class NoteParser : BlockParser
{
    public NoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.GetCurrentContainerOpened() is not MarkdownDocument) return BlockState.None;
        if (LabelAt(processor.Line.AsSpan()) is not { } label || label.Length + 3 >= processor.Line.Length || processor.Line.PeekChar(label.Length + 3) != ':') return BlockState.None;
        var note = new NoteBlock(this, label) { Column = processor.Column, Line = processor.LineIndex, Span = new SourceSpan(processor.Start, processor.Line.End) };
        for (var i = 0; i < label.Length + 4; i++) processor.NextChar();
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (NoteBlock)block;
        if (processor.IsBlankLine)
        {
            note.EndsInBlankLine = true;
            return BlockState.Continue;
        }

        if (processor.IsCodeIndent) processor.GoToCodeIndent();
        else if (note.EndsInBlankLine || LabelAt(processor.Line.AsSpan()) is not null) return BlockState.None;
        note.EndsInBlankLine = false;
        note.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>The label of <c>[^label]</c> at the text's beginning, or null.</summary>
    public static string? LabelAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '[' || text[1] != '^') return null;
        var length = text[2..].IndexOfAny("] \t\n[");
        return length > 0 && text[length + 2] == ']' ? text.Slice(2, length).ToString() : null;
    }
}
