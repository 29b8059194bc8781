using ReviewPress.Pdf.ContentStreams;

namespace ReviewPress.Pdf;

/// <summary>A page being painted. One thread at a time paints a page; many pages may be painted at once, in any order:
/// <see cref="PdfDocument.Add"/> puts them in the order of the book.</summary>
public sealed class PdfPage
{
    internal PdfPage(double width, double height)
    {
        Width = width;
        Height = height;
        Canvas = new PdfCanvas(Recording);
    }

    /// <summary>In points.</summary>
    public double Width { get; }

    /// <summary>In points.</summary>
    public double Height { get; }

    /// <summary>What paints on it.</summary>
    public PdfCanvas Canvas { get; }

    internal Recording Recording { get; } = new();

    /// <summary>Ends the painting; <see cref="PdfDocument.Add"/> does it otherwise. On any thread.</summary>
    /// <exception cref="InvalidOperationException">A mark or a saved state is still open.</exception>
    public void Finish() => Canvas.Finish();
}
