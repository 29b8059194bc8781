using System.IO.Compression;
using System.Text;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>Writes CMaps (ISO 32000-1, 9.7.5.4 and 9.10.3; Adobe Technical Notes 5014 and 5411).</summary>
internal static class CMapWriter
{
    private const int RowsABlock = 100;                          // the most that a block may have

    /// <summary>What a glyph without a text says to readers that pass over ActualText: a zero-width space.</summary>
    private const string NoText = "\u200B";

    private static ReadOnlySpan<byte> TwoBytes => "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8;

    /// <summary>From codes to the text that they say.</summary>
    /// <param name="pairs">In the order of their codes.</param>
    /// <param name="isShort">Whether they are <see cref="ShortCodes"/>; else all have two bytes.</param>
    public static SyntaxWriter ToUnicode(List<CodedPair> pairs, bool isShort) => Write("Adobe-Identity-UCS", 2, isShort ? ShortCodes.Ranges : TwoBytes, "bfchar"u8, pairs, (writer, pair) =>
        (isShort ? ShortCodes.Write(writer, pair.Code) : TwoByteCode(writer, pair.Code)).HexString(Encoding.BigEndianUnicode.GetBytes(pair.Text.Length == 0 ? NoText : pair.Text)));

    /// <summary>From codes of two bytes to a subset's CIDs.</summary>
    /// <param name="name">Of the CMap.</param>
    /// <param name="pairs">In the order of their codes.</param>
    /// <param name="cids">By glyph.</param>
    public static SyntaxWriter ToCids(string name, List<CodedPair> pairs, Dictionary<ushort, ushort> cids) => Write(name, 1, TwoBytes, "cidchar"u8, pairs, (writer, pair) =>
        TwoByteCode(writer, pair.Code).Integer(cids[pair.Glyph]));

    /// <summary>The character collection of every font of ours: none.</summary>
    public static SyntaxWriter SystemInfo(SyntaxWriter writer) => writer
        .OpenDictionary().Key("Registry").Text("Adobe").Key("Ordering").Text("Identity").Key("Supplement").Integer(0).CloseDictionary();

    /// <summary>Writes a CMap.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="type">Its CMapType.</param>
    /// <param name="ranges">Its code space, as it stands in the file.</param>
    /// <param name="kind">What its rows are.</param>
    /// <param name="rows">Rising.</param>
    /// <param name="writeRow">Writes one.</param>
    public static SyntaxWriter Write<T>(string name, int type, ReadOnlySpan<byte> ranges, ReadOnlySpan<byte> kind, List<T> rows, Action<SyntaxWriter, T> writeRow)
    {
        var writer = new SyntaxWriter(512 + 24 * rows.Count);
        writer.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo "u8);
        SystemInfo(writer).Operator("def"u8);
        writer.Key("CMapName").Name(name).Operator("def"u8);
        writer.Key("CMapType").Integer(type).Operator("def"u8);
        writer.Raw(ranges);
        for (var at = 0; at < rows.Count; at += RowsABlock)
        {
            var block = rows.GetRange(at, Math.Min(RowsABlock, rows.Count - at));
            writer.Integer(block.Count).Raw(" begin"u8).Raw(kind, apart: false).Raw("\n"u8);
            foreach (var row in block)
            {
                writeRow(writer, row);
                writer.Raw("\n"u8);
            }

            writer.Raw("end"u8).Raw(kind, apart: false).Raw("\n"u8);
        }

        return writer.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    /// <summary>Puts a CMap that is a font's encoding into the file.</summary>
    public static PdfReference WriteEncoding(PdfFile file, SyntaxWriter cmap, string name)
    {
        var reference = file.Reserve();
        file.WriteStream(reference, file.Compress(cmap.Written, Effort.Most), w => SystemInfo(w.Key("Type").Name("CMap").Key("CMapName").Name(name).Key("CIDSystemInfo")));
        return reference;
    }

    private static SyntaxWriter TwoByteCode(SyntaxWriter writer, ushort code) => writer.HexString([(byte)(code >> 8), (byte)code]);
}
