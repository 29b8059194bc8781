using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.ContentStreams;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf;

/// <summary>Paints on a page. Measures are points, y upwards from the page's lower left corner; later paint covers earlier. A measure that
/// isn't finite, or is beyond a thousand million, throws <see cref="ArgumentOutOfRangeException"/>.</summary>
/// <remarks>Painting only records: codes of glyphs and names of images are given, and the content stream is made, when the page is added
/// to its document. What doesn't change the graphics state isn't written.</remarks>
public sealed class PdfCanvas
{
    private const double LeastScale = .001, GreatestScale = 1_000, GreatestSize = 100_000;
    private readonly Recording _recording;
    private readonly SyntaxWriter _syntax;
    private readonly SyntaxWriter _path;
    private readonly Stack<GraphicsState> _saved = [];
    private GraphicsState _state = GraphicsState.Initial;
    private bool _finished;

    internal PdfCanvas(Recording recording)
    {
        _recording = recording;
        _syntax = recording.Syntax;
        _path = recording.Path;
    }

    /// <summary>As <see cref="ShowGlyphs{T}"/>.</summary>
    public void ShowGlyphs(PdfFont font, double size, double x, double y, ReadOnlySpan<PdfGlyph> glyphs, double scale = 1, double spacing = 0, double rise = 0, bool isInvisible = false) =>
        ShowGlyphs(font, size, x, y, new GlyphSpan(glyphs), scale, spacing, rise, isInvisible);

    /// <summary>Shows glyphs on a baseline, each origin within .005 points of its place. Allocates nothing a glyph.</summary>
    /// <remarks>Glyphs after the first that have no text belong to the one before them; such a cluster extracts as the first one's text.</remarks>
    /// <param name="font">Of this document.</param>
    /// <param name="size">In points, over 0.</param>
    /// <param name="x">Where the run starts.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="glyphs">In reading order.</param>
    /// <param name="scale">Of the glyphs' widths (Tz): 1 as drawn.</param>
    /// <param name="spacing">After each glyph, in points before scaling (Tc). It only spares numbers: places are the glyphs' own.</param>
    /// <param name="rise">By how much the glyphs stand over the baseline (Ts).</param>
    /// <param name="isInvisible">Whether they are only read (Tr 3): what they say is drawn.</param>
    public void ShowGlyphs<T>(PdfFont font, double size, double x, double y, T glyphs, double scale = 1, double spacing = 0, double rise = 0, bool isInvisible = false)
        where T : struct, IPdfGlyphs, allows ref struct
    {
        if (!(size is >= LeastScale and < GreatestSize)) throw new ArgumentOutOfRangeException(nameof(size), size, "no size of type");
        if (!(scale is >= LeastScale and <= GreatestScale)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "no scale");
        if (!(Math.Abs(x) + Math.Abs(y) + Math.Abs(spacing) + Math.Abs(rise) <= SyntaxWriter.Greatest)) throw new ArgumentOutOfRangeException(nameof(x), "no place");
        Open();
        if (glyphs.Count > 0) _recording.AddRun(font, size, x, y, glyphs, scale, spacing, rise, isInvisible);
    }

    /// <summary>Fills a rectangle.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its lower edge.</param>
    /// <param name="width">To the right.</param>
    /// <param name="height">Upwards.</param>
    public void FillRectangle(double x, double y, double width, double height)
    {
        var start = Open();
        _syntax.Number(x).Number(y).Number(width).Number(height).Operator("re"u8).Operator("f"u8);
        _recording.AddSyntax(StepKind.Syntax, start);
    }

    /// <summary>Begins a part of the path.</summary>
    public void MoveTo(double x, double y) => _path.Number(x).Number(y).Operator("m"u8);

    /// <summary>A straight line.</summary>
    public void LineTo(double x, double y) => _path.Number(x).Number(y).Operator("l"u8);

