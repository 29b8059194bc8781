using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Faces;

/// <summary>A point in font units, y upwards. Whole or half ones: a quadratic contour may have points midway between two control points.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OutlinePoint(double X, double Y);
