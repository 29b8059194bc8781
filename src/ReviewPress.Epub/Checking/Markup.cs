using System.Collections.Frozen;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Checking;

/// <summary>The part of XHTML and SVG that content of ours is made of: which elements there are, what they hold, which attributes they take
/// (HTML Living Standard §4; ARIA in HTML; EPUB 3.3 §6.1). What isn't here is refused, so nothing active, obsolete or remote can get in.</summary>
internal static class Markup
{
    private enum Content { Flow, Phrasing, Transparent, Text, Empty, Listed }

    private sealed record Element(Content Holds, bool IsBlock, string[] Children, string[] Attributes);

    /// <summary>Elements that hold nothing but certain others.</summary>
    private static readonly (string Name, string[] Children)[] Structures =
    [
        ("ul", ["li"]), ("ol", ["li"]), ("dl", ["dt", "dd", "div"]),
        ("table", ["caption", "colgroup", "thead", "tbody", "tfoot"]), ("colgroup", ["col"]), ("col", []),
        ("thead", ["tr"]), ("tbody", ["tr"]), ("tfoot", ["tr"]), ("tr", ["th", "td"]),
    ];

    private static readonly FrozenDictionary<string, Element> Xhtml = Elements().ToFrozenDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, Element>> Elements()
    {
        foreach (var name in new[] { "section", "article", "aside", "div", "blockquote", "header", "footer", "figcaption", "li", "dd", "dt", "td", "th", "caption" })
            yield return new(name, new(Content.Flow, true, [], AttributesOf(name)));
        yield return new("figure", new(Content.Flow, true, ["figcaption"], []));
        yield return new("details", new(Content.Flow, true, ["summary"], ["open"]));
        foreach (var name in new[] { "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary" })
            yield return new(name, new(Content.Phrasing, true, name == "summary" ? ["h1", "h2", "h3", "h4", "h5", "h6"] : [], []));
        foreach (var name in new[] { "span", "em", "strong", "i", "b", "u", "s", "small", "cite", "q", "code", "kbd", "samp", "var", "sub", "sup", "abbr", "dfn", "time", "data", "mark", "bdi", "bdo" })
            yield return new(name, new(Content.Phrasing, false, [], AttributesOf(name)));
        foreach (var name in new[] { "a", "ins", "del" }) yield return new(name, new(Content.Transparent, false, [], AttributesOf(name)));
        foreach (var name in new[] { "br", "wbr", "img" }) yield return new(name, new(Content.Empty, false, [], AttributesOf(name)));
        yield return new("hr", new(Content.Empty, true, [], []));
        yield return new("ruby", new(Content.Phrasing, false, ["rt", "rp"], []));
        foreach (var name in new[] { "rt", "rp" }) yield return new(name, new(Content.Phrasing, false, [], []));
        foreach (var (name, children) in Structures) yield return new(name, new(children.Length == 0 ? Content.Empty : Content.Listed, true, children, AttributesOf(name)));
    }

    private static string[] AttributesOf(string name) => name switch
    {
        "a" => ["href", "rel", "hreflang"],
        "img" => ["src", "alt", "width", "height"],
        "ol" => ["start", "reversed", "type"],
        "li" or "data" => ["value"],
        "td" => ["colspan", "rowspan", "headers"],
        "th" => ["colspan", "rowspan", "headers", "scope", "abbr"],
        "col" or "colgroup" => ["span"],
        "time" => ["datetime"],
        "blockquote" or "q" => ["cite"],
        "ins" or "del" => ["cite", "datetime"],
        _ => [],
    };

    private static readonly FrozenSet<string> GlobalAttributes = Set("id class lang dir title role hidden translate itemprop itemscope itemtype "
        + "aria-label aria-labelledby aria-describedby aria-details aria-hidden aria-level");

    private static readonly FrozenSet<string> SvgElements = Set("svg g defs symbol use path rect circle ellipse line polyline polygon clipPath title desc linearGradient radialGradient stop");

