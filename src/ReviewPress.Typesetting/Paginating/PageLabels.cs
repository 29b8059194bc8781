using System.Globalization;
using System.Text;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Page numbers in words.</summary>
internal static class PageLabels
{
    private static readonly (int Value, string Numeral)[] Numerals =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The label of a page number, from 1.</summary>
    public static string Of(int number, NumberStyle style)
    {
        if (style == NumberStyle.Arabic || number < 1) return number.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value; number -= value) roman.Append(numeral);
        }

        return roman.ToString();
    }
}
