using System.Globalization;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>The page that shows the cover: a plain image, since libraries and devices look for nothing else.</summary>
internal static class CoverPage
{
    public static ReadOnlyMemory<byte> Bytes(Publication publication, CoverImage cover) => XhtmlDocument.Bytes(
        FixedNames.CoverPage, publication.Labels.Cover, publication.Metadata.Languages[0],
        [
            new XElement(Namespaces.Xhtml + "div", new XAttribute("class", "cover"),
                new XElement(Namespaces.Xhtml + "img",
                    new XAttribute(Namespaces.Epub + "type", "cover"),
                    new XAttribute("role", "doc-cover"),
                    new XAttribute("src", FixedNames.CoverImage(cover)),
                    new XAttribute("alt", cover.AlternativeText),
                    new XAttribute("width", cover.Width.ToString(CultureInfo.InvariantCulture)),
                    new XAttribute("height", cover.Height.ToString(CultureInfo.InvariantCulture)))),
        ]);
}
