using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;
using Block = ReviewPress.Reviews.Block;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ReviewPress.Reading.Parsing;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockConverter(Conversion conversion, HeadingLevels levels)
{
    private readonly TableConverter _tables = new(conversion);
    private readonly HtmlBlockConverter _html = new(conversion);
    private readonly WishReader _wishes = new(conversion.Faults);
    private (WishReader.Found Wish, int Source)? _outer;   // a wish behind a list or quotation, which Markdown takes for its last line
    private int _keptFrom = -1;                            // where lines are kept, the column from which they are indented
    private int _depth;                                    // of lists and quotations
    private bool _isInside;                                // of a container or note

    /// <summary>A container's blocks.</summary>
    public ImmutableArray<Block> Convert(ContainerBlock container)
    {
        _wishes.InNote = container is NoteBlock;
        return Convert([.. container], container is not MarkdownDocument);
    }

    private ImmutableArray<Block> Convert(ReadOnlySpan<MarkdigBlock> of, bool inside)
    {
        var (depth, outer, isInside) = (_depth, _outer, _isInside);
        (_depth, _outer, _isInside) = (0, null, inside);
        var blocks = Convert(of);
        (_depth, _outer, _isInside) = (depth, outer, isInside);
        return blocks;
    }

    private ImmutableArray<Block> Convert(ReadOnlySpan<MarkdigBlock> blocks)
    {
        var made = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i + 1 < blocks.Length && blocks[i + 1] is MarkdigTable table && blocks[i] is ParagraphBlock words && _tables.Caption(words) is { } caption)
            {
                made.Add(_tables.Convert(table, caption));
                i++;
            }
            else if (blocks[i] is HtmlBlock html) i += AddHtml(html, blocks[(i + 1)..], made);
            else Add(blocks[i], made);
        }

        return made.DrainToImmutable();
    }

    private void Add(MarkdigBlock block, ImmutableArray<Block>.Builder made)
    {
        var source = conversion.SourceOf(block);
        switch (block)
        {
            case ParagraphBlock paragraph: AddParagraph(paragraph, made); break;
            case HeadingBlock heading: made.Add(ConvertHeading(heading)); break;
            case QuoteBlock or ListBlock: made.Add(ConvertNested(block)); break;
            case ThematicBreakBlock: made.Add(new SectionBreak(source)); break;
            case Markdig.Syntax.CodeBlock code: made.Add(ConvertCode(code)); break;
            case MarkdigTable table: made.Add(_tables.Convert(table, null)); break;
            case DefinitionList list: foreach (var item in list) made.Add(ConvertDefinition((DefinitionItem)item)); break;
            case CustomContainer container: AddContainer(container, made); break;
            case NoteBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock: break;
            default: throw new InvalidOperationException($"A block of Markdig's that isn't asked for: {block.GetType().Name}");
        }
    }

    private void AddParagraph(ParagraphBlock paragraph, ImmutableArray<Block>.Builder made)
    {
        var source = conversion.SourceOf(paragraph);
        if (PictureReader.FiguresOf(paragraph) is { IsEmpty: false } pictures)
        {
            foreach (var picture in pictures)
                if (conversion.Pictures.ReadFigure(conversion.Pictures.CallOf(picture)) is { } figure) made.Add(figure);
            return;
        }

        if (TableLines.HasDelimiterRow(conversion.Slice(paragraph.Span)))
            conversion.Faults.Add(DiagnosticCodes.TableNotRead, source, "these lines look like a table and aren't one", "leave a blank line before its first row, and give the head as many cells as the line of dashes");
        if (_tables.Caption(paragraph) is not null)
            conversion.Faults.Add(DiagnosticCodes.CaptionWithoutTable, source, "this looks like a table's caption, and no table follows", "write it just before its table; if it isn't one, begin with another word");
        if (WishReader.Find(conversion.Slice(paragraph.Span)) is { IsAlone: true } wish) AddWish(wish, source + wish.Start, made);
        else if (ConvertParagraph(paragraph) is { Inlines.IsEmpty: false } text) made.Add(text);
    }

    /// <summary>A wish by itself is about the block before, or begins a page.</summary>
    private void AddWish(WishReader.Found wish, int source, ImmutableArray<Block>.Builder made)
    {
        if (wish.IsPage && (_isInside || _depth > 0)) _wishes.NoteInside(source);
        else if (wish.IsPage) made.Add(new PageBreak(source));
        else if (made.Count > 0) made[^1] = _wishes.Grant(made[^1], wish, source);
        else _wishes.NoteAlone(source);
    }

    /// <summary>A list or quotation, with the wish behind it.</summary>
    private Block ConvertNested(MarkdigBlock nested)
    {
        _depth++;
        Block block = nested is QuoteBlock quote ? ConvertQuote(quote) : ConvertList((ListBlock)nested);
        if (--_depth > 0 || _outer is not { } outer) return block;
        _outer = null;
        return _wishes.Grant(block, outer.Wish, outer.Source);
    }

    private Paragraph ConvertParagraph(LeafBlock paragraph, int skip = 0)
    {
        var source = conversion.SourceOf(paragraph);
        var wish = paragraph is ParagraphBlock ? WishReader.Find(conversion.Slice(paragraph.Span)) : null;
        if (wish is null) NoteStrayAttributes(paragraph);
        var (leaf, inlines) = conversion.Inlines.Convert(paragraph.Inline, _keptFrom, skip, source + wish?.TextEnd ?? int.MaxValue);
        var made = new Paragraph(source, leaf, inlines);
        if (wish is not { } found) return made;
        if (_depth == 0 || !conversion.BeginsLine(source + found.Start)) return (Paragraph)_wishes.Grant(made, found, source + found.Start);
        _outer = (found, source + found.Start);
        return made;
    }

    private Heading ConvertHeading(HeadingBlock heading)
    {
        NoteStrayAttributes(heading);
        var (leaf, inlines) = conversion.Inlines.Convert(heading.Inline);
        return new Heading(conversion.SourceOf(heading), leaf, levels[heading.Level], inlines);
    }

    /// <summary>Attributes of other dialects, <c>{.pull}</c> or <c>{: #id}</c> at a block's end, would print.</summary>
    private void NoteStrayAttributes(LeafBlock block)
    {
        var text = conversion.Slice(block.Span).TrimEnd();
        if (!text.EndsWith('}') || text.LastIndexOf('{') is not (>= 0 and var start)) return;
        var isOther = text[(start + 1)..] is [':', ..] || AttributeList.Parse(text, start, out _) is { Entries: [{ Key: "." or "#" }, ..] } || WishReader.IsNearly(text[start..]);
        if (isOther && (start == 0 || char.IsWhiteSpace(text[start - 1])))
            conversion.Faults.Add(DiagnosticCodes.StrayAttributes, conversion.SourceOf(block) + start, $"{text[start..]} belongs to nothing and is printed as it stands", "take it out; for a block write ::: pull … :::, for words [words]{lang=fr}; wishes are {keep}, {lines=+1}, {lines=-1}, {page}");
    }

    private Quote ConvertQuote(QuoteBlock quote)
    {
        var blocks = quote.ToArray().AsSpan();
        if (QuoteAttribution.Find(blocks, p => conversion.Slice(p.Span)) is not { } attribution) return new Quote(conversion.SourceOf(quote), Convert(blocks), null);
        var said = Convert(blocks[..^1]);
        var by = ConvertParagraph(attribution.Paragraph, attribution.Dash);
        return new Quote(conversion.SourceOf(quote), said, by with { Wish = BlockWish.None }) { Wish = by.Wish with { ExtraLines = 0 } };   // whoever wrote it there meant the whole
    }

    private BulletList ConvertList(ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var item in list) items.Add(new ListItem(Convert([.. (ListItemBlock)item])));
        return new BulletList(conversion.SourceOf(list), list.IsOrdered, start, !list.IsLoose, items.ToImmutable());
    }

    private Reviews.CodeBlock ConvertCode(Markdig.Syntax.CodeBlock code)
    {
        var text = code.Lines.ToString().TrimEnd('\n');
        var leaf = conversion.NextLeaf++;
        conversion.AddAlignedPieces(leaf, text, code is FencedCodeBlock ? conversion.NextLine(conversion.SourceOf(code)) : conversion.SourceOf(code));
        return new Reviews.CodeBlock(conversion.SourceOf(code), leaf, text);
    }

    private Definition ConvertDefinition(DefinitionItem item)
    {
        var terms = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var term in item.OfType<DefinitionTerm>()) terms.Add(ConvertParagraph(term));
        return new Definition(conversion.SourceOf(item), terms.ToImmutable(), Convert([.. item.Where(b => b is not DefinitionTerm)]));
    }

    /// <summary>Adds HTML; where it opens an element and no more, with the Markdown up to the HTML that closes it.</summary>
    /// <returns>How many of the following blocks were taken in.</returns>
    private int AddHtml(HtmlBlock html, ReadOnlySpan<MarkdigBlock> following, ImmutableArray<Block>.Builder made)
    {
        var text = html.Lines.ToString();
        if (text.StartsWith("<!--", StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) == text.TrimEnd().Length - 3) return 0;
        var sources = conversion.Align(text, conversion.SourceOf(html), conversion.SourceOf(html) + html.Span.Length);
        var wrapping = HtmlWrapping.Of(text);
        if (wrapping.Deepest > NestingLimit.Deepest)
            conversion.Faults.Add(DiagnosticCodes.BeyondLimit, conversion.SourceOf(html), $"HTML is nested more than {NestingLimit.Deepest} deep", "nest it less");
        else if (wrapping.IsBalanced) made.AddRange(_html.Convert(text, sources));
        else if (wrapping is { IsBare: true, Closed.IsEmpty: true } && HtmlWrapping.EndOf(wrapping, following) is { } end)
        {
            var inside = Convert(following[..end]);
            foreach (var (name, at) in wrapping.Open.Reverse()) inside = Wrap(name, sources[at], inside);
            made.AddRange(inside);
            return end + 1;
        }
        else if (wrapping.Open is [var open, ..]) HtmlFaults.NotClosed(conversion.Faults, sources[open.At], open.Name);
        else HtmlFaults.ClosesNothing(conversion.Faults, sources[wrapping.Closed[0].At], wrapping.Closed[0].Name);
        return 0;
    }

    private ImmutableArray<Block> Wrap(string name, int source, ImmutableArray<Block> inside)
    {
        if (name == "blockquote") return [new Quote(source, inside, null)];
        if (name == "details") return [new Container(source, ContainerKind.Spoiler, inside)];
        if (name is not ("div" or "section" or "article" or "center" or "aside" or "main")) HtmlFaults.NotUnderstood(conversion.Faults, source, name);
        return inside;
    }

    private void AddContainer(CustomContainer container, ImmutableArray<Block>.Builder made)
    {
        var (kind, source, outer) = (ContainerKinds.Find(container, conversion), conversion.SourceOf(container), _keptFrom);
        _keptFrom = kind switch { ContainerKind.Verse => conversion.IndentOf(source).Columns, ContainerKind.Screenplay => int.MaxValue, _ => -1 };
        var said = container.ToArray().AsSpan();
        var attribution = kind == ContainerKind.Verse ? QuoteAttribution.Find(said, p => conversion.Slice(p.Span)) : null;
        var blocks = Convert(attribution is null ? said : said[..^1], inside: true);
        _keptFrom = outer;
        if (blocks.IsEmpty && attribution is null && kind is not null) conversion.Faults.Add(DiagnosticCodes.EmptyContainer, source, "this ::: block is empty, and is left out", "write what belongs into it, or take it out");
        else if (attribution is { } by) made.Add(new Quote(source, [new Container(source, ContainerKind.Verse, blocks)], ConvertParagraph(by.Paragraph, by.Dash)));
        else if (kind is { } known) made.Add(new Container(source, known, blocks));
        else made.AddRange(blocks);
    }
}
