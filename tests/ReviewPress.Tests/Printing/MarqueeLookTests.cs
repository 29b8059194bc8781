using ReviewPress.HouseStyles;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Tests.Printing;

/// <summary>The numbers of the modern style, read off the pages of the shipped book: a measure of 270 pt from an inner margin of 54, 12 pt of gap, 60 pt of side column.</summary>
public sealed class MarqueeLookTests(MarqueeBook book) : IClassFixture<MarqueeBook>
{
    private const double Close = .011;
    private const double Left = 54, SideOfRecto = 336, SideOfVerso = 36, LeftOfVerso = 108;

    private IEnumerable<(Page Page, GlyphRun Run)> Runs => book.Pages.SelectMany(p => p.Marks.OfType<GlyphRun>().Select(r => (p, r)));

    private IEnumerable<Page> Openings => book.Anthology.Chapters.Select(c =>
    {
        var section = book.Edition.Content.Sections.IndexOf(book.Edition.Content.Sections.Single(s => s.Name == c.Slug));
        return book.Pages[book.Edition.PageMap.First(s => s.Section == section && s.Place != 0).Page];
    });

    private static bool IsBody(GlyphRun run) => run.Kind == RunKind.Text && run.Size == Length.FromPoints(10.75m) && run.Face <= (int)FaceRole.TextBoldItalic;

    private static bool IsDisplay(GlyphRun run) => run.Face is >= (int)FaceRole.Display and <= (int)FaceRole.DisplayBoldItalic;

    private static double RightOf(GlyphRun run) => run.X.Points + run.Glyphs[^1].X.Points;

    [Fact]
    public void Every_line_of_text_stands_on_the_grid_in_the_measure()
    {
        var lines = Runs.Where(r => IsBody(r.Run)).ToList();
        Assert.True(lines.Count > 1300, $"{lines.Count} runs");
        Assert.All(lines, r =>
        {
            var steps = (r.Run.Baseline.Points - 78) / 14;
            Assert.True(Math.Abs(steps - Math.Round(steps)) * 14 < Close && steps is > -.01 and < 33.01, $"page {r.Page.Label}: {r.Run.Baseline}");
            var left = r.Page.IsRecto ? Left : LeftOfVerso;
            Assert.True(r.Run.X.Points > left - 6 && RightOf(r.Run) < left + 274, $"page {r.Page.Label}: {r.Run.X}");
        });
    }

    [Fact]
    public void A_review_opens_with_kicker_bar_and_a_bold_title_flush_left_over_text_and_side_column()
    {
        Assert.All(Openings, page =>
        {
            var runs = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text).ToList();
            var left = page.IsRecto ? Left : SideOfVerso;
            Assert.Equal((8d, 134d), (runs[0].Size.Points, Math.Round(runs[0].Baseline.Points, 2)));
            Assert.InRange(runs[0].X.Points, left - 1, left);                         // its ink is on the edge
            var bar = page.Marks.OfType<RuleMark>().First();
            Assert.Equal((3d, left), (Math.Round(bar.Box.Height.Points, 3), Math.Round(bar.Box.X.Points, 1)));
            Assert.Equal(HouseStyle.Marquee.Accent, bar.Ink);
            Assert.True(bar.Box.Y > runs[0].Baseline);
            var title = runs.Where(r => r.Size.Points is 32 or 24).ToList();
            Assert.All(title, r => Assert.Equal((int)FaceRole.DisplayBold, r.Face));
            Assert.InRange(title[0].X.Points, left - 3.5, left + .5);
            Assert.True(RightOf(title[0]) < left + 342);
        });
    }

    [Fact]
    public void A_review_s_first_line_is_bold_and_no_drop_cap_stands_before_it()
    {
        Assert.All(Openings, page =>
        {
            var body = page.Marks.OfType<GlyphRun>().Where(IsBody).GroupBy(r => r.Baseline).ToList();
            Assert.All(body[0], r => Assert.True(r.Face is (int)FaceRole.TextBold or (int)FaceRole.TextBoldItalic));
            Assert.DoesNotContain(body[1], r => r.Face == (int)FaceRole.TextBold);
        });
    }

    [Fact]
    public void Credits_and_rating_stand_in_the_side_column_from_the_first_line_down()
    {
        Assert.All(Openings, page =>
        {
            var first = page.Marks.OfType<GlyphRun>().First(IsBody).Baseline;
            var side = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Side).ToList();
            Assert.NotEmpty(side);
            var left = page.IsRecto ? SideOfRecto : SideOfVerso;
            Assert.All(side, r => Assert.True(r.X.Points > left - 1 && RightOf(r) < left + 61 && r.Baseline >= first, $"page {page.Label}: {r.X} {r.Baseline}"));
            Assert.All(side.Where(r => r.Size == Length.FromPoints(8)), r => Assert.True(IsDisplay(r)));
            Assert.All(page.Marks.OfType<DrawingMark>().Where(d => d.Spoken is not null && d.Y < first && d.Y > first - Length.FromPoints(9)), d => Assert.Equal(left, d.X.Points, Close));
        });
    }

    [Fact]
    public void Folio_and_running_head_stand_together_above_the_side_column()
    {
        foreach (var (page, run) in Runs.Where(r => r.Run.Kind == RunKind.Furniture))
        {
            Assert.Equal(page.IsRecto ? SideOfRecto : SideOfVerso, run.X.Points, .5);
            Assert.True(IsDisplay(run));
            if (run.Size == Length.FromPoints(10)) Assert.Equal((36d, (int)FaceRole.DisplayBold), (Math.Round(run.Baseline.Points, 2), run.Face));
            else Assert.True(Math.Round(run.Baseline.Points, 2) is 50 or 60.5, $"page {page.Label}: {run.Baseline}");
        }

        Assert.All(Openings, page => Assert.DoesNotContain(page.Marks.OfType<GlyphRun>(), r => r.Kind == RunKind.Furniture && r.Size == Length.FromPoints(8)));
    }

    [Fact]
    public void Section_heads_are_alegreya_sans_bold_10_5_on_a_line_of_the_grid()
    {
        var heads = Runs.Where(r => r.Run.Size == Length.FromPoints(10.5m) && r.Run.Kind == RunKind.Text).ToList();
        Assert.True(heads.Count > 20);
        Assert.All(heads, r => Assert.Equal(((int)FaceRole.DisplayBold, 0d), (r.Run.Face, Math.Round((r.Run.Baseline.Points - 78) % 14, 2))));
    }

    [Fact]
    public void The_second_colour_is_never_used_for_type_under_12_points() =>
        Assert.DoesNotContain(Runs, r => r.Run.Ink != Ink.Black && r.Run.Size < Length.FromPoints(12));

    [Fact]
    public void Nothing_was_given_up() => Assert.DoesNotContain(book.Edition.Faults, f => f.Kind is not TypesettingFaultKind.HyphenAtPageEnd);
}