    private static readonly FrozenSet<string> SvgAttributes = Set("id class lang role aria-label aria-labelledby viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry "
        + "d points transform fill fill-opacity fill-rule stroke stroke-width stroke-linejoin stroke-linecap stroke-opacity opacity clip-path clip-rule href offset stop-color stop-opacity gradientUnits gradientTransform version");

    /// <summary>Digital Publishing ARIA 1.1 without what is deprecated, and the few general roles that text needs.</summary>
    private static readonly FrozenSet<string> Roles = Set("doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-bibliography doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover "
        + "doc-credit doc-credits doc-dedication doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index doc-introduction doc-noteref doc-notice "
        + "doc-pagebreak doc-pagefooter doc-pageheader doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip group img list listitem none note presentation region separator");

    /// <summary>The EPUB 3 Structural Semantics Vocabulary 1.1, as far as books of reviews have use for it.</summary>
    private static readonly FrozenSet<string> Types = Set("cover frontmatter bodymatter backmatter volume part chapter division abstract foreword preface prologue introduction preamble conclusion epilogue afterword "
        + "epigraph toc landmarks loi lot appendix colophon index glossary bibliography titlepage halftitlepage copyright-page seriespage acknowledgments imprint contributors other-credits errata dedication "
        + "title subtitle label ordinal bridgehead concluding-sentence keyword topic-sentence tip qna practice notice case-study footnote footnotes endnotes rearnote rearnotes noteref biblioref glossref "
        + "pagebreak page-list table table-row table-cell list list-item figure aside backlink credit credits");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the element may stand anywhere at all.</summary>
    public static bool IsAllowed(XElement element) => element.Name.Namespace == Namespaces.Svg
        ? SvgElements.Contains(element.Name.LocalName)
        : element.Name.Namespace == Namespaces.Xhtml && Xhtml.ContainsKey(element.Name.LocalName);

    /// <summary>Whether the element starts a line of its own, so that white space around it is no text.</summary>
    public static bool IsBlock(XElement element) => element.Name.Namespace == Namespaces.Svg
        ? element.Parent?.Name.Namespace == Namespaces.Svg
        : element.Name.LocalName is "nav" or "body" || Xhtml.TryGetValue(element.Name.LocalName, out var known) && known.IsBlock;

    /// <summary>Whether the element is always empty and written without an end tag.</summary>
    public static bool IsVoid(XElement element) => element.Name.Namespace == Namespaces.Svg
        ? element.IsEmpty
        : Xhtml.TryGetValue(element.Name.LocalName, out var known) && known.Holds == Content.Empty;

    /// <summary>Whether <c>body</c> may hold the element.</summary>
    public static bool BodyMayHold(XElement element) =>
        !IsAllowed(element) || IsBlock(element) && !IsPart(element.Name.LocalName);      // what isn't allowed at all is reported as that

    /// <summary>Whether text may stand in the element.</summary>
    public static bool MayHoldText(XElement element) => element.Name.Namespace == Namespaces.Svg
        ? element.Name.LocalName is "title" or "desc"
        : Xhtml[element.Name.LocalName].Holds is Content.Flow or Content.Phrasing or Content.Transparent or Content.Text;

    /// <summary>Whether one element may be the child of another.</summary>
    public static bool MayHold(XElement parent, XElement child)
    {
        if (parent.Name.Namespace == Namespaces.Svg) return child.Name.Namespace == Namespaces.Svg && parent.Name.LocalName is not ("title" or "desc");
        var holder = Xhtml[parent.Name.LocalName];
        if (child.Name.Namespace == Namespaces.Svg) return child.Name.LocalName == "svg" && holder.Holds is Content.Flow or Content.Phrasing or Content.Transparent;
        if (!Xhtml.TryGetValue(child.Name.LocalName, out var known)) return true;      // reported as forbidden
        var name = child.Name.LocalName;
        if (name == "a" && parent.AncestorsAndSelf(Namespaces.Xhtml + "a").Any()) return false;
        if (holder.Children.Contains(name)) return Order(parent, child);
        if (parent.Name.LocalName == "div" && parent.Parent?.Name.LocalName == "dl") return name is "dt" or "dd";
        return holder.Holds switch
        {
            Content.Flow => !IsPart(name) && !(IsSectioning(name) && parent.Name.LocalName is "dt" or "th") && !(name == "table" && parent.Name.LocalName == "caption"),
            Content.Phrasing => !known.IsBlock && !IsPart(name),
            Content.Transparent => parent.Parent is null ? !IsPart(name) : MayHold(parent.Parent, child),
            _ => false,
        };
    }

