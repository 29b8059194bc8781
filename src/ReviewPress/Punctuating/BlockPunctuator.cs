using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>Punctuates whatever in a block holds text. Code stays as it is.</summary>
/// <param name="leaves">Punctuates their text.</param>
internal sealed class BlockPunctuator(LeafPunctuator leaves)
{
    public ImmutableArray<Block> Punctuate(ImmutableArray<Block> blocks) => blocks.Altered(Punctuate);

    private Block Punctuate(Block block) => block switch
    {
        Paragraph paragraph => Punctuate(paragraph),
        Heading heading => leaves.Punctuate(heading.Leaf, heading.Inlines) is var inlines && inlines == heading.Inlines ? heading : heading with { Inlines = inlines },
        Quote quote => quote with { Blocks = Punctuate(quote.Blocks), Attribution = quote.Attribution is { } said ? Punctuate(said) : null },
        BulletList list => list with { Items = list.Items.Altered(item => Punctuate(item.Blocks) is var blocks && blocks == item.Blocks ? item : new ListItem(blocks)) },
        Definition definition => definition with { Terms = definition.Terms.Altered(Punctuate), Definitions = Punctuate(definition.Definitions) },
        Table table => table with { Caption = Punctuate(table.Caption), Head = Punctuate(table.Head), Rows = table.Rows.Altered(Punctuate) },
        Figure figure => figure with { Alternate = leaves.Punctuate(figure.Alternate), Caption = Punctuate(figure.Caption), Credit = Punctuate(figure.Credit) },
        Container container => container with { Blocks = Punctuate(container.Blocks) },
        SectionBreak or PageBreak or CodeBlock => block,
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private Paragraph Punctuate(Paragraph paragraph) => leaves.Punctuate(paragraph.Leaf, paragraph.Inlines) is var inlines && inlines == paragraph.Inlines ? paragraph : paragraph with { Inlines = inlines };

    private ImmutableArray<Leaf> Punctuate(ImmutableArray<Leaf> cells) => cells.Altered(leaves.Punctuate);

    private Leaf? Punctuate(Leaf? leaf) => leaf is null ? null : leaves.Punctuate(leaf);
}
