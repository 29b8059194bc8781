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
    private bool _keepLines;

    /// <summary>A container's blocks.</summary>
    public ImmutableArray<Block> Convert(ContainerBlock container) => Convert([.. container]);

    private ImmutableArray<Block> Convert(ReadOnlySpan<MarkdigBlock> blocks)
    {
        var made = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i + 1 < blocks.Length && blocks[i + 1] is MarkdigTable table && blocks[i] is ParagraphBlock words && _tables.Caption(words) is { } caption)
            {
                made.Add(_tables.Convert(table, caption));
                i++;
            }
            else Add(blocks[i], made);
        }

        return made.ToImmutable();
    }

    private void Add(MarkdigBlock block, ImmutableArray<Block>.Builder made)
    {
        var source = conversion.SourceOf(block);
        switch (block)
        {
            case ParagraphBlock paragraph: AddParagraph(paragraph, made); break;
            case HeadingBlock heading: made.Add(ConvertHeading(heading)); break;
            case QuoteBlock quote: made.Add(ConvertQuote(quote)); break;
            case ListBlock list: made.Add(ConvertList(list)); break;
            case ThematicBreakBlock: made.Add(new SectionBreak(source)); break;
            case Markdig.Syntax.CodeBlock code: made.Add(ConvertCode(code)); break;
            case MarkdigTable table: made.Add(_tables.Convert(table, null)); break;
            case DefinitionList list: foreach (var item in list) made.Add(ConvertDefinition((DefinitionItem)item)); break;
            case CustomContainer container: AddContainer(container, made); break;
            case HtmlBlock or NoteBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock: break;
            default: throw new InvalidOperationException($"A block of Markdig's that isn't asked for: {block.GetType().Name}");
        }
    }

    private void AddParagraph(ParagraphBlock paragraph, ImmutableArray<Block>.Builder made)
    {
        var source = conversion.SourceOf(paragraph);
        if (conversion.Pictures.IsFigure(paragraph) is { } picture)
        {
            if (conversion.Pictures.ReadFigure(picture, source) is { } figure) made.Add(figure);
            return;
        }

        if (TableLines.HasDelimiterRow(conversion.Slice(paragraph.Span)))
            conversion.Faults.Add(DiagnosticCodes.TableNotRead, source, "these lines look like a table and aren't one", "leave a blank line before its first row, and give the head as many cells as the line of dashes");
        if (ConvertParagraph(paragraph) is { Inlines.IsEmpty: false } text) made.Add(text);
    }

    private Paragraph ConvertParagraph(LeafBlock paragraph, int skip = 0)
    {
        var (leaf, inlines) = conversion.Inlines.Convert(paragraph.Inline, _keepLines, skip);
        return new Paragraph(conversion.SourceOf(paragraph), leaf, inlines);
    }

    private Heading ConvertHeading(HeadingBlock heading)
    {
        var (leaf, inlines) = conversion.Inlines.Convert(heading.Inline);
        return new Heading(conversion.SourceOf(heading), leaf, levels[heading.Level], inlines);
    }

    private Quote ConvertQuote(QuoteBlock quote)
    {
        var blocks = quote.ToArray().AsSpan();
        if (QuoteAttribution.Find(blocks, p => conversion.Slice(p.Span)) is not { } attribution) return new Quote(conversion.SourceOf(quote), Convert(blocks), null);
        var said = Convert(blocks[..^1]);
        return new Quote(conversion.SourceOf(quote), said, ConvertParagraph(attribution.Paragraph, attribution.Dash));
    }

    private BulletList ConvertList(ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var item in list) items.Add(new ListItem(Convert((ListItemBlock)item)));
        return new BulletList(conversion.SourceOf(list), list.IsOrdered, start, !list.IsLoose, items.ToImmutable());
    }

    private Reviews.CodeBlock ConvertCode(Markdig.Syntax.CodeBlock code)
    {
        var text = code.Lines.ToString().TrimEnd('\n').Replace('\t', ' ');
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

    private void AddContainer(CustomContainer container, ImmutableArray<Block>.Builder made)
    {
        var kind = ContainerKinds.Find(container, conversion);
        var outer = _keepLines;
        _keepLines = kind is ContainerKind.Verse or ContainerKind.Screenplay;
        var blocks = Convert(container);
        _keepLines = outer;
        if (kind is { } known) made.Add(new Container(conversion.SourceOf(container), known, blocks));
        else made.AddRange(blocks);
    }
}