    /// <summary>What an element can't do without; null where nothing lacks.</summary>
    public static string? Lacks(XElement element) => element.Name.LocalName switch
    {
        "details" when element.Element(Namespaces.Xhtml + "summary") is null => "summary",
        "dl" when !element.HasElements => "dt",
        "tr" when !element.HasElements => "td",
        "img" when element.Attribute("src") is null => "src",
        _ => null,
    };

    /// <summary>Whether the element takes the attribute.</summary>
    public static bool Takes(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (attribute.Name.Namespace == Namespaces.Epub) return name == "type" && element.Name.Namespace == Namespaces.Xhtml;
        if (attribute.Name.Namespace == XNamespace.Xml) return name == "lang";
        if (attribute.Name.Namespace != XNamespace.None) return false;
        if (element.Name.Namespace == Namespaces.Svg) return SvgAttributes.Contains(name) && IsLocal(attribute);
        return GlobalAttributes.Contains(name) || name.StartsWith("data-", StringComparison.Ordinal) && name.AsSpan(5).IndexOfAnyExceptInRange('a', 'z') < 0
            || Xhtml[element.Name.LocalName].Attributes.Contains(name);
    }

    /// <summary>Whether the value is one that its attribute's vocabulary has.</summary>
    public static bool KnowsValue(XAttribute attribute) => attribute.Name.LocalName switch
    {
        "role" => Roles.Contains(attribute.Value),
        "type" when attribute.Name.Namespace == Namespaces.Epub => attribute.Value.Length > 0 && attribute.Value.Split(' ').All(Types.Contains),
        "scope" => attribute.Value is "row" or "col" or "rowgroup" or "colgroup",
        "dir" => attribute.Value is "ltr" or "rtl" or "auto",
        "width" or "height" or "colspan" or "rowspan" or "span" when attribute.Parent?.Name.Namespace == Namespaces.Xhtml => IsCount(attribute.Value),
        "start" or "value" when attribute.Parent?.Name.LocalName is "ol" or "li" => int.TryParse(attribute.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => true,
    };

    private static bool IsCount(string value) => int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) && count > 0;

    /// <summary>An SVG reference stays within its own file.</summary>
    private static bool IsLocal(XAttribute attribute) => attribute.Name.LocalName == "href"
        ? attribute.Value.StartsWith('#')
        : !attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) || attribute.Value.StartsWith("url(#", StringComparison.Ordinal);

    private static bool IsPart(string name) => name is "li" or "dt" or "dd" or "td" or "th" or "tr" or "thead" or "tbody" or "tfoot" or "caption" or "col" or "colgroup" or "figcaption" or "summary" or "rt" or "rp";

    private static bool IsSectioning(string name) => name is "section" or "article" or "aside" or "header" or "footer" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Caption and summary come first, a figure's caption first or last, a table's parts in their order.</summary>
    private static bool Order(XElement parent, XElement child) => child.Name.LocalName switch
    {
        "caption" or "summary" => !child.ElementsBeforeSelf().Any(),
        "figcaption" => !child.ElementsBeforeSelf().Any() || !child.ElementsAfterSelf().Any(),
        "colgroup" or "thead" or "tbody" or "tfoot" => child.ElementsBeforeSelf().All(e => Rank(e.Name.LocalName) <= Rank(child.Name.LocalName)),
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => parent.Elements().Count() == 1,
        _ => true,
    };

    private static int Rank(string name) => name switch { "caption" => 0, "colgroup" => 1, "thead" => 2, "tbody" => 3, _ => 4 };
}
