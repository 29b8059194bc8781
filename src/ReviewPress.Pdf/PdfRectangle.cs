using System.Runtime.InteropServices;

namespace ReviewPress.Pdf;

/// <summary>A rectangle in points, y upwards, from the page's lower left corner.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top);
