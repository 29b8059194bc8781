using System.Text;
using System.Xml;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Metadata;

/// <summary>Writes the information dictionary and the XMP packet, which say the same (ISO 32000-1, 14.3.2 and 14.3.3; ISO 16684-1).</summary>
internal static class InformationWriter
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", Dc = "http://purl.org/dc/elements/1.1/",
        Pdf = "http://ns.adobe.com/pdf/1.3/", Xmp = "http://ns.adobe.com/xap/1.0/";

    /// <summary>Writes the dictionary.</summary>
    public static PdfReference WriteDictionary(PdfFile file, PdfInformation information)
    {
        var writer = file.Begin(out var reference).OpenDictionary();
        foreach (var (key, text) in new[] { ("Title", information.Title), ("Author", Authors(information)), ("Subject", information.Subject), ("Keywords", Keywords(information)), ("Creator", information.Creator), ("Producer", information.Producer) })
        {
            if (text.Length > 0) writer.Key(key).Text(text);
        }

        if (information.Created is { } created) writer.Key("CreationDate").Date(created);
        if (information.Modified is { } modified) writer.Key("ModDate").Date(modified);
        writer.CloseDictionary();
        file.End();
        return reference;
    }

    /// <summary>Writes the packet, uncompressed so that a program that knows no PDF finds it.</summary>
    public static PdfReference WritePacket(PdfFile file, PdfInformation information)
    {
        var reference = file.Reserve();
        file.WriteStream(reference, new StreamData(Packet(information), false), w => w.Key("Type").Name("Metadata").Key("Subtype").Name("XML"));
        return reference;
    }

    internal static byte[] Packet(PdfInformation information)
    {
        var text = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n", CheckCharacters = false }))
        {
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            foreach (var (prefix, address) in new[] { ("dc", Dc), ("pdf", Pdf), ("xmp", Xmp) }) xml.WriteAttributeString("xmlns", prefix, null, address);
            WriteProperties(xml, information);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return new UTF8Encoding(false).GetBytes(text.Append("\n<?xpacket end=\"r\"?>").ToString());
    }

    private static void WriteProperties(XmlWriter xml, PdfInformation information)
    {
        List(xml, "format", null, ["application/pdf"]);
        List(xml, "title", "Alt", [information.Title]);
        List(xml, "creator", "Seq", Authors(information) is { Length: > 0 } authors ? [authors] : []);
        List(xml, "description", "Alt", [information.Subject]);
        List(xml, "subject", "Bag", information.Keywords);
        List(xml, "language", "Bag", [information.Language]);
        Simple(xml, "pdf", Pdf, "Keywords", Keywords(information));
        Simple(xml, "pdf", Pdf, "Producer", information.Producer);
        Simple(xml, "xmp", Xmp, "CreatorTool", information.Creator);
        Simple(xml, "xmp", Xmp, "CreateDate", Date(information.Created));
        Simple(xml, "xmp", Xmp, "ModifyDate", Date(information.Modified));
    }

    private static void Simple(XmlWriter xml, string prefix, string address, string name, string text)
    {
        if (text.Length > 0) xml.WriteElementString(prefix, name, address, Writable(text));
    }

    private static void List(XmlWriter xml, string name, string? kind, IEnumerable<string> texts)
    {
        var said = texts.Where(text => text.Length > 0).ToArray();
        if (said.Length == 0) return;
        xml.WriteStartElement("dc", name, Dc);
        if (kind is null) xml.WriteString(said[0]);
        else
        {
            xml.WriteStartElement("rdf", kind, Rdf);
            foreach (var text in said)
            {
                xml.WriteStartElement("rdf", "li", Rdf);
                if (kind is "Alt") xml.WriteAttributeString("xml", "lang", null, "x-default");
                xml.WriteString(Writable(text));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The text with U+FFFD for what XML can't hold.</summary>
    private static string Writable(string text)
    {
        var made = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) made.Append(rune.Value is < 0x20 and not (9 or 10 or 13) or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        return made.ToString();
    }

    private static string Date(DateTimeOffset? date) =>
        date is { } given ? given.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture) : "";

    // One string in both places: PDF/A holds the dictionary's Author against the only entry of dc:creator.
    private static string Authors(PdfInformation information) => string.Join(", ", information.Authors);

    private static string Keywords(PdfInformation information) => string.Join(", ", information.Keywords);
}
