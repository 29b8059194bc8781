using System.Runtime.InteropServices;

namespace ReviewPress.Pdf.Fonts;

/// <summary>How a (glyph, text) pair is shown.</summary>
/// <param name="Variant">Which of the font's Type 0 fonts, from 0.</param>
/// <param name="Code">The code there: one of <see cref="ShortCodes"/> in a TrueType font.</param>
/// <param name="IsLong">Whether it has two bytes.</param>
/// <param name="HasText">Whether the glyph says something of its own.</param>
/// <param name="Width">The glyph's advance as the W array says it, in 1/1000 em.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphCode(int Variant, ushort Code, bool IsLong, bool HasText, double Width);
