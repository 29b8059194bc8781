using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>What is done with words that are wider than a line. Words that fit are left alone, however loose a line gets.</summary>
internal static class LastResort
{
    private const int ShortestPart = 2;   // letters on each side of a hyphen

    /// <summary>Marks further opportunities in what is too wide.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="breaks">All breaks so far.</param>
    /// <param name="shape">The lines' widths.</param>
    /// <param name="effort">At <see cref="BreakingEffort.Hyphenated"/> spaces that don't break and hyphenation points, whatever the style says; at
    /// <see cref="BreakingEffort.Divided"/> anywhere, with a hyphen between letters; at <see cref="BreakingEffort.Overfull"/> anywhere in any word, and no hyphen.</param>
    /// <param name="opportunities">Knows the hyphenation points.</param>
    public static void Mark(Hlist list, ReadOnlySpan<Breakpoint> breaks, LineShape shape, BreakingEffort effort, OpportunityFinder opportunities)
    {
        if (effort == BreakingEffort.Overfull)
        {
            MarkAnywhere(list, 0, list.Length, false);
            return;
        }

        for (var b = 1; b < breaks.Length; b++)
        {
            if (breaks[b].End - breaks[b - 1].Start <= (b == 1 ? shape.First : shape.WidthOf(1))) continue;   // where one is narrower than others, it is the second
            var (start, end) = (breaks[b - 1].At.Character, breaks[b].At.Character);
            if (effort == BreakingEffort.Divided) MarkAnywhere(list, start, end, true);
            else
            {
                MarkSpaces(list, start, end);
                opportunities.FindInLongWords(list, start, end);
            }
        }
    }

    private static void MarkSpaces(Hlist list, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (list.Source[i - 1] == '\u00A0' && list.Source[i] != '\u00A0') list.Opportunities[i] = BreakKind.Slash;
        }
    }

    private static void MarkAnywhere(Hlist list, int start, int end, bool hyphenates)
    {
        var text = list.Source.AsSpan(0, list.Length);
        var glyphs = CollectionsMarshal.AsSpan(list.Glyphs);
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run.Kind != HlistRunKind.Text || run.End <= start || run.Start >= end) continue;
            foreach (ref readonly var glyph in glyphs[run.GlyphStart..run.GlyphEnd])
            {
                var at = glyph.Cluster;
                if (at <= Math.Max(start, run.Start) || at >= end) continue;
                ref var mark = ref list.Opportunities[at];
                if (hyphenates ? mark == BreakKind.None : mark is BreakKind.None or BreakKind.LastResortHyphen) mark = KindAt(text, run, at, hyphenates);
            }
        }
    }

    private static BreakKind KindAt(ReadOnlySpan<char> text, in HlistRun run, int at, bool hyphenates)
    {
        var letters = char.IsLetter(text[at - 1]) && char.IsLetter(text[at]);
        if (!hyphenates || !letters || !run.TakesHyphens || Scripts.IsEastAsian(run.Script) || OpportunityFinder.InAddress(text, at)) return BreakKind.LastResort;
        return OpportunityFinder.Letters(text, at - 1, -1, ShortestPart) && OpportunityFinder.Letters(text, at, 1, ShortestPart) ? BreakKind.LastResortHyphen : BreakKind.None;
    }
}
