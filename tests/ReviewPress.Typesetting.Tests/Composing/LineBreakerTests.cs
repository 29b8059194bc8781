using CsCheck;
using ReviewPress.Typesetting.Composing;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>The optimum of Knuth and Plass against all ways to break, on paragraphs of words whose widths are made up.</summary>
public sealed class LineBreakerTests
{
    private static readonly Gen<Breakpoint[]> Paragraphs =
        Gen.Select(Gen.Int[5, 40], Gen.Int[0, 5]).Array[2, 12].Select(words =>
        {
            var breaks = new List<Breakpoint> { default };
            long width = 0, stretch = 0, shrink = 0;
            for (var i = 0; i < words.Length; i++)
            {
                width += words[i].Item1 * 10;
                var hyphen = words[i].Item2 == 0;
                var last = i == words.Length - 1;
                breaks.Add(new()
                {
                    At = new(i + 1, last ? BreakKind.Final : hyphen ? BreakKind.Hyphenation : BreakKind.Space), Penalty = hyphen && !last ? 90 : 0,
                    End = hyphen && !last ? width + 12 : width, EndStretch = stretch, EndShrink = shrink,
                    Start = hyphen && !last ? width : width + 24, StartStretch = hyphen ? stretch : stretch + 12, StartShrink = hyphen ? shrink : shrink + 8,
                });
                if (hyphen) continue;
                (width, stretch, shrink) = (width + 24, stretch + 12, shrink + 8);
            }

            return breaks.ToArray();
        });

    [Theory]
    [InlineData(0)]
    [InlineData(.02)]
    public void Finds_the_cheapest_breaks_of_all(double give) => Paragraphs.Sample(breaks =>
    {
        var shape = new LineShape(900, 1000, LineFill.Justified, give);
        var found = new LineBreaker<HousePricing>(new(LineCosts.House)).Break(breaks, shape, BreakingEffort.Usual);
        var best = new Exhaustive(breaks, shape).Best();
        return found is null ? best is null : best is { } b && Math.Abs(found.Min(s => s.Demerits) - b) < 1e-6 * b;
    }, iter: 3000, seed: "0000KOIPe3z5");

    [Fact]
    public void Finds_the_cheapest_breaks_beside_a_drop_cap() => Paragraphs.Sample(breaks =>
    {
        var cap = new DropCapFit(new(default, default, []), default, default, default, new(250), new(400), default, 2);
        var shape = new LineShape(900, 1000, LineFill.Justified, .02) { Cap = cap };
        var found = new LineBreaker<HousePricing>(new(LineCosts.House)).Break(breaks, shape, BreakingEffort.Usual);
        var best = new Exhaustive(breaks, shape).Best();
        return found is null ? best is null : best is { } b && Math.Abs(found.Min(s => s.Demerits) - b) < 1e-6 * b;
    }, iter: 3000, seed: "0000KOIPe3z5");

    /// <summary>Tries everything; its demerits are written down again, from the book.</summary>
    private sealed class Exhaustive(Breakpoint[] breaks, LineShape shape)
    {
        public double? Best() => From(0, 0, 2, 0);

        private double? From(int at, int line, int fitness, int hyphens)
        {
            double? best = null;
            for (var next = at + 1; next < breaks.Length; next++)
            {
                var (start, end) = (breaks[at], breaks[next]);
                var room = shape.WidthOf(line) - (end.End - start.Start);
                var last = next == breaks.Length - 1;
                var ratio = room >= 0
                    ? last ? 0 : Ratio(room, end.End - start.Start, end.EndStretch - start.StartStretch)
                    : -Ratio(-room, end.End - start.Start, end.EndShrink - start.StartShrink);
                if (ratio < -1 || ratio > LineCosts.House.Tolerance) continue;
                var costs = LineCosts.House;
                double[] limits = [-.5, -.125, .125, .5, 1];
                var fit = limits.Count(l => ratio > l || (l < 0 && ratio == l));
                var demerits = Math.Pow(costs.Line + 100 * Math.Abs(Math.Pow(ratio, 3)), 2) + end.Penalty * end.Penalty;
                if (ratio > costs.LooseFrom) demerits += costs.Loose;
                if (Math.Abs(Tex(fit) - Tex(fitness)) > 1) demerits += costs.Contrast;
                else if (Math.Abs(fit - fitness) > 1) demerits += costs.Unlike;
                var hyphen = end.At.Kind == BreakKind.Hyphenation;
                if (hyphen && hyphens > 0) demerits += costs.Ladder * Math.Pow(16, hyphens - 1);
                if (last && line > 0)
                {
                    var oneWord = end.EndStretch == start.StartStretch;
                    var after = start.At.Kind == BreakKind.Hyphenation;
                    demerits += oneWord ? after ? costs.Remainder : end.At.Character - start.At.Character <= 7 ? costs.Runt : costs.OneWord : after ? costs.LastHyphen : 0;
                }

                var rest = last ? 0 : From(next, line + 1, fit, hyphen ? hyphens + 1 : 0);
                if (rest is { } r && (best is null || demerits + r < best)) best = demerits + r;
            }

            return best;
        }

        private static int Tex(int fitness) => fitness < 1 ? 0 : Math.Max(1, fitness - 2);

        /// <summary>The spaces' ratio where glyphs have given all that they may at .25.</summary>
        private double Ratio(long room, long natural, long spaces)
        {
            var both = natural * shape.Give + .25 * spaces;
            if (room == 0) return 0;
            return room <= both ? .25 * room / both : spaces == 0 ? 99 : .25 + (room - both) / spaces;
        }
    }
}
