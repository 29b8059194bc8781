using System.Xml.Linq;
using ReviewPress.Epub.Publications;
using Kind = ReviewPress.Epub.Publications.PublicationFaultKind;

namespace ReviewPress.Epub.Checking;

/// <summary>Links and pictures of a document: each leads to something that is in the container, or openly out into the web.</summary>
internal static class LinkCheck
{
    public static void Run(ContentDocument document, HashSet<string> resources, ReadingOrder order, FaultList faults)
    {
        foreach (var element in document.Body.SelectMany(e => e.DescendantsAndSelf()))
        {
            if (element.Attribute("href")?.Value is { } href) CheckLink(document.Name, href, element.Name.Namespace == Namespaces.Svg, order, faults);
            if (element.Attribute("src")?.Value is { } source) CheckSource(document.Name, source, resources, faults);
        }
    }

    /// <summary>A target out of contents, landmarks or page list.</summary>
    public static bool CheckTarget(string place, string target, ReadingOrder order, FaultList faults)
    {
        if (order.PlaceOf(target) is not null) return true;
        faults.Add(order.Has(target.Split('#')[0]) ? Kind.FragmentDead : Kind.LinkDead, place, target);
        return false;
    }

    private static void CheckLink(string document, string href, bool inSvg, ReadingOrder order, FaultList faults)
    {
        if (SchemeOf(href) is { } scheme)
        {
            if (inSvg || scheme is not ("http" or "https" or "mailto" or "tel") || !IsAbsolute(href)) faults.Add(Kind.LinkForbidden, document, href);
        }
        else if (href.StartsWith('/') || href.Contains('\\', StringComparison.Ordinal) || PublicationPath.Resolve(document, href) is not { } target)
        {
            faults.Add(Kind.LinkForbidden, document, href);
        }
        else
        {
            CheckTarget(document, target, order, faults);
        }
    }

    private static void CheckSource(string document, string source, HashSet<string> resources, FaultList faults)
    {
        if (SchemeOf(source) is not null || source.StartsWith("//", StringComparison.Ordinal)) faults.Add(Kind.ResourceRemote, document, source);
        else if (source.StartsWith('/') || PublicationPath.Resolve(document, source) is not { } name || !resources.Contains(name)) faults.Add(Kind.ResourceMissing, document, source);
    }

    /// <summary>RFC 3986 §3.1: what stands before the first colon, in lower case, where it can be a scheme.</summary>
    private static string? SchemeOf(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        var before = colon > 0 ? link[..colon] : "";
        return before.Length > 0 && before.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? before.ToLowerInvariant() : null;
    }

    /// <summary>Only characters that an address may hold; anything else the caller must have percent-encoded.</summary>
    private static bool IsAbsolute(string link) =>
        link.All(c => c is > ' ' and <= '~' and not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`'))
        && Uri.TryCreate(link, UriKind.Absolute, out _);
}
