using ReviewPress.Pdf.ContentStreams;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf;

/// <summary>Paints on a page. Measures are points, y upwards from the page's lower left corner; later paint covers earlier.</summary>
/// <remarks>Painting only records: codes of glyphs and names of images are given, and the content stream is made, when the page is added
/// to its document. What doesn't change the graphics state isn't written.</remarks>
public sealed class PdfCanvas
{
    private readonly Recording _recording;
    private readonly SyntaxWriter _syntax;
    private bool _finished;
    private int _saved;

    internal PdfCanvas(Recording recording)
    {
        _recording = recording;
        _syntax = recording.Syntax;
    }

    /// <summary>Shows glyphs on a baseline, each origin within .005 points of its place. Allocates nothing a glyph.</summary>
    /// <param name="font">Of this document.</param>
    /// <param name="size">In points, over 0.</param>
    /// <param name="x">Where the run starts.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="glyphs">In reading order.</param>
    /// <param name="scale">Of the glyphs' widths (Tz): 1 as drawn.</param>
    /// <param name="spacing">After each glyph, in points before scaling (Tc). It only spares numbers: places are the glyphs' own.</param>
    /// <param name="rise">By how much the glyphs stand over the baseline (Ts).</param>
    /// <exception cref="ArgumentOutOfRangeException">A measure isn't finite, or a size or scale not over 0.</exception>
    public void ShowGlyphs(PdfFont font, double size, double x, double y, ReadOnlySpan<PdfGlyph> glyphs, double scale = 1, double spacing = 0, double rise = 0)
    {
        ThrowIfFinished();
        if (!(size is > 0 and < 1e5)) throw new ArgumentOutOfRangeException(nameof(size), size, "no size of type");
        if (!(scale is > 0 and < 1e4)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "no scale");
        if (!double.IsFinite(x + y + spacing + rise)) throw new ArgumentOutOfRangeException(nameof(x), "a place must be finite");
        if (glyphs.Length > 0) _recording.AddRun(font, size, x, y, glyphs, scale, spacing, rise);
    }

    internal void Finish()
    {
        if (_finished) return;
        if (_recording.OpenMarks > 0 || _saved > 0) throw new InvalidOperationException($"{_recording.OpenMarks} marks and {_saved} saved states are still open");
        _finished = true;
    }

    private void ThrowIfFinished()
    {
        if (_finished) throw new InvalidOperationException("the page's painting has ended");
    }
}
