using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>How a (glyph, text) pair is shown.</summary>
/// <param name="Variant">Which of the font's Type 0 fonts, from 0.</param>
/// <param name="Literal">The code there as it stands in a literal string, at most four bytes, the first one lowest.</param>
/// <param name="Length">How many bytes these are.</param>
/// <param name="HasText">Whether the glyph says something of its own.</param>
/// <param name="Width">The glyph's advance as the W array says it, in 1/1000 em.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphCode(int Variant, uint Literal, int Length, bool HasText, double Width)
{
    /// <summary>With its code escaped once, not each time that it is shown.</summary>
    /// <param name="variant">See <see cref="Variant"/>.</param>
    /// <param name="code">The code.</param>
    /// <param name="isLong">Whether it has two bytes, the higher one first.</param>
    /// <param name="hasText">See <see cref="HasText"/>.</param>
    /// <param name="width">See <see cref="Width"/>.</param>
    public static GlyphCode Of(int variant, ushort code, bool isLong, bool hasText, double width)
    {
        Span<byte> bytes = stackalloc byte[4];
        var literal = new SyntaxWriter(4).LiteralBytes(isLong ? [(byte)(code >> 8), (byte)code] : [(byte)code]).Written;
        literal.CopyTo(bytes);
        return new GlyphCode(variant, BinaryPrimitives.ReadUInt32LittleEndian(bytes), literal.Length, hasText, width);
    }
}
