using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Reading;

/// <summary>Dates as authors write them: ISO 8601 with or without time and zone, with slashes or full stops, in words.</summary>
internal static partial class DateText
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="fault">Why not, where null is returned: what is wrong and what to write.</param>
    public static PartialDate? Read(string text, out DateFault? fault)
    {
        text = text.Trim();
        fault = null;
        if (Iso().Match(text) is { Success: true } iso) return Checked(Number(iso, 1), Number(iso, 2), Number(iso, 3), text, out fault);
        if (Compact().Match(text) is { Success: true } compact) return Checked(Number(compact, 1), Number(compact, 2), Number(compact, 3), text, out fault);
        if (DayFirst().Match(text) is { Success: true } mixed) return Mixed(mixed, text, out fault);
        if (InWords(text) is { } date) return Checked(date.Year, date.Month, date.Day, text, out fault);
        fault = new DateFault(DiagnosticCodes.BadDate, $"the date '{text}' can't be read", "write year, month, day: 2026-03-14");
        return null;
    }

    /// <summary>A date before a file's name (<c>2026-03-14-heat</c>): its length with the separator behind it, and the date; else null.</summary>
    public static (int Length, PartialDate Date)? BeforeName(string name)
    {
        if (InName().Match(name) is not { Success: true } found) return null;
        var (year, month, day) = (Number(found, 1)!.Value, Number(found, 2)!.Value, Number(found, 3)!.Value);
        return IsInCalendar(year, month, day) ? (found.Length, new PartialDate(year, month, day)) : null;
    }

    private static PartialDate? Mixed(Match found, string text, out DateFault? fault)
    {
        var (first, second, year) = (Number(found, 1)!.Value, Number(found, 3)!.Value, Number(found, 4)!.Value);
        if (found.Groups[2].Value == "." || first > 12) return Checked(year, second, first, text, out fault);
        if (second > 12 || first == second) return Checked(year, first, second, text, out fault);
        fault = new DateFault(DiagnosticCodes.AmbiguousDate, $"the date '{text}' can be read in two ways",
            string.Create(CultureInfo.InvariantCulture, $"write {year:0000}-{first:00}-{second:00} or {year:0000}-{second:00}-{first:00}"));
        return null;
    }

    private static PartialDate? Checked(int? year, int? month, int? day, string text, out DateFault? fault)
    {
        fault = null;
        if (year is >= 1000 and <= 9999 && IsInCalendar(year.Value, month ?? 1, day ?? 1)) return new PartialDate(year.Value, month, day);
        fault = new DateFault(DiagnosticCodes.BadDate, $"the date '{text}' isn't in the calendar", "write year, month, day: 2026-03-14");
        return null;
    }

    private static bool IsInCalendar(int year, int month, int day) =>
        year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Words and numbers in any order that makes sense: 14 March 2026, March 14th, 2026, 14. März 2026, le 14 mars 2026, March 2026.</summary>
    private static (int Year, int Month, int? Day)? InWords(string text)
    {
        var (year, month, day) = ((int?)null, (int?)null, (int?)null);
        foreach (var word in text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var number = Ordinal().Match(word);
            if (number.Success && int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var value)
            {
                if (number.Groups[1].Length == 4 && year is null) year = value;
                else if (number.Groups[1].Length <= 2 && day is null) day = value;
                else return null;
            }
            else if (Months.Find(word) is { } found && month is null) month = found;
            else if (!Fillers.Contains(word.TrimEnd('.').ToLowerInvariant())) return null;
        }

        return year is not null && month is not null ? (year.Value, month.Value, day) : null;
    }

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "of", "the", "le", "de", "del", "di", "den", "am", "on", "r", "roku",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    };

    private static int? Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2})(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}(?:\s+[+-]\d{4})?)?)?)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(\d{4})[-_](\d{2})[-_](\d{2})(?:[-_ ]|$)")]
    private static partial Regex InName();

    [GeneratedRegex(@"^(?<number>\d{1,4})(?:st|nd|rd|th|er|\.|º|°)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    /// <summary>Why a date wasn't read.</summary>
    internal sealed record DateFault(DiagnosticCode Code, string Message, string Help);
}
