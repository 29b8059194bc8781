using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Packaging;

/// <summary>The navigation document (EPUB 3.3 §7): the contents as a page of the book, landmarks and page list for reading systems only.</summary>
internal static class NavigationDocument
{
    public static ReadOnlyMemory<byte> Bytes(Publication publication)
    {
        var labels = publication.Labels;
        var body = new List<XElement> { Nav("toc", "doc-toc", labels.Contents, Contents(publication.Contents)) };
        body.Add(Hidden(Nav("landmarks", null, labels.Landmarks, new XElement(Namespaces.Xhtml + "ol", Landmarks(publication)))));
        if (publication.Pages.Length > 0)
            body.Add(Hidden(Nav("page-list", "doc-pagelist", labels.Pages, new XElement(Namespaces.Xhtml + "ol", publication.Pages.Select(p => Entry(p.Label, p.Target))))));
        return XhtmlDocument.Bytes(FixedNames.Navigation, labels.Contents, publication.Metadata.Languages[0], body);
    }

    private static XElement Nav(string type, string? role, string heading, XElement list) => new(Namespaces.Xhtml + "nav",
        new XAttribute(Namespaces.Epub + "type", type),
        role is null ? null : new XAttribute("role", role),
        new XAttribute("id", type),
        new XAttribute("aria-labelledby", type + "-heading"),
        new XElement(Namespaces.Xhtml + "h1", new XAttribute("id", type + "-heading"), heading),
        list);

    private static XElement Hidden(XElement nav)
    {
        nav.Add(new XAttribute("hidden", "hidden"));
        return nav;
    }

    private static XElement Contents(IEnumerable<NavigationPoint> points) => new(Namespaces.Xhtml + "ol", points.Select(p =>
        new XElement(Namespaces.Xhtml + "li", Link(p.Label, p.Target), p.Children.IsEmpty ? null : Contents(p.Children))));

    /// <summary>One <c>epub:type</c> an entry: Apple Books passes over entries with two.</summary>
    private static IEnumerable<XElement> Landmarks(Publication publication)
    {
        if (publication.Cover is not null) yield return Entry(publication.Labels.Cover, FixedNames.CoverPage, "cover");
        foreach (var landmark in publication.Landmarks) yield return Entry(landmark.Label, landmark.Target, TypeOf(landmark.Kind));
        yield return Entry(publication.Labels.Contents, FixedNames.Navigation + "#toc", "toc");
    }

    private static string TypeOf(LandmarkKind kind) => kind switch
    {
        LandmarkKind.TitlePage => "titlepage",
        LandmarkKind.CopyrightPage => "copyright-page",
        LandmarkKind.Foreword => "foreword",
        LandmarkKind.BodyMatter => "bodymatter",
        LandmarkKind.Index => "index",
        _ => "backmatter",
    };

    private static XElement Entry(string label, string target, string? type = null) =>
        new(Namespaces.Xhtml + "li", Link(label, target, type));

    private static XElement Link(string label, string target, string? type = null) => new(Namespaces.Xhtml + "a",
        type is null ? null : new XAttribute(Namespaces.Epub + "type", type),
        new XAttribute("href", target),
        label);
}
