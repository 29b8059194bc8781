using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Arranging;

/// <summary>How many words a review's body has, without its notes.</summary>
internal static class WordCount
{
    public static int Of(Review review) => Of(review.Body);

    private static int Of(ImmutableArray<Block> blocks) => blocks.Sum(Of);

    private static int Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Inlines),
        Heading heading => Of(heading.Inlines),
        Quote quote => Of(quote.Blocks) + (quote.Attribution is { } by ? Of(by.Inlines) : 0),
        BulletList list => list.Items.Sum(i => Of(i.Blocks)),
        Definition definition => definition.Terms.Sum(t => Of(t.Inlines)) + Of(definition.Definitions),
        Table table => table.Rows.Sum(r => r.Sum(c => Of(c.Inlines))),
        Container container => Of(container.Blocks),
        _ => 0,
    };

    private static int Of(ImmutableArray<Inline> inlines) =>
        PlainText.Of(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
