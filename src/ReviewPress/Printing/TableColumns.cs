using System.Collections.Immutable;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Widths of a table's columns: shares of the measure by what stands in them, long words never cut.</summary>
internal sealed class TableColumns
{
    private const long MeanAdvance = 56;     // of a bold letter in a word, in 1/100 em, rather too wide than too narrow

    private readonly ImmutableArray<Length> _lefts, _widths;
    private readonly ImmutableArray<Alignment> _alignments;

    /// <summary>Shares the measure out.</summary>
    /// <param name="table">What stands in the columns.</param>
    /// <param name="measure">For all of them.</param>
    /// <param name="left">Of the first.</param>
    /// <param name="size">The em of what is set.</param>
    public TableColumns(Table table, Length measure, Length left, Length size)
    {
        var count = table.Columns.Length;
        _alignments = [.. Enumerable.Range(0, count).Select(c => Align(table, c))];
        var gap = Length.FromPoints(10);
        var room = measure - gap * Math.Max(0, count - 1);
        var weights = Enumerable.Range(0, count).Select(c => Weigh(table, c)).ToArray();
        var sum = weights.Sum();
        var shares = weights.Select(w => room.Times(w, sum)).ToArray();
        _widths = Widen(shares, Fit([.. Enumerable.Range(0, count).Select(c => size.Times(LongestWord(table, c) * MeanAdvance, 100))], room));
        var lefts = ImmutableArray.CreateBuilder<Length>(count);
        for (var c = 0; c < count; c++) lefts.Add(c == 0 ? left : lefts[c - 1] + _widths[c - 1] + gap);
        _lefts = lefts.ToImmutable();
    }

    public Length LeftOf(int column) => _lefts[column];

    public Length WidthOf(int column) => _widths[column];

    public Alignment AlignmentOf(int column) => _alignments[column];

    private static IEnumerable<string> Texts(Table table, int column) =>
        table.Rows.Select(r => r[column]).Concat(table.Head.Length > column ? [table.Head[column]] : []).Select(l => PlainText.Of(l.Inlines));

    private static long LongestWord(Table table, int column) => Texts(table, column).SelectMany(text => text.Split(' ')).Max(word => word.Length);

    // The longest cell counts, but a long text may break: its share grows with a part of its length, never under its longest word.
    private static long Weigh(Table table, int column)
    {
        var longest = Math.Max(3, Texts(table, column).Max(text => text.Length));
        var share = longest <= 24 ? longest : 24 + (longest - 24) / 4;
        return Math.Max(LongestWord(table, column), share) * 10 + 8;
    }

    /// <summary>The least widths, where there is no room for all of them those of the widest columns cut to one width.</summary>
    private static Length[] Fit(Length[] least, Length room)
    {
        var (left, columns) = (room.Scaled, least.Length);
        foreach (var column in Enumerable.Range(0, least.Length).OrderBy(c => least[c].Scaled).ThenBy(c => c).ToArray())
        {
            least[column] = Length.Min(least[column], new(left / columns--));
            left -= least[column].Scaled;
        }

        return least;
    }

    /// <summary>Each share at least as wide as it must be: what is missing, the others give in proportion to what they can spare.</summary>
    private static ImmutableArray<Length> Widen(Length[] shares, Length[] least)
    {
        var spare = Enumerable.Range(0, shares.Length).Sum(c => Math.Max(0, (shares[c] - least[c]).Scaled));
        var missing = new Length(Enumerable.Range(0, shares.Length).Sum(c => Math.Max(0, (least[c] - shares[c]).Scaled)));
        return [.. shares.Select((share, c) => share.Scaled <= least[c].Scaled ? least[c] : share - missing.Times((share - least[c]).Scaled, spare))];
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
