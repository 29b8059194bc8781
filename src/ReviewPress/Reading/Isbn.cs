using System.Globalization;

namespace ReviewPress.Reading;

/// <summary>International Standard Book Numbers (ISO 2108).</summary>
internal static class Isbn
{
    /// <summary>Thirteen digits with the right check digit; else null and what to say.</summary>
    public static string? Read(string text, out string message, out string help)
    {
        var digits = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is 'X' or 'x')).ToUpperInvariant();
        (message, help) = ("", "");
        if (digits.Length == 13 && digits.All(char.IsAsciiDigit) && digits.StartsWith("97", StringComparison.Ordinal))
        {
            var check = CheckDigit(digits[..12]);
            if (digits[12] == check) return digits;
            message = $"the ISBN {text} ends in {digits[12]}, and its check digit would be {check}";
            help = "compare it with the agency's letter, digit by digit";
        }
        else if (digits.Length == 10 && digits[..9].All(char.IsAsciiDigit))
        {
            message = $"the ISBN {text} has ten digits";
            help = $"write 'isbn: 978{digits[..9]}{CheckDigit("978" + digits[..9])}'";
        }
        else
        {
            message = $"the ISBN {text} should have thirteen digits, beginning with 978 or 979";
            help = "write for instance 'isbn: 978-3-16-148410-0'";
        }

        return null;
    }

    private static char CheckDigit(string twelve)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++) sum += (twelve[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture)[0];
    }
}
