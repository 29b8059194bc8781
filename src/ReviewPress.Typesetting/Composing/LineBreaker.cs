using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Stage five: the best breaks of a whole paragraph (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). Active nodes are told
/// apart by line, so that the best breaks for each number of lines are known at the end.</summary>
internal sealed class LineBreaker
{
    private const double Never = 1e30;
    private const int MostLinesAside = 2;
    private const int LongestRunt = 7;   // five letters, a full stop, a note's mark

    private readonly List<Node> _nodes = [];
    private readonly List<int> _active = [];
    private readonly List<Candidate> _candidates = [];
    private LineCosts _costs = LineCosts.House;
    private LineShape _shape;

    /// <summary>Told of every way that is kept; null: nobody asks.</summary>
    public LineTrace? Trace { get; set; }

    /// <summary>Breaks a paragraph.</summary>
    /// <param name="breaks">From <see cref="BreakFinder"/>.</param>
    /// <param name="shape">The lines' widths.</param>
    /// <param name="costs">What lines cost.</param>
    /// <param name="effort">How much is allowed.</param>
    /// <returns>The best breaks for each number of lines, the fewest lines first; null where none fit.</returns>
    public List<ParagraphSetting>? Break(ReadOnlySpan<Breakpoint> breaks, LineShape shape, LineCosts costs, BreakingEffort effort)
    {
        (_shape, _costs) = (shape, costs);
        _nodes.Clear();
        _active.Clear();
        Trace?.Begin(effort, shape);
        _nodes.Add(new Node { Previous = -1, Fitness = 1 });
        _active.Add(0);
        var tolerance = effort == BreakingEffort.Usual ? costs.Tolerance : double.PositiveInfinity;
        for (var b = 1; b < breaks.Length; b++)
        {
            Try(breaks, b, tolerance, effort == BreakingEffort.Overfull);
            if (_active.Count == 0) return null;
        }

        return Settings(breaks);
    }

    private void Try(ReadOnlySpan<Breakpoint> breaks, int b, double tolerance, bool overfull)
    {
        ref readonly var end = ref breaks[b];
        var forced = end.At.Kind is BreakKind.Forced or BreakKind.Final;
        var active = CollectionsMarshal.AsSpan(_active);
        var kept = 0;
        _candidates.Clear();
        for (var i = 0; i < active.Length; i++)
        {
            ref readonly var node = ref CollectionsMarshal.AsSpan(_nodes)[active[i]];
            ref readonly var start = ref breaks[node.Break];
            var width = _shape.WidthOf(node.Line);
            var natural = end.End - start.Start;
            var ratio = Ratio(end, start, width - natural, forced, natural);
            var tooLong = ratio < -1;
            if (!forced && !tooLong) active[kept++] = active[i];
            if (tooLong && overfull && kept == 0 && i == active.Length - 1 && _candidates.Count == 0) ratio = -1;   // nothing else is left: it sticks out
            else if (tooLong) continue;
            if (ratio <= tolerance) Consider(breaks, b, active[i], ratio, width, natural);
            else if (!forced && _shape.Cap is null)
            {
                while (++i < active.Length) active[kept++] = active[i];   // those that begin later would be looser still: lines are of one width
            }
        }

        CollectionsMarshal.SetCount(_active, kept);
        Activate(breaks, b);
    }

    private double Ratio(in Breakpoint end, in Breakpoint start, long room, bool forced, long natural)
    {
        if (natural < 0) return double.PositiveInfinity;
        if (_shape.Fill != LineFill.Justified) return room < 0 ? -2 : forced ? 0 : room / (double)(_shape.Others / 8 + 1);
        if (room >= 0) return forced ? 0 : LineFit.Ratio(room, natural, end.EndStretch - start.StartStretch, _shape.Give);
        return LineFit.Ratio(room, natural, end.EndShrink - start.StartShrink, _shape.Give);
    }

    private void Consider(ReadOnlySpan<Breakpoint> breaks, int b, int nodeIndex, double ratio, long width, long natural)
    {
        ref readonly var node = ref CollectionsMarshal.AsSpan(_nodes)[nodeIndex];
        var fitness = ratio < -.5 ? 0 : ratio <= .5 ? 1 : ratio <= 1 ? 2 : 3;
        var demerits = node.Demerits + Demerits(breaks[b], breaks[node.Break], node, ratio, fitness, width - natural);
        var run = breaks[b].At.IsHyphen ? node.Hyphens + 1 : 0;
        foreach (ref var known in CollectionsMarshal.AsSpan(_candidates))
        {
            if (known.Line != node.Line + 1 || known.Fitness != fitness || known.Hyphens != run) continue;
            if (demerits < known.Demerits) known = new(node.Line + 1, fitness, demerits, nodeIndex, run);
            return;
        }

        _candidates.Add(new(node.Line + 1, fitness, demerits, nodeIndex, run));
    }

