namespace ReviewPress.Epub.Publications;

/// <summary>Paths inside a publication: names from the package's folder, links from a document.</summary>
public static class PublicationPath
{
    /// <summary>The link that leads from one document to another file.</summary>
    /// <param name="from">The linking document's name.</param>
    /// <param name="to">The target's name, with or without <c>#id</c>.</param>
    /// <returns>Relative, such as <c>../images/still.jpg</c>; within the same document <c>#id</c> alone.</returns>
    public static string Link(string from, string to)
    {
        var hash = to.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0 && from.Length == hash && to.StartsWith(from, StringComparison.Ordinal)) return to[hash..];
        var source = from.Split('/');
        var target = to.Split('/');
        var shared = 0;
        while (shared < source.Length - 1 && shared < target.Length - 1 && source[shared] == target[shared]) shared++;
        return string.Concat(Enumerable.Repeat("../", source.Length - 1 - shared)) + string.Join('/', target[shared..]);
    }

    /// <summary>The name that a document's link leads to; the reverse of <see cref="Link"/>.</summary>
    /// <param name="from">The linking document's name.</param>
    /// <param name="link">A relative link.</param>
    /// <returns>A name with its <c>#id</c>, or null when the link leaves the package's folder.</returns>
    public static string? Resolve(string from, string link)
    {
        if (link.StartsWith('#')) return from + link;
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in link.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
