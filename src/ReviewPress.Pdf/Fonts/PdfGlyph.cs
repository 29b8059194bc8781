using System.Runtime.InteropServices;

namespace ReviewPress.Pdf.Fonts;

/// <summary>A glyph to be painted, and what it stands for.</summary>
/// <param name="Glyph">Its number in the face.</param>
/// <param name="Text">What a reader copies: the characters of the source, for a ligature several, for a line's hyphen U+00AD; empty for
/// a glyph that shows no text of its own, such as an accent after its letter, whose text then holds both.</param>
/// <param name="X">Where its origin stands, in points from the start of the run.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfGlyph(ushort Glyph, string Text, double X);