    /// <summary>A cubic Bézier curve: two controls and its end.</summary>
    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y) =>
        _path.Number(x1).Number(y1).Number(x2).Number(y2).Number(x).Number(y).Operator("c"u8);

    /// <summary>Back to where the part began.</summary>
    public void Close() => _path.Operator("h"u8);

    /// <summary>Fills the path, by the nonzero rule, and ends it.</summary>
    public void Fill() => PaintPath("f"u8);

    /// <summary>Fills the path, by the even-odd rule, and ends it.</summary>
    public void FillEvenOdd() => PaintPath("f*"u8);

    /// <summary>Draws along the path and ends it.</summary>
    /// <param name="width">The line's, over 0.</param>
    public void Stroke(double width)
    {
        if (!(width > 0)) throw new ArgumentOutOfRangeException(nameof(width), width, "a line needs a width");
        if (_state.LineWidth != width)
        {
            var start = Open();
            _syntax.Number(width).Operator("w"u8);
            _recording.AddSyntax(StepKind.State, start);
            _state.LineWidth = width;
        }

        PaintPath("S"u8);
    }

    /// <summary>Paints only within the path from now on, until <see cref="Restore"/>; ends it.</summary>
    public void Clip() => PaintPath("W\nn"u8);

    /// <summary>The colour of glyphs and fills.</summary>
    public void SetFill(PdfColour colour)
    {
        if (_state.Fill != colour) SetColour(colour, _state.Fill.Space, isStroke: false);
        _state.Fill = colour;
    }

    /// <summary>The colour of lines.</summary>
    public void SetStroke(PdfColour colour)
    {
        if (_state.Stroke != colour) SetColour(colour, _state.Stroke.Space, isStroke: true);
        _state.Stroke = colour;
    }

    /// <summary>Keeps colours, transformation and clip for <see cref="Restore"/>.</summary>
    public void Save()
    {
        Open();
        _saved.Push(_state);
        _recording.AddStep(StepKind.Save);
    }

    /// <summary>Goes back to what the last <see cref="Save"/> kept.</summary>
    /// <exception cref="InvalidOperationException">Nothing is kept.</exception>
    public void Restore()
    {
        Open();
        _state = _saved.Pop();
        _recording.AddStep(StepKind.Restore);
    }

    /// <summary>From now on, (x, y) stands for (a·x + c·y + e, b·x + d·y + f).</summary>
    public void Transform(double a, double b, double c, double d, double e, double f)
    {
        var start = Open();
        foreach (var factor in (ReadOnlySpan<double>)[a, b, c, d])
        {
            if (!(Math.Abs(factor) < 1e6)) throw new ArgumentOutOfRangeException(nameof(a), factor, "no factor");
            _syntax.FixedPoint((long)Math.Round(factor * SyntaxWriter.One));   // 4 decimals would move a page's far end by .1 pt
        }

        _syntax.Number(e).Number(f).Operator("cm"u8);
        _recording.AddSyntax(StepKind.Syntax, start);
    }

    /// <summary>Draws a picture.</summary>
    /// <param name="image">Of this document.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its lower edge.</param>
    /// <param name="width">As drawn.</param>
    /// <param name="height">As drawn.</param>
    public void DrawImage(PdfImage image, double x, double y, double width, double height)
    {
        Save();
        Transform(width, 0, 0, height, x, y);
        _recording.AddImage(image);
        Restore();
    }

    /// <summary>Begins marked content (ISO 32000-1, 14.6).</summary>
    /// <param name="tag">For instance Span.</param>
    /// <param name="actualText">What it says, whatever it shows; null for what its glyphs say.</param>
    /// <param name="language">A BCP 47 tag; null for that of what is around it.</param>
    public void BeginMarked(string tag, string? actualText = null, string? language = null)
    {
        var start = Open();
        _syntax.Name(tag);
        if (actualText is null && language is null) _syntax.Operator("BMC"u8);
        else
        {
            _syntax.OpenDictionary();
            if (actualText is not null) _syntax.Key("ActualText").Text(actualText);
            if (language is not null) _syntax.Key("Lang").Text(language);
            _syntax.CloseDictionary().Operator("BDC"u8);
        }

        _recording.AddSyntax(StepKind.BeginMarked, start);
    }

    /// <summary>Begins a drawing that stands for text, such as stars for a rating: it extracts as the text, once.</summary>
    /// <remarks>An unseen space lies under the drawing, because readers look for ActualText where there is a glyph.</remarks>
    /// <param name="text">What it says.</param>
    /// <param name="font">Whose space is taken.</param>
    /// <param name="size">As high as the drawing, in points.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="width">Its width.</param>
    public void BeginDrawnText(string text, PdfFont font, double size, double x, double y, double width)
    {
        BeginMarked("Span", text);
        var space = font.Face.GlyphOf(' ');
        var natural = font.WidthOf(space) * size / 1000;
        var scale = natural > 0 && width > 0 ? Math.Clamp(width / natural, LeastScale, GreatestScale) : 1;
        _recording.AddRun(font, size, x, y, new GlyphSpan([new PdfGlyph(space, " ", 0)]), scale, 0, 0, isInvisible: true);
    }

    /// <summary>Begins what is no part of the text.</summary>
    /// <param name="kind">What it is.</param>
    public void BeginArtifact(PdfArtifact kind)
    {
        var start = Open();
        _syntax.Name("Artifact").OpenDictionary().Key("Type").Name(kind is PdfArtifact.Header or PdfArtifact.Footer ? "Pagination" : kind.ToString());
        if (kind is PdfArtifact.Header or PdfArtifact.Footer) _syntax.Key("Subtype").Name(kind.ToString());
        _syntax.CloseDictionary().Operator("BDC"u8);
        _recording.AddSyntax(StepKind.BeginMarked, start);
    }

    /// <summary>Ends what the last <see cref="BeginMarked"/>, <see cref="BeginDrawnText"/> or <see cref="BeginArtifact"/> began.</summary>
    /// <exception cref="InvalidOperationException">Nothing is open.</exception>
    public void EndMarked()
    {
        Open();
        _recording.EndMarked();
    }

    internal void Finish()
    {
        if (_finished) return;
        if (_recording.OpenMarks > 0 || _saved.Count > 0 || _path.Length > 0) throw new InvalidOperationException($"still open: marks {_recording.OpenMarks}, saved states {_saved.Count}, paths {Math.Min(_path.Length, 1)}");
        _finished = true;
    }

    /// <summary>Where new syntax will start.</summary>
    private int Open()
    {
        if (_finished) throw new InvalidOperationException("the page's painting has ended");
        return _syntax.Length;
    }

    private void PaintPath(ReadOnlySpan<byte> operation)
    {
        if (_path.Length == 0) throw new InvalidOperationException("there is no path");
        var start = Open();
        _syntax.Raw(_path.Written).Operator(operation);
        _path.Clear();
        _recording.AddSyntax(StepKind.Syntax, start);
    }

    private void SetColour(PdfColour colour, PdfColourSpace before, bool isStroke)
    {
        var start = Open();
        switch (colour.Space)
        {
            case PdfColourSpace.Gray:
                _syntax.Number(colour.A).Operator(isStroke ? "G"u8 : "g"u8);
                break;
            case PdfColourSpace.Cmyk:
                _syntax.Number(colour.A).Number(colour.B).Number(colour.C).Number(colour.D).Operator(isStroke ? "K"u8 : "k"u8);
                break;
            case PdfColourSpace.Rgb:
                _recording.UsesSrgb = true;
                if (before != PdfColourSpace.Rgb) _syntax.Name(ColourSpaceWriter.SrgbName).Operator(isStroke ? "CS"u8 : "cs"u8);
                _syntax.Number(colour.A).Number(colour.B).Number(colour.C).Operator(isStroke ? "SC"u8 : "sc"u8);
                break;
        }

        _recording.AddSyntax(StepKind.State, start);
    }

    private readonly ref struct GlyphSpan(ReadOnlySpan<PdfGlyph> glyphs) : IPdfGlyphs
    {
        private readonly ReadOnlySpan<PdfGlyph> _glyphs = glyphs;

        public int Count => _glyphs.Length;

        public PdfGlyph this[int index] => _glyphs[index];
    }
}
