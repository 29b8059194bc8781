using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.Binding;
using ReviewPress.Diagnostics;
using ReviewPress.Pdf.Images;
using ReviewPress.Pictures;
using ReviewPress.Printing;
using ReviewPress.Reviews;

namespace ReviewPress.Pressing;

/// <summary>Reads the pictures that a book shows and makes them ready.</summary>
internal static class PictureDesk
{
    private const int PrintPixels = 2400;   // 8 in at 300 to the inch

    /// <summary>The figures of all chapters, each file once, in book order.</summary>
    public static ImmutableArray<(string Path, Location Location)> Find(Anthology anthology)
    {
        var found = ImmutableArray.CreateBuilder<(string, Location)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chapter in anthology.AllChapters)
        {
            var file = chapter.Review.Pieces.File;
            foreach (var figure in Figures(chapter.Review.Body).Concat(chapter.Review.Notes.SelectMany(n => Figures(n.Blocks))))
            {
                if (!seen.Add(figure.Picture)) continue;
                found.Add((figure.Picture, file.LocationAt(figure.Source)));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Sizes in pixels, by path, as they will be printed; what can't be used is told.</summary>
    public static ImmutableSortedDictionary<string, (int Width, int Height)> Measure(ImmutableArray<(string Path, Location Location)> pictures, List<Diagnostic> diagnostics)
    {
        var sizes = ImmutableSortedDictionary.CreateBuilder<string, (int Width, int Height)>(StringComparer.Ordinal);
        foreach (var (path, location) in pictures)
        {
            var facts = With(path, PictureFile.Inspect);
            if (facts.Value is { } value) sizes.Add(path, (value.Width, value.Height));      // upright already
            else diagnostics.Add(FaultTeller.Tell(facts.Fault!, path, location));
        }

        return sizes.ToImmutable();
    }

    /// <summary>A picture for print, decoded only now: one at a time is in memory.</summary>
    public static PdfImageSource? ForPrint(string path, Location location, List<Diagnostic> diagnostics)
    {
        var picture = With(path, bytes => PictureConverter.ForPrint(bytes, PrintPixels, PrintPixels));
        if (picture.Value is { } value && Source(value) is { } source) return source;
        diagnostics.Add(FaultTeller.Tell(picture.Fault ?? new PictureFault(PictureFaultKind.Damaged), path, location));
        return null;
    }

    /// <summary>Pictures for an e-book, by path.</summary>
    public static Dictionary<string, Picture> ForEbook(ImmutableArray<(string Path, Location Location)> pictures, List<Diagnostic> diagnostics)
    {
        var result = new Dictionary<string, Picture>(StringComparer.Ordinal);
        foreach (var (path, location) in pictures)
        {
            var picture = With(path, bytes => PictureConverter.ForEbook(bytes, Binder.PictureSide));
            if (picture.Value is { } value) result.Add(path, value);
            else diagnostics.Add(FaultTeller.Tell(picture.Fault!, path, location));
        }

        return result;
    }

    /// <summary>Reads a file, unless its size alone refuses it, and does something with it.</summary>
    private static PictureResult<T> With<T>(string path, Func<byte[], PictureResult<T>> use)
        where T : class
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > PictureLimits.Bytes) return new PictureFault(PictureFaultKind.TooLarge, $"{length >> 20} MB, the limit is {PictureLimits.Bytes >> 20}");
            return use(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new PictureFault(PictureFaultKind.NotAPicture, fault.Message.TrimEnd('.'));
        }
    }

    private static PdfImageSource? Source(Picture picture) => picture.Encoding == PictureEncoding.Jpeg
        ? PdfImageSource.FromJpeg(picture.Data, out _)
        : PdfImageSource.FromSamples(picture.Width, picture.Height, picture.Components, picture.Data);

    private static IEnumerable<Figure> Figures(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Figure figure => [figure],
        Quote quote => Figures(quote.Blocks),
        BulletList list => list.Items.SelectMany(i => Figures(i.Blocks)),
        Definition definition => Figures(definition.Definitions),
        Container container => Figures(container.Blocks),
        _ => Enumerable.Empty<Figure>(),
    });
}
