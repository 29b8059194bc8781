using System.Collections.Immutable;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Widths of a table's columns: shares of the measure by what stands in them, long words never cut.</summary>
internal sealed class TableColumns
{
    private readonly ImmutableArray<Length> _lefts, _widths;
    private readonly ImmutableArray<Alignment> _alignments;

    public TableColumns(Table table, Length measure, Length left)
    {
        var count = table.Columns.Length;
        _alignments = [.. Enumerable.Range(0, count).Select(c => Align(table, c))];
        var gap = Length.FromPoints(10);
        var room = measure - gap * Math.Max(0, count - 1);
        var weights = Enumerable.Range(0, count).Select(c => Weigh(table, c)).ToArray();
        var sum = weights.Sum();
        _widths = [.. weights.Select(w => room.Times(w, sum))];
        var lefts = ImmutableArray.CreateBuilder<Length>(count);
        for (var c = 0; c < count; c++) lefts.Add(c == 0 ? left : lefts[c - 1] + _widths[c - 1] + gap);
        _lefts = lefts.ToImmutable();
    }

    public Length LeftOf(int column) => _lefts[column];

    public Length WidthOf(int column) => _widths[column];

    public Alignment AlignmentOf(int column) => _alignments[column];

    private static IEnumerable<string> Texts(Table table, int column) =>
        table.Rows.Select(r => r[column]).Concat(table.Head.Length > column ? [table.Head[column]] : []).Select(l => PlainText.Of(l.Inlines));

    // The longest cell counts, but a long text may break: its share grows with a root of its length, never under its longest word.
    private static long Weigh(Table table, int column)
    {
        long longest = 3, word = 3;
        foreach (var text in Texts(table, column))
        {
            longest = Math.Max(longest, text.Length);
            word = Math.Max(word, text.Split(' ').Max(w => w.Length));
        }

        var share = longest <= 24 ? longest : 24 + (longest - 24) / 4;
        return Math.Max(word, share) * 10 + 8;
    }

    private static Alignment Align(Table table, int column) => table.Columns[column] switch
    {
        ColumnAlignment.Right => Alignment.Right,
        ColumnAlignment.Centre => Alignment.Centre,
        ColumnAlignment.Left => Alignment.Left,
        _ => table.Rows.Length > 0 && table.Rows.All(r => IsNumber(PlainText.Of(r[column].Inlines))) ? Alignment.Right : Alignment.Left,
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '−' or '%' or ' ' or '\u00A0' or '\u202F');
}
