using System.Text;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>A link annotation (ISO 32000-1, 12.5.6.5): to a destination or to an address.</summary>
/// <param name="Areas">Where to click: one rectangle a line.</param>
/// <param name="Destination">Null for an address.</param>
/// <param name="Address">Null for a destination.</param>
/// <param name="Contents">What it says to those who don't see it.</param>
internal sealed record Link(IReadOnlyList<PdfRectangle> Areas, PdfDestination? Destination, string? Address, string Contents)
{
    private const int Print = 4;                                 // PDF/A wants every annotation to print (ISO 19005-2, 6.3.2)

    public PdfReference Write(PdfFile file, PdfReference page, DestinationTable destinations)
    {
        var writer = file.Begin(out var reference).OpenDictionary().Key("Type").Name("Annot").Key("Subtype").Name("Link").Key("P").Reference(page)
            .Key("F").Integer(Print).Key("Border").OpenArray().Integer(0).Integer(0).Integer(0).CloseArray();
        Bounds().Write(writer.Key("Rect"));
        if (Areas.Count > 1) WriteQuadPoints(writer);
        if (Contents.Length > 0) writer.Key("Contents").Text(Contents);
        if (Destination is not null) destinations.Write(writer.Key("Dest"), Destination);
        else writer.Key("A").OpenDictionary().Key("Type").Name("Action").Key("S").Name("URI").Key("URI").ByteString(Ascii(Address!)).CloseDictionary();
        writer.CloseDictionary();
        file.End();
        return reference;
    }

    private PdfRectangle Bounds() => new(Areas.Min(a => a.Left), Areas.Min(a => a.Bottom), Areas.Max(a => a.Right), Areas.Max(a => a.Top));

    private void WriteQuadPoints(SyntaxWriter writer)
    {
        writer.Key("QuadPoints").OpenArray();
        foreach (var (left, bottom, right, top) in Areas)
        {
            // Upper left, upper right, lower left, lower right: as all viewers read it, against the standard's figure 64.
            writer.Number(left).Number(top).Number(right).Number(top).Number(left).Number(bottom).Number(right).Number(bottom);
        }

        writer.CloseArray();
    }

    /// <summary>An address in 7-bit ASCII (12.6.4.7): what isn't is percent-encoded UTF-8.</summary>
    internal static byte[] Ascii(string address)
    {
        var made = new List<byte>(address.Length);
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b is > 0x20 and < 0x7F) made.Add(b);
            else made.AddRange([(byte)'%', "0123456789ABCDEF"u8[b >> 4], "0123456789ABCDEF"u8[b & 15]]);
        }

        return [.. made];
    }
}
