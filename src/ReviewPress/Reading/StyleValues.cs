using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.HouseStyles;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Reading;

/// <summary>The values of a house style's tokens, as they are typed.</summary>
internal static partial class StyleValues
{
    private const int TightestLeading = 85;   // percent of the size: large titles may stand close
    private const decimal LeastText = 7, MostText = 18;

    /// <summary>A style with one token changed; null where its value can't be read.</summary>
    /// <param name="style">Which.</param>
    /// <param name="token">Which.</param>
    /// <param name="typed">Its value, without white at its ends.</param>
    /// <param name="why">What to write, where the token's own form doesn't say enough; else null.</param>
    public static HouseStyle? Set(HouseStyle style, StyleToken token, string typed, out string? why)
    {
        why = null;
        var word = KeyTable.Normalise(typed);
        switch (token)
        {
            case SizeToken { Name: "text" } text:
                why = $"write a size from {StyleToken.Show(LeastText)} to {StyleToken.Show(MostText)} pt, alone or with a leading of at most twice as much: 'text: {text.Show(style)}'";
                return Text(style, text, typed);
            case SizeToken size: return Size(style, size, typed, out why) is { } read ? size.Set(style, read) : null;
            case LengthToken length: return Points(typed) is { } points && points >= length.Least && points <= length.Most ? length.Set(style, Length.FromPoints(points)) : null;
            case EmToken em: return Thousandths(typed) is { } ems && ems >= em.Least && ems <= em.Most ? em.Set(style, ems) : null;
            case NumberToken number:
                if (number.CanBeOff && IsNo(word)) return number.Set(style, 0);
                return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole >= number.Least && whole <= number.Most ? number.Set(style, whole) : null;
            case FlagToken flag: return IsNo(word) ? flag.Set(style, false) : IsYes(word) ? flag.Set(style, true) : null;
            case WordToken words: return Word(style, words, word, out why);
            case VoiceToken voice: return Voice(typed, out why) is { } cut ? voice.Set(style, cut) : null;
            case InkToken ink:
                why = $"write 'cmyk(0 90 70 10)' in percent, at most {InkText.MostInk} in all, '#D21C33', or both in quotation marks";
                return InkText.Read(typed, ink.Name) is { } colour ? ink.Set(style, colour) : null;
            default: return null;
        }
    }

    private static bool IsNo(string word) => word is "false" or "no" or "off" or "none";

    private static bool IsYes(string word) => word is "true" or "yes" or "on";

    /// <summary>The leading of the text is the grid unit.</summary>
    private static HouseStyle? Text(HouseStyle style, SizeToken token, string typed)
    {
        if (SizeForm().Match(typed) is not { Success: true } found) return null;
        var size = Number(found.Groups["size"]);
        var grid = found.Groups["leading"] is { Success: true } leading && !found.Groups["units"].Success ? Number(leading) : size <= style.Grid.Scaled / (decimal)Length.PerPoint ? style.Grid.Scaled / (decimal)Length.PerPoint : size * 1.25m;
        if (size is < LeastText or > MostText || grid < size || grid > 2 * size) return null;
        return token.Set(style, new TypeSize(Length.FromPoints(size), 4)) with { Grid = Length.FromPoints(grid), Dek = OnGrid(style.Dek, style.Grid, Length.FromPoints(grid)) };
    }

    /// <summary>A size on a tighter grid, smaller in proportion, in quarters of a point: the dek's lines are set nearly solid, and would touch.</summary>
    private static TypeSize OnGrid(TypeSize size, Length old, Length grid)
    {
        var quarter = Length.PerPoint / 4;
        return grid >= old ? size : size with { Size = new Length(size.Size.Times(grid.Scaled, old.Scaled).Scaled / quarter * quarter) };
    }

