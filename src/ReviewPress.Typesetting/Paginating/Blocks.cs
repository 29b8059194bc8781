using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Walks through nested blocks.</summary>
internal static class Blocks
{
    /// <summary>The page-number references in a block and all that it holds.</summary>
    public static IEnumerable<PageNumberInline> References(Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            foreach (var inline in paragraph.Inlines)
            {
                if (inline is PageNumberInline number) yield return number;
                if (inline is not NoteInline note) continue;
                foreach (var inner in note.Note.SelectMany(References)) yield return inner;
            }

            yield break;
        }

        foreach (var inner in Children(block).SelectMany(References)) yield return inner;
    }

    /// <summary>The passages that a block and all that it holds say again.</summary>
    public static IEnumerable<Passage> Repetitions(Block block)
    {
        if (block is GroupBlock { Repeats: { } repeats }) yield return repeats;
        foreach (var inner in Children(block).SelectMany(Repetitions)) yield return inner;
    }

    private static IEnumerable<Block> Children(Block block) => block switch
    {
        GroupBlock group => group.Blocks,
        FigureBlock figure => figure.Caption,
        RowBlock row => row.Cells.SelectMany(c => c.Blocks),
        TableBlock table => [.. table.Caption, .. table.ContinuedCaption, .. table.Head, .. table.Rows, .. table.Foot],
        _ => [],
    };
}
