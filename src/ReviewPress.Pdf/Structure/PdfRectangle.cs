using System.Runtime.InteropServices;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>A rectangle in points, y upwards, from the page's lower left corner (ISO 32000-1, 7.9.5).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    internal bool IsProper => Left < Right && Bottom < Top && double.IsFinite(Right - Left) && double.IsFinite(Top - Bottom);

    internal SyntaxWriter Write(SyntaxWriter writer) => writer.OpenArray().Number(Left).Number(Bottom).Number(Right).Number(Top).CloseArray();
}
