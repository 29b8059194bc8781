namespace ReviewPress.Typesetting.Composing;

/// <summary>How a justified line is brought to its measure: spaces and, where allowed, the width of all glyphs. A line's ratio is that of its spaces, as in
/// TeX: 1 where they stretch by all their stretch, -1 where they shrink by all their shrink. Glyphs reach the limit of their scaling when the ratio is
/// <see cref="FullScaling"/>, so that small differences go into the glyphs, where nobody sees them (Thành, "Micro-typographic extensions of pdfTeX
/// in practice", TUGboat 25, 2004).</summary>
internal static class LineFit
{
    /// <summary>The ratio at which glyphs are scaled as far as they may be.</summary>
    public const double FullScaling = .35;

    /// <summary>A line's ratio.</summary>
    /// <param name="room">What the measure leaves beside the natural width; below zero where that is wider.</param>
    /// <param name="natural">The natural width.</param>
    /// <param name="give">All that the spaces stretch, or shrink where there is no room, at least zero.</param>
    /// <param name="scaling">The limit in 1/1000.</param>
    public static double Ratio(long room, long natural, long give, int scaling)
    {
        if (room == 0) return 0;
        var needed = (double)Math.Abs(room);
        var scaled = natural * (scaling / 1000.0);
        var both = scaled + FullScaling * give;
        var ratio = needed <= both ? FullScaling * needed / both : give > 0 ? FullScaling + (needed - both) / give : double.PositiveInfinity;
        return room < 0 ? -ratio : ratio;
    }

    /// <summary>The glyphs' scale at a ratio, in whole 1/1000.</summary>
    public static int Scale(double ratio, int scaling) =>
        1000 + (int)Math.Round(scaling * Math.Clamp(ratio / FullScaling, -1, 1), MidpointRounding.AwayFromZero);
}