    private static TypeSize? Size(HouseStyle style, SizeToken token, string typed, out string? why)
    {
        why = $"write a size from {StyleToken.Show(SizeToken.Least)} to {StyleToken.Show(SizeToken.Most)} pt, alone or with a leading: '{token.Name}: {token.Show(style)}'";
        if (SizeForm().Match(typed) is not { Success: true } found) return null;
        var size = Number(found.Groups["size"]);
        if (size is < SizeToken.Least or > SizeToken.Most) return null;
        var em = Length.FromPoints(size);
        if (found.Groups["leading"] is not { Success: true } leading) return new TypeSize(em, Fitting(style, token, em));
        var step = style.Grid.Times(token.Step, 4);
        var wanted = found.Groups["units"].Success ? style.Grid.Times((long)(Number(leading) * 4), 4) : Length.FromPoints(Number(leading));
        var steps = (wanted.Scaled + step.Scaled / 2) / step.Scaled;
        if (wanted >= em.Times(TightestLeading, 100) && Math.Abs(wanted.Scaled - steps * step.Scaled) < Length.PerPoint / 50) return new TypeSize(em, (int)steps * token.Step);
        var fitting = Fitting(style, token, em);
        why = $"leadings are multiples of {StyleToken.Show(step)}, {(token.Step == 4 ? "the grid unit" : "a quarter of the grid unit")}, and not much smaller than the type: '{token.Name}: {StyleToken.Show(em)}/{StyleToken.Show(style.Grid.Times(fitting, 4))}'";
        return null;
    }

    /// <summary>The leading that the style has, or the next larger one that a larger size needs.</summary>
    private static int Fitting(HouseStyle style, SizeToken token, Length em)
    {
        var quarters = Math.Max(token.Step, token.Get(style).Quarters);
        while (style.Grid.Times(quarters, 4) < em) quarters += token.Step;
        return quarters;
    }

    private static HouseStyle? Word(HouseStyle style, WordToken token, string word, out string? why)
    {
        var at = token.Words.IndexOf(IsNo(word) ? "false" : word);
        why = at < 0 && NearestWord.Among(word, token.Words) is { } meant ? $"did you mean '{meant}'?" : null;
        return at < 0 ? null : token.Set(style, at);
    }

    private static Voice? Voice(string typed, out string? why)
    {
        var voice = new Voice(Family.Text);
        why = null;
        foreach (var word in typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(KeyTable.Normalise))
        {
            switch (word)
            {
                case "text": voice = voice with { Family = Family.Text }; break;
                case "display": voice = voice with { Family = Family.Display }; break;
                case "typewriter": voice = voice with { Family = Family.Typewriter }; break;
                case "regular" or "roman": break;
                case "semibold" or "semi-bold": voice = voice with { Weight = Weight.SemiBold }; break;
                case "bold": voice = voice with { Weight = Weight.Bold }; break;
                case "italic" or "italics": voice = voice with { IsItalic = true }; break;
                case "small-caps" or "smallcaps": voice = voice with { IsSmallCapitals = true }; break;
                default:
                    why = NearestWord.Among(word, VoiceToken.Words) is { } meant ? $"did you mean '{meant}'?" : "write a family and its cut: 'text italic', 'display bold', 'text small-caps'";
                    return null;
            }
        }

        return voice;
    }

    private static decimal? Points(string typed) =>
        PlainNumber().Match(typed) is { Success: true } plain ? Number(plain.Groups["number"]) : PageSizeText.Length(typed);

    private static int? Thousandths(string typed) =>
        EmForm().Match(typed) is { Success: true } found ? (int)decimal.Round(Number(found.Groups["number"]) * 1000) : null;

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<size>\d{1,3}(?:[.,]\d{1,3})?)\s*(?:pt)?(?:\s*/\s*(?<leading>\d{0,3}(?:[.,]\d{1,3})?(?<=\d))\s*(?:pt|(?<units>g))?)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex SizeForm();

    [GeneratedRegex("""^(?<number>\d{0,4}(?:[.,]\d{1,3})?(?<=\d))$""")]
    private static partial Regex PlainNumber();

    [GeneratedRegex("""^(?<number>\d{0,2}(?:[.,]\d{1,3})?(?<=\d))\s*(?:em)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex EmForm();
}
