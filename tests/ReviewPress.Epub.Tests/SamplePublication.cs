using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Tests;

/// <summary>A small sound book that has something of everything; each test of a fault spoils one thing in it.</summary>
internal static class SamplePublication
{
    /// <summary>A grey dot.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    /// <summary>XHTML from text, for short tests.</summary>
    public static XElement Xhtml(string markup) => XElement.Parse(
        $"<root xmlns=\"{Namespaces.Xhtml}\" xmlns:epub=\"{Namespaces.Epub}\">{markup}</root>", LoadOptions.PreserveWhitespace).Elements().Single();

    public static readonly ContentDocument TitlePage = new("title-page.xhtml", "Half in the Dark", "en-US",
        [Xhtml("<section epub:type=\"titlepage\"><h1>Half in the Dark</h1><p>Reviews &amp; second thoughts</p></section>")]);

    public static readonly ContentDocument Heat = new("reviews/heat-1995.xhtml", "Heat", "en-US", [Xhtml(
        """<article lang="en-US"><header><p class="kicker">Film · 1995</p><h1 id="top">Heat</h1>"""
        + """<p><span role="img" aria-label="3.5 out of 5 stars"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="currentColor"/></svg></span></p></header>"""
        + """<p><span epub:type="pagebreak" role="doc-pagebreak" id="page-1" aria-label="1"></span>Two men, <em>one</em><strong>table</strong>."""
        + """<a epub:type="noteref" role="doc-noteref" id="ref-1" href="#note-1">1</a></p><section><h2 id="coffee">Coffee</h2>"""
        + """<figure><img src="../images/still.png" alt="A diner at night" width="1" height="1"/><figcaption>The diner</figcaption></figure>"""
        + """<table><caption>Takes</caption><thead><tr><th scope="col">Scene</th><th scope="col">Takes</th></tr></thead><tbody><tr><td>Diner</td><td>11</td></tr></tbody></table>"""
        + """<details><summary>Spoilers follow</summary><p>Neil <span lang="fr">ne revient pas</span>.</p></details>"""
        + """<p>See <a href="ballerina-2025.xhtml#top">Ballerina</a> or <a href="https://example.org/a?b=c">the site</a>."""
        + """<span epub:type="pagebreak" role="doc-pagebreak" id="page-2" aria-label="2"></span></p></section></article>"""),
        Xhtml("""<aside epub:type="footnote" role="doc-footnote" id="note-1"><p><a role="doc-backlink" epub:type="backlink" href="#ref-1">1</a> At Kate Mantilini.</p></aside>""")]);

    public static readonly ContentDocument Ballerina = new("reviews/ballerina-2025.xhtml", "Ballerina", "en-US",
        [Xhtml("<article><h1 id=\"top\">Ballerina</h1><p>Snow.</p></article>")]);

    public static readonly Publication Sound = new(
        new("urn:uuid:6f9619ff-8b86-5011-b42d-00cf4fc964ff", [new("Half in the Dark"), new("Reviews & second thoughts", TitleKind.Subtitle)],
            [new("Ada Lindqvist", "Lindqvist, Ada"), new("Tom Bell", "Bell, Tom", "edt")], ["en-US", "fr"], new(2025, 11, 3, 9, 30, 1, TimeSpan.Zero))
        {
            OtherIdentifiers = ["urn:isbn:9783161484100"],
            Contributors = [new("Ines Roth", null, "ill")],
            Publisher = "Lamplight",
            Description = "Films, looked at twice.",
            Subjects = ["Film criticism"],
            Rights = "© 2025 Ada Lindqvist",
            Date = "2025-11",
            Series = new("Lamplight Critics", "2"),
            Accessibility = new(["textual", "visual"], ["textual"], ["tableOfContents", "alternativeText", "pageNavigation"], ["none"], "Every picture is described."),
            PageBreakSource = "urn:isbn:9783161484117",
        },
        [TitlePage, Heat, Ballerina],
        [new("images/still.png", MediaTypes.Png, Png)],
        [new("Heat", "reviews/heat-1995.xhtml", [new("Coffee", "reviews/heat-1995.xhtml#coffee")]), new("Ballerina", "reviews/ballerina-2025.xhtml")],
        [new(LandmarkKind.TitlePage, "Title page", "title-page.xhtml"), new(LandmarkKind.BodyMatter, "Start of content", "reviews/heat-1995.xhtml")],
        [new("1", "reviews/heat-1995.xhtml#page-1"), new("2", "reviews/heat-1995.xhtml#page-2")],
        new(MediaTypes.Png, Png, 1, 1, "Half in the Dark, by Ada Lindqvist"),
        "body { margin: 0 5%; }\nh1, h2 { hyphens: none; }\n",
        new("Contents", "Landmarks", "Pages", "Cover"),
        ContentsPosition: 1);

    /// <summary>The sound book with another body in the first review.</summary>
    public static Publication WithBody(string markup) => Sound with
    {
        Documents = [TitlePage, Heat with { Body = [.. Heat.Body, Xhtml(markup)] }, Ballerina],
    };

    public static ImmutableArray<PublicationFault> FaultsOf(Publication publication)
    {
        using var stream = new MemoryStream();
        var faults = Packaging.EpubPackager.Write(publication, stream);
        Assert.True(faults.IsEmpty || stream.Length == 0, "a publication with faults must not leave half a file");
        return faults;
    }

    public static byte[] Bytes(Publication publication)
    {
        using var stream = new MemoryStream();
        Assert.Empty(Packaging.EpubPackager.Write(publication, stream));
        return stream.ToArray();
    }
}
