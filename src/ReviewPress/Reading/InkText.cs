using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Reading;

/// <summary>Colours: <c>cmyk(0 90 70 10)</c>, <c>#D21C33</c>, or both. What isn't said is reckoned from what is.</summary>
internal static partial class InkText
{
    /// <summary>The most ink that paper takes, in percent.</summary>
    public const int MostInk = 240;

    // What a press's inks show on coated paper, in sRGB: paper, C, M, CM, Y, CY, MY, CMY; black over any of them hides it.
    private static readonly (int Red, int Green, int Blue)[] Primaries =
        [(255, 255, 255), (0, 158, 224), (230, 0, 126), (49, 39, 131), (255, 237, 0), (0, 150, 64), (227, 6, 19), (60, 50, 48)];

    private static readonly (int Red, int Green, int Blue) Black = (29, 29, 27);

    /// <summary>A colour; null where it can't be read, or would be more ink than <see cref="MostInk"/>.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="name">Its token.</param>
    public static Ink? Read(string text, string name)
    {
        if (text.Trim().Equals("black", StringComparison.OrdinalIgnoreCase)) return Ink.Black;
        if (Form().Match(text.Trim()) is not { Success: true } found || found.Length == 0) return null;
        int? rgb = found.Groups["rgb"] is { Success: true } hex ? int.Parse(hex.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : null;
        int[] inks = found.Groups["ink"] is { Success: true } parts ? [.. parts.Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture))] : Separated(rgb!.Value);
        if (inks.Any(i => i > 100) || inks.Sum() > MostInk) return null;
        return new Ink(name, inks[0], inks[1], inks[2], inks[3], rgb ?? Shown(inks));
    }

    /// <summary>Neugebauer's mixture of the primaries: each has the share of paper that its inks cover and the others leave free.</summary>
    private static int Shown(int[] inks)
    {
        var (red, green, blue) = (0L, 0L, 0L);
        for (var p = 0; p < 8; p++)
        {
            long share = 100 - inks[3];
            for (var i = 0; i < 3; i++) share *= (p >> i & 1) == 1 ? inks[i] : 100 - inks[i];
            (red, green, blue) = (red + share * Primaries[p].Red, green + share * Primaries[p].Green, blue + share * Primaries[p].Blue);
        }

        var black = inks[3] * 1_000_000L;
        return Byte(red + black * Black.Red) << 16 | Byte(green + black * Black.Green) << 8 | Byte(blue + black * Black.Blue);
    }

    private static int Byte(long sum) => (int)((sum + 50_000_000) / 100_000_000);

    /// <summary>The gray in a colour is printed with black.</summary>
    private static int[] Separated(int rgb)
    {
        int[] colour = [rgb >> 16, rgb >> 8 & 255, rgb & 255];
        var most = colour.Max();
        return most == 0 ? [0, 0, 0, 100] : [.. colour.Select(c => ((most - c) * 100 + most / 2) / most), (255 - most) * 100 / 255];
    }

    [GeneratedRegex("""^(?:cmyk\(\s*(?<ink>\d{1,3})(?:[\s,/]+(?<ink>\d{1,3})){3}\s*\))?\s*(?:\#(?<rgb>[0-9a-f]{6}))?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
