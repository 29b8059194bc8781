using System.Globalization;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;

namespace ReviewPress.Binding;

/// <summary>Short ways to XHTML elements.</summary>
internal static class Markup
{
    private static readonly string[] Names =
    [
        "a", "article", "aside", "blockquote", "br", "caption", "cite", "code", "data", "dd", "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "img", "li", "ol", "p", "pre", "s", "section", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "ul",
    ];

    private static readonly Dictionary<string, XName> Known = Names.ToDictionary(n => n, n => Namespaces.Xhtml + n, StringComparer.Ordinal);

    /// <summary>An element with its content; null content is left out.</summary>
    public static XElement Element(string name, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(Known[name]);
        foreach (var item in content) element.Add(item);
        return element;
    }

    /// <summary>An element of a class.</summary>
    public static XElement Classed(string name, string cssClass, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(Known[name], new XAttribute("class", cssClass));
        foreach (var item in content) element.Add(item);
        return element;
    }

    /// <summary>An attribute; nothing where there is no value.</summary>
    public static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, value);

    /// <summary>A number as an attribute.</summary>
    public static XAttribute Attribute(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>epub:type</c> for reading systems and the role for screen readers, always together.</summary>
    public static IEnumerable<XAttribute> Semantics(string type, string? role)
    {
        yield return new XAttribute(Namespaces.Epub + "type", type);
        if (role is not null) yield return new XAttribute("role", role);
    }

    /// <summary>The language, for XML and for HTML; nothing where it is the surroundings'.</summary>
    public static IEnumerable<XAttribute> Language(string? language)
    {
        if (language is null) yield break;
        yield return new XAttribute("lang", language);
        yield return new XAttribute(XNamespace.Xml + "lang", language);
    }

    /// <summary>Text whose line feeds break lines.</summary>
    public static IEnumerable<object> Lines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return Element("br");
            yield return lines[i];
        }
    }
}
