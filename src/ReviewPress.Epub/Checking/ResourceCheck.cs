using System.Xml;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;
using Kind = ReviewPress.Epub.Publications.PublicationFaultKind;

namespace ReviewPress.Epub.Checking;

/// <summary>Resources: a core media type, and bytes that are what it says, to their end.</summary>
internal static class ResourceCheck
{
    public static void Run(Publication publication, FaultList faults)
    {
        if (publication.Cover is { } cover)
        {
            Check("cover", cover.MediaType, cover.Bytes.Span, faults);
            if (!cover.MediaType.StartsWith("image/", StringComparison.Ordinal)) faults.Add(Kind.MediaTypeUnsupported, "cover", cover.MediaType);
            if (string.IsNullOrWhiteSpace(cover.AlternativeText)) faults.Add(Kind.AlternativeTextMissing, "cover", "alt");
            else faults.RequireCharacters(cover.AlternativeText, "cover");
            if (cover.Width <= 0 || cover.Height <= 0) faults.Add(Kind.ResourceDamaged, "cover", "size");
        }

        foreach (var resource in publication.Resources) Check(resource.Name, resource.MediaType, resource.Bytes.Span, faults);
    }

    private static void Check(string place, string mediaType, ReadOnlySpan<byte> bytes, FaultList faults)
    {
        if (IsWhole(mediaType, bytes) is not { } whole) faults.Add(Kind.MediaTypeUnsupported, place, mediaType);
        else if (!whole) faults.Add(Kind.ResourceDamaged, place, mediaType);
    }

    /// <summary>By the signature and, where the format has one, the end mark; null for a type that isn't ours.</summary>
    private static bool? IsWhole(string mediaType, ReadOnlySpan<byte> bytes) => mediaType switch
    {
        MediaTypes.Jpeg => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && bytes.EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]),
        MediaTypes.Png => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && bytes.Length > 57 && bytes[^8..^4].SequenceEqual("IEND"u8),
        MediaTypes.Gif => (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) && bytes[^1] == 0x3B,
        MediaTypes.WebP => bytes.Length > 20 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8),
        MediaTypes.Svg => IsPlainSvg(bytes),
        MediaTypes.TrueType => bytes.Length > 12 && bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]),
        MediaTypes.OpenType => bytes.Length > 12 && bytes.StartsWith("OTTO"u8),
        MediaTypes.Woff => bytes.Length > 44 && bytes.StartsWith("wOFF"u8),
        MediaTypes.Woff2 => bytes.Length > 48 && bytes.StartsWith("wOF2"u8),
        MediaTypes.PlainText => true,
        _ => null,
    };

    /// <summary>Well-formed, without a DTD, and of the elements that a drawing needs.</summary>
    private static bool IsPlainSvg(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XElement.Load(reader);
            return root.Name == Namespaces.Svg + "svg"
                && root.DescendantsAndSelf().All(e => Markup.IsAllowed(e) && e.Attributes().All(a => a.IsNamespaceDeclaration || Markup.Takes(e, a)));
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
