using Markdig.Syntax;

namespace ReviewPress.Reading.Parsing;

/// <summary>Who said it: a quote's last paragraph, when it begins with a dash.</summary>
internal static class QuoteAttribution
{
    /// <summary>Returns the source of a paragraph.</summary>
    public delegate ReadOnlySpan<char> SourceOf(ParagraphBlock paragraph);

    /// <summary>The paragraph, and how many characters its dash takes; null where the quote has no attribution. A quote of dashed paragraphs is a dialogue.</summary>
    public static (ParagraphBlock Paragraph, int Dash)? Find(ReadOnlySpan<Block> blocks, SourceOf source)
    {
        if (blocks.Length < 2) return null;
        if (blocks[^1] is ListBlock { IsOrdered: false, BulletType: '-', Count: 1 } list && list[0] is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock only) return (only, 0);
        if (blocks[^1] is not ParagraphBlock last || Dash(source(last)) is not (> 0 and var dash)) return null;
        return blocks[^2] is ParagraphBlock before && Dash(source(before)) > 0 ? null : (last, dash);
    }

    private static int Dash(ReadOnlySpan<char> text)
    {
        var length = text switch
        {
            ['-', '-', '-', not '-', ..] => 3,
            ['-', '-', not '-', ..] => 2,
            ['—' or '–' or '―' or '-', ..] => 1,
            _ => 0,
        };
        return length;
    }
}
