using System.Runtime.InteropServices;
using ReviewPress.Pdf.Colours;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>What q saves of what a canvas sets, so that nothing is set twice; a page begins with the default.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct GraphicsState(PdfColour Fill, PdfColour Stroke, double LineWidth)
{
    public static GraphicsState Initial => new(PdfColour.Black, PdfColour.Black, 1);
}
