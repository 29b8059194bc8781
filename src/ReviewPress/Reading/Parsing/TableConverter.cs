using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using Table = ReviewPress.Reviews.Table;

namespace ReviewPress.Reading.Parsing;

/// <summary>Turns Markdig's tables into ours.</summary>
internal sealed class TableConverter(Conversion conversion)
{
    /// <summary>A caption, if the paragraph is one.</summary>
    /// <returns>The paragraph, and how many characters its mark takes.</returns>
    public (ParagraphBlock Paragraph, int Mark)? Caption(ParagraphBlock paragraph)
    {
        var text = conversion.Slice(paragraph.Span);
        if (text.StartsWith("Table:", StringComparison.OrdinalIgnoreCase)) return (paragraph, "Table:".Length);
        return text.StartsWith(": ", StringComparison.Ordinal) ? (paragraph, 1) : null;
    }

    public Table Convert(MarkdigTable table, (ParagraphBlock Paragraph, int Mark)? caption)
    {
        var words = caption is { } c ? ConvertLeaf(c.Paragraph, c.Mark) : null;
        var rows = table.Cast<TableRow>().Select(r => (r.IsHeader, Cells: ConvertRow(r))).ToList();
        var width = rows.Max(r => r.Cells.Length);
        var columns = Enumerable.Range(0, width).Select(i => i < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[i]) : ColumnAlignment.Unset);
        var head = rows.Where(r => r.IsHeader).Select(r => Pad(r.Cells, width)).FirstOrDefault([]);
        return new Table(
            conversion.SourceOf(table), words, [.. columns], head.All(c => c.Inlines.IsEmpty) ? [] : head,
            [.. rows.SkipWhile(r => r.IsHeader).Select(r => Pad(r.Cells, width))]);
    }

    private ImmutableArray<Leaf> ConvertRow(TableRow row) => [.. row.Cast<TableCell>().Select(ConvertCell)];

    private Leaf ConvertCell(TableCell cell)
    {
        if (cell.Count > 1 || cell is [not ParagraphBlock] || cell.RowSpan > 1 || cell.ColumnSpan > 1)
            conversion.Faults.Add(DiagnosticCodes.CellNotText, conversion.SourceOf(cell), "a table's cell holds more than a line of text, or spans others", "put lists and quotes beside the table");
        return ConvertLeaf(cell.OfType<ParagraphBlock>().FirstOrDefault(), 0);
    }

    private Leaf ConvertLeaf(ParagraphBlock? paragraph, int skip)
    {
        var (leaf, inlines) = conversion.Inlines.Convert(paragraph?.Inline, skip: skip);
        return new Leaf(leaf, inlines);
    }

    private ImmutableArray<Leaf> Pad(ImmutableArray<Leaf> cells, int width)
    {
        var padded = cells.ToBuilder();
        while (padded.Count < width) padded.Add(new Leaf(conversion.NextLeaf++, []));
        return padded.ToImmutable();
    }

    private static ColumnAlignment AlignmentOf(TableColumnDefinition column) => column.Alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Centre,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Unset,
    };
}
