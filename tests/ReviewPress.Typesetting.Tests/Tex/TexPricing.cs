using ReviewPress.Typesetting.Composing;

namespace ReviewPress.Typesetting.Tests.Tex;

/// <summary>TeX's parameters of line breaking.</summary>
internal sealed record TexParameters(int Tolerance, int LinePenalty, int AdjDemerits, int DoubleHyphenDemerits, int FinalHyphenDemerits, int HyphenPenalty, int ExHyphenPenalty);

/// <summary>TeX's own way to judge lines, in its integers (Knuth, TeX: The Program, §108 and §851 to §859). A line's looseness is its badness in hundredths, below zero where it shrinks.</summary>
internal readonly struct TexPricing(TexParameters parameters) : ILinePricing
{
    private const int InfiniteBadness = 10_000;

    public double Tolerance => parameters.Tolerance / 100.0;

    public double MostContrast => Math.Abs(parameters.AdjDemerits);

    public double LoosenessOf(in Breakpoint start, in Breakpoint end, long width, in LineShape shape)
    {
        var shortfall = width - (end.End - start.Start);
        if (shortfall <= 0)
        {
            var shrink = end.EndShrink - start.StartShrink;
            return -shortfall > shrink ? -2 : -BadnessOf(-shortfall, shrink) / 100.0;
        }

        if (end.At.Kind == BreakKind.Final) return 0;      // \parfillskip stretches without end
        var stretch = end.EndStretch - start.StartStretch;
        return (shortfall > 7_230_584 && stretch < 1_663_497 ? InfiniteBadness : BadnessOf(shortfall, stretch)) / 100.0;
    }

    public int DecentFitness => 1;

    public int FitnessOf(double looseness) => (BadnessOf(looseness), looseness < 0) switch
    {
        (<= 12, _) => 1,
        (_, true) => 0,
        (<= 99, _) => 2,
        _ => 3,
    };

    public double DemeritsOf(in Breakpoint start, in Breakpoint end, in LineBefore before, in WeighedLine line, in LineShape shape)
    {
        long demerits = parameters.LinePenalty + BadnessOf(line.Looseness);
        demerits = Math.Abs(demerits) >= 10_000 ? 100_000_000 : demerits * demerits;
        demerits += Math.Sign(end.Penalty) * (long)end.Penalty * end.Penalty;
        if (before.Hyphens > 0 && end.At.Kind == BreakKind.Final) demerits += parameters.FinalHyphenDemerits;
        else if (before.Hyphens > 0 && end.At.IsHyphen) demerits += parameters.DoubleHyphenDemerits;
        return Math.Abs(line.Fitness - before.Fitness) > 1 ? demerits + parameters.AdjDemerits : demerits;
    }

    private static int BadnessOf(double looseness) => (int)Math.Round(Math.Abs(looseness) * 100);

    /// <summary>About 100 (t/s)³ (§108).</summary>
    private static int BadnessOf(long total, long sum)
    {
        if (total == 0) return 0;
        if (sum <= 0) return InfiniteBadness;
        var ratio = total <= 7_230_584 ? total * 297 / sum : sum >= 1_663_497 ? total / (sum / 297) : total;
        return ratio > 1290 ? InfiniteBadness : (int)((ratio * ratio * ratio + 0x20000) / 0x40000);
    }
}
