using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

/// <summary>A pull quote stands on another page than the sentence that it repeats.</summary>
public sealed class RepetitionTests
{
    private const string Said = "Nobody spoke.";

    /// <summary>A paragraph that says it after so many words; its places begin at 1000.</summary>
    private static ParagraphBlock Saying(int words) => new([Text(Prose(words) + " " + Said + " " + Prose(20, 3), null, 1000)], Body);

    private static GroupBlock Quote(int words)
    {
        var at = 1000ul + (ulong)Prose(words).Length + 1;
        return new([new ParagraphBlock([Text(Said, Italic, 9000)], new(Pt(21), Alignment.Left))]) { SpaceBefore = Pt(14), SpaceAfter = Pt(14), KeepsTogether = true, PadsAbove = true, Repeats = new(at, at + (ulong)Said.Length - 1) };
    }

    private static int PageOf(List<Page> pages, int face) => pages.FindIndex(p => p.Marks.OfType<GlyphRun>().Any(r => r.Face == face && string.Concat(r.Glyphs.Select(g => g.Text)).Contains("Nobody", StringComparison.Ordinal)));

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void It_goes_to_the_next_page_where_its_sentence_stands_before_it(int words)
    {
        var pages = Set(Content(Saying(words), Quote(words), Paragraph(Prose(200, 5)))).Pages().ToList();
        Assert.True(PageOf(pages, 0) >= 0);
        Assert.NotEqual(PageOf(pages, 0), PageOf(pages, 1));
    }

    [Fact]
    public void It_goes_to_the_next_page_where_its_sentence_stands_after_it()
    {
        var pages = Set(Content(Paragraph(Prose(20, 5)), Quote(10), Saying(10), Paragraph(Prose(200, 6)))).Pages().ToList();
        Assert.NotEqual(PageOf(pages, 0), PageOf(pages, 1));
    }

    [Fact]
    public void It_stays_in_its_place_where_its_sentence_is_on_another_page()
    {
        var pages = Set(Content(Saying(10), Paragraph(Prose(90, 5)), Quote(10), Paragraph(Prose(60, 6)))).Pages().ToList();
        Assert.Equal(1, PageOf(pages, 1));
        Assert.NotEqual(Pocket.FirstBaseline, pages[1].Marks.OfType<GlyphRun>().First(r => r.Face == 1).Baseline);
    }

    [Fact]
    public void It_stays_on_its_page_where_the_review_has_no_other()
    {
        var pages = Set(Content(Saying(10), Quote(10), Paragraph(Prose(12, 5)))).Pages().ToList();
        Assert.Single(pages);
    }
}
