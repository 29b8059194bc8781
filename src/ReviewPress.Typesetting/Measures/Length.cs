using System.Globalization;

namespace ReviewPress.Typesetting.Measures;

/// <summary>A distance in whole scaled points, 1/65536 of a PostScript point (1/72 in), as TeX has them (Knuth, The TeXbook, chapter 10).
/// Whole numbers: sums are exact and the same on every machine. Range: about ±1.4 × 10^14 pt.</summary>
/// <param name="Scaled">In 1/65536 pt.</param>
public readonly record struct Length(long Scaled) : IComparable<Length>
{
    /// <summary>Scaled points in a point.</summary>
    public const long PerPoint = 65536;

    /// <summary>No distance.</summary>
    public static Length Zero => default;

    /// <summary>This distance in points, exact up to 2^53 scaled points.</summary>
    public double Points => Scaled / (double)PerPoint;

    /// <summary>From points, rounded to the nearest scaled point, halves away from zero.</summary>
    public static Length FromPoints(decimal points) => new((long)decimal.Round(points * PerPoint, MidpointRounding.AwayFromZero));

    /// <summary>From millimetres: 72/25.4 pt each.</summary>
    public static Length FromMillimetres(decimal millimetres) => FromPoints(millimetres * 72m / 25.4m);

    /// <summary>From inches: 72 pt each.</summary>
    public static Length FromInches(decimal inches) => FromPoints(inches * 72m);

    /// <summary>A width in font units at a size: <paramref name="units"/> × <paramref name="size"/> / <paramref name="unitsPerEm"/>,
    /// rounded once, halves away from zero.</summary>
    public static Length FromUnits(long units, Length size, int unitsPerEm) => size.Times(units, unitsPerEm);

    /// <summary>This times a fraction, rounded to the nearest scaled point, halves away from zero.</summary>
    public Length Times(long numerator, long denominator)
    {
        var product = (Int128)Scaled * numerator;
        var half = Math.Abs(denominator) / 2;
        if (denominator < 0) (product, denominator) = (-product, -denominator);
        return new((long)((product >= 0 ? product + half : product - half) / denominator));
    }

    /// <summary>The larger.</summary>
    public static Length Max(Length a, Length b) => a.Scaled >= b.Scaled ? a : b;

    /// <summary>The smaller.</summary>
    public static Length Min(Length a, Length b) => a.Scaled <= b.Scaled ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Length other) => Scaled.CompareTo(other.Scaled);

    /// <summary>In points with four decimals at most, for dumps: <c>78</c>, <c>12.5pt</c> without its unit.</summary>
    public override string ToString() => decimal.Round(Scaled / (decimal)PerPoint, 4).ToString("0.####", CultureInfo.InvariantCulture);

#pragma warning disable CS1591 // operators say themselves
    public static Length operator +(Length a, Length b) => new(a.Scaled + b.Scaled);
    public static Length operator -(Length a, Length b) => new(a.Scaled - b.Scaled);
    public static Length operator -(Length a) => new(-a.Scaled);
    public static Length operator *(Length a, long n) => new(a.Scaled * n);
    public static Length operator *(long n, Length a) => new(a.Scaled * n);
    public static Length operator /(Length a, long n) => a.Times(1, n);
    public static bool operator <(Length a, Length b) => a.Scaled < b.Scaled;
    public static bool operator >(Length a, Length b) => a.Scaled > b.Scaled;
    public static bool operator <=(Length a, Length b) => a.Scaled <= b.Scaled;
    public static bool operator >=(Length a, Length b) => a.Scaled >= b.Scaled;
#pragma warning restore CS1591
}
