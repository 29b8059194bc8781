using System.Text;
using System.Xml;

namespace ReviewPress.Epub.Packaging;

/// <summary>XML files as bytes: always through XmlWriter, UTF-8 without a byte-order mark, LF.</summary>
internal static class XmlBytes
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one document.</summary>
    /// <param name="write">Writes the root element.</param>
    /// <param name="indent">False where white space is text.</param>
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write, bool indent = true)
    {
        var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = Encoding, Indent = indent, IndentChars = "  ", NewLineChars = "\n", CloseOutput = false };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            writer.WriteStartDocument();
            if (!indent) writer.WriteRaw("\n");
            write(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>Text as bytes.</summary>
    public static ReadOnlyMemory<byte> Utf8(string text) => Encoding.GetBytes(text);

    /// <summary>An element that holds text and attributes, given as name, value, name, value.</summary>
    public static void Element(this XmlWriter writer, string? prefix, string name, string? ns, string? text, params ReadOnlySpan<string?> attributes)
    {
        writer.WriteStartElement(prefix, name, ns);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
            if (attributes[i + 1] is { } value) writer.WriteAttributeString(attributes[i]!, value);
        if (text is not null) writer.WriteString(text);
        writer.WriteEndElement();
    }
}
