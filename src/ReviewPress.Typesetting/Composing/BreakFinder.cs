using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Stage four: opportunities become breakpoints with the sums of width, stretch and shrink before and after them.</summary>
internal sealed class BreakFinder(Cutter cutter)
{
    private Hlist _list = null!;
    private LineShape _shape;
    private bool _isRough;
    private LineCosts _costs = null!;
    private long _stretch, _shrink;                      // of all spaces so far
    private long _gaps;                                  // the widths of all gaps so far
    private int _space;                                  // the first glyph of the spaces just passed, -1 none
    private long _spaceEnd, _spaceStretch, _spaceShrink; // the sums before it
    private int _character;

    /// <summary>Finds all breakpoints in order: the paragraph's beginning first, its end last.</summary>
    /// <param name="list">Shaped, its opportunities marked.</param>
    /// <param name="costs">Penalties, stretch and shrink.</param>
    /// <param name="shape">Whether punctuation hangs into the margins.</param>
    /// <param name="into">Cleared, then filled.</param>
    /// <param name="isRough">Whether hyphenations may be left as they are cheap to find, for <see cref="Complete"/>: most stand where no line could end.</param>
    public void Find(Hlist list, LineCosts costs, LineShape shape, List<Breakpoint> into, bool isRough = false)
    {
        (_list, _costs, _shape, _isRough, _stretch, _shrink, _gaps, _space, _character) = (list, costs, shape, isRough && !list.HasIdeographs, 0, 0, 0, -1, 1);
        into.Clear();
        into.Add(default);
        var runs = CollectionsMarshal.AsSpan(list.Runs);
        for (var r = 0; r < runs.Length; r++) Pass(r, ref runs[r], into);

        var total = runs.Length == 0 ? 0 : Position(runs[^1], runs[^1].GlyphEnd);
        var (end, stretch, shrink) = _space >= 0 ? (_spaceEnd, _spaceStretch, _spaceShrink) : (total, _stretch, _shrink);
        into.Add(new() { At = new(list.Length, BreakKind.Final), End = end, EndStretch = stretch, EndShrink = shrink, Start = total });
        if (!shape.Protrudes && !list.HasIdeographs) return;
        var breaks = CollectionsMarshal.AsSpan(into);
        breaks[0].Start += Protrusion.Left(list, 0, shape is { Protrudes: true, FirstProtrudes: true });
        foreach (ref var made in breaks[1..])
        {
            if (!made.IsRough) Protrude(ref made);
        }
    }

    /// <summary>Makes a rough breakpoint exact. Good until the next are found.</summary>
    public void Complete(ref Breakpoint rough)
    {
        rough.IsRough = false;
        Measure(ref rough, cutter.Find(_list, rough.At));
        if (_shape.Protrudes) Protrude(ref rough);
    }

    private void Protrude(ref Breakpoint made)
    {
        made.End -= Protrusion.Right(_list, made.At, _shape.Protrudes);
        made.Start += Protrusion.Left(_list, made.At.Character, _shape.Protrudes);
    }

    /// <summary>Sets where the line before a cut ends and the one after it begins.</summary>
    private void Measure(ref Breakpoint made, in LineCut cut)
    {
        ref readonly var run = ref CollectionsMarshal.AsSpan(_list.Runs)[cut.Run];
        made.End = Position(run, cut.GlyphEnd) + run.Width(cut.Pre.Units, cut.Pre.Count);
        made.Start = Position(run, cut.GlyphStart) - run.Width(cut.Post.Units, cut.Post.Count);
    }

    private void Pass(int runIndex, ref HlistRun run, List<Breakpoint> into)
    {
        var glyphs = CollectionsMarshal.AsSpan(_list.Glyphs);
        var (source, opportunities, hasGaps) = (_list.Source, _list.Opportunities, _list.HasIdeographs);
        for (var g = run.GlyphStart; g < run.GlyphEnd; g++)
        {
            ref readonly var glyph = ref glyphs[g];
            var gap = hasGaps ? IdeographicGap.Before(_list, run, g) : default;
            while (_character <= glyph.Cluster)
            {
                var kind = opportunities[_character];
                if (kind != BreakKind.None) Add(_character, kind, g, _character > run.Start ? runIndex : runIndex - 1, run, _character == glyph.Cluster ? gap : default, into);
                _character++;
            }

            if (hasGaps)
            {
                Pass(gap.Stretch, gap.Shrink);
                _gaps += gap.Width;
            }

            var c = source[glyph.Cluster];
            if (c is ' ' or '\u00A0' or '\n') PassSpace(c, g, run, glyph.Advance);
            else _space = -1;
        }
    }

    private void PassSpace(char c, int glyph, in HlistRun run, int advance)
    {
        if (c == '\u00A0') _space = -1;
        else if (_space < 0) (_space, _spaceEnd, _spaceStretch, _spaceShrink) = (glyph, Position(run, glyph), _stretch, _shrink);
        if (run.Kind != HlistRunKind.Text) return;
        var width = run.Width(advance, 0);
        Pass(width, width);
    }

    private void Pass(long stretch, long shrink)
    {
        _stretch += stretch * _costs.Stretch / 1000;
        _shrink += shrink * _costs.Shrink / 1000;
    }

    private void Add(int character, BreakKind kind, int glyph, int runIndex, in HlistRun current, Gap gap, List<Breakpoint> into)
    {
        var made = new Breakpoint { At = new(character, kind), Penalty = _costs.Of(kind), StartStretch = _stretch, StartShrink = _shrink };
        if (kind is BreakKind.Space or BreakKind.Forced)
        {
            if (_space < 0) return;
            if (kind == BreakKind.Space) made.Penalty = SpacePricing.PenaltyOf(_list.Source.AsSpan(0, _list.Length), character, _costs);
            (made.End, made.EndStretch, made.EndShrink) = (_spaceEnd, _spaceStretch, _spaceShrink);
            made.Start = Position(current, glyph);
        }
        else
        {
            (made.EndStretch, made.EndShrink, made.IsRough) = (_stretch, _shrink, _isRough && kind == BreakKind.Hyphenation);
            if (made.IsRough) made.End = Position(current, glyph) + current.Size;
            else Measure(ref made, cutter.Cut(_list, character, kind, glyph, runIndex));
            made.Start += gap.Width;
            made.StartStretch += gap.Stretch * _costs.Stretch / 1000;  // there is no gap at a line's beginning
            made.StartShrink += gap.Shrink * _costs.Shrink / 1000;
        }

        into.Add(made);
    }

    private long Position(in HlistRun run, int glyph)
    {
        if (glyph == run.GlyphStart) return run.Origin + _gaps;
        if (run.Kind != HlistRunKind.Text) return run.Origin + run.Fixed + _gaps;
        if (glyph < run.GlyphEnd) return run.Origin + run.Width(_list.Units[glyph], glyph - run.GlyphStart) + _gaps;
        return run.Origin + _gaps + run.Width(_list.Units[glyph - 1] + _list.Glyphs[glyph - 1].Advance, glyph - run.GlyphStart);
    }
}
