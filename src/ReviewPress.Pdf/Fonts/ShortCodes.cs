using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>The codes of TrueType fonts (ISO 32000-1, 9.7.6.2): a byte up to 255, two beyond. Those that come first in a book have one, and are nearly all of it; so there is a
/// third less to write and to compress than with two bytes each.</summary>
/// <remarks>A code is its own CID, as with Identity-H. Bytes below <see cref="First"/> begin the codes of two bytes, so that all codes lie in one row: readers that
/// ask a ToUnicode map by CIDs ask within its ranges.</remarks>
internal static class ShortCodes
{
    /// <summary>The first code.</summary>
    public const ushort First = 0x40;

    /// <summary>How many there are, without gaps.</summary>
    public const int Count = 0x4000 - First;

    private const string Name = "ReviewPress-Codes";

    /// <summary>Their code space, as a CMap has it.</summary>
    public static ReadOnlySpan<byte> Ranges => "2 begincodespacerange\n<40><FF>\n<0100><3FFF>\nendcodespacerange\n"u8;

    /// <summary>A code, as a CMap has it.</summary>
    public static SyntaxWriter Write(SyntaxWriter writer, ushort code) => writer.HexString(code <= byte.MaxValue ? [(byte)code] : [(byte)(code >> 8), (byte)code]);

    /// <summary>Writes the CMap of all fonts with these codes.</summary>
    public static PdfReference WriteCMap(PdfFile file)
    {
        var rows = Enumerable.Range(0, 0x40).Select(high => (First: (ushort)Math.Max(First, high << 8), Last: (ushort)(high << 8 | 0xFF))).ToList();   // a range's codes differ in the last byte only
        var cmap = CMapWriter.Write(Name, 1, Ranges, "cidrange"u8, rows, (writer, row) => Write(Write(writer, row.First), row.Last).Integer(row.First));
        return CMapWriter.WriteEncoding(file, cmap, Name);
    }
}
