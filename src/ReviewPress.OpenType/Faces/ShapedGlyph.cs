using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Faces;

/// <summary>One glyph of a shaped run, in font units.</summary>
/// <param name="Id">In the face that the run was shaped with; 0 is .notdef.</param>
/// <param name="Advance">To the next glyph's origin, kerning included.</param>
/// <param name="OffsetX">Of the glyph from its origin, to the right.</param>
/// <param name="OffsetY">Of the glyph from its origin, upwards.</param>
/// <param name="Cluster">The UTF-16 index of the first character that it stands for, in the text given to the shaper.</param>
/// <param name="UnsafeToBreak">A line can't begin here without shaping both sides anew (the flag sits on the glyph after the cut).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShapedGlyph(ushort Id, int Advance, int OffsetX, int OffsetY, int Cluster, bool UnsafeToBreak);
