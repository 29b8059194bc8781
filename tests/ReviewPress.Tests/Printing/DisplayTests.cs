using System.Collections.Immutable;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pressing;
using ReviewPress.Printing;
using ReviewPress.Reading;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Tests.Printing;

/// <summary>What stands apart from running text, read off the pages of a book that holds one of each. The measure is 300 pt.</summary>
public sealed class DisplayTests : IDisposable
{
    private const double Close = .011;

    private readonly FaceTable _faces = HouseFaces.Open();
    private readonly string _folder = Path.Combine(Golden.Cases(typeof(DisplayTests).Assembly), "displays");
    private readonly ImmutableArray<Page> _pages;

    public DisplayTests()
    {
        var book = BookReader.Read(Path.Combine(_folder, "book"), ReadingOptions.Default);
        Assert.False(book.HasErrors);
        var anthology = Arranger.Arrange(book.Recipe, book.Reviews, book.Front, book.Back);
        var sizes = PictureDesk.Measure(PictureDesk.Find(anthology), []);
        var style = HouseStyle.Academy with { AcronymsAsSmallCapitals = book.Recipe.AcronymsAsSmallCapitals };
        var order = new PrintOrder(style, book.Recipe.Page, sizes, _ => null, new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero), 1);
        var edition = PdfEdition.Set(anthology, order, _faces);
        var section = edition.Content.Sections.IndexOf(edition.Content.Sections.Single(s => s.Name == "01-displays"));
        _pages = [.. edition.Book.Pages().Where((_, i) => edition.PageMap[i].Section == section)];
    }

    public void Dispose() => _faces.Dispose();

    [Fact]
    public void The_pages_are_as_their_golden_file_says() =>
        Assert.Null(Golden.Difference(Path.Combine(_folder, "pages.txt"), string.Join('\n', _pages.Select(PageDump.Of))));

    [Fact]
    public void A_pull_quote_is_set_16_on_21_under_a_hairline_hung_out_by_its_em()
    {
        var (page, lines) = Lines("Nobody spoke until");
        Assert.Equal(16d, lines[0].Run.Size.Points);
        Assert.Equal(-16, lines[0].X, Close);
        Assert.Equal(21, Lines("whether it had been any good.").Lines[0].Run.Baseline.Points - lines[0].Run.Baseline.Points, Close);
        var rule = page.Marks.OfType<RuleMark>().Last(r => r.Box.Y < lines[0].Run.Baseline && r.Box.Width.Points > 310);
        Assert.Equal((-16d, 316d, .4), (Math.Round((rule.Box.X - Left(page)).Points, 2), Math.Round(rule.Box.Width.Points, 2), Math.Round(rule.Box.Height.Points, 2)));
    }

    [Fact]
    public void Verse_keeps_its_lines_and_indentation_and_its_turns_hang_two_ems()
    {
        var (_, first) = Lines("Tyger Tyger");
        var (_, turned) = Lines("measure and turns over?");
        Assert.Equal(16.5, first[0].X, Close);
        Assert.Equal(16.5 + 22 + 22, turned[0].X, Close);
        Assert.Equal(14, Lines("In the forests").Lines[0].Run.Baseline.Points - first[0].Run.Baseline.Points, Close);
        Assert.Equal(16.5 + 4 * 5.5, Lines("What immortal").Lines[0].X, Close);       // four half ems further in
        var stanzas = Lines("In what distant").Lines[0].Run.Baseline - turned[0].Run.Baseline;
        Assert.True(stanzas.Points is 28 or < 0, $"{stanzas}");
    }

    [Fact]
    public void A_speaker_stands_over_the_middle_of_what_is_said_at_40_percent()
    {
        var (_, speaker) = Lines("GANDALF");
        Assert.Equal(120, speaker[0].X + Width(speaker[0].Run) / 2, .6);
        Assert.Equal(22.5, Lines("Is it secret?").Lines[0].X, Close);
        Assert.Equal((9d, "EXT. HOBBITON -- DAY"), (speaker[0].Run.Size.Points, Text(Lines("EXT. HOB").Lines[0].Run)));
        var (_, cut) = Lines("CUT TO:");
        Assert.Equal(300, cut[0].X + Width(cut[0].Run), .6);
    }

    [Fact]
    public void Acronyms_are_small_and_read_as_typed()
    {
        foreach (var acronym in (string[])["NASA", "BBC", "USA", "DVD"]) Assert.Equal(.33, _pages.SelectMany(p => p.Marks.OfType<GlyphRun>()).Single(r => Text(r) == acronym).Tracking.Points, .06);
        Assert.DoesNotContain(_pages.SelectMany(p => p.Marks.OfType<GlyphRun>()), r => Text(r) is "III" or "MCMLXI");
    }

    [Fact]
    public void A_third_head_is_run_in_with_an_em()
    {
        var (_, head) = Lines("A third head");
        var text = Lines("Text that the head").Lines[0];
        Assert.Equal(head[0].Run.Baseline, text.Run.Baseline);
        Assert.Equal(11, text.X - head[0].X - Width(head[0].Run), .05);
    }

    [Fact]
    public void A_break_is_three_stars_of_two_lines_and_a_verdict_has_one_hairline()
    {
        var stars = _pages.SelectMany(p => p.Marks.OfType<DrawingMark>().Where(d => d.Element == 0 && d.Drawing.Shapes.Length == 3)).Single();
        Assert.Equal(150, stars.X.Points + stars.Drawing.Width.Points / 2 - Left(_pages.First(p => p.Marks.Contains(stars))).Points, .1);
        var (page, verdict) = Lines("VERDICT");
        Assert.Single(page.Marks.OfType<RuleMark>(), r => Math.Abs((r.Box.Y - verdict[0].Run.Baseline).Points) < 24);
        var (banner, spoiler) = Lines("SPOILERS FOLLOW");
        Assert.Equal(2, banner.Marks.OfType<RuleMark>().Count(r => (r.Box.Y - spoiler[0].Run.Baseline).Points is > -14 and < 8));
    }

    [Fact]
    public void A_figure_of_a_page_stands_alone_as_wide_as_the_measure()
    {
        var page = _pages.Single(p => p.Marks.OfType<PictureMark>().Any());
        var box = page.Marks.OfType<PictureMark>().Single().Box;
        Assert.Equal((0d, 300d), ((box.X - Left(page)).Points, Math.Round(box.Width.Points, 2)));
        Assert.Equal("Its caption. Somebody", string.Concat(page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text).Select(Text)));
    }

    private static Typesetting.Measures.Length Left(Page page) => Typesetting.Measures.Length.FromPoints(page.IsRecto ? 60 : 72);

    private static string Text(GlyphRun run) => string.Concat(run.Glyphs.Select(g => g.Text));

    private double Width(GlyphRun run) =>
        (run.Glyphs[^1].X.Points - run.Glyphs[0].X.Points) + _faces[run.Face].AdvanceOf(run.Glyphs[^1].Id) * run.Size.Points / _faces[run.Face].UnitsPerEm;

    /// <summary>The run that holds words, where it first does, and its x from the measure's edge.</summary>
    private (Page Page, ImmutableArray<(GlyphRun Run, double X)> Lines) Lines(string words)
    {
        foreach (var page in _pages)
        {
            var runs = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text && Text(r).Contains(words, StringComparison.Ordinal)).ToList();
            if (runs.Count > 0) return (page, [.. runs.Select(r => (r, (r.X - Left(page)).Points))]);
        }

        throw new InvalidOperationException($"No page says “{words}”.");
    }
}
