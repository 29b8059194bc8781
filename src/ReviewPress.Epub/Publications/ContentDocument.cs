using System.Collections.Immutable;
using System.Xml.Linq;

namespace ReviewPress.Epub.Publications;

/// <summary>One XHTML file of the reading order.</summary>
/// <param name="Name">Readable and stable, since bookmarks point to it: <c>reviews/heat-1995.xhtml</c>.</param>
/// <param name="Title">Plain text for the document's head.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Body">The children of <c>body</c> in the XHTML namespace; nobody changes them after the publication is made.</param>
/// <param name="Linear">False for what is reached only by a link.</param>
public sealed record ContentDocument(string Name, string Title, string Language, ImmutableArray<XElement> Body, bool Linear = true);

/// <summary>The XML namespaces of a content document.</summary>
public static class Namespaces
{
    /// <summary>XHTML.</summary>
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The namespace of <c>epub:type</c>.</summary>
    public static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";

    /// <summary>SVG.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
}
