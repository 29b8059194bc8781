namespace ReviewPress.Typesetting.Composing;

/// <summary>How a justified line is brought to its measure: spaces and, where allowed, the width and tracking of all glyphs. A line's ratio is that of its spaces, as in
/// TeX: 1 where they stretch by all their stretch, -1 where they shrink by all their shrink. Glyphs reach their limits when the ratio is
/// <see cref="FullGive"/>, so that small differences go into the glyphs, where nobody sees them (Thành, "Micro-typographic extensions of pdfTeX
/// in practice", TUGboat 25, 2004).</summary>
internal static class LineFit
{
    private const double MeanAdvance = .42;   // of running text, in em: what tracking gives is reckoned from the width

    /// <summary>The ratio at which glyphs give as much as they may.</summary>
    public const double FullGive = .25;

    /// <summary>How far glyphs may give, as a share of their width.</summary>
    /// <param name="scaling">In 1/1000.</param>
    /// <param name="tracking">In 1/1000 em.</param>
    public static double Give(int scaling, int tracking) => (scaling + tracking / MeanAdvance) / 1000;

    /// <summary>A line's ratio.</summary>
    /// <param name="room">What the measure leaves beside the natural width; below zero where that is wider.</param>
    /// <param name="natural">The natural width.</param>
    /// <param name="spaces">All that the spaces stretch, or shrink where there is no room, at least zero.</param>
    /// <param name="give">How far glyphs may give.</param>
    public static double Ratio(long room, long natural, long spaces, double give)
    {
        if (room == 0) return 0;
        var needed = (double)Math.Abs(room);
        var both = natural * give + FullGive * spaces;
        var ratio = needed <= both ? FullGive * needed / both : spaces > 0 ? FullGive + (needed - both) / spaces : double.PositiveInfinity;
        return room < 0 ? -ratio : ratio;
    }

    /// <summary>The glyphs' scale, in whole 1/1000.</summary>
    /// <param name="give">How far they give, in 1/100 of what they may.</param>
    /// <param name="scaling">What they may, in 1/1000.</param>
    public static int Scale(int give, int scaling) => 1000 + (int)Math.Round(scaling * give / 100.0, MidpointRounding.AwayFromZero);

    /// <summary>The glyphs' tracking, in whole 1/10000 em.</summary>
    /// <param name="give">How far they give, in 1/100 of what they may.</param>
    /// <param name="tracking">What they may, in 1/1000 em.</param>
    public static int Tracking(int give, int tracking) => (int)Math.Round(10 * tracking * give / 100.0, MidpointRounding.AwayFromZero);
}
