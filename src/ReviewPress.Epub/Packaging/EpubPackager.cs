using System.Collections.Immutable;
using ReviewPress.Epub.Checking;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>Publication → EPUB container (EPUB 3.3, OCF 3.3). The same publication gives the same bytes.</summary>
public static class EpubPackager
{
    /// <summary>Checks a publication and, where it is sound, writes it as an EPUB file.</summary>
    /// <param name="publication">What to write.</param>
    /// <param name="stream">Where to; it may be unseekable and stays open.</param>
    /// <returns>What is wrong; then nothing was written. Empty when the file is whole.</returns>
    public static ImmutableArray<PublicationFault> Write(Publication publication, Stream stream)
    {
        var faults = PublicationCheck.Of(publication);
        if (faults.Length > 0) return faults;

        var manifest = Manifest.Of(publication);
        using var container = new ZipContainer(stream, publication.Metadata.Modified);
        container.AddStored("mimetype", "application/epub+zip"u8);
        container.Add("META-INF/container.xml", ContainerDocument.Bytes());
        foreach (var entry in Entries(publication, manifest).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var bytes = entry.Bytes();
            if (entry.Packed) container.AddStored(Folder + entry.Name, bytes.Span);
            else container.Add(Folder + entry.Name, bytes.Span);
        }

        return [];
    }

    /// <summary>The folder of the package document inside the container.</summary>
    internal const string Folder = "EPUB/";

    private static IEnumerable<Entry> Entries(Publication publication, Manifest manifest)
    {
        yield return new(FixedNames.Package, () => PackageDocument.Bytes(publication, manifest));
        yield return new(FixedNames.Navigation, () => NavigationDocument.Bytes(publication));
        yield return new(FixedNames.Ncx, () => NcxDocument.Bytes(publication));
        yield return new(FixedNames.StyleSheet, () => XmlBytes.Utf8(publication.StyleSheet));
        if (publication.Cover is { } cover)
        {
            yield return new(FixedNames.CoverPage, () => CoverPage.Bytes(publication, cover));
            yield return new(FixedNames.CoverImage(cover), () => cover.Bytes, Packed: true);
        }

        foreach (var document in publication.Documents) yield return new(document.Name, () => XhtmlDocument.Bytes(document));
        foreach (var resource in publication.Resources) yield return new(resource.Name, () => resource.Bytes, IsPacked(resource.MediaType));
    }

    /// <summary>Whether deflating the format again gains nothing.</summary>
    private static bool IsPacked(string mediaType) =>
        mediaType is MediaTypes.Jpeg or MediaTypes.Png or MediaTypes.Gif or MediaTypes.WebP or MediaTypes.Woff or MediaTypes.Woff2;

    private sealed record Entry(string Name, Func<ReadOnlyMemory<byte>> Bytes, bool Packed = false);
}
