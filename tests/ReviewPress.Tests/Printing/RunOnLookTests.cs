using ReviewPress.HouseStyles;
using ReviewPress.Printing;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace ReviewPress.Tests.Printing;

/// <summary>The shipped book with its reviews one below the other.</summary>
public sealed class RunOnLookTests(RunOnBook book) : IClassFixture<RunOnBook>
{
    private static string TextOf(IEnumerable<GlyphRun> runs) => string.Concat(runs.SelectMany(r => r.Glyphs).Select(g => g.Text));

    private Page PageOf(ulong place) => book.Pages.Single(p => p.Anchors.Any(a => a.Place == place));

    private Length TopOf(ulong place) => PageOf(place).Anchors.First(a => a.Place == place).Top;

    [Fact]
    public void All_reviews_share_a_section() => Assert.Single(book.Edition.Content.Sections, s => s.Blocks.Any(b => b.Begins is not null));

    [Fact]
    public void An_opening_has_kicker_title_of_18_and_no_drop_cap()
    {
        foreach (var chapter in book.Anthology.Chapters)
        {
            var (page, top) = (PageOf(chapter.Place.Value), TopOf(chapter.Place.Value));
            var runs = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text && r.Baseline > top).ToList();
            Assert.Equal((8d, 14d), (runs[0].Size.Points, Math.Round((runs[0].Baseline - top).Points, 2)));
            var title = runs.TakeWhile(r => r.Size.Points is 8 or 18).Where(r => r.Size.Points == 18).ToList();
            Assert.Equal(chapter.RunningTitle.Replace(" ", "", StringComparison.Ordinal), TextOf(title).Replace(" ", "", StringComparison.Ordinal));
        }

        var first = book.Pages.First(p => p.Anchors.Any(a => a.Place == book.Anthology.Chapters[0].Place.Value)).Number;
        Assert.DoesNotContain(book.Pages.Skip(first).SelectMany(p => p.Marks.OfType<GlyphRun>()), r => r.IsUnseen);
    }

    [Fact]
    public void Its_first_line_of_text_is_on_the_grid_two_units_of_white_are_above_it_or_it_begins_the_page()
    {
        foreach (var chapter in book.Anthology.Chapters)
        {
            var (page, top) = (PageOf(chapter.Place.Value), TopOf(chapter.Place.Value));
            if (top.Points < 65) continue;
            var above = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text && r.Baseline <= top).Max(r => r.Baseline);
            Assert.Equal(28, (top - above).Points, .02);
            Assert.Contains(page.Marks.OfType<GlyphRun>(), r => r.Size == Length.FromPoints(11) && Math.Abs((r.Baseline - top).Points % 14) < .02);
        }
    }

    [Fact]
    public void At_least_three_lines_follow_an_opening_on_its_page()
    {
        foreach (var chapter in book.Anthology.Chapters)
        {
            var (page, top) = (PageOf(chapter.Place.Value), TopOf(chapter.Place.Value));
            var lines = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Text && r.Face == (int)FaceRole.Text && r.Size == Length.FromPoints(11) && r.Baseline > top + Length.FromPoints(63)).Select(r => r.Baseline).Distinct().Count();
            Assert.True(lines >= 3, $"{chapter.Slug}: {lines}");
        }
    }

    [Fact]
    public void Rectos_name_the_last_review_that_begins_on_them_else_the_one_that_goes_on()
    {
        var current = "";
        foreach (var page in book.Pages.Where(p => p.Anchors.Any(a => book.Anthology.Chapters.Any(c => c.Place.Review == new Manuscripts.Place(a.Place).Review))))
        {
            foreach (var anchor in page.Anchors) current = book.Anthology.Chapters.FirstOrDefault(c => c.Place.Value == anchor.Place)?.RunningTitle ?? current;
            var heads = page.Marks.OfType<GlyphRun>().Where(r => r.Kind == RunKind.Furniture && r.Size == Length.FromPoints(8.5m)).ToList();
            if (page.IsRecto && heads.Count > 0) Assert.StartsWith(TextOf(heads).TrimEnd('…'), current, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_outline_leads_to_each_review_and_the_contents_say_its_page()
    {
        using var stream = new MemoryStream();
        PdfEdition.Paint(book.Edition, stream);
        using var pdf = PdfDocument.Open(stream.ToArray());
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var entries = bookmarks.Roots.OfType<DocumentBookmarkNode>().ToDictionary(n => n.Title, n => n.PageNumber - 1, StringComparer.Ordinal);
        var contents = string.Join(' ', book.Pages.Where(p => p.Label is "ix" or "x").SelectMany(p => p.Marks.OfType<GlyphRun>()).SelectMany(r => r.Glyphs).Select(g => g.Text));
        Assert.All(book.Anthology.Chapters, chapter =>
        {
            var page = PageOf(chapter.Place.Value);
            Assert.Equal(page.Number, entries[chapter.RunningTitle]);
            Assert.Contains(string.Join(' ', page.Label.AsEnumerable()), contents, StringComparison.Ordinal);
        });
    }
}
