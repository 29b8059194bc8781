using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Where a list is cut at a line's end: TeX's discretionary.</summary>
/// <param name="GlyphEnd">The line ends before this glyph, then has <paramref name="Pre"/>.</param>
/// <param name="GlyphStart">The next line has <paramref name="Post"/>, then begins with this glyph.</param>
/// <param name="Run">The run of the cut.</param>
/// <param name="Pre">The word's left part from its last safe place on, with its hyphen.</param>
/// <param name="PreChar">The first character of <paramref name="Pre"/>.</param>
/// <param name="Post">The word's right part up to its first safe place.</param>
/// <param name="PostChar">The first character of <paramref name="Post"/>.</param>
internal readonly record struct LineCut(int GlyphEnd, int GlyphStart, int Run, Fragment Pre, int PreChar, Fragment Post, int PostChar);

/// <summary>Makes the cut at an opportunity. It is the same whether all are tried or only the chosen ones are set.</summary>
internal sealed class Cutter(FragmentCache fragments)
{
    /// <summary>Cuts a list before a character.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="character">Where.</param>
    /// <param name="kind">Why; not a space.</param>
    /// <param name="glyph">The first glyph whose cluster isn't before the character.</param>
    /// <param name="runIndex">The run that holds the character before.</param>
    public LineCut Cut(Hlist list, int character, BreakKind kind, int glyph, int runIndex)
    {
        ref readonly var run = ref CollectionsMarshal.AsSpan(list.Runs)[runIndex];
        var hyphen = kind.SetsHyphen();
        if (run.Kind != HlistRunKind.Text) return new(glyph, glyph, runIndex, default, 0, default, 0);

        var glyphs = CollectionsMarshal.AsSpan(list.Glyphs);
        var end = glyph;
        if (end < run.GlyphEnd && (glyphs[end].Cluster != character || glyphs[end].UnsafeToBreak)) end = SafeAfter(glyphs, end, run.GlyphEnd);
        var unsafeCut = end != glyph || (glyph < run.GlyphEnd && glyphs[glyph].Cluster != character);
        if (!hyphen && !unsafeCut) return new(glyph, glyph, runIndex, default, 0, default, 0);

        var start = SafeBefore(glyphs, glyph, run.GlyphStart);
        var preChar = start == run.GlyphStart ? run.Start : glyphs[start].Cluster;
        var postEnd = end < run.GlyphEnd ? glyphs[end].Cluster : run.End;
        var pre = fragments.Get(list, run, preChar, character, hyphen);
        var post = postEnd > character ? fragments.Get(list, run, character, postEnd, false) : default;
        return new(start, end, runIndex, pre, preChar, post, character);
    }

    /// <summary>Cuts at a space or a forced end: what vanishes are the glyphs of <paramref name="first"/> to <paramref name="next"/>.</summary>
    public static LineCut Drop(int first, int next, int runIndex) => new(first, next, runIndex, default, 0, default, 0);

    /// <summary>The cut of a line end that was chosen before.</summary>
    public LineCut Find(Hlist list, LineEnd end)
    {
        var glyph = FirstAt(list.Glyphs, end.Character);
        if (end.Kind == BreakKind.Final) return Drop(list.Glyphs.Count, list.Glyphs.Count, list.Runs.Count - 1);
        if (end.Kind is BreakKind.Space or BreakKind.Forced)
        {
            var first = glyph;
            while (first > 0 && IsDropped(list.Source[list.Glyphs[first - 1].Cluster], end.Kind)) first--;
            return Drop(first, glyph, RunOf(list, end.Character - 1));
        }

        return Cut(list, end.Character, end.Kind, glyph, RunOf(list, end.Character - 1));
    }

    /// <summary>Whether a character vanishes at a line's end.</summary>
    public static bool IsDropped(char c, BreakKind kind) => c == ' ' || (kind == BreakKind.Forced && c == '\n');

    public static int FirstAt(List<ShapedGlyph> glyphs, int character)
    {
        int low = 0, high = glyphs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (glyphs[middle].Cluster < character) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The run that holds a character.</summary>
    public static int RunOf(Hlist list, int character)
    {
        var runs = CollectionsMarshal.AsSpan(list.Runs);
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= character) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int SafeBefore(ReadOnlySpan<ShapedGlyph> glyphs, int glyph, int first)
    {
        var start = glyph - 1;
        while (start > first && (glyphs[start].UnsafeToBreak || glyphs[start].Cluster == glyphs[start - 1].Cluster)) start--;
        return Math.Max(start, first);
    }

    private static int SafeAfter(ReadOnlySpan<ShapedGlyph> glyphs, int glyph, int end)
    {
        while (glyph < end && (glyphs[glyph].UnsafeToBreak || glyphs[glyph].Cluster == glyphs[glyph - 1].Cluster)) glyph++;
        return glyph;
    }
}
