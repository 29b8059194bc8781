using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>Turns the HTML elements that are understood into a review's blocks. Only here and in <see cref="HtmlTag"/> AngleSharp is asked, and only where a manuscript holds HTML.</summary>
internal sealed class HtmlBlockConverter(Conversion conversion)
{
    private readonly LeafBuilder _leaf = new(conversion.Text, conversion.Pieces);
    private HtmlText _text = new("", []);

    /// <summary>The blocks of a piece of HTML whose elements are all closed.</summary>
    /// <param name="html">No deeper than <see cref="NestingLimit.Deepest"/>.</param>
    /// <param name="sources">The file's offset of each character.</param>
    public ImmutableArray<Block> Convert(string html, int[] sources)
    {
        _text = new HtmlText(html, sources);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var made = ImmutableArray.CreateBuilder<Block>();
        AddBlocks(parser.ParseFragment(html, parser.ParseDocument("").Body!), made);
        return made.ToImmutable();
    }

    private void AddBlocks(IEnumerable<INode> nodes, ImmutableArray<Block>.Builder made)
    {
        var run = new List<INode>();
        foreach (var node in nodes)
        {
            if (node is IElement element && !HtmlTag.Of(element).IsInline && element.LocalName is not "br")
            {
                AddParagraph(run, made);
                AddBlock(element, made);
            }
            else if (node is IElement or IText) run.Add(node);
        }

        AddParagraph(run, made);
    }

    private void AddBlock(IElement element, ImmutableArray<Block>.Builder made)
    {
        var source = SourceOf(element);
        var tag = HtmlTag.Of(element);
        switch (tag.Name)
        {
            case "p": AddParagraph(element.ChildNodes, made); break;
            case "div" or "section" or "article" or "center" or "aside" or "main" or "summary" or "figcaption": AddBlocks(element.ChildNodes, made); break;
            case "blockquote": made.Add(new Quote(source, Inside(element), null)); break;
            case "details": made.Add(new Container(source, ContainerKind.Spoiler, Inside(element))); break;
            case "hr": made.Add(new SectionBreak(source)); break;
            case "ul" or "ol": made.Add(ListOf(element, source)); break;
            case "img": AddFigure(tag, source, null, made); break;
            case "figure" when element.QuerySelector("img") is { } picture: AddFigure(HtmlTag.Of(picture), source, element.QuerySelector("figcaption"), made); break;
            default:
                HtmlFaults.NotUnderstood(conversion.Faults, source, tag.Name);
                if (!tag.HidesItsText) AddBlocks(element.ChildNodes, made);
                break;
        }
    }

    private ImmutableArray<Block> Inside(IElement element)
    {
        var inside = ImmutableArray.CreateBuilder<Block>();
        AddBlocks(element.ChildNodes, inside);
        return inside.ToImmutable();
    }

    private BulletList ListOf(IElement list, int source) =>
        new(source, list.LocalName == "ol", int.TryParse(list.GetAttribute("start"), System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1, true, [.. list.Children.Select(i => new ListItem(Inside(i)))]);

    private void AddFigure(HtmlTag picture, int source, IElement? caption, ImmutableArray<Block>.Builder made)
    {
        if (conversion.Pictures.ReadFigure(CallOf(picture, source)) is not { } figure) return;
        made.Add(caption is null ? figure : figure with { Caption = new Leaf(conversion.NextLeaf, LeafOf(caption.ChildNodes)) });
    }

    /// <summary>A picture called in HTML; an empty <c>alt</c> says that it is decorative.</summary>
    public static PictureCall CallOf(HtmlTag tag, int source) => new(source, tag["src"] ?? "", (tag["alt"] ?? "").Trim(), tag["alt"] is { Length: 0 }, null, null);

    private void AddParagraph(IEnumerable<INode> nodes, ImmutableArray<Block>.Builder made)
    {
        var run = nodes.ToList();
        if (nodes is List<INode> reused) reused.Clear();
        if (run.Count == 0 || run.All(n => string.IsNullOrWhiteSpace(n.TextContent) && n is not IElement)) return;
        if (run.Any(n => n is IElement e && e.LocalName == "img") && run.All(n => n is IElement { LocalName: "img" } || string.IsNullOrWhiteSpace(n.TextContent)))
        {
            foreach (var picture in run.OfType<IElement>()) AddFigure(HtmlTag.Of(picture), SourceOf(picture), null, made);
            return;
        }

        var leaf = conversion.NextLeaf;
        var inlines = LeafOf(run);
        if (inlines.IsEmpty) conversion.NextLeaf = leaf;
        else made.Add(new Paragraph(conversion.Pieces[^1].Leaf == leaf ? FirstSource(leaf) : _text.Here, leaf, inlines));
    }

    private int FirstSource(int leaf)
    {
        var first = conversion.Pieces.Count - 1;
        while (first > 0 && conversion.Pieces[first - 1].Leaf == leaf) first--;
        return conversion.Pieces[first].Source;
    }

    private ImmutableArray<Inline> LeafOf(IEnumerable<INode> nodes)
    {
        _leaf.Begin(conversion.NextLeaf++);
        AddInlines(nodes);
        return _leaf.End();
    }

    private void AddInlines(IEnumerable<INode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is IText text) _text.AddTo(_leaf, text.Data);
            else if (node is IElement element) AddInline(element, HtmlTag.Of(element));
        }
    }

    private void AddInline(IElement element, HtmlTag tag)
    {
        var source = SourceOf(element);
        if (tag.Name == "br") _leaf.AddLineBreak(source);
        else if (tag.Name == "img")
        {
            if (conversion.Pictures.ReadInline(CallOf(tag, source), 0) is { } picture) _leaf.AddObject(offset => picture with { Offset = offset });
        }
        else if (!tag.IsInline)
        {
            HtmlFaults.NotUnderstood(conversion.Faults, source, tag.Name);
            if (!tag.HidesItsText) AddInlines(element.ChildNodes);
        }
        else HtmlSpan.Add(_leaf, conversion, tag, source, () => _text.Here, () => AddInlines(element.ChildNodes));
    }

    private int SourceOf(IElement element)
    {
        if (element.SourceReference?.Position.Index is { } index) _text.MoveTo(index);
        return _text.Here;
    }
}
