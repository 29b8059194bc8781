using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>The codes of all fonts of ours (ISO 32000-1, 9.7.6.2): one byte for the first pairs that come, which are the most of a book, two for those that follow.</summary>
/// <remarks>Shown text is most of what is compressed, so that a byte less a glyph is a fourth of the time.</remarks>
internal static class CodeSpace
{
    /// <summary>How many codes there are; they count from 1.</summary>
    public const int Count = Doubles + 0x10000 - FirstDouble - 1;

    private const int Doubles = 0xC0;                            // the first number with two bytes, and the least byte that begins them
    private const int FirstDouble = Doubles << 8;

    /// <summary>The code of a number from 1 to <see cref="Count"/>, its one byte or its two.</summary>
    public static ushort CodeOf(int number) => (ushort)(number < Doubles ? number : number - Doubles + FirstDouble);

    /// <summary>A code as CMaps have it.</summary>
    public static SyntaxWriter Write(SyntaxWriter writer, ushort code) => writer.HexString(code < FirstDouble ? [(byte)code] : [(byte)(code >> 8), (byte)code]);

    /// <summary>The ranges of a CMap.</summary>
    public static SyntaxWriter WriteRanges(SyntaxWriter writer) => writer.Raw("2 begincodespacerange\n<00><BF>\n<C000><FFFF>\nendcodespacerange\n"u8);
}