    private double Demerits(in Breakpoint end, in Breakpoint start, in Node node, double ratio, int fitness, long room)
    {
        if (_shape.Fill == LineFill.Balanced)
        {
            var share = room / (double)_shape.Others;
            return share * share * 10_000 + (double)end.Penalty * end.Penalty;
        }

        var badness = Math.Min(100 * Math.Abs(ratio * ratio * ratio), 1e6);
        var line = _costs.Line + badness;
        var demerits = line * line + (double)end.Penalty * end.Penalty;
        if (ratio > _costs.LooseFrom) demerits += _costs.Loose;
        if (Math.Abs(fitness - node.Fitness) > 1) demerits += _costs.Contrast;
        if (end.At.IsHyphen && node.Hyphens > 0) demerits += _costs.Ladder * (1 << Math.Min(4 * (node.Hyphens - 1), 16));
        if (end.At.Kind == BreakKind.Final && node.Line > 0) demerits += LastLine(end, start);
        return demerits;
    }

    private double LastLine(in Breakpoint end, in Breakpoint start)
    {
        var oneWord = end.EndStretch == start.StartStretch;
        if (!oneWord) return start.At.IsHyphen ? _costs.LastHyphen : 0;
        if (start.At.IsHyphen) return _costs.Remainder;
        return end.At.Character - start.At.Character <= LongestRunt ? _costs.Runt : _costs.OneWord;
    }

    private void Activate(ReadOnlySpan<Breakpoint> breaks, int b)
    {
        var candidates = CollectionsMarshal.AsSpan(_candidates);
        var best = 0;
        for (var i = 1; i < candidates.Length; i++)
        {
            if (candidates[i].Demerits < candidates[best].Demerits) best = i;
        }

        foreach (ref readonly var made in candidates)
        {
            if (!IsPromising(made, candidates, candidates[best].Line)) continue;
            if (Trace is not null) Tell(breaks, b, made);
            _active.Add(_nodes.Count);
            _nodes.Add(new() { Break = b, Line = made.Line, Fitness = made.Fitness, Demerits = made.Demerits, Previous = made.From, Hyphens = made.Hyphens });
        }
    }

    private void Tell(ReadOnlySpan<Breakpoint> breaks, int b, in Candidate made)
    {
        var from = _nodes[made.From];
        var (end, start) = (breaks[b], breaks[from.Break]);
        var natural = end.End - start.Start;
        var ratio = Ratio(end, start, (from.Line == 0 ? _shape.First : _shape.Others) - natural, end.At.Kind is BreakKind.Forced or BreakKind.Final, natural);
        Trace!.Keep(b, end, new(_nodes.Count, made.From, made.Line, made.Fitness, ratio, made.Demerits - from.Demerits, made.Demerits));
    }

    /// <summary>Whether a candidate can be part of the best breaks, or of the best with a line or two more or fewer: what follows costs the same whatever the line's number,
    /// but for the fitness and the hyphens of the lines before, and beside a drop cap.</summary>
    private bool IsPromising(in Candidate made, ReadOnlySpan<Candidate> candidates, int bestLine)
    {
        var (cheapestOfLine, cheapestOfFitness, fewest, mostHyphens) = (Never, Never, int.MaxValue, 0);
        foreach (ref readonly var other in candidates)
        {
            if (other.Line == made.Line) cheapestOfLine = Math.Min(cheapestOfLine, other.Demerits);
            if (other.Fitness == made.Fitness) cheapestOfFitness = Math.Min(cheapestOfFitness, other.Demerits);
            fewest = Math.Min(fewest, other.Line);
            mostHyphens = Math.Max(mostHyphens, other.Hyphens);
        }

        if (_shape.Fill == LineFill.Balanced) return made.Line <= fewest + 1;     // the fewest lines are wanted
        if (fewest >= _shape.Uneven && Math.Abs(made.Line - bestLine) > MostLinesAside && made.Demerits > cheapestOfFitness) return false;
        return made.Hyphens < mostHyphens || made.Demerits <= cheapestOfLine + _costs.Contrast;
    }

    private List<ParagraphSetting> Settings(ReadOnlySpan<Breakpoint> breaks)
    {
        var best = new SortedDictionary<int, int>();
        foreach (var index in _active)
        {
            var node = _nodes[index];
            if (!best.TryGetValue(node.Line, out var known) || node.Demerits < _nodes[known].Demerits) best[node.Line] = index;
        }

        var settings = new List<ParagraphSetting>(best.Count);
        foreach (var (lines, last) in best)
        {
            var ends = new LineEnd[lines];
            for (int index = last, line = lines - 1; line >= 0; index = _nodes[index].Previous, line--) ends[line] = breaks[_nodes[index].Break].At;
            settings.Add(new(ImmutableCollectionsMarshal.AsImmutableArray(ends), _nodes[last].Demerits));
            Trace?.Add(settings[^1], last);
        }

        return settings;
    }

    private struct Node
    {
        public int Break, Line, Fitness, Previous, Hyphens;
        public double Demerits;
    }

    private readonly record struct Candidate(int Line, int Fitness, double Demerits, int From, int Hyphens);
}

/// <summary>How much is allowed to break a paragraph; each step only when the one before fails.</summary>
internal enum BreakingEffort
{
    /// <summary>No line looser than the tolerance.</summary>
    Usual,

    /// <summary>Spaces stretch without limit.</summary>
    Loose,

    /// <summary>Words wider than a line are hyphenated, whatever the style says.</summary>
    Hyphenated,

    /// <summary>Words wider than a line are divided anywhere, with a hyphen.</summary>
    Divided,

    /// <summary>Words may be cut anywhere; what still doesn't fit sticks out.</summary>
    Overfull,
}
