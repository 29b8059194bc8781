using ReviewPress.Diagnostics;

namespace ReviewPress.Reading.Parsing;

/// <summary>Where a link leads.</summary>
internal abstract record LinkTarget
{
    /// <summary>Out of the book.</summary>
    public sealed record Address(string Value) : LinkTarget;

    /// <summary>To a review of the book, by the name of its file.</summary>
    public sealed record Review(string Slug) : LinkTarget;
}

/// <summary>Reads the addresses of links: http, https and mailto lead out, a Markdown file is another review, the rest is dead in a book.</summary>
internal sealed class LinkReader(MarkdownFaults faults)
{
    /// <summary>Where an address leads; null with a fault where it leads nowhere.</summary>
    /// <param name="address">As the author gave it, unescaped.</param>
    /// <param name="source">Of the link.</param>
    public LinkTarget? Follow(string address, int source)
    {
        if (ReviewSlug(address) is { } slug) return new LinkTarget.Review(slug);
        return Check(address, source) is { } usable ? new LinkTarget.Address(usable) : null;
    }

    /// <summary>The address where it leads out of the book; null with a fault where not.</summary>
    public string? Check(string address, int source)
    {
        if (LeadsOut(address)) return address;
        if (address.Length == 0) faults.Add(DiagnosticCodes.LinkNotUsable, source, "the link has no address", "write [words](https://…), or the words alone");
        else faults.Add(DiagnosticCodes.LinkNotUsable, source, $"'{address}' leads nowhere from a book", Help(address));
        return null;
    }

    /// <summary>Whether an address that stands in the text as it is becomes a link. Others, ftp's say, are text: no e-book may lead there, and nobody asked for a link.</summary>
    public static bool IsLinkedBare(string address) => LeadsOut(address) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsOut(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" && (uri!.Scheme == "mailto" || uri.Host.Length > 0);

    private static string Help(string address) => address switch
    {
        ['#', ..] => "headings can't be linked to: name the review, [[slug]], or take the link away",
        _ when address.StartsWith("www.", StringComparison.Ordinal) => $"write https://{address}",
        _ => "write the whole address, https://…; for another review of the book [[slug]] or [[slug|words]]",
    };

    /// <summary><c>../02-heat.md#end</c> is the review <c>02-heat</c>.</summary>
    private static string? ReviewSlug(string address)
    {
        var path = address.Split('#')[0];
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (path.Contains(':')) return null;
        var extension = Path.GetExtension(name);
        if (extension is not (".md" or ".markdown")) return null;
        var slug = name[..^extension.Length];
        if (slug != "index") return slug.Length == 0 ? null : slug;
        var folders = path.Split('/');
        return folders.Length > 1 && folders[^2].Trim('.').Length > 0 ? folders[^2] : null;
    }
}
