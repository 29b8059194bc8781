using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Reckoning on the baseline grid.</summary>
internal static class Grid
{
    /// <summary>The least whole number of units that holds a height.</summary>
    public static Length RoundUp(Length height, Length unit) => new(RoundUp(height.Scaled, unit.Scaled));

    /// <inheritdoc cref="RoundUp(Length, Length)"/>
    public static long RoundUp(long height, long unit) => (height + unit - 1) / unit * unit;
}
