using CsCheck;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
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

    [Fact]
    public void A_figure_never_passes_the_head_of_the_next_section()
    {
        var waited = 0;
        for (var words = 10; words < 90; words += 2)
        {
            var pages = Set(Content(Paragraph(Prose(words)), FigureOf(98), new ParagraphBlock([Text(Prose(12, 2), element: 3)], Body), Heading("Next", 9000), Paragraph(Prose(90, 3)))).Pages().ToList();
            var (picture, head) = (PlaceOf(pages, m => m is PictureMark), PlaceOf(pages, m => m is GlyphRun { Face: 1 }));
            Assert.True(picture.CompareTo(head) < 0, $"{words} words: picture at {picture}, head at {head}");
            if (PlaceOf(pages, m => m is GlyphRun { Element: 3 }).CompareTo(picture) < 0) waited++;
        }

        Assert.InRange(waited, 3, 39);   // some figures did leave their place
    }

    [Fact]
    public void Two_figures_that_wait_both_stand_before_the_next_head()
    {
        for (var words = 10; words < 90; words += 4)
        {
            var pages = Set(Content(Paragraph(Prose(words)), FigureOf(70), Paragraph(Prose(12, 2)), FigureOf(112), Paragraph(Prose(7, 3)), Heading("Next", 9000), Paragraph(Prose(90, 4)))).Pages().ToList();
            var head = PlaceOf(pages, m => m is GlyphRun { Face: 1 });
            Assert.Equal(2, pages.SelectMany((p, i) => p.Marks.OfType<PictureMark>().Where(m => (i, Edge(m)).CompareTo(head) < 0)).Count());
        }
    }

    /// <summary>In whatever stands about them, figures stand before the next head and behind the last one.</summary>
    [Fact]
    public void Figures_stay_between_their_heads_in_any_section() => Gen.Select(Gen.Int[0, 4], Gen.Int[1, 60]).Array[3, 16].Sample(all =>
    {
        var blocks = all.Select((b, i) => b.Item1 switch
        {
            0 => Heading("Head"),
            1 => FigureOf(28 + b.Item2 / 8 * 14),
            2 => new ParagraphBlock([Text(Prose(b.Item2, i)), Note(Prose(b.Item2 / 2 + 1, i + 50)), Text(" and on.")], Body),
            _ => (Block)Paragraph(Prose(b.Item2, i)),
        }).Append(Paragraph(Prose(9))).ToArray();
        var marks = Set(Content(blocks)).Pages().SelectMany((p, i) => p.Marks.Select(m => (At: (i, Edge(m)), m))).OrderBy(m => m.At);
        var told = string.Concat(marks.Where(m => m.m is PictureMark or GlyphRun { Face: 1 }).Select(m => m.m is PictureMark ? 'f' : 'h'));
        return told == string.Concat(blocks.Where(b => b is FigureBlock or ParagraphBlock { KeepWithNext: 2 }).Select(b => b is FigureBlock ? 'f' : 'h'));
    }, iter: 150, seed: "0000KOIPe3z5");

    private static FigureBlock FigureOf(int height) => new(3, 0, Pt(0), Pt(200), Pt(height), []) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) };

    private static Length Edge(Mark mark) => mark switch
    {
        PictureMark picture => picture.Box.Y,
        GlyphRun run => run.Baseline,
        _ => Length.Zero,
    };

    private static (int Page, Length Edge) PlaceOf(List<Page> pages, Func<Mark, bool> isIt) => pages.SelectMany((p, i) => p.Marks.Where(isIt).Select(m => (i, Edge(m)))).First();

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
