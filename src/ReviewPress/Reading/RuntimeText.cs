using System.Globalization;
using System.Text.RegularExpressions;

namespace ReviewPress.Reading;

/// <summary>Running times: <c>99</c>, <c>99 min</c>, <c>1h 39m</c>, <c>1:39</c>, <c>PT1H39M</c>.</summary>
internal static partial class RuntimeText
{
    /// <summary>In minutes, 1 to 99,999; null where it can't be read.</summary>
    public static int? Read(string text)
    {
        var found = Minutes().Match(text.Trim());
        if (!found.Success) found = Hours().Match(text.Trim());
        if (!found.Success) found = Clock().Match(text.Trim());
        if (!found.Success) return null;
        var minutes = (Number(found, "h") * 60) + Number(found, "m") + (Number(found, "s") >= 30 ? 1 : 0);
        return minutes is >= 1 and <= 99_999 ? minutes : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<m>\d{1,5})\s*(?:m|min|mins|min\.|minutes?|minuten|minutos|minuti|minuty|minut|')?$", RegexOptions.IgnoreCase)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"^(?:PT)?\s*(?<h>\d{1,3})\s*(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore)\.?,?\s*(?:and\s+|und\s+|et\s+|y\s+|e\s+)?(?:(?<m>\d{1,2})\s*(?:m|min|mins|minutes?|minuten|minutos|minuti)?\.?)?\s*(?:(?<s>\d{1,2})\s*s)?$|^PT(?<m>\d{1,5})M(?:(?<s>\d{1,2})S)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"^(?<h>\d{1,2}):(?<m>[0-5]\d)(?::(?<s>[0-5]\d))?$")]
    private static partial Regex Clock();
}
