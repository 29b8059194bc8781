using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Structure;
using ReviewPress.Pdf.Syntax;
using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

public sealed class DocumentTests
{
    private static readonly Face[] Faces = [TestFaces.Garamond(), TestFaces.Sans()];

    [Fact]
    public void A_small_document_is_written_so()
    {
        using var face = TestFaces.Garamond();
        var bytes = Sample.Make(document =>
        {
            var font = document.AddFont(face);
            foreach (var text in (ReadOnlySpan<string>)["The film", "The end"])
            {
                var page = document.NewPage(432, 648);
                page.Canvas.ShowGlyphs(font, 11, 72, 500, Sample.Line(face, text, 11));
                page.AddLink(new PdfRectangle(72, 495, 120, 511), PdfDestination.Named("end"), "The end");
                page.Canvas.SetFill(Colours.PdfColour.Rgb(1, 0, 0));
                page.Canvas.FillRectangle(72, 480, 10, 1);
                document.Add(page);
            }

            document.AddDestination("end", 1, 520);
            document.SetOutline([new PdfOutlineEntry("The end", PdfDestination.Named("end"))]);
            document.SetPageLabels([new PdfPageLabelRange(0, PdfPageLabelStyle.LowerRoman), new PdfPageLabelRange(1, PdfPageLabelStyle.Decimal)]);
        }, PdfSyntax.Readable);
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(DocumentTests).Assembly), "small-document.txt"), PdfDump.Of(bytes)));
    }

    [Theory]
    [InlineData(PdfSyntax.Compact)]
    [InlineData(PdfSyntax.Classic)]
    public void The_same_calls_give_the_same_bytes_in_any_order_of_painting_on_any_number_of_workers(PdfSyntax syntax)
    {
        var expected = Shuffled(syntax, 1, i => i);
        Assert.Equal(expected, Shuffled(syntax, 1, i => i));
        Assert.Equal(expected, Shuffled(syntax, 1, i => 29 - i));
        Assert.Equal(expected, Shuffled(syntax, 2, i => i * 7 % 30));
        Assert.Equal(expected, Shuffled(syntax, 8, i => i * 11 % 30));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_memory_of_a_written_page_leaves_nothing_on_the_next(int workers)
    {
        // Of pages painted and added one by one, later ones use the memory of those that are written; before the first is added, each has its own.
        var alone = Sample.Make(document => VariedPages(document).ToList().ForEach(document.Add), workers: workers);
        Assert.Equal(alone, Sample.Make(document =>
        {
            foreach (var page in VariedPages(document)) document.Add(page);
        }, workers: workers));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void When_pages_have_ended_none_comes_and_the_bytes_are_the_same(int workers)
    {
        var expected = Sample.Make(document => VariedPages(document).ToList().ForEach(document.Add), workers: workers);
        Assert.Equal(expected, Sample.Make(document =>
        {
            VariedPages(document).ToList().ForEach(document.Add);
            document.EndPages();
            Assert.Throws<InvalidOperationException>(() => document.Add(document.NewPage(10, 10)));
        }, workers: workers));
    }

    [Fact]
    public void Other_content_has_another_identity()
    {
        using var face = TestFaces.Garamond();
        Assert.NotEqual(Identity(Page(face, "The film")), Identity(Page(face, "The fall")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1025)]
    public void Every_page_is_found_in_the_tree(int count)
    {
        var bytes = Sample.Make(document =>
        {
            for (var i = 0; i < count; i++) document.Add(document.NewPage(100 + i, 200));
        });
        using var read = UglyToad.PdfPig.PdfDocument.Open(bytes);
        Assert.Equal(count, read.NumberOfPages);
        Assert.All(Enumerable.Range(1, count), number => Assert.Equal(99 + number, read.GetPage(number).Width));
    }

    [Fact]
    public void A_link_to_nowhere_is_an_error()
    {
        Assert.Contains("page 8 of 1", Assert.Throws<InvalidOperationException>(() => Linking(PdfDestination.At(7, 0))).Message, StringComparison.Ordinal);
        Assert.Contains("appendix", Assert.Throws<InvalidOperationException>(() => Linking(PdfDestination.Named("appendix"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_open_is_no_page()
    {
        using var document = new PdfDocument(Stream.Null, Sample.Information);
        foreach (var open in new Action<PdfCanvas>[] { c => c.BeginMarked("P"), c => c.Save(), c => c.MoveTo(0, 0) })
        {
            var page = document.NewPage(10, 10);
            open(page.Canvas);
            Assert.Throws<InvalidOperationException>(() => document.Add(page));
        }
    }

    [Fact]
    public void A_page_is_added_once_and_to_its_own_document()
    {
        using var document = new PdfDocument(Stream.Null, Sample.Information);
        using var other = new PdfDocument(Stream.Null, Sample.Information);
        var page = document.NewPage(10, 10);
        Assert.Throws<InvalidOperationException>(() => other.Add(page));
        document.Add(page);
        Assert.Throws<InvalidOperationException>(() => document.Add(page));
        Assert.Throws<InvalidOperationException>(() => page.Canvas.Save());
    }

    [Fact]
    public void A_document_without_pages_is_none() => Assert.Throws<InvalidOperationException>(() => Sample.Make(_ => { }));

    [Fact]
    public void Page_labels_begin_with_the_first_page()
    {
        using var document = new PdfDocument(Stream.Null, Sample.Information);
        Assert.Throws<ArgumentException>(() => document.SetPageLabels([new PdfPageLabelRange(1, PdfPageLabelStyle.Decimal)]));
        Assert.Throws<ArgumentException>(() => document.SetPageLabels([new PdfPageLabelRange(0, PdfPageLabelStyle.Decimal), new PdfPageLabelRange(0, PdfPageLabelStyle.None)]));
    }

    [Fact]
    public void Boxes_lie_within_each_other()
    {
        using var document = new PdfDocument(Stream.Null, Sample.Information);
        var page = document.NewPage(100, 100);
        Assert.Throws<ArgumentException>(() => page.SetBoxes(new PdfRectangle(0, 0, 101, 100), null));
        Assert.Throws<ArgumentException>(() => page.SetBoxes(new PdfRectangle(5, 5, 95, 95), new PdfRectangle(6, 0, 100, 100)));
        Assert.Throws<ArgumentException>(() => page.SetBoxes(new PdfRectangle(50, 50, 50, 95), null));
    }

    private static string Identity(byte[] pdf)
    {
        var text = System.Text.Encoding.Latin1.GetString(pdf);
        return text[text.IndexOf("/ID[", StringComparison.Ordinal)..][..40];
    }

    private static byte[] Page(OpenType.Faces.Face face, string text) => Sample.Make(document =>
    {
        var page = document.NewPage(432, 648);
        page.Canvas.ShowGlyphs(document.AddFont(face), 11, 72, 500, Sample.Line(face, text, 11));
        document.Add(page);
    }, PdfSyntax.Classic);

    private static byte[] Linking(PdfDestination destination) => Sample.Make(document =>
    {
        var page = document.NewPage(10, 10);
        page.AddLink(new PdfRectangle(0, 0, 1, 1), destination, "");
        document.Add(page);
    });

    /// <summary>Thirty pages, each with letters of its own, painted on two threads in the order given.</summary>
    private static IEnumerable<PdfPage> VariedPages(PdfDocument document)
    {
        PdfFont[] fonts = [document.AddFont(Faces[0]), document.AddFont(Faces[1])];
        for (var number = 0; number < 60; number++)
        {
            var page = document.NewPage(432, 648);
            var canvas = page.Canvas;
            if (number % 3 == 0) canvas.SetFill(Colours.PdfColour.Rgb(1, 0, number / 60.0));
            for (var line = 0; line < number % 5; line++) canvas.ShowGlyphs(fonts[(number + line) % 2], 11, 72, 500 - 14 * line, Sample.Line(Faces[(number + line) % 2], $"line {line} of {number}", 11));
            if (number % 4 == 1) canvas.DrawImage(document.AddImage(PdfImageSource.FromSamples(1, 1, 1, new[] { (byte)(number / 8) })), 10, 10, 10, 10);
            if (number % 7 == 2)
            {
                canvas.Save();
                canvas.MoveTo(10, number);
                canvas.LineTo(20, 20);
                canvas.Stroke(2);
                canvas.Restore();
            }

            if (number % 6 == 3) canvas.BeginDrawnText("stars", fonts[0], 10, 72, 100, 50);
            if (number % 6 == 3) canvas.EndMarked();
            yield return page;
        }
    }

    private static byte[] Shuffled(PdfSyntax syntax, int workers, Func<int, int> order)
    {
        using var face = TestFaces.Garamond();
        return Sample.Make(document =>
        {
            var font = document.AddFont(face);
            var pages = new PdfPage[30];
            Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, turn =>
            {
                var number = order(turn);
                var page = pages[number] = document.NewPage(432, 648);
                var image = document.AddImage(PdfImageSource.FromSamples(1, 1, 1, new[] { (byte)(number / 3) }));
                page.Canvas.DrawImage(image, 10, 10, 10, 10);
                for (var line = 0; line < 34; line++) page.Canvas.ShowGlyphs(font, 11, 72, 580 - 14 * line, Sample.Line(face, $"{(char)('A' + number)} film of {number}", 11).Append(new PdfGlyph(9, $"{number}", 300)).ToArray());
            });
            foreach (var page in pages) document.Add(page);
        }, syntax, workers);
    }
}
