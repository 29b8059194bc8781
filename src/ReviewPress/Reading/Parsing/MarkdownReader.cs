using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>From Markdown to a review's blocks: the grammar is CommonMark 0.31 with notes, tables, definition lists, containers and references.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="file">The review's file.</param>
    /// <param name="bodyOffset">Where its front matter ends.</param>
    /// <param name="context">What the body can't know of itself.</param>
    public static MarkdownBody Read(SourceFile file, int bodyOffset, MarkdownContext context)
    {
        var conversion = new Conversion(file, 0, context.FirstLeaf, context);
        if (Parse(file.Text, bodyOffset, conversion) is not { } document)
            return new MarkdownBody([], [], new PieceTable(file.Lines, []), context.FirstLeaf, null, -1, conversion.Faults.ToImmutable());
        foreach (var note in document.OfType<NoteBlock>()) Define(note, conversion);
        var (title, heading) = TakeTitle(document, conversion, context);
        var blocks = new BlockConverter(conversion, new HeadingLevels(document.Descendants<HeadingBlock>()));
        var body = blocks.Convert(document);
        var notes = ConvertNotes(document, blocks, conversion);
        return new MarkdownBody(body, notes, new PieceTable(file.Lines, conversion.Pieces.DrainToImmutable()), conversion.NextLeaf, title, heading, conversion.Faults.ToImmutable());
    }

    /// <summary>Reads inline Markdown from outside a body.</summary>
    /// <param name="file">Where it stands.</param>
    /// <param name="text">A line.</param>
    /// <param name="source">Of its first character; exact where the file has just these characters there.</param>
    /// <param name="leaf">The number it gets.</param>
    public static MarkdownLine ReadLine(SourceFile file, string text, int source, int leaf)
    {
        var conversion = new Conversion(file, source, leaf, null);
        var inlines = ImmutableArray<Reviews.Inline>.Empty;
        conversion.ParseLine(text.Replace('\n', ' '), source, line => inlines = conversion.Inlines.Convert(line).Inlines);
        if (TitleWords.HoldsOnlyWords(ref inlines)) return new MarkdownLine(new Leaf(leaf, inlines), conversion.Pieces.ToImmutable(), conversion.Faults.ToImmutable());
        conversion.Faults.Add(DiagnosticCodes.NotInTitle, source, "a headline or dek holds text and emphasis only; notes, links and pictures were left out", "put them into the text");
        return new MarkdownLine(new Leaf(leaf, inlines), conversion.Pieces.ToImmutable(), conversion.Faults.ToImmutable());
    }

    private static MarkdownDocument? Parse(string text, int start, Conversion conversion)
    {
        if (!NestingLimit.Allows(text, start, conversion.Faults)) return null;
        try
        {
            var document = Markdown.Parse(text, Grammar.Body, FrontMatterParser.ContextOf(start));
            if (document is [FrontMatterParser.FrontMatterBlock, ..]) document.RemoveAt(0);
            return NestingLimit.Allows(document, conversion) ? document : null;
        }
        catch (ArgumentException)                                                   // Markdig's own limit of nesting
        {
            conversion.Faults.Add(DiagnosticCodes.BeyondLimit, start, $"lists, quotes or ::: blocks are nested more than {NestingLimit.Deepest} deep", "nest them less");
            return null;
        }
    }

    private static void Define(NoteBlock note, Conversion conversion)
    {
        if (conversion.Notes.Define(note) is { } first)
            conversion.Faults.Add(DiagnosticCodes.NoteDefinedTwice, conversion.SourceOf(note), $"the note [^{note.Label}] is defined twice", "give one of them another label", conversion.SourceOf(first));
    }

    /// <summary>A first heading that repeats the title goes; where no title is known, the first of level 1 is it.</summary>
    private static (Leaf? Title, int Source) TakeTitle(MarkdownDocument document, Conversion conversion, MarkdownContext context)
    {
        if (document.OfType<HeadingBlock>().FirstOrDefault() is not { } first) return (null, -1);
        var source = conversion.SourceOf(first);
        if (context.Titles.IsEmpty && first.Level == 1)
        {
            var (leaf, inlines) = conversion.Inlines.Convert(first.Inline);
            document.Remove(first);
            return (new Leaf(leaf, inlines), source);
        }

        var words = TitleWords.Of(first.Inline);
        if (!context.Titles.Any(t => TitleWords.AreSame(t, words))) return (null, -1);
        conversion.Faults.Add(DiagnosticCodes.TitleRepeated, source, $"the heading '{words}' repeats the title and was left out");
        document.Remove(first);
        return (null, -1);
    }

    private static ImmutableArray<Note> ConvertNotes(MarkdownDocument document, BlockConverter blocks, Conversion conversion)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        for (var i = 0; i < conversion.Notes.Called.Count; i++)                      // a note may call further ones
        {
            var note = conversion.Notes.Called[i];
            var made = blocks.Convert(note);
            if (made.IsEmpty) conversion.Faults.Add(DiagnosticCodes.NoteEmpty, conversion.SourceOf(note), $"the note [^{note.Label}] is empty");
            notes.Add(new Note(i + 1, made));
        }

        foreach (var note in document.OfType<NoteBlock>().Where(conversion.Notes.IsForgotten))
            conversion.Faults.Add(DiagnosticCodes.NoteNotCalled, conversion.SourceOf(note), $"the note [^{note.Label}] is called nowhere", $"put [^{note.Label}] where it belongs, or take the note away");
        return notes.ToImmutable();
    }
}
