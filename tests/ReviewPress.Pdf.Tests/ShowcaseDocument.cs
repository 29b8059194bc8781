using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Structure;

namespace ReviewPress.Pdf.Tests;

/// <summary>A document that uses everything once, for the referees.</summary>
internal static class ShowcaseDocument
{
    public const int Pages = 70;                                 // more than two nodes of the page tree, more than one of the name tree

    public static void Paint(PdfDocument document, Face text, Face display)
    {
        var (roman, sans) = (document.AddFont(text), document.AddFont(display));
        var gradient = document.AddImage(Gradient());
        var gray = document.AddImage(PdfImageSource.FromSamples(2, 2, 1, new byte[] { 0, 85, 170, 255 }));
        for (var number = 0; number < Pages; number++) document.Add(PaintPage(document, number, roman, sans, gradient, gray));
        for (var number = 0; number < Pages; number++) document.AddDestination($"review-{number}", number, 600);
        document.SetOutputIntent(PdfOutputIntent.Screen);
        document.SetOutline([
            new PdfOutlineEntry("Foreword", PdfDestination.At(0, 648)),
            new PdfOutlineEntry("Życie", PdfDestination.Named("review-1"), [new PdfOutlineEntry("Plot", PdfDestination.At(1, 300), [new PdfOutlineEntry("End", PdfDestination.At(2, 0))])], true),
            new PdfOutlineEntry("Closed", PdfDestination.Named("review-3"), [new PdfOutlineEntry("Within", PdfDestination.Named("review-4"))]),
        ]);
        document.SetPageLabels([new PdfPageLabelRange(0, PdfPageLabelStyle.None, "Cover"), new PdfPageLabelRange(1, PdfPageLabelStyle.LowerRoman), new PdfPageLabelRange(8, PdfPageLabelStyle.Decimal, "", 9)]);
    }

    public static PdfImageSource Gradient()
    {
        var (samples, alpha) = (new byte[40 * 30 * 3], new byte[40 * 30]);
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = (byte)(i % 40 * 6);
            (samples[3 * i], samples[3 * i + 1], samples[3 * i + 2]) = ((byte)(i % 40 * 6), (byte)(i / 40 * 8), 128);
        }

        return PdfImageSource.FromSamples(40, 30, 3, samples, alpha);
    }

    private static PdfPage PaintPage(PdfDocument document, int number, PdfFont roman, PdfFont sans, PdfImage gradient, PdfImage gray)
    {
        var page = document.NewPage(450, 666);
        page.SetBoxes(new PdfRectangle(9, 9, 441, 657), new PdfRectangle(0, 0, 450, 666));
        var canvas = page.Canvas;
        canvas.BeginArtifact(PdfArtifact.Header);
        canvas.ShowGlyphs(sans, 8, 72, 620, Sample.Line(sans.Face, $"Half in the Dark {number}", 8), spacing: .2);
        canvas.EndMarked();
        canvas.BeginMarked("P");
        canvas.ShowGlyphs(roman, 11, 72, 580, Sample.Line(roman.Face, "The film begins (in the dark)", 11));
        canvas.BeginMarked("Span", language: "fr");
        canvas.ShowGlyphs(roman, 11, 250, 580, Sample.Line(roman.Face, "à bout de souffle", 11), scale: .985);
        canvas.EndMarked();
        canvas.EndMarked();
        canvas.SetFill(PdfColour.Rgb(.7, .1, .1));
        canvas.ShowGlyphs(sans, 14, 72, 550, Sample.Line(sans.Face, "Rating", 14), rise: 2);
        canvas.SetFill(PdfColour.Cmyk(0, .5, 1, .1));
        canvas.BeginDrawnText("4 out of 5 stars", sans, 14, 132, 550, 16);
        Star(canvas, 140, 555, 8);
        canvas.EndMarked();
        canvas.SetStroke(PdfColour.Gray(.5));
        canvas.BeginArtifact(PdfArtifact.Layout);
        canvas.MoveTo(72, 540);
        canvas.LineTo(360, 540);
        canvas.Stroke(.5);
        canvas.FillRectangle(72, 530, 100, 2);
        canvas.EndMarked();
        canvas.Save();
        Star(canvas, 200, 300, 90, clip: true);
        canvas.Transform(.9659258, .258819, -.258819, .9659258, 10, 10);
        canvas.DrawImage(gradient, 100, 200, 200, 150);
        canvas.Restore();
        canvas.DrawImage(gray, 72, 60, 20, 20);
        page.AddLink(new PdfRectangle(72, 575, 200, 592), PdfDestination.Named($"review-{(number + 1) % Pages}"), "the next review");
        page.AddLink(new PdfRectangle(72, 610, 200, 632), PdfDestination.At(Pages - 1 - number, 648), "another");
        page.AddLink([new PdfRectangle(300, 575, 360, 592), new PdfRectangle(72, 561, 100, 575)], "https://example.org/ü?a=(b)", "Example");
        return page;
    }

    private static void Star(PdfCanvas canvas, double x, double y, double size, bool clip = false)
    {
        ReadOnlySpan<(double X, double Y)> points = [(0, 1), (.588, -.809), (-.951, .309), (.951, .309), (-.588, -.809)];
        canvas.MoveTo(x + size * points[0].X, y + size * points[0].Y);
        foreach (var (px, py) in points[1..]) canvas.LineTo(x + size * px, y + size * py);
        canvas.Close();
        if (clip) canvas.Clip();
        else canvas.Fill();
    }
}
