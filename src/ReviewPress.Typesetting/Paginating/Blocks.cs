using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Walks through nested blocks.</summary>
internal static class Blocks
{
    /// <summary>Adds the page-number references in blocks and all that they hold, in order.</summary>
    public static void AddReferences(IEnumerable<Block> blocks, List<PageNumberInline> references)
    {
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock paragraph) AddReferences(Children(block), references);
            else
            {
                foreach (var inline in paragraph.Inlines)
                {
                    if (inline is PageNumberInline number) references.Add(number);
                    else if (inline is NoteInline note) AddReferences(note.Note, references);
                }
            }
        }
    }

    /// <summary>Adds the passages that blocks and all that they hold say again.</summary>
    public static void AddRepetitions(IEnumerable<Block> blocks, List<Passage> passages)
    {
        foreach (var block in blocks)
        {
            if (block is GroupBlock { Repeats: { } repeats }) passages.Add(repeats);
            AddRepetitions(Children(block), passages);
        }
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
