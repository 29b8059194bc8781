using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Printing;

/// <summary>Collects structure elements, links and pictures while content is built; each gets its number.</summary>
internal sealed class ElementTree
{
    private readonly ImmutableArray<StructureElement>.Builder _elements = ImmutableArray.CreateBuilder<StructureElement>();
    private readonly ImmutableArray<LinkTarget>.Builder _links = ImmutableArray.CreateBuilder<LinkTarget>();

    public ElementTree() => _elements.Add(new StructureElement("Artifact", 0));

    public ImmutableArray<StructureElement> Elements => _elements.ToImmutable();

    public ImmutableArray<LinkTarget> Links => _links.ToImmutable();

    public int Add(string role, int parent, string? language = null, string? alternate = null)
    {
        _elements.Add(new StructureElement(role, parent) { Language = language, Alternate = alternate });
        return _elements.Count - 1;
    }

    public int LinkTo(ulong place)
    {
        _links.Add(new LinkTarget(place, null));
        return _links.Count - 1;
    }

    public int LinkTo(string address)
    {
        _links.Add(new LinkTarget(0, address));
        return _links.Count - 1;
    }
}
