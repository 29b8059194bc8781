using ReviewPress.Epub.Publications;

namespace ReviewPress.Epub.Checking;

/// <summary>Where each id stands in reading order: what decides whether a link is alive and whether contents follow the text.</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<string, (int Document, Dictionary<string, int> Ids)> documents = new(StringComparer.Ordinal);

    private ReadingOrder() { }

    public static ReadingOrder Of(Publication publication)
    {
        var order = new ReadingOrder();
        if (publication.Cover is not null) order.Add(FixedNames.CoverPage, []);
        for (var i = 0; i <= publication.Documents.Length; i++)
        {
            if (i == Math.Clamp(publication.ContentsPosition, 0, publication.Documents.Length))
                order.Add(FixedNames.Navigation, new(StringComparer.Ordinal) { ["toc"] = 0 });
            if (i < publication.Documents.Length) order.Add(publication.Documents[i].Name, IdsOf(publication.Documents[i]));
        }

        return order;
    }

    /// <summary>Whether a document of that name exists.</summary>
    public bool Has(string name) => documents.ContainsKey(name);

    /// <summary>The place of a name with or without <c>#id</c>: comparable, the document first; null where there is no such place.</summary>
    public (int Document, int Element)? PlaceOf(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (!documents.TryGetValue(hash < 0 ? target : target[..hash], out var document)) return null;
        if (hash < 0) return (document.Document, -1);
        return document.Ids.TryGetValue(target[(hash + 1)..], out var element) ? (document.Document, element) : null;
    }

    private void Add(string name, Dictionary<string, int> ids) => documents.TryAdd(name, (documents.Count, ids));

    private static Dictionary<string, int> IdsOf(ContentDocument document)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordinal = 0;
        foreach (var element in document.Body.SelectMany(e => e.DescendantsAndSelf()))
        {
            if (element.Attribute("id")?.Value is { } id) ids.TryAdd(id, ordinal);
            ordinal++;
        }

        return ids;
    }
}
