using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>Front matter about the work: from its block, or from keys beside the review's.</summary>
internal static partial class WorkReader
{
    private static readonly (string Name, CreditRole Role)[] Roles =
    [
        ("director", CreditRole.Director), ("creator", CreditRole.Creator), ("author", CreditRole.Author), ("artist", CreditRole.Artist),
        ("cast", CreditRole.Cast), ("writer", CreditRole.Writer), ("cinematographer", CreditRole.Cinematographer), ("music", CreditRole.Music),
        ("translator", CreditRole.Translator), ("developer", CreditRole.Developer), ("publisher", CreditRole.Publisher),
        ("platform", CreditRole.Platform), ("country", CreditRole.Country), ("language", CreditRole.Language),
    ];

    /// <summary>The kind that a key or a value of <c>kind:</c> names; null for any other.</summary>
    public static WorkKind? KindOf(string name) => KeyTable.Normalise(name) switch
    {
        "film" or "movie" => WorkKind.Film,
        "show" or "tv" or "tv-show" or "series" => WorkKind.Show,
        "book" or "novel" => WorkKind.Book,
        "game" or "video-game" => WorkKind.Game,
        "album" or "music-album" or "music" or "record" => WorkKind.Album,
        "essay" => WorkKind.Essay,
        _ => null,
    };

    /// <summary>Reads the fields of a work.</summary>
    /// <param name="fields">Of its block, or of the front matter.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>The work; its title is empty where none stands there.</returns>
    public static Work Read(FieldReader fields, WorkKind kind)
    {
        var (year, last) = Years(fields, kind);
        var (title, print) = PrintedTitle.Read(fields.Title("title") ?? "");
        return new Work(kind, title)
        {
            PrintTitle = print,
            OriginalTitle = fields.Title("original-title"),
            SortTitle = fields.Title("sort-title"),
            Year = year,
            LastYear = last,
            Credits = Credits(fields),
            Runtime = Runtime(fields),
            Series = Series(fields),
        };
    }

    /// <summary>Fields of a work that stand beside its block, where the block lacks them.</summary>
    public static Work Completed(Work work, FieldReader beside)
    {
        var (year, last) = work.Year is null ? Years(beside, work.Kind) : (work.Year, work.LastYear);
        var missing = Credits(beside).Where(credit => !work.Credits.Any(known => known.Role == credit.Role));
        return work with
        {
            OriginalTitle = work.OriginalTitle ?? beside.Title("original-title"),
            SortTitle = work.SortTitle ?? beside.Title("sort-title"),
            Year = year,
            LastYear = last,
            Credits = [.. work.Credits.Concat(missing).OrderBy(credit => credit.Role)],
            Runtime = work.Runtime ?? Runtime(beside),
            Series = work.Series ?? Series(beside),
        };
    }

    private static ImmutableArray<Credit> Credits(FieldReader fields)
    {
        var credits = ImmutableArray.CreateBuilder<Credit>();
        foreach (var (name, role) in Roles)
        {
            if (fields.Names(name) is { IsEmpty: false } names) credits.Add(new Credit(role, names));
        }

        return credits.ToImmutable();
    }

    private static (int? First, int? Last) Years(FieldReader fields, WorkKind kind)
    {
        if (fields.Scalar("year") is not { } scalar) return (null, null);
        var text = scalar.Value.Trim();
        if (Year().Match(text) is { Success: true } year) return (Number(year), null);
        if (YearOfDate().Match(text) is { Success: true } dated && DateText.Read(text, out _) is not null) return (Number(dated), null);
        if (YearRange().Match(text) is { Success: true } range && kind == WorkKind.Show && Number(range) <= LastOf(range)) return (Number(range), LastOf(range));
        fields.Add(DiagnosticCodes.BadYear, scalar.Offset, $"the year '{text}' can't be read", kind == WorkKind.Show ? "write four digits, or '2008-2013'" : "write four digits: 'year: 1995'");
        return (null, null);
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static int LastOf(Match range)
    {
        var last = range.Groups[2].ValueSpan;
        return last.Length == 4 ? int.Parse(last, CultureInfo.InvariantCulture) : (Number(range) / 100 * 100) + int.Parse(last, CultureInfo.InvariantCulture);
    }

    private static int? Runtime(FieldReader fields)
    {
        if (fields.Scalar("runtime") is not { } scalar) return null;
        if (RuntimeText.Read(scalar.Value) is { } minutes) return minutes;
        fields.Add(DiagnosticCodes.BadRuntime, scalar.Offset, $"the running time '{scalar.Value}' can't be read", "write minutes, or hours and minutes: 'runtime: 99' or 'runtime: 1h 39m'");
        return null;
    }

    private static Series? Series(FieldReader fields)
    {
        if (fields.Entry("series") is not { } entry) return null;
        if (entry.Value is YamlScalar) return new Series(fields.Title("series")!, null);
        if (entry.Value is not YamlMap map)
        {
            fields.NoteShape(entry, "one name, or a map, for instance {name: Three Colours, number: 1}");
            return null;
        }

        var inner = new FieldReader(fields.File, map, SeriesKeys, Nothing, fields.Faults);
        if (inner.Title("name") is { } name) return new Series(name, inner.Text("number"));
        fields.NoteShape(entry, "one name, or a map, for instance {name: Three Colours, number: 1}");
        return null;
    }

    private static readonly KeyTable SeriesKeys = KeyTable.Of("name title\nnumber no position part volume");

    private static readonly HashSet<string> Nothing = [];

    [GeneratedRegex(@"^\(?(\d{4})\)?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(\d{4})[-/.]\d")]
    private static partial Regex YearOfDate();

    [GeneratedRegex(@"^(\d{4})\s*[-–—]\s*(\d{4}|\d{2})$")]
    private static partial Regex YearRange();
}
