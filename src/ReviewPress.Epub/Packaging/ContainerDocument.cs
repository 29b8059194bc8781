using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>META-INF/container.xml: where the package document is (OCF 3.3 §4.2.6.3.1).</summary>
internal static class ContainerDocument
{
    private const string Namespace = "urn:oasis:names:tc:opendocument:xmlns:container";

    public static ReadOnlySpan<byte> Bytes() => XmlBytes.Write(writer =>
    {
        writer.WriteStartElement("container", Namespace);
        writer.WriteAttributeString("version", "1.0");
        writer.WriteStartElement("rootfiles", Namespace);
        writer.Element(null, "rootfile", Namespace, null,
            "full-path", EpubPackager.Folder + FixedNames.Package, "media-type", "application/oebps-package+xml");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }).Span;
}
