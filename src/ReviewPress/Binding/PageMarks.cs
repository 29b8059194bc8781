using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>The page marks of one chapter, handed out as its text is written: each at its place, between words.</summary>
internal sealed class PageMarks
{
    private readonly ImmutableArray<PageStart> _starts;
    private readonly ImmutableArray<PageTarget>.Builder _targets;
    private readonly string _document;
    private int _next;

    private PageMarks(ImmutableArray<PageStart> starts, string document, ImmutableArray<PageTarget>.Builder targets) =>
        (_starts, _document, _targets) = (starts, document, targets);

    /// <summary>The marks of a review.</summary>
    /// <param name="starts">Those of its pages, in the order of their places.</param>
    /// <param name="document">The document's name, for the page list.</param>
    /// <param name="targets">Where each mark is noted as it is written.</param>
    public static PageMarks Of(ImmutableArray<PageStart> starts, string document, ImmutableArray<PageTarget>.Builder targets) => new(starts, document, targets);

    /// <summary>Marks that stand before a leaf's text: those of its first character and those that earlier text left over.</summary>
    public IEnumerable<XElement> Before(int leaf)
    {
        while (_next < _starts.Length && (_starts[_next].Place.Leaf < leaf || (_starts[_next].Place.Leaf == leaf && _starts[_next].Place.Offset == 0))) yield return Take();
    }

    /// <summary>Marks that no text was left for.</summary>
    public IEnumerable<XElement> Rest()
    {
        while (_next < _starts.Length) yield return Take();
    }

    /// <summary>The offset, in a leaf's text, of the next mark inside it; null for none.</summary>
    public int? NextIn(int leaf) => _next < _starts.Length && _starts[_next].Place.Leaf == leaf ? _starts[_next].Place.Offset : null;

    /// <summary>The next mark, for its place in the text. Its label is the bare folio, as screen readers speak it.</summary>
    public XElement Take()
    {
        var label = _starts[_next++].Label;
        var id = "page-" + label;
        _targets.Add(new PageTarget(label, _document + "#" + id));
        return Markup.Element("span", Markup.Semantics("pagebreak", "doc-pagebreak"), new XAttribute("id", id), new XAttribute("aria-label", label));
    }
}
