using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReviewPress.Reading;

/// <summary>Ratings as critics write them: <c>4/5</c>, <c>B+</c>, <c>★★★½</c>, <c>★★★★☆ (4/5)</c>, <c>Rating: 73 %</c>.</summary>
internal static partial class RatingText
{
    private const int Longest = 60;

    private static readonly string[] Unrated = ["unrated", "not rated", "no rating", "none", "n/a", "nr", "ohne wertung", "sans note", "sin calificación", "senza voto", "bez oceny"];

    /// <summary>The ratings in a text that holds nothing else: one, or several one after the other; empty where there is anything else.</summary>
    public static ImmutableArray<RatingExpression> ReadAll(string text, out bool isLabelled)
    {
        var label = Label().Match(text);
        isLabelled = label.Success;
        var rest = text[label.Length..].Trim().TrimEnd('.').TrimEnd();
        if (One(rest) is { } single) return [single];
        var found = ImmutableArray.CreateBuilder<RatingExpression>();
        foreach (var range in Separator().EnumerateSplits(rest))       // one after the other: a paragraph of text is given up at its first words
        {
            var part = rest.AsSpan(range).Trim();
            if (part.IsEmpty) continue;
            if (part.Length > Longest || One(part.ToString()) is not { } one) return [];
            found.Add(one);
        }

        return found.ToImmutable();
    }

    /// <summary>A single rating; null where the text is something else.</summary>
    public static RatingExpression? One(string text)
    {
        if (text.Length is 0 or > Longest) return null;
        if (Unrated.Contains(text.ToLowerInvariant(), StringComparer.Ordinal)) return new RatingExpression(RatingForm.Unrated, 0, null, null);
        if (Letter().Match(text) is { Success: true } letter) return new RatingExpression(RatingForm.Grade, 0, null, Grade(letter));
        if (Drawn(text) is { } drawn) return drawn;
        if (PerCent().Match(text) is { Success: true } percent) return new RatingExpression(RatingForm.Percent, Number(percent.Groups[1].Value), 100, null);
        if (Fraction().Match(text) is { Success: true } fraction)
        {
            var form = fraction.Groups["stars"].Success ? RatingForm.Stars : RatingForm.Fraction;
            return new RatingExpression(form, Number(fraction.Groups[1].Value), Number(fraction.Groups[2].Value), null);
        }

        if (StarWord().Match(text) is { Success: true } stars) return new RatingExpression(RatingForm.Stars, Number(stars.Groups[1].Value), null, null);
        return Bare().Match(text) is { Success: true } bare ? new RatingExpression(RatingForm.Bare, Number(bare.Groups[1].Value), null, null) : null;
    }

    /// <summary>Stars as signs: full ones, a half, empty ones, in this order.</summary>
    private static RatingExpression? Drawn(string text)
    {
        var (full, half, empty) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '★' or 0x2B50 or 0x1F31F or '*' when half + empty == 0: full++; break;
                case '½' or 0x2BEA or 0x2BE8 when half + empty == 0: half++; break;
                case '☆' or '✩': empty++; break;
                case ' ' or 0xFE0F or 0xA0 or 0x202F: break;
                default: return null;
            }
        }

        if (full + half + empty == 0 || full + half + empty > 20 || text == "½") return null;
        return new RatingExpression(RatingForm.Stars, full + (half / 2m), empty > 0 ? full + half + empty : null, null, IsDrawn: true);
    }

    private static string Grade(Match letter)
    {
        var sign = letter.Groups[2].Value;
        var plus = sign is "+" || sign.Equals("plus", StringComparison.OrdinalIgnoreCase);
        return letter.Groups[1].Value.ToUpperInvariant() + (sign.Length == 0 ? "" : plus ? "+" : "-");
    }

    private static decimal Number(string text)
    {
        var half = text.EndsWith('½') || text.EndsWith(" 1/2", StringComparison.Ordinal);
        var whole = text.Replace("½", "", StringComparison.Ordinal).Replace(" 1/2", "", StringComparison.Ordinal).Replace(',', '.').Trim();
        return (whole.Length == 0 ? 0 : decimal.Parse(whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)) + (half ? .5m : 0);
    }

    private const string NumberPattern = @"(?<number>\d{1,3}(?:[.,]\d{1,3})?\s?½|½|\d{1,3} 1/2|\d{1,3}(?:[.,]\d{1,3})?)";

    private const string StarPattern = @"(?<stars>stars?|sternen?|étoiles?|estrellas?|stelle|gwiazd(?:ki|ek|ka)|⭐|★)";

    [GeneratedRegex(@"^\s*(?:(?:my|the|our|final|overall|star|letter)\s+)*(?:rating|score|grade|stars|mark|verdict|wertung|bewertung|note|calificación|valoración|puntuación|voto|valutazione|ocena)\s*[:=–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*[()\[\]|;=]+\s*|\s+[–—-]\s+|,\s+|\s+or\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<letter>[A-F])\s?(?<sign>\+|-|−|–|plus|minus)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Letter();

    [GeneratedRegex("^" + NumberPattern + @"\s?(?:%|per cent|percent)$", RegexOptions.IgnoreCase)]
    private static partial Regex PerCent();

    [GeneratedRegex("^" + NumberPattern + @"\s*(?:/|⁄|out of|of|von|sur|de|su|na)\s*(?<best>\d{1,3})(?:\s*" + StarPattern + ")?$", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex("^" + NumberPattern + @"\s*" + StarPattern + "$", RegexOptions.IgnoreCase)]
    private static partial Regex StarWord();

    [GeneratedRegex("^" + NumberPattern + "$")]
    private static partial Regex Bare();
}
