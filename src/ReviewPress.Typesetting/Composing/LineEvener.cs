using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Evens out how far the glyphs of neighbouring lines give: each line begins with what it would like by itself (<see cref="LineFit"/>) and comes as near to its neighbours
/// as it can while its spaces stay nearly as they were. Breaks aren't touched.</summary>
internal sealed class LineEvener
{
    /// <summary>How far a line's spaces may go from what it would like, as a ratio of their stretch.</summary>
    public const double Slack = .03;

    private const double LeastYielding = .5;   // tighter and looser lines have nothing to spare
    private const int Sweeps = 12;             // no line moves by a hundredth after these

    private readonly List<Line> _lines = [];

    /// <summary>How far the glyphs of each line give, in 1/100 of what they may: -100 narrowest, 100 widest.</summary>
    /// <param name="breaks">All of the paragraph.</param>
    /// <param name="ends">The chosen ones, the last included.</param>
    /// <param name="shape">The lines' widths.</param>
    public ImmutableArray<sbyte> Even(ReadOnlySpan<Breakpoint> breaks, ImmutableArray<LineEnd> ends, in LineShape shape)
    {
        _lines.Clear();
        var start = 0;
        foreach (var end in ends)
        {
            var at = start + 1;
            while (breaks[at].At != end) at++;
            _lines.Add(Measure(breaks[start], breaks[at], shape.WidthOf(_lines.Count), shape.Give));
            start = at;
        }

        var lines = CollectionsMarshal.AsSpan(_lines);
        for (var sweep = 0; sweep < Sweeps; sweep++) Sweep(lines);
        var gives = new sbyte[lines.Length];
        for (var i = 0; i < gives.Length; i++) gives[i] = (sbyte)Math.Round(lines[i].Give * 100, MidpointRounding.AwayFromZero);
        return ImmutableCollectionsMarshal.AsImmutableArray(gives);
    }

    private static Line Measure(in Breakpoint start, in Breakpoint end, long width, double give)
    {
        var natural = end.End - start.Start;
        var room = width - natural;
        if (room >= 0 && end.At.Kind is BreakKind.Final or BreakKind.Forced) return default;        // set at its natural width
        var (stretch, shrink) = (end.EndStretch - start.StartStretch, end.EndShrink - start.StartShrink);
        var ratio = LineFit.Ratio(room, natural, room < 0 ? shrink : stretch, give);
        var wish = Math.Clamp(ratio / LineFit.FullGive, -1, 1);
        var most = natural * give;
        var slack = Math.Abs(ratio) <= LeastYielding && most > 0 ? Slack * stretch / most : 0;
        var widest = most > 0 ? (room + shrink) / most : 1;                                         // spaces narrower than they may be begin here
        return new Line { Give = wish, Least = Math.Max(-1, wish - slack), Most = Math.Max(wish, Math.Min(Math.Min(1, widest), wish + slack)), IsJustified = true };
    }

    private static void Sweep(Span<Line> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsJustified) continue;
            var (sum, neighbours) = (0.0, 0);
            if (i > 0 && lines[i - 1].IsJustified) (sum, neighbours) = (lines[i - 1].Give, 1);
            if (i + 1 < lines.Length && lines[i + 1].IsJustified) (sum, neighbours) = (sum + lines[i + 1].Give, neighbours + 1);
            if (neighbours > 0) lines[i].Give = Math.Clamp(sum / neighbours, lines[i].Least, lines[i].Most);
        }
    }

    private struct Line
    {
        public double Give, Least, Most;
        public bool IsJustified;
    }
}
