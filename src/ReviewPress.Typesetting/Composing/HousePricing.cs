namespace ReviewPress.Typesetting.Composing;

/// <summary>The house's way to judge lines: TeX's demerits over what spaces and glyphs give together, dearer ladders, and prices for loose lines and for how a paragraph ends.</summary>
internal readonly struct HousePricing(LineCosts costs) : ILinePricing
{
    private const int LongestRunt = 7;   // five letters, a full stop, a note's mark

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
        if (room >= 0) return forced ? 0 : LineFit.Ratio(room, natural, end.EndStretch - start.StartStretch, shape.Give);
        return LineFit.Ratio(room, natural, end.EndShrink - start.StartShrink, shape.Give);
    }

    public int FitnessOf(double looseness) => looseness < -.5 ? 0 : looseness <= .5 ? 1 : looseness <= 1 ? 2 : 3;

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
        if (Math.Abs(line.Fitness - before.Fitness) > 1) demerits += costs.Contrast;
        if (end.At.IsHyphen && before.Hyphens > 0) demerits += costs.Ladder * (1 << Math.Min(4 * (before.Hyphens - 1), 16));
        if (end.At.Kind is BreakKind.Final or BreakKind.Forced && before.Number > 0 && start.At.Kind != BreakKind.Forced) demerits += LastLine(start, end);
        return demerits;
    }

    private double LastLine(in Breakpoint start, in Breakpoint end)
    {
        var oneWord = end.EndStretch == start.StartStretch;
        if (!oneWord) return start.At.IsHyphen ? costs.LastHyphen : 0;
        if (start.At.IsHyphen) return costs.Remainder;
        return end.At.Character - start.At.Character <= LongestRunt ? costs.Runt : costs.OneWord;
    }
}
