using System.Globalization;
using System.Text.RegularExpressions;

namespace ReviewPress.Reading;

/// <summary>Sizes of pages and margins: <c>6x9in</c>, <c>a5</c>, <c>148 x 210 mm</c>, <c>.75in</c>.</summary>
internal static partial class PageSizeText
{
    private const decimal Inch = 72, Millimetre = 72 / 25.4m;

    /// <summary>A trim in points; null where it can't be read. Without a unit it is inches, up to 14 by 14.</summary>
    public static (decimal Width, decimal Height)? Trim(string text)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "a4": return (Points(210, "mm"), Points(297, "mm"));
            case "a5": return (Points(148, "mm"), Points(210, "mm"));
            case "a6": return (Points(105, "mm"), Points(148, "mm"));
            case "b5": return (Points(176, "mm"), Points(250, "mm"));
            case "b6": return (Points(125, "mm"), Points(176, "mm"));
            case "letter": return (612, 792);
            case "half-letter" or "digest": return (396, 612);
        }

        if (TwoLengths().Match(text.Trim()) is not { Success: true } found) return null;
        var (width, height) = (Number(found.Groups[1]), Number(found.Groups[3]));
        var unit = found.Groups[4].Value.ToLowerInvariant();
        var first = found.Groups[2].Success && found.Groups[2].Length > 0 ? found.Groups[2].Value.ToLowerInvariant() : unit;
        if (unit.Length == 0 && (width > 14 || height > 14)) return null;
        return (Points(width, first), Points(height, unit));
    }

    /// <summary>The same sizes with each unit that may be meant, where two numbers stand there without one; else nothing.</summary>
    /// <param name="text">What can't be read as a trim.</param>
    /// <param name="isPage">Whether a width and a height in points are a page.</param>
    public static IEnumerable<string> WithUnits(string text, Func<decimal, decimal, bool> isPage)
    {
        var trimmed = text.Trim();
        if (TwoLengths().Match(trimmed) is not { Success: true } found || found.Groups["unit"].Length > 0 || found.Groups["first"].Length > 0) yield break;
        foreach (var unit in (string[])["mm", "cm", "in", "pt"])
        {
            if (isPage(Points(Number(found.Groups["width"]), unit), Points(Number(found.Groups["height"]), unit))) yield return trimmed + unit;
        }
    }

    /// <summary>A length in points; null where it can't be read or has no unit.</summary>
    public static decimal? Length(string text) =>
        OneLength().Match(text.Trim()) is { Success: true } found ? Points(Number(found.Groups[1]), found.Groups[2].Value.ToLowerInvariant()) : null;

    private static decimal Number(Group group) =>
        decimal.Parse(group.ValueSpan.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static decimal Points(decimal number, string unit) => decimal.Round(number * unit switch { "mm" => Millimetre, "cm" => Millimetre * 10, "pt" => 1, _ => Inch }, 3);

    [GeneratedRegex("""^(?<width>\d{0,4}(?:[.,]\d{1,3})?(?<=\d))\s*(?<first>in|"|mm|cm|pt)?\s*[x×*]\s*(?<height>\d{0,4}(?:[.,]\d{1,3})?(?<=\d))\s*(?<unit>in|"|mm|cm|pt|)$""", RegexOptions.IgnoreCase)]
    private static partial Regex TwoLengths();

    [GeneratedRegex("""^(?<length>\d{0,4}(?:[.,]\d{1,3})?(?<=\d))\s*(?<unit>in|"|mm|cm|pt)$""", RegexOptions.IgnoreCase)]
    private static partial Regex OneLength();
}
