using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Faces;

/// <summary>A box in font units, y upwards from the baseline; empty where <c>XMax &lt;= XMin</c> or <c>YMax &lt;= YMin</c>.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BoundingBox(int XMin, int YMin, int XMax, int YMax)
{
    /// <summary>Whether nothing lies in it.</summary>
    public bool IsEmpty => XMax <= XMin || YMax <= YMin;
}
