using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Anthologies;

namespace ReviewPress.Binding;

/// <summary>Front and back matter that isn't an essay → XHTML.</summary>
internal static class MatterMarkup
{
    public static ImmutableArray<XElement> TitlePage(TitlePage page) =>
    [
        Markup.Classed("section", "title-page", Markup.Semantics("titlepage", null),
            Markup.Element("h1", page.Title),
            page.Subtitle is { } subtitle ? Markup.Classed("p", "subtitle", new XAttribute("role", "doc-subtitle"), subtitle) : null,
            page.By is { } by ? Markup.Classed("p", "by", by) : null,
            page.Publisher is { } publisher ? Markup.Classed("p", "publisher", Markup.Classed("span", "device", Ornament.Device()), Markup.Element("br"), publisher) : null),
    ];

    public static ImmutableArray<XElement> Part(string title) =>
        [Markup.Classed("section", "part", Markup.Semantics("part", "doc-part"), Markup.Element("h1", title))];

    public static ImmutableArray<XElement> Imprint(Imprint imprint) =>
        [Markup.Classed("section", "imprint", Markup.Semantics("copyright-page", null), imprint.Paragraphs.Select(p => Markup.Element("p", Markup.Lines(p))))];

    public static ImmutableArray<XElement> Dedication(Dedication dedication) =>
        [Markup.Classed("section", "dedication", Markup.Semantics("dedication", "doc-dedication"), dedication.Lines.Select(line => Markup.Element("p", line)))];

    public static ImmutableArray<XElement> Colophon(Colophon colophon) =>
        [Markup.Classed("section", "imprint", Markup.Semantics("colophon", "doc-colophon"), colophon.Paragraphs.Select(p => Markup.Element("p", Markup.Lines(p))))];

    public static ImmutableArray<XElement> Omissions(Omissions omissions) =>
    [
        Markup.Classed("section", "omissions", Markup.Element("h1", omissions.Heading), Markup.Element("ul", omissions.Lines.Select(line => Markup.Element("li", line)))),
    ];
}
