using System.Collections.Immutable;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>Blocks of one chapter → XHTML.</summary>
/// <param name="inlines">The chapter's own.</param>
/// <param name="links">Where pictures are.</param>
/// <param name="marks">Pages that begin in this chapter.</param>
/// <param name="words">In the chapter's language.</param>
internal sealed class BlockMarkup(InlineMarkup inlines, LinkTable links, PageMarks marks, Wording words)
{
    private readonly List<(string Id, int Level, string Label)> _headings = [];
    private string _text = "";

    /// <summary>The headings met so far, for the contents.</summary>
    public IReadOnlyList<(string Id, int Level, string Label)> Headings => _headings;

    /// <summary>A review's body; its first paragraph is set apart as the opening one.</summary>
    public IEnumerable<XElement> Body(ImmutableArray<Block> blocks)
    {
        _text = string.Join('\n', blocks.OfType<Paragraph>().Select(p => PlainText.Of(p.Inlines)));
        var body = Blocks(blocks);
        if (blocks.FirstOrDefault() is Paragraph opening && body.FirstOrDefault(e => e.Name.LocalName == "p") is { } first)
            first.Add(new XAttribute("class", BeginsWithLetter(opening) ? "opening drop" : "opening"));
        return body;
    }

    /// <summary>Blocks in a row; entries of a definition list become one list. All at once: page marks are handed out in the order of the text.</summary>
    public List<XElement> Blocks(ImmutableArray<Block> blocks) => [.. Row(blocks)];

    private IEnumerable<XElement> Row(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Definition)
            {
                foreach (var element in BlockElements(blocks[i])) yield return element;
                continue;
            }

