using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Composing;

/// <summary>First lines in a style of their own: each end that such a line may have is tried, and the whole paragraph with it.</summary>
internal sealed partial class Composer
{
    private const int MostFirstEnds = 3;
    private const double FairRatio = 1.3;   // where no end between words comes so near, the line may end in a hyphen

    private ComposedParagraph ComposeFirstLine(ParagraphBlock block, Length width, ImmutableArray<ReferenceText> references, ulong[] targets)
    {
        ComposedParagraph? best = null;
        foreach (var (end, mixed) in FirstEnds(block, width, references))
        {
            var made = Compose(mixed, width, references, targets, end);
            if (best is null || made.Settings[made.Best].Demerits < best.Settings[best.Best].Demerits) best = made;
        }

        return (best ?? Compose(block with { FirstLine = [] }, width, references, targets, 0)) with { Original = block };
    }

    /// <summary>The paragraph with the first line's style up to each of the best ends; none where no end fits.</summary>
    private List<(int End, ParagraphBlock Block)> FirstEnds(ParagraphBlock block, Length width, ImmutableArray<ReferenceText> references)
    {
        var shape = Shape(block.Style, width, null);
        var list = Shape(block.FirstLine, references, null);
        _opportunities.Find(list, block.Style.Hyphenates);
        _breakFinder.Find(list, _costs, shape, _breaks);
        var breaks = CollectionsMarshal.AsSpan(_breaks);
        var ends = new List<(double Ratio, LineEnd At)>();
        foreach (ref readonly var made in breaks[1..])
        {
            var natural = made.End - breaks[0].Start;
            var room = shape.First - natural;
            if (made.At.Kind == BreakKind.Final && room >= 0) return [(0, block with { Inlines = block.FirstLine, FirstLine = [] })];
            if (made.At.Kind is BreakKind.Final or BreakKind.Forced) continue;
            var ratio = LineFit.Ratio(room, natural, room >= 0 ? made.EndStretch : made.EndShrink, shape.Give);
            if (ratio >= -1 && ratio <= _costs.Tolerance) ends.Add((Math.Abs(ratio), made.At));
        }

        if (ends.Exists(e => !e.At.Kind.SetsHyphen() && e.Ratio <= FairRatio)) ends.RemoveAll(e => e.At.Kind.SetsHyphen());
        return [.. ends.OrderBy(e => e.Ratio).Take(MostFirstEnds).Select(e => (e.At.Character, Mixed(block, list, e.At)))];
    }

    /// <summary>The first line's inlines before a character, the paragraph's own from there on.</summary>
    private static ParagraphBlock Mixed(ParagraphBlock block, Hlist list, LineEnd end)
    {
        var character = end.Character;
        var index = 0;
        var start = 0;
        Inline? current = null;
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run.Start >= character) break;
            if (ReferenceEquals(run.Inline, current)) continue;
            current = run.Inline;
            while (!ReferenceEquals(block.FirstLine[index], current)) index++;
            start = run.Start;
        }

        var offset = character - start + list.Skipped(character) - list.Skipped(start);
        ImmutableArray<Inline> inlines = [.. block.FirstLine.AsSpan()[..index], .. Divided(block.FirstLine[index], block.Inlines[index], offset, end.Kind.SetsHyphen()), .. block.Inlines.AsSpan()[(index + 1)..]];
        return block with { Inlines = inlines, FirstLine = [] };
    }

    /// <summary>A word divided between both has a soft hyphen for the line to end in.</summary>
    private static ImmutableArray<Inline> Divided(Inline first, Inline own, int offset, bool hyphen) =>
        first is TextInline head && own is TextInline tail && offset < head.Text.Length
            ? [head with { Text = hyphen ? head.Text[..offset] + '\u00AD' : head.Text[..offset] }, tail with { Text = tail.Text[offset..], Place = tail.Place == 0 ? 0 : tail.Place + (ulong)offset }]
            : [first];
}
