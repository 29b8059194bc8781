using ReviewPress.HouseStyles;
using ReviewPress.Pdf;
using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Images;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Printing;

/// <summary>A finished page → drawing calls. Decides nothing: each glyph goes where the page says. On any thread, many pages at once.</summary>
/// <param name="document">Where pages go.</param>
/// <param name="fonts">By face number.</param>
/// <param name="pictures">By picture number; null where one is damaged.</param>
internal sealed class PdfPainter(PdfDocument document, PdfFont[] fonts, PdfImage?[] pictures)
{
    /// <summary>A page with all its marks painted, ready to be added.</summary>
    public PdfPage Paint(Page page)
    {
        var sheet = document.NewPage(page.Width.Points, page.Height.Points);
        var canvas = sheet.Canvas;
        foreach (var mark in page.Marks)
        {
            switch (mark)
            {
                case GlyphRun run: Paint(canvas, page, run); break;
                case RuleMark rule: Paint(canvas, page, rule); break;
                case DrawingMark drawing: Paint(canvas, page, drawing); break;
                case PictureMark picture when pictures[picture.Picture] is { } image:
                    var box = picture.Box;
                    canvas.DrawImage(image, box.X.Points, Up(page, box.Bottom), box.Width.Points, box.Height.Points);
                    break;
            }
        }

        return sheet;
    }

    private static double Up(Page page, Length y) => (page.Height - y).Points;

    private void Paint(PdfCanvas canvas, Page page, GlyphRun run)
    {
        canvas.SetFill(Colour(run.Ink));
        ReadOnlySpan<PlacedGlyph> glyphs = run.Glyphs;
        for (int from = 0, end; from < glyphs.Length; from = end)
        {
            // Glyphs that marks raise stand on a baseline of their own.
            for (end = from + 1; end < glyphs.Length && glyphs[end].Y == glyphs[from].Y;) end++;
            Show(canvas, page, run, glyphs[from..end]);
        }
    }

    private void Show(PdfCanvas canvas, Page page, GlyphRun run, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        var first = glyphs[0];
        canvas.ShowGlyphs(fonts[run.Face], run.Size.Points, (run.X + first.X).Points, Up(page, run.Baseline - first.Y), new RunGlyphs(glyphs), run.Scale / 1000d, run.Tracking.Points, isInvisible: run.IsUnseen);
    }

    private static void Paint(PdfCanvas canvas, Page page, RuleMark rule)
    {
        canvas.SetFill(Colour(rule.Ink));
        canvas.FillRectangle(rule.Box.X.Points, Up(page, rule.Box.Bottom), rule.Box.Width.Points, rule.Box.Height.Points);
    }

    private void Paint(PdfCanvas canvas, Page page, DrawingMark mark)
    {
        var (width, height) = (mark.Drawing.Width, mark.Drawing.Height);
        if (mark.Spoken is { } spoken) canvas.BeginDrawnText(spoken, fonts[(int)FaceRole.Text], height.Points, mark.X.Points, Up(page, mark.Y + height), width.Points);
        foreach (var shape in mark.Drawing.Shapes) Paint(canvas, page, mark, shape);
        if (mark.Spoken is not null) canvas.EndMarked();
    }

    private static void Paint(PdfCanvas canvas, Page page, DrawingMark mark, Shape shape)
    {
        double X(Length x) => (mark.X + x).Points;
        double Y(Length y) => Up(page, mark.Y + y);
        if (shape.Fill is { } fill) canvas.SetFill(Colour(fill));
        if (shape.Stroke is { } stroke) canvas.SetStroke(Colour(stroke));
        foreach (var s in shape.Segments)
        {
            switch (s.Kind)
            {
                case SegmentKind.Move: canvas.MoveTo(X(s.X3), Y(s.Y3)); break;
                case SegmentKind.Line: canvas.LineTo(X(s.X3), Y(s.Y3)); break;
                case SegmentKind.Curve: canvas.CurveTo(X(s.X1), Y(s.Y1), X(s.X2), Y(s.Y2), X(s.X3), Y(s.Y3)); break;
                case SegmentKind.Close: canvas.Close(); break;
            }
        }

        if (shape.Fill is not null) canvas.Fill();
        else canvas.Stroke(shape.StrokeWidth.Points);
    }

    /// <summary>On a screen all colours are sRGB; tints of black alone stay gray.</summary>
    private static PdfColour Colour(Ink ink) => ink.IsGray
        ? PdfColour.Gray((100 - ink.Key) / 100d)
        : PdfColour.Rgb((ink.Rgb >> 16) / 255d, ((ink.Rgb >> 8) & 255) / 255d, (ink.Rgb & 255) / 255d);

    /// <summary>A page's glyphs as the PDF has them: from the first one's origin, in points.</summary>
    private readonly ref struct RunGlyphs(ReadOnlySpan<PlacedGlyph> glyphs) : IPdfGlyphs
    {
        private readonly ReadOnlySpan<PlacedGlyph> _glyphs = glyphs;
        private readonly Length _start = glyphs[0].X;

        public int Count => _glyphs.Length;

        public PdfGlyph this[int index]
        {
            get
            {
                ref readonly var glyph = ref _glyphs[index];
                return new PdfGlyph(glyph.Id, glyph.Text, (glyph.X - _start).Points);
            }
        }
    }
}
