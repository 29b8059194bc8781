using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Faces;

/// <summary>One segment of an outline.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="To">Where it ends; for a close, the contour's begin.</param>
/// <param name="Control1">Of a curve.</param>
/// <param name="Control2">Of a cubic curve.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OutlineSegment(OutlineVerb Verb, OutlinePoint To, OutlinePoint Control1 = default, OutlinePoint Control2 = default)
{
    /// <summary>The same curve as a cubic one; what isn't quadratic stays as it is.</summary>
    /// <param name="from">Where it begins.</param>
    public OutlineSegment AsCubic(OutlinePoint from) =>
        Verb == OutlineVerb.Quad ? new(OutlineVerb.Cubic, To, Between(from, Control1), Between(To, Control1)) : this;

    private static OutlinePoint Between(OutlinePoint end, OutlinePoint control) => new(end.X + (control.X - end.X) * 2 / 3, end.Y + (control.Y - end.Y) * 2 / 3);
}
