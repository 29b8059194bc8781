using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>Punctuates whatever in a block holds text. Code stays as it is.</summary>
internal sealed class BlockPunctuator(LeafPunctuator leaves)
{
    public ImmutableArray<Block> Punctuate(ImmutableArray<Block> blocks) => [.. blocks.Select(Punctuate)];

    private Block Punctuate(Block block) => block switch
    {
        Paragraph paragraph => Punctuate(paragraph),
        Heading heading => heading with { Inlines = leaves.Punctuate(heading.Leaf, heading.Inlines) },
        Quote quote => quote with { Blocks = Punctuate(quote.Blocks), Attribution = quote.Attribution is { } said ? Punctuate(said) : null },
        BulletList list => list with { Items = [.. list.Items.Select(i => new ListItem(Punctuate(i.Blocks)))] },
        Definition definition => definition with { Terms = [.. definition.Terms.Select(Punctuate)], Definitions = Punctuate(definition.Definitions) },
        Table table => table with { Caption = Punctuate(table.Caption), Head = Punctuate(table.Head), Rows = [.. table.Rows.Select(Punctuate)] },
        Figure figure => figure with { Alternate = leaves.Punctuate(figure.Alternate), Caption = Punctuate(figure.Caption), Credit = Punctuate(figure.Credit) },
        Container container => container with { Blocks = Punctuate(container.Blocks) },
        SectionBreak or PageBreak or CodeBlock => block,
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private Paragraph Punctuate(Paragraph paragraph) => paragraph with { Inlines = leaves.Punctuate(paragraph.Leaf, paragraph.Inlines) };

    private ImmutableArray<Leaf> Punctuate(ImmutableArray<Leaf> cells) => [.. cells.Select(c => Punctuate(c)!)];

    private Leaf? Punctuate(Leaf? leaf) => leaf is null ? null : leaf with { Inlines = leaves.Punctuate(leaf.Number, leaf.Inlines) };
}
