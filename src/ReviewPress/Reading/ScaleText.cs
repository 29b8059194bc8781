using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>Scales as book.yaml names them: <c>5</c>, <c>10</c>, <c>letters</c>, <c>percent</c>, <c>10 stars</c>, <c>5 points</c>.</summary>
internal static partial class ScaleText
{
    /// <summary>Reads a scale, or null. A best of five or less is stars, unless it says points.</summary>
    public static RatingScale? Read(string text)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "letters" or "letter" or "grades" or "grade" or "letter grades": return new RatingScale(RatingKind.Grade, 0);
            case "percent" or "%" or "per cent" or "100%": return new RatingScale(RatingKind.Percent, 100);
            case "stars": return new RatingScale(RatingKind.Stars, 5);
        }

        if (Best().Match(text.Trim()) is not { Success: true } found) return null;
        var best = decimal.Parse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (best is < 2 or > 1000) return null;
        var unit = found.Groups[2].Value.ToLowerInvariant();
        var stars = unit.StartsWith("star", StringComparison.Ordinal) || (unit.Length == 0 && best <= 5);
        return stars && best > 20 ? null : new RatingScale(stars ? RatingKind.Stars : RatingKind.Points, best);
    }

    [GeneratedRegex(@"^(?:(?:0|0[.,]5|1)\s*(?:-|–|to)\s*)?(?<best>\d{1,4})\s*(?<unit>stars?|points?|)$", RegexOptions.IgnoreCase)]
    private static partial Regex Best();
}
