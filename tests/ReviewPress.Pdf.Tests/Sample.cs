using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Metadata;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Tests;

/// <summary>Documents for tests, set without a shaper: each character its nominal glyph.</summary>
internal static class Sample
{
    public static PdfInformation Information { get; } = new()
    {
        Title = "Half in the Dark", Authors = ["Ada Field", "Jan Żak"], Subject = "Reviews", Keywords = ["film", "reviews"], Creator = "ReviewPress", Producer = "ReviewPress.Pdf",
        Language = "en-GB", Created = new DateTimeOffset(2025, 11, 1, 12, 0, 0, TimeSpan.FromHours(1)), Modified = new DateTimeOffset(2025, 11, 2, 12, 0, 0, TimeSpan.Zero),
    };

    /// <summary>A document's bytes.</summary>
    public static byte[] Make(Action<PdfDocument> paint, PdfSyntax syntax = PdfSyntax.Compact, int workers = 1)
    {
        var output = new MemoryStream();
        using (var document = new PdfDocument(output, Information, syntax, workers))
        {
            paint(document);
            document.Save();
        }

        return output.ToArray();
    }

    /// <summary>A line of text as glyphs, set solid.</summary>
    public static PdfGlyph[] Line(Face face, string text, double size)
    {
        var glyphs = new List<PdfGlyph>();
        var x = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = face.GlyphOf(rune.Value);
            glyphs.Add(new PdfGlyph(glyph, rune.ToString(), x));
            x += face.AdvanceOf(glyph) * size / face.UnitsPerEm;
        }

        return [.. glyphs];
    }
}
