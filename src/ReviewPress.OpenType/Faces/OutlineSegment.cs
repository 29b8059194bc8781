using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Faces;

/// <summary>One segment of an outline.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="To">Where it ends; for a close, the contour's begin.</param>
/// <param name="Control1">Of a curve.</param>
/// <param name="Control2">Of a cubic curve.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OutlineSegment(OutlineVerb Verb, OutlinePoint To, OutlinePoint Control1 = default, OutlinePoint Control2 = default);
