using CsCheck;
using System.Collections.Immutable;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

public sealed class PageTests
{
    [Fact]
    public void A_small_book_is_set_as_its_golden_file_says()
    {
        var folio = new FurnitureItem(FurniturePages.All, Pt(260), [new FolioInline(Roman)], Pt(100));
        var head = new FurnitureItem(FurniturePages.Rectos | FurniturePages.Versos, Pt(30), [Text("A running head that is much too long for its place on the page", Small, 0, 0)], Pt(150));
        var blocks = new Block[]
        {
            new GroupBlock([new ParagraphBlock([Text("The Projectionist’s Window", Roman with { Size = Pt(22) }, 1000, 2)], new(Pt(28), Alignment.Left) { Balanced = true })]) { KeepsTogether = true, SpaceBefore = Pt(14), KeepsSpaceAtHead = true, SpaceAfter = Pt(14), KeepWithNext = 2 },
            new ParagraphBlock([Text(Prose(20), null, 2000), Text("1", Small with { Rise = Pt(3) }), Note("1 " + Prose(16, 7)), Text(" More follows, with "), Text("emphasis", Italic), Text(" and fi­nal words.")], Body),
            Heading("In the dark", 3000),
            Paragraph(Prose(50, 3), 4000, Body with { Indent = Pt(11) }),
            new GroupBlock([Paragraph(Prose(40, 4), 5000, Body with { Left = Pt(16), Right = Pt(16) })]) { SpaceBefore = Pt(14), SpaceAfter = Pt(14), WholeSpace = Pt(7) },
            new ParagraphBlock([Text("hung to the left of its text, as lists are, and turned", null, 6000)], Body with { Left = Pt(11) }) { Marker = [Text("•")], MarkerIndent = Pt(11) },
            new RuleBlock(Pt(.4m), Pt(14), Pt(7)),
            Paragraph(Prose(60, 5), 7000),
        };
        var book = Set(Content([Section(blocks) with { Furniture = [head, folio], Place = 900 }]));
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(PageTests).Assembly), "Pages", "small-book.txt"), Dump(book)));
    }

    [Fact]
    public void Every_text_has_an_element()
    {
        foreach (var run in Set(Content(Heading("Head"), Paragraph(Prose(90)))).Pages().SelectMany(p => p.Marks.OfType<GlyphRun>())) Assert.NotEqual(0, run.Element);
    }

    [Fact]
    public void What_is_made_of_pages_as_they_are_set_is_made_of_whole_pages_in_order()
    {
        foreach (var cores in (int[])[1, 3])
        {
            var book = Set(Content([.. Enumerable.Range(1, 20).Select(i => Section([Heading($"Head {i}"), Paragraph(Prose(40 * i, i))]))]), cores);
            Assert.Equal(book.Pages().ToList().Select(PageDump.Of), book.Pages(PageDump.Of));   // the list's pages outlive their memory's use by others
        }
    }

    [Fact]
    public void One_core_makes_the_same_pages_as_many()
    {
        var content = Content([.. Enumerable.Range(1, 12).Select(i => Section([Heading("Head"), Paragraph(Prose(40 * i, i), (ulong)i * 1000), Paragraph(Prose(70, i + 100))]))]);
        Assert.Equal(Dump(Set(content, 1)), Dump(Set(content, 7)));
    }

    [Fact]
    public void A_note_begins_on_its_marks_page_and_ends_on_the_last_baseline()
    {
        var pages = Set(Content(Paragraph(Prose(60)), new ParagraphBlock([Text(Prose(30, 2)), Note(Prose(40, 3))], Body))).Pages().ToList();
        foreach (var page in pages)
        {
            var notes = Lines(page, RunKind.Note);
            if (notes.Count == 0) continue;
            Assert.Equal(Pocket.LastBaseline, notes[^1].Baseline);
            Assert.True(notes.Count >= 2);
        }

        Assert.Contains(pages, p => Lines(p, RunKind.Note).Count > 0);
    }

    [Fact]
    public void A_note_longer_than_a_page_goes_on_over_as_many_as_it_needs()
    {
        var pages = Set(Content(new ParagraphBlock([Text("Short."), Note(Prose(400, 3))], Body))).Pages().ToList();
        Assert.True(pages.Count > 2);
        Assert.Equal(400, pages.SelectMany(p => Lines(p, RunKind.Note)).Select(l => l.Text).Aggregate("", (all, l) => l.EndsWith('\u00AD') ? all + l[..^1] : all + l + " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Sections_begin_on_their_side_and_blanks_are_counted()
    {
        var book = Set(Content([Section([Paragraph("One.", 5)]) with { Numbering = NumberStyle.LowerRoman }, Section([Paragraph("Two.", 6)], StartSide.Recto) with { FirstNumber = 1 }, Section([Paragraph("Three.", 7)], StartSide.Verso)]));
        Assert.Equal("0 \"i\" section 0 5\n1 \"ii\" section 1 -\n2 \"1\" section 1 6\n3 \"2\" section 2 7\n", PageDump.Of(book.PageMap));
        Assert.Empty(book.Pages().ElementAt(1).Marks);
    }

    [Fact]
    public void References_say_the_page_of_their_place_though_they_move_it()
    {
        var reference = new PageNumberInline(1, 7777, Roman, "en");
        var refers = Section([.. Enumerable.Range(0, 40).Select(i => (Block)new ParagraphBlock([Text(Prose(14, i)), reference, Text(" so.")], Body))]);
        var book = Set(Content([refers, Section([Paragraph(Prose(30), 7777)])]));
        var label = book.PageMap.Single(p => p.Place == 7777).Label;
        Assert.Empty(book.Faults);
        Assert.Contains(label, string.Concat(Lines(book.Pages().First()).Select(l => l.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_move_their_own_target_come_to_rest()
    {
        // Each reference's width decides on which page the next target begins: the book must end all the same, and say the truth.
        var blocks = Enumerable.Range(0, 60).Select(i => (Block)new ParagraphBlock(
            [Text(Prose(11, i), null, (ulong)(10_000 + i * 1000)), new PageNumberInline(1, (ulong)(10_000 + (i * 7 + 13) % 60 * 1000), Roman with { Size = Pt(30) }, "en"), Text(" so.")], Body));
        var book = Set(Content([Section([.. blocks]) with { Numbering = NumberStyle.LowerRoman }]));
        var pages = book.Pages().ToList();
        var labels = pages.SelectMany(p => p.Anchors.Select(a => (a.Place, p.Label))).ToDictionary(a => a.Place, a => a.Label);
        var said = pages.SelectMany(p => p.Marks.OfType<GlyphRun>()).Where(r => r.Size == Pt(30)).Select(r => string.Concat(r.Glyphs.Select(g => g.Text))).ToList();
        Assert.Equal(Enumerable.Range(0, 60).Select(i => labels[(ulong)(10_000 + (i * 7 + 13) % 60 * 1000)]), said);
    }

    [Fact]
    public void A_reference_to_nowhere_is_a_fault() =>
        Assert.Contains(Set(Content(new ParagraphBlock([new PageNumberInline(1, 99, Roman, "en")], Body))).Faults, f => f.Kind == TypesettingFaultKind.DeadReference && f.Place == 99);

    [Fact]
    public void A_table_repeats_its_head_and_says_that_it_continues()
    {
        RowBlock Row(string text) => new([new(Length.Zero, Pt(100), [Paragraph(text)]), new(Pt(110), Pt(100), [Paragraph("cell")])]);
        var table = new TableBlock(1, [Paragraph("Caption")], [Row("Head"), new RuleBlock(Pt(.4m), Pt(7), Pt(3))], [.. Enumerable.Range(0, 20).Select(i => Row($"row {i}"))], [new RuleBlock(Pt(.4m), Pt(7), Pt(3))], [Paragraph("(continued)")]);
        var pages = Set(Content(Paragraph(Prose(20)), table, Paragraph("After."))).Pages().ToList();
        Assert.All(pages.SkipLast(1), p => Assert.Contains(Lines(p), l => l.Text.StartsWith("Head", StringComparison.Ordinal)));
        Assert.Contains(Lines(pages[1]), l => l.Text == "(continued)");
        Assert.Equal(20, pages.SelectMany(p => Lines(p)).Count(l => l.Text.StartsWith("row", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_that_doesnt_fit_floats_to_a_head_or_foot_and_text_fills_its_page()
    {
        var figure = new FigureBlock(1, 4, Length.Zero, Pt(100), Pt(84), [Paragraph("Caption.")]) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) };
        var pages = Set(Content(Paragraph(Prose(55), 0, Body with { Hyphenates = false }), figure, Paragraph(Prose(120, 2), 0, Body with { Hyphenates = false }))).Pages().ToList();
        Assert.Equal(Pocket.LastBaseline, Lines(pages[0])[^1].Baseline);
        var holds = pages.FindIndex(p => p.Marks.OfType<PictureMark>().Any());
        Assert.InRange(holds, 0, 1);
        var picture = pages[holds].Marks.OfType<PictureMark>().Single();
        Assert.True(holds == 0 || picture.Box.Y == Pocket.FirstBaseline - Pocket.Grid);
        Assert.Equal(picture.Box.Bottom + Pt(14), Lines(pages[holds]).Single(l => l.Text == "Caption.").Baseline);
        Assert.Single(pages.SelectMany(p => p.Marks.OfType<PictureMark>()));
    }

    [Fact]
    public void Two_figures_may_wait_while_text_fills_the_page()
    {
        var pages = Set(Content(Paragraph(Prose(45), 0, Body with { Hyphenates = false }), Figure(1, 84), Figure(2, 70), Paragraph(Prose(200, 2), 0, Body with { Hyphenates = false }))).Pages().ToList();
        Assert.Equal(Pocket.LastBaseline, Lines(pages[0])[^1].Baseline);
        Assert.Empty(pages[0].Marks.OfType<PictureMark>());
        Assert.Equal([1, 2], PicturesOf(pages[1]));
    }

    [Fact]
    public void Figures_keep_their_order_and_none_is_lost() => Gen.Select(Gen.Int[0, 2], Gen.Int[1, 60], Gen.Int[1, 11]).Array[1, 12].Sample(all =>
    {
        Block[] blocks = [.. all.Select((b, i) => b.Item1 == 0 ? Figure(i, 14 * b.Item3) : (Block)Paragraph(Prose(b.Item2, i)))];
        var pages = Set(Content([Section([.. blocks, Paragraph(Prose(20))]), Section([Paragraph("Next.")])])).Pages().ToList();
        return pages.SelectMany(PicturesOf).SequenceEqual(blocks.OfType<FigureBlock>().Select(f => f.Picture)) && !PicturesOf(pages[^1]).Any();
    }, iter: 100, seed: "0001oSPj8QG2");

    private static IEnumerable<int> PicturesOf(Page page) => page.Marks.OfType<PictureMark>().OrderBy(m => m.Box.Y.Scaled).Select(m => m.Picture);

    private static FigureBlock Figure(int picture, int height) => new(1, picture, Length.Zero, Pt(100), Pt(height), []) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) };

    [Fact]
    public void A_figure_that_fits_stands_at_its_place()
    {
        var figure = new FigureBlock(1, 4, Length.Zero, Pt(100), Pt(42), []) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) };
        var page = Set(Content(Paragraph("Before."), figure, Paragraph("After."))).Pages().Single();
        Assert.Equal(Pocket.FirstBaseline + Pt(14), page.Marks.OfType<PictureMark>().Single().Box.Y);
        Assert.Equal(Pocket.FirstBaseline + Pt(84), Lines(page)[^1].Baseline);
    }

    [Fact]
    public void What_is_too_high_for_a_page_is_broken_and_reported()
    {
        var book = Set(Content(new GroupBlock([Paragraph(Prose(400))]) { KeepsTogether = true }));
        Assert.Contains(book.Faults, f => f.Kind == TypesettingFaultKind.TooHigh);
        Assert.All(book.Pages(), p => Assert.All(Lines(p), l => Assert.True(l.Baseline <= Pocket.LastBaseline)));
    }

    [Fact]
    public void A_group_at_the_foot_ends_on_the_last_baseline()
    {
        var page = Set(Content(Paragraph("Above."), new GroupBlock([Paragraph("Imprint."), Paragraph("More.")]) { AtFoot = true })).Pages().Single();
        Assert.Equal(Pocket.LastBaseline, Lines(page)[^1].Baseline);
        Assert.Equal(Pocket.FirstBaseline, Lines(page)[0].Baseline);
    }

    [Fact]
    public void All_body_lines_stand_on_the_grid_and_facing_pages_are_level()
    {
        var whole = Body with { Hyphenates = false };   // a page that ends in a hyphen is dearer than one that isn't level
        var tall = Pocket with { Height = Pt(600), Lines = 34 };
        var blocks = Enumerable.Range(0, 60).SelectMany(i => new Block[] { i % 3 == 0 ? Heading("A head") : Paragraph(Prose(9, i)), Paragraph(Prose(60 + i, i), 0, whole), new GroupBlock([Paragraph(Prose(25, i), 0, whole)]) { SpaceBefore = Pt(14), SpaceAfter = Pt(14), WholeSpace = Pt(14) } });
        var pages = Set(Content([.. blocks]) with { Geometry = tall }).Pages().ToImmutableArray();
        Assert.True(pages.Length > 8);
        foreach (var line in pages.SelectMany(p => Lines(p))) Assert.Equal(0, (line.Baseline - Pocket.FirstBaseline).Scaled % Pocket.Grid.Scaled);
        for (var i = 1; i + 2 < pages.Length; i += 2) Assert.Equal(Lines(pages[i])[^1].Baseline, Lines(pages[i + 1])[^1].Baseline);
    }

    [Fact]
    public void White_below_an_opening_is_a_line_more_where_that_fills_the_page()
    {
        var opening = new GroupBlock([new SpaceBlock(Pocket.Grid * 3)]) { KeepsTogether = true, SpaceAfter = Pocket.Grid, StretchesBelow = true };
        var page = Set(Content(opening, Solid(7), Solid(6))).Pages().First();
        Assert.Equal(Pocket.LastBaseline, Lines(page)[^1].Baseline);
        Assert.Equal(Pocket.FirstBaseline + Pocket.Grid * 5, Lines(page)[0].Baseline);
        Assert.Equal(["second grid line below an opening: 1"], page.Irregularities);

        Assert.Empty(Set(Content(opening, Solid(8), Solid(6))).Pages().First().Irregularities);
    }

    [Fact]
    public void A_heads_white_is_stretched_before_an_openings()
    {
        var opening = new GroupBlock([new SpaceBlock(Pocket.Grid * 2)]) { KeepsTogether = true, SpaceAfter = Pocket.Grid, StretchesBelow = true };
        var page = Set(Content(opening, Solid(2), Heading("Head"), Solid(4), Solid(6))).Pages().First();
        Assert.Equal(["second grid line above a head: 1"], page.Irregularities);
        Assert.Equal(Pocket.FirstBaseline + Pocket.Grid * 3, Lines(page)[0].Baseline);
    }

    [Fact]
    public void A_page_may_be_short_where_a_review_ends_and_the_facing_one_full()
    {
        var opening = new GroupBlock([Paragraph("Title"), .. Solid(5).Blocks]) { KeepsTogether = true, SpaceBefore = Pocket.Grid * 2, Begins = new(77, "Title", "en") };
        var pages = Set(Content([Section([Solid(8), opening, Solid(6), Solid(8), Solid(2)], StartSide.Verso)])).Pages().ToList();
        Assert.Equal(Pocket.FirstBaseline + Pocket.Grid * 7, Lines(pages[1])[^1].Baseline);
        Assert.Equal(Pocket.LastBaseline, Lines(pages[2])[^1].Baseline);
        Assert.Empty(pages[1].Irregularities);
    }

    [Fact]
    public void Notes_rise_where_the_facing_page_is_short()
    {
        var called = new GroupBlock([new ParagraphBlock([Text(Prose(20, 2)), Note("A note.")], Body), Solid(2)]) { KeepsTogether = true };
        var section = Section([Solid(10), called, Solid(9), Solid(2)], StartSide.Verso);
        var pages = Set(Content([section])).Pages().ToList();
        var (verso, recto) = (pages[1], pages[2]);
        Assert.Equal(Pocket.LastBaseline - Pocket.Grid * 2, Lines(verso)[^1].Baseline);
        Assert.Equal(Lines(verso)[^1].Baseline, Lines(recto, RunKind.Note)[^1].Baseline);
    }

    /// <summary>So many lines, never parted.</summary>
    private static GroupBlock Solid(int count) => new([.. Enumerable.Range(0, count).Select(i => Paragraph("Line " + i))]) { KeepsTogether = true };
}
