using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.ContentStreams;
using ReviewPress.Pdf.Structure;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf;

/// <summary>Writes a page's objects, in the order of the book: images that it shows first, content, links, page (ISO 32000-1, 7.7.3.3).</summary>
internal sealed class PageWriter(PdfFile file, PageTree pages, ColourSpaceWriter colours, DestinationTable destinations)
{
    public void Write(PdfPage page, in StreamData content)
    {
        var (self, parent) = pages.Add();
        foreach (var image in page.Recording.Images) image.Write(file, colours);
        var srgb = page.Recording.UsesSrgb ? colours.Srgb() : default;
        var stream = file.Reserve();
        file.WriteStream(stream, content);
        var links = new List<PdfReference>();
        foreach (var link in page.Links.SelectMany(Whole)) links.Add(link.Write(file, self, destinations));

        var writer = file.Begin(self).OpenDictionary().Key("Type").Name("Page").Key("Parent").Reference(parent);
        new PdfRectangle(0, 0, page.Width, page.Height).Write(writer.Key("MediaBox"));
        page.Bleed?.Write(writer.Key("BleedBox"));
        page.Trim?.Write(writer.Key("TrimBox"));
        WriteResources(writer.Key("Resources").OpenDictionary(), page.Recording, srgb).CloseDictionary();
        writer.Key("Contents").Reference(stream);
        if (links.Count > 0)
        {
            writer.Key("Annots").OpenArray();
            foreach (var link in links) writer.Reference(link);
            writer.CloseArray();
        }

        writer.CloseDictionary();
        file.End();
    }

    /// <summary>A link of several areas is one annotation, but for PDF 1.4, which has no QuadPoints for links.</summary>
    private IEnumerable<Link> Whole(Link link) => file.Syntax == PdfSyntax.Compact ? [link] : link.Areas.Select(area => link with { Areas = [area] });

    private SyntaxWriter WriteResources(SyntaxWriter writer, Recording recording, PdfReference srgb)
    {
        if (recording.Fonts.Count > 0)
        {
            writer.Key("Font").OpenDictionary();
            foreach (var font in recording.Fonts.OrderBy(font => font.Font.Number))
            {
                foreach (var variant in font.Variants) writer.Name(font.Font.ResourceName(variant)).Reference(font.Font.Reference(variant, file));
            }

            writer.CloseDictionary();
        }

        if (recording.Images.Count > 0)
        {
            writer.Key("XObject").OpenDictionary();
            foreach (var image in recording.Images) writer.Name(image.ResourceName).Reference(image.Reference);
            writer.CloseDictionary();
        }

        if (!srgb.IsNone) writer.Key("ColorSpace").OpenDictionary().Name(ColourSpaceWriter.SrgbName).Reference(srgb).CloseDictionary();
        return writer;
    }
}
