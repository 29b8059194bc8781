using System.Runtime.InteropServices;

namespace ReviewPress.Pdf.Fonts;

/// <summary>How a (glyph, text) pair is shown.</summary>
/// <param name="Variant">Which of the font's Type 0 fonts, from 0.</param>
/// <param name="Code">The two-byte code there.</param>
/// <param name="HasText">Whether the glyph says something of its own.</param>
/// <param name="Width">The glyph's advance as the W array says it, in 1/1000 em.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphCode(int Variant, ushort Code, bool HasText, double Width);
