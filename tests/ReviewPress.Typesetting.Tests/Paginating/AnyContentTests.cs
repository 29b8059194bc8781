using System.Collections.Immutable;
using CsCheck;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

/// <summary>Whatever stands in a book, it is set without an exception, and every word of it stands on a page once and in order.</summary>
public sealed class AnyContentTests
{
    private static readonly string[] Odd =
    [
        "word", "office", "affluent", "co-operation", "—", "–", "…", "“quoted”", "l’histoire", "\u00A0", "16\u202Fmm", "ex\u00ADtra\u00ADor\u00ADdi\u00ADnary", "Ελλάδα", "Москва", "e\u0301tude", "\U0001F3AC", "中文字", "https://example.org/a/very/long/address?with=parts&more=1",
        "supercalifragilisticexpialidocious", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "a", "\u200B", "x\u2060y", "and/or", "1990–95", "(", ")", "T-shirt",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, 26].Array[1, 40].Select(words => string.Join(' ', words.Select(w => Odd[w])));

    private static readonly Gen<Inline> Inlines = Gen.Frequency(
        (8, Gen.Select(Texts, Gen.Int[0, 2], (text, face) => (Inline)Text(text, Roman with { Face = face }))),
        (1, Gen.Const((Inline)new LineBreakInline())),
        (1, Gen.Bool.Select(b => (Inline)new SpaceInline(Pt(5), b))),
        (1, Gen.Const((Inline)new DrawingInline(1, new Drawing(Pt(9), Pt(8), []), Length.Zero, "star", 0))),
        (1, Texts.Select(t => (Inline)new NoteInline(3, [new ParagraphBlock([Text(t, Small, 0, 3)], new(Pt(10.5m), Alignment.Justified))], 0))));

    private static readonly Gen<Block> Paragraphs = Gen.Select(Inlines.Array[1, 6], Gen.Int[0, 7], Gen.Int[0, 150]).Select(p => (Block)new ParagraphBlock(
        [.. p.Item1], Body with { Alignment = (Alignment)(p.Item2 % 4), Balanced = p.Item2 == 5, KeepsTogether = p.Item2 == 6, Left = Pt(p.Item3), Indent = Pt(p.Item2 * 4 - 10) }) { KeepWithNext = p.Item2 == 7 ? 2 : 0 });

    private static readonly Gen<Block> Blocks = Gen.Recursive<Block>((depth, inner) => depth > 2 ? Paragraphs : Gen.Frequency(
        (6, Paragraphs),
        (1, Gen.Select(inner.Array[1, 4], Gen.Int[0, 4], (b, kind) => (Block)new GroupBlock([.. b]) { KeepsTogether = kind == 1, AtFoot = kind == 2, WholeSpace = kind == 3 ? Pt(7) : null, SpaceBefore = Pt(14), SpaceAfter = Pt(14), KeepWithNext = kind == 4 ? 2 : 0 })),
        (1, Gen.Const((Block)new PageBreakBlock())),
        (1, Gen.Select(Gen.Int[10, 130], Paragraphs, (h, caption) => (Block)new FigureBlock(1, 0, Length.Zero, Pt(50), Pt(h), [caption]) { SpaceBefore = Pt(14) })),
        (1, Paragraphs.Array[1, 9].Select(cells => (Block)new TableBlock(1, [], [], [.. cells.Select(c => new RowBlock([new(Length.Zero, Pt(160), [c])]))], [], [])))));

    [Fact]
    public void Everything_is_set_once_and_in_order() => Blocks.Array[1, 6].Sample(blocks =>
    {
        var pages = Set(Content(blocks)).Pages().ToList();
        var expected = new Dictionary<RunKind, string> { [RunKind.Text] = "", [RunKind.Note] = "" };
        foreach (var block in blocks) Collect(block, expected);
        foreach (var (kind, text) in expected)
        {
            var found = string.Concat(pages.SelectMany(p => p.Marks.OfType<GlyphRun>()).Where(r => r.Kind == kind).SelectMany(r => r.Glyphs).Select(g => g.Text));
            if (Sorted(found) != Sorted(text)) throw new InvalidDataException($"{kind}: {found}\n  is not {text}");
        }
    }, iter: 100, seed: "0000KOIPe3z5");

    /// <summary>A floating figure's caption may stand earlier or later: letters are compared as a bag.</summary>
    private static string Sorted(string text) => string.Concat(text.Where(c => c is not (' ' or '\u00AD' or '\u200B' or '\u2060')).Order());

    private static void Collect(Block block, Dictionary<RunKind, string> into)
    {
        switch (block)
        {
            case ParagraphBlock p:
                into[RunKind.Text] += string.Concat(p.Inlines.OfType<TextInline>().Select(t => t.Text));
                into[RunKind.Note] += string.Concat(p.Inlines.OfType<NoteInline>().SelectMany(n => n.Note).Cast<ParagraphBlock>().SelectMany(n => n.Inlines).OfType<TextInline>().Select(t => t.Text));
                break;
            case GroupBlock g:
                foreach (var b in g.Blocks) Collect(b, into);
                break;
            case FigureBlock f:
                foreach (var b in f.Caption) Collect(b, into);
                break;
            case TableBlock t:
                foreach (var b in t.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)) Collect(b, into);
                break;
        }
    }
}
