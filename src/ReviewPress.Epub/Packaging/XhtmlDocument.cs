using System.Xml;
using System.Xml.Linq;
using ReviewPress.Epub.Checking;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>A content document as XHTML (EPUB 3.3 §6.1): every element through XmlWriter, never a copied string.</summary>
internal static class XhtmlDocument
{
    private const string Html = "http://www.w3.org/1999/xhtml";

    public static ReadOnlyMemory<byte> Bytes(ContentDocument document) =>
        Bytes(document.Name, document.Title, document.Language, document.Body);

    public static ReadOnlyMemory<byte> Bytes(string name, string title, string language, IReadOnlyList<XElement> body) => XmlBytes.Write(writer =>
    {
        writer.WriteRaw("<!DOCTYPE html>\n");        // WriteDocType leaves a blank before the bracket
        writer.WriteStartElement("html", Html);
        writer.WriteAttributeString("xmlns", "epub", null, Namespaces.Epub.NamespaceName);
        writer.WriteAttributeString("lang", language);
        writer.WriteAttributeString("xml", "lang", null, language);
        WriteHead(writer, name, title);
        writer.WriteString("\n");
        writer.WriteStartElement("body", Html);
        foreach (var element in body)
        {
            writer.WriteString("\n");
            WriteElement(writer, element);
        }

        writer.WriteString("\n");
        writer.WriteFullEndElement();
        writer.WriteString("\n");
        writer.WriteEndElement();
    }, indent: false);

    private static void WriteHead(XmlWriter writer, string name, string title)
    {
        writer.WriteString("\n");
        writer.WriteStartElement("head", Html);
        writer.WriteString("\n");
        writer.Element(null, "title", Html, title);
        writer.WriteString("\n");
        writer.Element(null, "link", Html, null, "rel", "stylesheet", "type", "text/css", "href", PublicationPath.Link(name, FixedNames.StyleSheet));
        writer.WriteString("\n");
        writer.WriteEndElement();
    }

    /// <summary>Line ends only between blocks that hold nothing but blocks, where white space is no text. An element that may have content is
    /// closed by an end tag even when it is empty, for readers that take XHTML for HTML.</summary>
    private static void WriteElement(XmlWriter writer, XElement element)
    {
        writer.WriteStartElement(PrefixOf(element.Name), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes()) WriteAttribute(writer, attribute);
        var lines = HoldsBlocks(element);
        foreach (var node in element.Nodes())
        {
            if (lines) writer.WriteString("\n");
            if (node is XElement child) WriteElement(writer, child);
            else if (node is XText text) writer.WriteString(text.Value);
        }

        if (lines) writer.WriteString("\n");
        if (Markup.IsVoid(element)) writer.WriteEndElement();
        else writer.WriteFullEndElement();
    }

    private static void WriteAttribute(XmlWriter writer, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return;
        var prefix = attribute.Name.Namespace == Namespaces.Epub ? "epub" : attribute.Name.Namespace == XNamespace.Xml ? "xml" : null;
        writer.WriteAttributeString(prefix, attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
    }

    private static bool HoldsBlocks(XElement element) =>
        element.HasElements && element.Nodes().All(n => n is XElement e && Markup.IsBlock(e));

    private static string? PrefixOf(XName name) => name.Namespace == Namespaces.Xhtml || name.Namespace == Namespaces.Svg ? "" : null;
}
