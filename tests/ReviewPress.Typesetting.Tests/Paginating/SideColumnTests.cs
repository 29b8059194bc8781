using ReviewPress.OpenType.Outlining;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

/// <summary>What stands in the outer margin, and what runs over it.</summary>
public sealed class SideColumnTests
{
    private static readonly PageGeometry Page = new(Pt(360), Pt(300), Pt(40), Pt(100), Pt(54), Pt(14), 12) { SideColumn = Pt(50), SideGap = Pt(10) };

    private static ParagraphBlock Beside(string text, ulong place = 0) => new([Text(text, Small, place)], new(Pt(10.5m), Alignment.Left) { Hyphenates = false });

    private static Content Wide(params Block[] blocks) => Content(blocks) with { Geometry = Page };

    private static List<Page> Pages(params Block[] blocks) => [.. Set(Wide(blocks)).Pages()];

    private static List<GlyphRun> SideOf(Page page) => [.. page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Side)];

    [Fact]
    public void Pages_are_as_their_golden_file_says()
    {
        var head = new FurnitureItem(FurniturePages.All, Pt(20), [Text("A head too long for two lines of the side column", Small, 0, 0)], Pt(50)) { IsInSideColumn = true, SideLines = 2, SideLeading = Pt(10.5m) };
        var title = new GroupBlock([new ParagraphBlock([Text("A title over text and side column", Roman with { Size = Pt(22) }, 900, 2)], new(Pt(28), Alignment.Left)) { Bar = new BarUnder(Pt(3), Pt(4), new Ink("accent", 0, 90, 70, 10, 0xD21C33)) }]) { KeepsTogether = true, IsWide = true, KeepWithNext = 2 };
        var first = Paragraph(Prose(50), 1000) with { Side = [Beside("Directed by Robert Bresson"), Beside("With many others") with { SpaceBefore = Pt(5) }] };
        var content = Wide(title, first, Paragraph(Prose(120, 2), 2000));
        var book = Set(content with { Sections = [content.Sections[0] with { Furniture = [head] }] });
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(SideColumnTests).Assembly), "Pages", "side-column.txt"), Dump(book)));
    }

    [Fact]
    public void It_stands_level_with_its_text_at_the_outer_edge_of_either_page()
    {
        var pages = Pages(Paragraph(Prose(95, 1)) with { Side = [Beside("One")] }, Paragraph(Prose(60, 3)) with { Side = [Beside("Two")] });
        Assert.Equal((Page.FirstBaseline, Page.Inner + Page.Measure + Page.SideGap), (SideOf(pages[0])[0].Baseline, SideOf(pages[0])[0].X));
        var second = SideOf(pages[1]) is [var run] ? run : SideOf(pages[0])[1];
        Assert.Contains(pages.SelectMany(p => Lines(p)), l => l.Baseline == second.Baseline);
        Assert.Equal(pages[1].Marks.Contains(second) ? Pt(40) : Page.Inner + Page.Measure + Page.SideGap, second.X);
    }

    [Fact]
    public void It_costs_the_text_no_line()
    {
        static List<string> Text(IEnumerable<Page> pages) => [.. pages.SelectMany(p => Lines(p)).Select(l => $"{l.Baseline} {l.Text}")];
        Assert.Equal(Text(Pages(Paragraph(Prose(200)))), Text(Pages(Paragraph(Prose(200)) with { Side = [Beside(Prose(12, 5)), Beside(Prose(20, 6))] })));
    }

    [Fact]
    public void What_meets_another_goes_below_it_and_what_meets_a_wide_block_goes_under_that()
    {
        var wide = new GroupBlock([Paragraph("A sentence over both.")]) { KeepsTogether = true, IsWide = true, SpaceBefore = Pt(14), SpaceAfter = Pt(14) };
        var pages = Pages(Paragraph("One line.") with { Side = [Beside("Above"), Beside(Prose(8, 4))] }, wide, Paragraph(Prose(20, 8)) with { Side = [Beside("Last")] });
        var runs = SideOf(pages[0]);
        var sentence = Lines(pages[0])[1].Baseline;
        Assert.Equal(Page.FirstBaseline, runs[0].Baseline);
        Assert.All(runs.Skip(1), r => Assert.True(r.Baseline > sentence));
        Assert.Equal(runs.Select(r => r.Baseline).Distinct().Order(), runs.Select(r => r.Baseline).Distinct());
    }

    [Fact]
    public void What_a_page_has_no_room_for_stands_at_the_head_of_the_next_and_nothing_is_lost()
    {
        Block[] many = [.. Enumerable.Range(1, 40).Select(i => Beside($"Item {i}"))];
        var pages = Pages(Paragraph(Prose(200)) with { Side = [.. many] });
        Assert.Equal(string.Concat(Enumerable.Range(1, 40).Select(i => $"Item {i}")), string.Concat(pages.SelectMany(SideOf).SelectMany(r => r.Glyphs).Select(g => g.Text)));
        Assert.True(SideOf(pages[1])[0].Baseline <= Page.FirstBaseline);
        Assert.All(SideOf(pages[0]), r => Assert.True(r.Baseline <= Page.Height - Pt(36)));
    }

    [Fact]
    public void A_page_without_a_side_column_sets_none() =>
        Assert.Empty(Set(Content(Paragraph(Prose(40)) with { Side = [Beside("Nowhere")] })).Pages().SelectMany(SideOf));

    [Fact]
    public void A_bar_reaches_from_its_line_s_first_ink_to_its_last_and_display_type_hangs_its_bearing()
    {
        var page = Pages(new ParagraphBlock([Text("FILM", Small with { Tracking = 120 })], new(Pt(14), Alignment.Left) { HangsBearings = true }) { Bar = new BarUnder(Pt(3), Pt(4), Ink.Black) })[0];
        var (bar, run) = (page.Marks.OfType<RuleMark>().Single(), page.Marks.OfType<GlyphRun>().Single());
        var (first, last) = (InkOf(run, 0), InkOf(run, run.Glyphs.Count - 1));
        Assert.Equal(Page.Inner.Points, first.Left, .01);
        Assert.Equal(first.Left, bar.Box.X.Points, .01);
        Assert.Equal(last.Right, bar.Box.Right.Points, .01);
        Assert.Equal(run.Baseline + Pt(4), bar.Box.Y);
    }

    private static (double Left, double Right) InkOf(GlyphRun run, int glyph)
    {
        var bounds = Outliner.Outline(Faces[run.Face], run.Glyphs[glyph].Id).Bounds;
        var (x, em) = ((run.X + run.Glyphs[glyph].X).Points, run.Size.Points / Faces[run.Face].UnitsPerEm);
        return (x + bounds.XMin * em, x + bounds.XMax * em);
    }
}
