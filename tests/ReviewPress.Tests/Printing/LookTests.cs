using ReviewPress.HouseStyles;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Tests.Printing;

/// <summary>The numbers of the classical style, read off the pages of the shipped book: 6 × 9 in, a grid of 14 pt, 34 lines of 300 pt.</summary>
[Collection(nameof(ShippedBook))]
public sealed class LookTests(ShippedBook book)
{
    private const double Close = .011;

    private IEnumerable<(Page Page, GlyphRun Run)> Runs => book.Pages.SelectMany(p => p.Marks.OfType<GlyphRun>().Select(r => (p, r)));

    private static bool IsBody(GlyphRun run) => run.Kind == RunKind.Text && run.Size == Length.FromPoints(11) && run.Face <= (int)FaceRole.TextSemiBold;

    private int FirstChapterPage => book.Edition.PageMap.First(s => book.Edition.Content.Sections[s.Section].Name == book.Anthology.Chapters[0].Slug).Page;

    [Fact]
    public void The_page_is_six_by_nine_inches() => Assert.All(book.Pages, p => Assert.Equal((432d, 648d), (p.Width.Points, p.Height.Points)));

    [Fact]
    public void Every_line_of_text_stands_on_the_grid_from_78_to_540()
    {
        var lines = Runs.Where(r => r.Page.Number >= FirstChapterPage && IsBody(r.Run)).ToList();
        Assert.True(lines.Count > 1300, $"{lines.Count} runs");
        Assert.All(lines, r =>
        {
            var steps = (r.Run.Baseline.Points - 78) / 14;
            Assert.True(Math.Abs(steps - Math.Round(steps)) * 14 < Close && steps is > -.01 and < 33.01, $"page {r.Page.Label}: {r.Run.Baseline}");
        });
    }

    [Fact]
    public void The_measure_is_300_points_from_the_inner_margin_of_60()
    {
        foreach (var (page, run) in Runs.Where(r => IsBody(r.Run)))
        {
            var left = page.IsRecto ? 60 : 72;
            Assert.True(run.X.Points > left - 4 && run.X.Points + run.Glyphs[^1].X.Points < left + 304, $"page {page.Label}: {run.X}");
        }
    }

    [Fact]
    public void A_review_opens_four_lines_down_with_kicker_title_and_hairlines()
    {
        foreach (var chapter in book.Anthology.Chapters)
        {
            var section = book.Edition.Content.Sections.IndexOf(book.Edition.Content.Sections.Single(s => s.Name == chapter.Slug));
            var page = book.Pages[book.Edition.PageMap.First(s => s.Section == section && s.Place != 0).Page];
            var runs = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text).ToList();
            Assert.Equal((8d, 134d), (runs[0].Size.Points, Math.Round(runs[0].Baseline.Points, 2)));
            Assert.Contains(runs, r => r.Size == Length.FromPoints(28) || r.Size == Length.FromPoints(22));
            var rules = page.Marks.OfType<RuleMark>().Take(2).ToList();
            Assert.All(rules, r => Assert.Equal((.4, 300d), (Math.Round(r.Box.Height.Points, 3), Math.Round(r.Box.Width.Points, 2))));
            Assert.Equal(2, rules.Count);
        }
    }

    [Fact]
    public void A_body_begins_with_a_drop_cap_of_three_lines_and_small_capitals()
    {
        var caps = 0;
        foreach (var (page, unseen) in Runs.Where(r => r.Run.IsUnseen))
        {
            var cap = page.Marks.OfType<DrawingMark>().Last(d => d.X.Points < (page.IsRecto ? 60.01 : 72.01) && d.Y < unseen.Baseline);
            Assert.InRange(cap.Y.Points - (unseen.Baseline.Points - 11 * .65), -3, .2);          // round and pointed letters reach over
            Assert.InRange(cap.Y.Points + cap.Drawing.Height.Points - unseen.Baseline.Points, 27.9, 45);
            Assert.Equal(11d, unseen.Size.Points);
            caps++;
        }

        Assert.InRange(caps, 8, 16);
        Assert.All(book.Edition.Content.Sections.SelectMany(s => s.Blocks.OfType<ParagraphBlock>()).Where(p => p.Inlines[0] is DropCapInline), p => Assert.NotNull(p.Plain));
    }

    [Fact]
    public void Running_heads_stand_two_lines_above_and_folios_two_below_at_the_outer_edge()
    {
        foreach (var (page, run) in Runs.Where(r => r.Run.Kind == RunKind.Furniture))
        {
            if (run.Size == Length.FromPoints(8.5m)) Assert.Equal(50, run.Baseline.Points, Close);
            else Assert.Equal((10d, 568d), (run.Size.Points, Math.Round(run.Baseline.Points, 2)));
            if (!page.IsRecto) Assert.Equal(72, run.X.Points, .5);
            else Assert.InRange(run.X.Points + run.Glyphs[^1].X.Points, 340, 360);
        }
    }

    [Fact]
    public void Openings_carry_no_running_head_and_blank_versos_nothing()
    {
        foreach (var chapter in book.Anthology.Chapters)
        {
            var start = book.Edition.PageMap.First(s => s.Place == chapter.Place.Value || book.Edition.Content.Sections[s.Section].Name == chapter.Slug && s.Place != 0);
            Assert.DoesNotContain(book.Pages[start.Page].Marks.OfType<GlyphRun>(), r => r.Kind == RunKind.Furniture && r.Size == Length.FromPoints(8.5m));
        }
    }

    [Fact]
    public void Notes_are_set_8_5_on_10_5_and_end_on_the_last_line()
    {
        var pages = book.Pages.Where(p => p.Marks.OfType<GlyphRun>().Any(r => r.Kind == RunKind.Note)).ToList();
        Assert.True(pages.Count > 3);
        Assert.All(pages, p =>
        {
            var baselines = p.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Note && r.Size == Length.FromPoints(8.5m)).Select(r => Math.Round(r.Baseline.Points, 2)).Distinct().Order().ToList();
            Assert.Equal(540, baselines[^1], Close);
            for (var i = 1; i < baselines.Count; i++) Assert.Equal(10.5, baselines[i] - baselines[i - 1], .02);
            Assert.Contains(p.Marks.OfType<RuleMark>(), r => Math.Abs(r.Box.Height.Points - .4) < .001 && r.Box.Width < Length.FromPoints(50));
        });
    }

    [Fact]
    public void Each_mark_of_the_text_knows_its_element() =>
        Assert.All(book.Pages.SelectMany(p => p.Marks).Where(m => m is GlyphRun { Kind: not RunKind.Furniture } or PictureMark || (m is DrawingMark d && d.Spoken is not null)), m => Assert.NotEqual(0, m.Element));

    [Fact]
    public void Nothing_was_given_up() => Assert.DoesNotContain(book.Edition.Faults, f => f.Kind is not TypesettingFaultKind.HyphenAtPageEnd);
}
