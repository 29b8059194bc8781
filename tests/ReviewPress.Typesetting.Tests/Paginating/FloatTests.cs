using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

/// <summary>What leaves its place stays in its review.</summary>
public sealed class FloatTests
{
    private static GroupBlock Opening() =>
        new GroupBlock([new ParagraphBlock([Text("Next", Italic, 9000)], new(Pt(14), Alignment.Left))]) { KeepsTogether = true, SpaceBefore = Pt(28), SpaceAfter = Pt(14), KeepWithNext = 2, Begins = new(9000, "Next", "en-US") };

    [Fact]
    public void A_figure_never_goes_into_the_review_that_begins_below_its_own()
    {
        for (var words = 10; words < 90; words += 4)
        {
            var figure = new FigureBlock(3, 0, Pt(0), Pt(200), Pt(98), []) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) };
            var pages = Set(Content(Paragraph(Prose(words)), figure, Paragraph(Prose(8, 2)), Opening(), Paragraph(Prose(150, 3)))).Pages().ToList();
            var marks = pages.SelectMany((p, i) => p.Marks.Select(m => (Page: i, Mark: m))).ToList();
            var picture = marks.First(m => m.Mark is PictureMark);
            var next = marks.First(m => m.Mark is GlyphRun { Face: 1 });
            var (top, below) = (((PictureMark)picture.Mark).Box.Y, ((GlyphRun)next.Mark).Baseline);
            Assert.True(picture.Page < next.Page || (picture.Page == next.Page && top < below), $"{words} words: picture on {picture.Page} at {top}, next review on {next.Page} at {below}");
        }
    }

    [Theory]
    [InlineData(400, 160, 8)]      // as high as the page allows: width gives way
    [InlineData(100, 220, 3)]      // low: as wide as it says, some of the white above it
    public void A_figure_of_a_page_is_as_large_as_its_caption_allows(int height, int width, int most)
    {
        var caption = new ParagraphBlock([Text("Its caption.", Small)], new(Pt(14), Alignment.Left));
        var figure = new FigureBlock(3, 0, Pt(0), Pt(220), Pt(height), [caption]) { PictureHeight = Pt(height), FillsPage = true, SpaceBefore = Pt(14), SpaceAfter = Pt(14) };
        var pages = Set(Content(Paragraph(Prose(40)), figure, Paragraph(Prose(120, 3)))).Pages().ToList();
        var page = pages.Single(p => p.Marks.OfType<PictureMark>().Any());
        var box = page.Marks.OfType<PictureMark>().Single().Box;
        Assert.Equal(["Its caption."], Lines(page).Select(l => l.Text));
        Assert.Equal(14, (Lines(page)[0].Baseline - box.Bottom).Points, .01);
        Assert.InRange(box.Y.Points, 47 - .01, 47 + most * 14);
        Assert.InRange(box.Width.Points, Math.Min(width, 220) - 80, 220);
        Assert.Equal(220d / height, box.Width.Points / box.Height.Points, .01);
    }
}
