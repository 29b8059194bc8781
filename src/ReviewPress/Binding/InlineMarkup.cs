using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>Inlines of one chapter → XHTML.</summary>
/// <param name="links">Where references and pictures lead.</param>
/// <param name="marks">Pages that begin in this chapter.</param>
/// <param name="division">Where words may be divided.</param>
/// <param name="language">The chapter's.</param>
internal sealed class InlineMarkup(LinkTable links, PageMarks marks, WordDivision division, string language)
{
    private string _language = language;
    private readonly HashSet<int> _called = [];
    private readonly List<XElement> _deferred = [];
    private bool _inLink;
    private int _leaf = -1;

    /// <summary>A leaf's text with the page marks in it.</summary>
    public IEnumerable<object> Leaf(int number, ImmutableArray<Inline> inlines)
    {
        _leaf = number;
        return [.. marks.Before(number), .. Children(inlines)];
    }

    /// <summary>The same without page marks and notes: for a title that is told elsewhere too.</summary>
    public IEnumerable<object> Words(ImmutableArray<Inline> inlines)
    {
        _leaf = -1;
        return Children([.. inlines.Where(i => i is not NoteCall)]);
    }

    private List<object> Children(ImmutableArray<Inline> inlines)
    {
        var nodes = new List<object>();
        foreach (var inline in inlines) Add(inline, nodes);
        return nodes;
    }

    private void Add(Inline inline, List<object> nodes)
    {
        switch (inline)
        {
            case Text text: AddText(text, nodes); break;
            case CodeText code: nodes.Add(Markup.Element("code", code.Value)); break;
            case LineBreak: nodes.Add(Markup.Element("br")); break;
            case Span span: nodes.Add(SpanElement(span)); break;
            case Link link: AddLink(link.Address, null, link.Children, nodes); break;
            case CrossReference reference: AddReference(reference, nodes); break;
            case NoteCall call when _inLink: _deferred.Add(NoteReference(call.Number)); break;       // no link stands in a link
            case NoteCall call: nodes.Add(NoteReference(call.Number)); break;
            case InlinePicture picture: AddPicture(picture, nodes); break;
        }
    }

    /// <summary>A page that begins within a word is marked before the next one: no word is ever cut in two.</summary>
    private void AddText(Text inline, List<object> nodes)
    {
        var (text, offset, from) = (inline.Value, inline.Offset, 0);
        while (_leaf >= 0 && marks.NextIn(_leaf) is { } place && place <= offset + text.Length)
        {
            var cut = Math.Clamp(place - offset, from, text.Length);
            while (cut < text.Length && !(cut == 0 ? place == offset : EndsWord(text[cut - 1]))) cut++;
            if (cut == text.Length && place < offset + text.Length && !EndsWord(text[^1])) break;     // the word goes on after this text
            if (cut == text.Length && place == offset + text.Length) break;                                    // the next text begins there
            if (cut > from) nodes.Add(Divided(text[from..cut]));
            nodes.Add(marks.Take());
            from = cut;
        }

        if (from < text.Length) nodes.Add(Divided(text[from..]));

        string Divided(string words) => _leaf < 0 || inline.AsTyped ? words : division.In(words, _language);
    }

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is '-' or '—' or '–' or '/';

    private XElement SpanElement(Span span)
    {
        var outer = _language;
        _language = span.Language ?? outer;
        var children = Children(span.Children);
        _language = outer;
        var attributes = Markup.Language(span.Language);
        return span.Kind switch
        {
            SpanKind.Emphasis => Markup.Element("em", attributes, children),
            SpanKind.Strong => Markup.Element("strong", attributes, children),
            SpanKind.Superscript => Markup.Element("sup", attributes, children),
            SpanKind.Subscript => Markup.Element("sub", attributes, children),
            SpanKind.Deleted => Markup.Element("s", attributes, children),
            SpanKind.SmallCapitals => Markup.Classed("span", "small-capitals", attributes, children),
            SpanKind.Spoiler => Markup.Classed("span", "spoiler", attributes, children),
            _ => Markup.Element("span", attributes, children),
        };
    }

    private void AddReference(CrossReference reference, List<object> nodes)
    {
        if (links.TargetOf(reference.Slug) is not { } target) nodes.AddRange(Children(reference.Children));
        else if (!reference.Children.IsEmpty) AddLink(target.Link, null, reference.Children, nodes);
        else AddLink(target.Link, target.IsWork ? "cite" : "span", [new Text(target.Title, -1)], nodes);
    }

    private void AddLink(string address, string? wrapper, ImmutableArray<Inline> inlines, List<object> nodes)
    {
        if (_inLink)
        {
            nodes.AddRange(Children(inlines));
            return;
        }

        _inLink = true;
        var children = Children(inlines);
        _inLink = false;
        nodes.Add(Markup.Element("a", new XAttribute("href", address), wrapper is null ? children : Markup.Element(wrapper, children)));
        nodes.AddRange(_deferred);
        _deferred.Clear();
    }

    /// <summary>The bare number and no element inside: what popups need. It carries the id only at its first call, where the note leads back to.</summary>
    private XElement NoteReference(int number)
    {
        var id = _called.Add(number) ? FormattableString.Invariant($"call-{number}") : null;
        return Markup.Classed("a", "call", Markup.Semantics("noteref", "doc-noteref"), Markup.Attribute("id", id),
            new XAttribute("href", FormattableString.Invariant($"#note-{number}")), FormattableString.Invariant($"{number}"));
    }

    private void AddPicture(InlinePicture picture, List<object> nodes)
    {
        if (links.PictureOf(picture.Picture) is not { } source) nodes.Add(picture.Alternate);
        else nodes.Add(Markup.Classed("img", "in-line", new XAttribute("src", source.Link), new XAttribute("alt", picture.Alternate), Markup.Attribute("width", source.Width), Markup.Attribute("height", source.Height)));
    }
}
