namespace ReviewPress.Typesetting.Composing;

/// <summary>The house's way to judge lines: TeX's demerits over what spaces and glyphs give together, dearer ladders, and prices for loose lines and for how a paragraph ends.</summary>
internal readonly struct HousePricing(LineCosts costs) : ILinePricing
{
    private const double Even = LineFit.FullGive / 2;
    private const double ShortLine = 16;   // what is added to the ratio of a line without spaces, times the share of it that stays empty
    private const int LongestRunt = 7;   // five letters, a full stop, a note's mark

    private static ReadOnlySpan<byte> TexFitness => [0, 1, 1, 1, 2, 3];

    public double Tolerance => costs.Tolerance;

    public double MostContrast => costs.Contrast;

    /// <summary>A ratio as in <see cref="LineFit"/>.</summary>
    public double LoosenessOf(in Breakpoint start, in Breakpoint end, long width, in LineShape shape)
    {
        var natural = end.End - start.Start;
        if (natural < 0) return double.PositiveInfinity;
        var room = width - natural;
        var forced = end.At.Kind is BreakKind.Forced or BreakKind.Final;
        if (shape.Fill != LineFill.Justified) return room < 0 ? -2 : forced ? 0 : room / (double)(shape.Others / 8 + 1);
        if (room >= 0) return forced ? 0 : Stretched(room, LineFit.Ratio(room, natural, end.EndStretch - start.StartStretch, shape.Give), shape);
        return LineFit.Ratio(room, natural, end.EndShrink - start.StartShrink, shape.Give);
    }

    /// <summary>A line of one word, an address for instance, ends short: intolerable, but the shorter the worse.</summary>
    private double Stretched(long room, double ratio, in LineShape shape) =>
        double.IsPositiveInfinity(ratio) ? costs.Tolerance + 1 + room * ShortLine / shape.Others : ratio;

    public int DecentFitness => 2;

    /// <summary>TeX's four classes, its decent lines in three: those whose glyphs are narrowed, those that are nearly as they are, those that are widened.</summary>
    public int FitnessOf(double looseness) => looseness < -.5 ? 0 : looseness < -Even ? 1 : looseness <= Even ? 2 : looseness <= .5 ? 3 : looseness <= 1 ? 4 : 5;

    public double DemeritsOf(in Breakpoint start, in Breakpoint end, in LineBefore before, in WeighedLine line, in LineShape shape)
    {
        if (shape.Fill == LineFill.Balanced)
        {
            var share = line.Room / (double)shape.Others;
            return share * share * 10_000 + (double)end.Penalty * end.Penalty;
        }

        var ratio = line.Looseness;
        var badness = Math.Min(100 * Math.Abs(ratio * ratio * ratio), 1e6);
        var bad = costs.Line + badness;
        var demerits = bad * bad + (double)end.Penalty * end.Penalty;
        if (ratio > costs.LooseFrom) demerits += costs.Loose;
        demerits += ContrastOf(line.Fitness, before.Fitness);
        if (end.At.IsHyphen && before.Hyphens > 0) demerits += costs.Ladder * (1 << Math.Min(4 * (before.Hyphens - 1), 16));
        if (end.At.Kind is BreakKind.Final or BreakKind.Forced && before.Number > 0 && start.At.Kind != BreakKind.Forced) demerits += LastLine(start, end);
        return demerits;
    }

    private double ContrastOf(int fitness, int before)
    {
        if (Math.Abs(TexFitness[fitness] - TexFitness[before]) > 1) return costs.Contrast;
        return Math.Abs(fitness - before) > 1 ? costs.Unlike : 0;
    }

    private double LastLine(in Breakpoint start, in Breakpoint end)
    {
        var oneWord = end.EndStretch == start.StartStretch;
        if (!oneWord) return start.At.IsHyphen ? costs.LastHyphen : 0;
        if (start.At.IsHyphen) return costs.Remainder;
        return end.At.Character - start.At.Character <= LongestRunt ? costs.Runt : costs.OneWord;
    }
}
