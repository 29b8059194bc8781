using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>Every file of the container with the id that package and NCX know it by.</summary>
/// <param name="Items">In the order of the manifest.</param>
/// <param name="Spine">Items in reading order.</param>
internal sealed record Manifest(ImmutableArray<ManifestItem> Items, ImmutableArray<SpineItem> Spine)
{
    public static Manifest Of(Publication publication)
    {
        var items = ImmutableArray.CreateBuilder<ManifestItem>();
        var spine = ImmutableArray.CreateBuilder<SpineItem>();
        var navigation = new ManifestItem("navigation", FixedNames.Navigation, Xhtml, "nav");
        if (publication.Cover is { } cover)
        {
            items.Add(new("cover-image", FixedNames.CoverImage(cover), cover.MediaType, "cover-image"));
            items.Add(new("cover", FixedNames.CoverPage, Xhtml, null));
            spine.Add(new("cover", Linear: true));
        }

        items.Add(navigation);
        items.Add(new("ncx", FixedNames.Ncx, "application/x-dtbncx+xml", null));
        items.Add(new("style", FixedNames.StyleSheet, "text/css", null));
        for (var i = 0; i < publication.Documents.Length; i++)
        {
            if (i == publication.ContentsPosition) spine.Add(new(navigation.Id, Linear: true));
            var document = publication.Documents[i];
            var item = new ManifestItem(Id("document", i), document.Name, Xhtml, Properties(document));
            items.Add(item);
            spine.Add(new(item.Id, document.Linear));
        }

        if (publication.ContentsPosition >= publication.Documents.Length) spine.Add(new(navigation.Id, Linear: true));
        items.AddRange(publication.Resources.Select((r, i) => new ManifestItem(Id("resource", i), r.Name, r.MediaType, null)));
        return new(items.ToImmutable(), spine.ToImmutable());
    }

    private const string Xhtml = "application/xhtml+xml";

    /// <summary>Ids are XML names: they begin with a letter and hold no slash.</summary>
    private static string Id(string kind, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}-{index + 1}");

    /// <summary>The properties that EPUB 3.3 §5.6.2 asks for, read off the content; scripts and remote resources are faults and never get here.</summary>
    private static string? Properties(ContentDocument document) =>
        document.Body.Any(e => e.DescendantsAndSelf(Namespaces.Svg + "svg").Any()) ? "svg" : null;
}

/// <summary>A file in the manifest.</summary>
internal sealed record ManifestItem(string Id, string Name, string MediaType, string? Properties);

/// <summary>A document in reading order.</summary>
internal sealed record SpineItem(string Id, bool Linear);
