using System.Text;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>Writes CMaps (ISO 32000-1, 9.7.5.4 and 9.10.3; Adobe Technical Notes 5014 and 5411).</summary>
internal static class CMapWriter
{
    private const int RowsABlock = 100;                          // the most that a block may have

    /// <summary>What a glyph without a text says to readers that pass over ActualText: a zero-width space.</summary>
    private const string NoText = "\u200B";

    /// <summary>From codes to the text that they say.</summary>
    public static SyntaxWriter ToUnicode(List<CodedPair> pairs) => Write("Adobe-Identity-UCS", 2, "bfchar"u8, pairs, (writer, pair) =>
        writer.HexString(Encoding.BigEndianUnicode.GetBytes(pair.Text.Length == 0 ? NoText : pair.Text)));

    /// <summary>From codes to a subset's CIDs.</summary>
    public static SyntaxWriter ToCids(string name, List<CodedPair> pairs, Dictionary<ushort, ushort> cids) => Write(name, 1, "cidchar"u8, pairs, (writer, pair) =>
        writer.Integer(cids[pair.Glyph]));

    /// <summary>The character collection of every font of ours: none.</summary>
    public static SyntaxWriter SystemInfo(SyntaxWriter writer) => writer
        .OpenDictionary().Key("Registry").Text("Adobe").Key("Ordering").Text("Identity").Key("Supplement").Integer(0).CloseDictionary();

    private static SyntaxWriter Write(string name, int type, ReadOnlySpan<byte> rows, List<CodedPair> pairs, Action<SyntaxWriter, CodedPair> value)
    {
        var writer = new SyntaxWriter(512 + 24 * pairs.Count);
        writer.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo "u8);
        SystemInfo(writer).Operator("def"u8);
        writer.Key("CMapName").Name(name).Operator("def"u8);
        writer.Key("CMapType").Integer(type).Operator("def"u8);
        writer.Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        var sorted = pairs.OrderBy(pair => pair.Code).ToArray();
        for (var at = 0; at < sorted.Length; at += RowsABlock)
        {
            var block = sorted.AsSpan(at, Math.Min(RowsABlock, sorted.Length - at));
            writer.Integer(block.Length).Raw(" begin"u8).Raw(rows, apart: false).Raw("\n"u8);
            foreach (var pair in block)
            {
                writer.HexString([(byte)(pair.Code >> 8), (byte)pair.Code]);
                value(writer, pair);
                writer.Raw("\n"u8);
            }

            writer.Raw("end"u8).Raw(rows, apart: false).Raw("\n"u8);
        }

        return writer.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }
}
