using ReviewPress.Epub.Publications;
using Kind = ReviewPress.Epub.Publications.PublicationFaultKind;
using static ReviewPress.Epub.Tests.SamplePublication;

namespace ReviewPress.Epub.Tests;

/// <summary>What the public validators call a defect, and how a caller could bring it about: refused by name, each with its place.
/// Defects of the container and the package document themselves can't be asked for: goldens and validators hold those.</summary>
public class PublicationCheckTests
{
    [Theory]
    [InlineData("<p><a href=\"nowhere.xhtml\">x</a></p>", Kind.LinkDead)]
    [InlineData("<p><a href=\"ballerina-2025.xhtml#nowhere\">x</a></p>", Kind.FragmentDead)]
    [InlineData("<p><a href=\"/reviews/ballerina-2025.xhtml\">x</a></p>", Kind.LinkForbidden)]
    [InlineData("<p><a href=\"../../outside.xhtml\">x</a></p>", Kind.LinkForbidden)]
    [InlineData("<p><a href=\"javascript:alert(1)\">x</a></p>", Kind.LinkForbidden)]
    [InlineData("<p><a href=\"data:text/html,x\">x</a></p>", Kind.LinkForbidden)]
    [InlineData("<p><a href=\"https://exa mple.org\">x</a></p>", Kind.LinkForbidden)]
    [InlineData("<p><img src=\"https://example.org/a.png\" alt=\"\"/></p>", Kind.ResourceRemote)]
    [InlineData("<p><img src=\"../images/nowhere.png\" alt=\"\"/></p>", Kind.ResourceMissing)]
    [InlineData("<p><img src=\"../images/still.png\"/></p>", Kind.AlternativeTextMissing)]
    [InlineData("<p id=\"top\">x</p>", Kind.IdTwice)]
    [InlineData("<p id=\"1\">x</p>", Kind.IdMalformed)]
    [InlineData("<script>x</script>", Kind.ElementForbidden)]
    [InlineData("<iframe src=\"https://example.org\"></iframe>", Kind.ElementForbidden)]
    [InlineData("<p><font>x</font></p>", Kind.ElementForbidden)]
    [InlineData("<center>x</center>", Kind.ElementForbidden)]
    [InlineData("<p onclick=\"x\">x</p>", Kind.AttributeForbidden)]
    [InlineData("<p align=\"left\">x</p>", Kind.AttributeForbidden)]
    [InlineData("<p style=\"color:red\">x</p>", Kind.AttributeForbidden)]
    [InlineData("<p role=\"doc-endnote\">x</p>", Kind.AttributeValueUnknown)]
    [InlineData("<p epub:type=\"z3998:review\">x</p>", Kind.AttributeValueUnknown)]
    [InlineData("<p epub:type=\"revue\">x</p>", Kind.AttributeValueUnknown)]
    [InlineData("<p lang=\"english language\">x</p>", Kind.LanguageMalformed)]
    [InlineData("<p>x<div>y</div></p>", Kind.ElementMisplaced)]
    [InlineData("<p><a href=\"#top\">x<em><a href=\"#top\">y</a></em></a></p>", Kind.ElementMisplaced)]
    [InlineData("<ul>text</ul>", Kind.ElementMisplaced)]
    [InlineData("<ul><p>x</p></ul>", Kind.ElementMisplaced)]
    [InlineData("<div><dt>x</dt></div>", Kind.ElementMisplaced)]
    [InlineData("<dl><div><p>x</p></div></dl>", Kind.ElementMisplaced)]
    [InlineData("<figure><figcaption>x</figcaption><p>y</p><figcaption>z</figcaption><p>y</p></figure>", Kind.ElementMisplaced)]
    [InlineData("<table><tbody><tr><td>x</td></tr></tbody><caption>late</caption></table>", Kind.ElementMisplaced)]
    [InlineData("<details><p>x</p></details>", Kind.ElementMisplaced)]
    [InlineData("<span>x</span>", Kind.ElementMisplaced)]
    [InlineData("<p><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg></p>", Kind.ElementForbidden)]
    [InlineData("<p><svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"https://example.org/a.svg#x\"/></svg></p>", Kind.AttributeForbidden)]
    public void Markup_that_would_be_a_defect_is_refused(string markup, Kind kind)
    {
        var fault = FaultsOf(WithBody(markup)).First();
        Assert.Equal((kind, Heat.Name), (fault.Kind, fault.Place));
    }

    [Fact]
    public void A_character_that_XML_lacks_is_refused()
    {
        var body = Xhtml("<p>x</p>");
        body.Add("\u0007");
        AssertFault(Sound with { Documents = [TitlePage, Heat with { Body = [.. Heat.Body, body] }, Ballerina] }, Kind.CharacterForbidden);
        AssertFault(WithMetadata(m => m with { Description = "\uD800" }), Kind.CharacterForbidden);
    }

    [Fact]
    public void Depth_without_end_is_refused()
    {
        var body = Xhtml("<div>x</div>");
        for (var i = 0; i < 500; i++) body = new(Namespaces.Xhtml + "div", body);
        AssertFault(Sound with { Documents = [TitlePage, Heat with { Body = [.. Heat.Body, body] }, Ballerina] }, Kind.ElementForbidden);
    }

    public static TheoryData<string, Kind> MetadataCases => new()
    {
        { "no-title", Kind.EmptyText }, { "empty-title", Kind.EmptyText }, { "no-language", Kind.LanguageMissing }, { "bad-language", Kind.LanguageMalformed },
        { "bare-guid", Kind.MetadataMalformed }, { "bad-date", Kind.MetadataMalformed }, { "empty-date", Kind.MetadataMalformed }, { "empty-rights", Kind.EmptyText },
        { "bad-role", Kind.MetadataMalformed }, { "bad-position", Kind.MetadataMalformed }, { "bare-claim", Kind.ClaimWithoutEvaluator }, { "bad-feature", Kind.MetadataMalformed },
    };

    [Theory, MemberData(nameof(MetadataCases))]
    public void Metadata_that_would_be_a_defect_is_refused(string name, Kind kind) => AssertFault(WithMetadata(m => name switch
    {
        "no-title" => m with { Titles = [] },
        "empty-title" => m with { Titles = [new(" ")] },
        "no-language" => m with { Languages = [] },
        "bad-language" => m with { Languages = ["english"[..3] + "_US"] },
        "bare-guid" => m with { Identifier = "6f9619ff-8b86-5011-b42d-00cf4fc964ff" },
        "bad-date" => m with { Date = "June 2025" },
        "empty-date" => m with { Date = "" },
        "empty-rights" => m with { Rights = "" },
        "bad-role" => m with { Creators = [new("A", null, "author")] },
        "bad-position" => m with { Series = new("S", "two") },
        "bare-claim" => m with { Accessibility = m.Accessibility! with { ConformsTo = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA" } },
        _ => m with { Accessibility = m.Accessibility! with { Features = ["table of contents"] } },
    }), kind);

    [Theory]
    [InlineData("a b.png")]
    [InlineData("/images/a.png")]
    [InlineData("../a.png")]
    [InlineData("images\\a.png")]
    [InlineData(".hidden.png")]
    [InlineData("images/ä.png")]
    [InlineData("META-INF/a.png")]
    public void A_name_that_is_not_portable_is_refused(string name) =>
        AssertFault(Sound with { Resources = Sound.Resources.Add(Sound.Resources[0] with { Name = name }) }, Kind.NameUnusable);

    [Theory]
    [InlineData("images/Still.png")]
    [InlineData("cover.png")]
    [InlineData("package.opf")]
    [InlineData("contents.xhtml")]
    public void A_name_twice_is_refused(string name) =>
        AssertFault(Sound with { Resources = Sound.Resources.Add(Sound.Resources[0] with { Name = name }) }, Kind.NameTwice);

    [Theory]
    [InlineData("image/heic", Kind.MediaTypeUnsupported)]
    [InlineData(MediaTypes.Jpeg, Kind.ResourceDamaged)]
    [InlineData(MediaTypes.Svg, Kind.ResourceDamaged)]
    public void A_media_type_that_does_not_fit_is_refused(string mediaType, Kind kind) =>
        AssertFault(Sound with { Resources = [Sound.Resources[0] with { MediaType = mediaType }] }, kind);

    [Fact]
    public void A_picture_that_ends_early_is_refused() =>
        AssertFault(Sound with { Resources = [Sound.Resources[0] with { Bytes = Sound.Resources[0].Bytes[..^3] }] }, Kind.ResourceDamaged);

    [Theory]
    [InlineData("p { color: red")]
    [InlineData("p } {")]
    [InlineData("@import 'a.css';")]
    [InlineData("p { background: url(https://example.org/a.png) }")]
    [InlineData("p { content: 'x }")]
    [InlineData("/* p")]
    public void A_style_sheet_that_is_broken_or_fetches_is_refused(string css) => AssertFault(Sound with { StyleSheet = css }, Kind.StyleSheetMalformed);

    [Fact]
    public void Navigation_that_would_be_a_defect_is_refused()
    {
        AssertFault(Sound with { Contents = [] }, Kind.ContentsEmpty);
        AssertFault(Sound with { Contents = [.. Sound.Contents.Reverse()] }, Kind.NavigationOutOfOrder);
        AssertFault(Sound with { Contents = [new("", "title-page.xhtml")] }, Kind.EmptyText);
        AssertFault(Sound with { Contents = [new("x", "nowhere.xhtml")] }, Kind.LinkDead);
        AssertFault(Sound with { Pages = [Sound.Pages[1], Sound.Pages[0]] }, Kind.NavigationOutOfOrder);
        AssertFault(Sound with { Pages = [Sound.Pages[0], Sound.Pages[0]] }, Kind.NavigationTwice);
        AssertFault(Sound with { Landmarks = [Sound.Landmarks[0], Sound.Landmarks[0]] }, Kind.NavigationTwice);
        AssertFault(Sound with { Documents = [] }, Kind.NoDocument);
        AssertFault(Sound with { Labels = Sound.Labels with { Cover = "" } }, Kind.EmptyText);
        AssertFault(Sound with { Documents = [TitlePage with { Title = "" }, Heat, Ballerina] }, Kind.EmptyText);
    }

    private static Publication WithMetadata(Func<PublicationMetadata, PublicationMetadata> change) => Sound with { Metadata = change(Sound.Metadata) };

    private static void AssertFault(Publication publication, Kind kind) => Assert.Contains(kind, FaultsOf(publication).Select(f => f.Kind));
}