            var list = Markup.Element("dl");
            for (; i < blocks.Length && blocks[i] is Definition entry; i++) AddDefinition(list, entry);
            i--;
            yield return list;
        }
    }

    private IEnumerable<XElement> BlockElements(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: return [Line("p", paragraph)];
            case Heading heading: return HeadingElements(heading);
            case Quote quote: return [QuoteElement(quote)];
            case BulletList list: return [ListElement(list)];
            case Table table: return [TableMarkup.Of(table, inlines)];
            case Figure figure: return [FigureElement(figure)];
            case SectionBreak: return [Ornament.Break()];
            case PageBreak: return [];               // pages are the reader's own
            case CodeBlock code: return [.. marks.Before(code.Leaf).Select(Standing), Markup.Element("pre", Markup.Element("code", code.Text))];
            case Container { Kind: ContainerKind.Pull, Blocks: [Paragraph first, ..] } pull: return [.. marks.Before(first.Leaf).Select(Standing), PullElement(pull)];
            case Container container: return [ContainerElement(container)];
            default: throw new InvalidOperationException($"A block of no known kind: {block.GetType().Name}.");
        }
    }

    private XElement Line(string element, Paragraph paragraph) => Markup.Element(element, inlines.Leaf(paragraph.Leaf, paragraph.Inlines));

    /// <summary>A page mark before a heading stands before it, so that no screen reader takes it for a word of the heading.</summary>
    private IEnumerable<XElement> HeadingElements(Heading heading)
    {
        foreach (var mark in marks.Before(heading.Leaf)) yield return Standing(mark);
        var id = FormattableString.Invariant($"section-{_headings.Count + 1}");
        _headings.Add((id, heading.Level, PlainText.Of(heading.Inlines)));
        var name = FormattableString.Invariant($"h{Math.Min(heading.Level + 1, 6)}");
        yield return Markup.Element(name, new XAttribute("id", id), inlines.Leaf(heading.Leaf, heading.Inlines));
    }

    /// <summary>A page mark between two blocks.</summary>
    public static XElement Standing(XElement mark) => Markup.Classed("div", "page", mark);

    private XElement QuoteElement(Quote quote) => Markup.Element("blockquote", Blocks(quote.Blocks),
        quote.Attribution is { } attribution ? Markup.Classed("p", "attribution", "— ", inlines.Leaf(attribution.Leaf, attribution.Inlines)) : null);

    private XElement ListElement(BulletList list) => Markup.Element(list.IsOrdered ? "ol" : "ul",
        list.IsOrdered && list.Start != 1 ? Markup.Attribute("start", list.Start) : null,
        list.Items.Select(item => Markup.Element("li", item.Blocks is [Paragraph only] && list.IsTight ? inlines.Leaf(only.Leaf, only.Inlines) : Blocks(item.Blocks))));

    private void AddDefinition(XElement list, Definition entry)
    {
        foreach (var term in entry.Terms) list.Add(Line("dt", term));
        list.Add(entry.Definitions is [Paragraph only] ? Line("dd", only) : Markup.Element("dd", Blocks(entry.Definitions)));
    }

    private XElement FigureElement(Figure figure)
    {
        var picture = links.PictureOf(figure.Picture) is { } source
            ? Markup.Element("img", new XAttribute("src", source.Link), new XAttribute("alt", figure.Alternate), Markup.Attribute("width", source.Width), Markup.Attribute("height", source.Height))
            : Markup.Element("p", figure.Alternate);
        if (figure.Caption is null && figure.Credit is null) return Markup.Element("figure", picture);
        return Markup.Element("figure", picture, Markup.Element("figcaption",
            figure.Caption is { } caption ? inlines.Leaf(caption.Number, caption.Inlines) : null,
            figure.Caption is not null && figure.Credit is not null ? " " : null,
            figure.Credit is { } credit ? Markup.Classed("span", "credit", inlines.Leaf(credit.Number, credit.Inlines)) : null));
    }

    private XElement ContainerElement(Container container) => container.Kind switch
    {
        ContainerKind.Pull => PullElement(container),
        ContainerKind.Spoiler => Markup.Classed("details", "spoiler", Markup.Classed("summary", "kicker", words.SpoilersFollow), Blocks(container.Blocks)),
        ContainerKind.Verdict => Markup.Classed("section", "verdict", Markup.Classed("p", "kicker", words.Verdict), Blocks(container.Blocks)),
        ContainerKind.Verse => Markup.Classed("div", "verse", container.Blocks.SelectMany(VerseElements)),
        _ => Markup.Classed("div", "screenplay", Blocks(container.Blocks)),
    };

    /// <summary>A sentence that the text holds as well isn't read out twice.</summary>
    private XElement PullElement(Container container)
    {
        var said = string.Join(' ', container.Blocks.OfType<Paragraph>().Select(p => PlainText.Of(p.Inlines)));
        var repeats = said.Length > 0 && _text.Contains(said.TrimEnd('.', '…'), StringComparison.Ordinal);
        return Markup.Classed("aside", "pull", new XAttribute("role", "doc-pullquote"), repeats ? new XAttribute("aria-hidden", "true") : null, Blocks(container.Blocks));
    }

    /// <summary>A line a block of its own, so that its turn hangs.</summary>
    private IEnumerable<XElement> VerseElements(Block block)
    {
        if (block is not Paragraph paragraph) return BlockElements(block);
        var stanza = Markup.Element("p");
        var line = Markup.Classed("span", "line");
        foreach (var node in inlines.Leaf(paragraph.Leaf, paragraph.Inlines))
        {
            if (node is XElement { Name.LocalName: "br" })
            {
                stanza.Add(line, "\n");         // so that without the style sheet no words run into one
                line = Markup.Classed("span", "line");
            }
            else
            {
                line.Add(node);
            }
        }

        stanza.Add(line);
        return [stanza];
    }

    /// <summary>A drop cap is a letter, not a quotation mark, a figure or a picture; its paragraph is longer than three lines.</summary>
    private static bool BeginsWithLetter(Paragraph paragraph)
    {
        var text = PlainText.Of(paragraph.Inlines);
        return text.Length > 240 && char.IsLetter(text[0]);
    }
}
