using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Stage five: the best breaks of a whole paragraph (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). Active nodes are told
/// apart by line, so that the best breaks for each number of lines are known at the end.</summary>
/// <typeparam name="TPricing">How lines are judged.</typeparam>
/// <param name="pricing">The same.</param>
/// <param name="finder">Completes rough breakpoints where lines come near them; null: there are none.</param>
internal sealed class LineBreaker<TPricing>(TPricing pricing, BreakFinder? finder = null)
    where TPricing : struct, ILinePricing
{
    private const double Never = 1e30;
    private const int MostLinesAside = 2;

    private readonly List<Node> _nodes = [];
    private readonly List<int> _active = [];
    private readonly List<Candidate> _candidates = [];
    private readonly TPricing _pricing = pricing;
    private LineShape _shape;

    /// <summary>Told of every way that is kept; null: nobody asks.</summary>
    public LineTrace? Trace { get; set; }

    /// <summary>Breaks a paragraph.</summary>
    /// <param name="breaks">From <see cref="BreakFinder"/>.</param>
    /// <param name="shape">The lines' widths.</param>
    /// <param name="effort">How much is allowed.</param>
    /// <returns>The best breaks for each number of lines, the fewest lines first; null where none fit.</returns>
    public List<ParagraphSetting>? Break(Span<Breakpoint> breaks, LineShape shape, BreakingEffort effort)
    {
        _shape = shape;
        _nodes.Clear();
        _active.Clear();
        Trace?.Begin(effort, shape);
        _nodes.Add(new Node { Previous = -1, Fitness = _pricing.DecentFitness });
        _active.Add(0);
        var tolerance = effort == BreakingEffort.Usual ? _pricing.Tolerance : double.PositiveInfinity;
        for (var b = 1; b < breaks.Length; b++)
        {
            Try(breaks, b, tolerance, effort == BreakingEffort.Overfull);
            if (_active.Count == 0) return null;
        }

        return Settings(breaks);
    }

    private void Try(Span<Breakpoint> breaks, int b, double tolerance, bool overfull)
    {
        ref var end = ref breaks[b];
        var forced = end.At.Kind is BreakKind.Forced or BreakKind.Final;
        var active = CollectionsMarshal.AsSpan(_active);
        if (!forced && IsBeforeLinesEnd(breaks, end, active[0], tolerance)) return;
        if (end.IsRough) finder!.Complete(ref end);
        var kept = 0;
        _candidates.Clear();
        for (var i = 0; i < active.Length; i++)
        {
            ref readonly var node = ref CollectionsMarshal.AsSpan(_nodes)[active[i]];
            if (node.Line == 0 && _shape.FirstEnd > 0 && end.At.Character != _shape.FirstEnd)
            {
                if (end.At.Character < _shape.FirstEnd) active[kept++] = active[i];
                continue;
            }

            ref readonly var start = ref breaks[node.Break];
            var width = _shape.WidthOf(node.Line);
            var looseness = _pricing.LoosenessOf(start, end, width, _shape);
            var tooLong = looseness < -1;
            if (!forced && !tooLong) active[kept++] = active[i];
            if (tooLong && overfull && kept == 0 && i == active.Length - 1 && _candidates.Count == 0) looseness = -1;   // nothing else is left: it sticks out
            else if (tooLong) continue;
            if (looseness <= tolerance) Consider(breaks, b, active[i], looseness, width);
            else if (!forced && _shape.Cap is null)
            {
                while (++i < active.Length) active[kept++] = active[i];   // those that begin later would be looser still: lines are of one width
            }
        }

        CollectionsMarshal.SetCount(_active, kept);
        Activate(breaks, b);
    }

    /// <summary>Whether even the line that begins first would be too loose: those that begin later would be looser still, where lines are of one width.</summary>
    private bool IsBeforeLinesEnd(ReadOnlySpan<Breakpoint> breaks, in Breakpoint end, int first, double tolerance)
    {
        if (_shape.Cap is not null || _shape.FirstEnd > 0) return false;
        var node = _nodes[first];
        return _pricing.LoosenessOf(breaks[node.Break], end, _shape.WidthOf(node.Line), _shape) > tolerance;
    }

    private void Consider(ReadOnlySpan<Breakpoint> breaks, int b, int nodeIndex, double looseness, long width)
    {
        ref readonly var node = ref CollectionsMarshal.AsSpan(_nodes)[nodeIndex];
        ref readonly var end = ref breaks[b];
        ref readonly var start = ref breaks[node.Break];
        var fitness = _pricing.FitnessOf(looseness);
        var line = new WeighedLine(looseness, fitness, width - (end.End - start.Start));
        var demerits = node.Demerits + _pricing.DemeritsOf(start, end, new(node.Line, node.Fitness, node.Hyphens), line, _shape);
        var run = end.At.IsHyphen ? node.Hyphens + 1 : 0;
        foreach (ref var known in CollectionsMarshal.AsSpan(_candidates))
        {
            if (known.Line != node.Line + 1 || known.Fitness != fitness || known.Hyphens != run) continue;
            if (demerits < known.Demerits) known = new(node.Line + 1, fitness, demerits, nodeIndex, run);
            return;
        }

        _candidates.Add(new(node.Line + 1, fitness, demerits, nodeIndex, run));
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
        var looseness = _pricing.LoosenessOf(breaks[from.Break], breaks[b], _shape.WidthOf(from.Line), _shape);
        Trace!.Keep(b, breaks[b], new(_nodes.Count, made.From, made.Line, made.Fitness, looseness, made.Demerits - from.Demerits, made.Demerits));
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
        return made.Hyphens < mostHyphens || made.Demerits <= cheapestOfLine + _pricing.MostContrast;
    }

    private List<ParagraphSetting> Settings(ReadOnlySpan<Breakpoint> breaks)
    {
        var settings = new List<ParagraphSetting>();
        while (_active.Count > 0)
        {
            var last = _active[0];
            foreach (var index in _active)
            {
                if ((_nodes[index].Line, _nodes[index].Demerits).CompareTo((_nodes[last].Line, _nodes[last].Demerits)) < 0) last = index;
            }

            settings.Add(new(EndsOf(last, breaks), _nodes[last].Demerits));
            Trace?.Add(settings[^1], last);
            _active.RemoveAll(index => _nodes[index].Line == _nodes[last].Line);
        }

        return settings;
    }

    private ImmutableArray<LineEnd> EndsOf(int last, ReadOnlySpan<Breakpoint> breaks)
    {
        var ends = new LineEnd[_nodes[last].Line];
        for (int index = last, line = ends.Length - 1; line >= 0; index = _nodes[index].Previous, line--) ends[line] = breaks[_nodes[index].Break].At;
        return ImmutableCollectionsMarshal.AsImmutableArray(ends);
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
