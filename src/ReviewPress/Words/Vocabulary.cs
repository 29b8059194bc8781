using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.Reviews;

namespace ReviewPress.Words;

/// <summary>The words that the press sets, in one language, with their values filled in.</summary>
public sealed class Vocabulary
{
    private readonly Phrases _phrases;

    private Vocabulary(string language, Phrases phrases)
    {
        (Language, _phrases) = (language, phrases);
        var page = phrases.PageReference.Split("{0}");
        Wording = new Wording(phrases.Contents, phrases.Continued, phrases.Verdict, phrases.SpoilersFollow, page[0], page[1],
            phrases.Cover, phrases.TitlePage, phrases.Imprint, phrases.Note, phrases.BackToText, phrases.Draft) { Ebook = phrases.Ebook };
    }

    /// <summary>Every language that the press has words in; the first stands in for others.</summary>
    internal static ImmutableArray<Phrases> Languages { get; } =
        [English.American, English.British, German.Words, French.Words, Spanish.Words, Italian.Words, Polish.Words, Czech.Words, Dutch.Words, Swedish.Words];

    /// <summary>The words for a BCP 47 tag: of the tag itself, else of its language in another region, else English.</summary>
    public static Vocabulary For(string language) => new(language, Find(language) ?? Languages[0]);

    /// <summary>Whether the press has words in a language; English stands in where it hasn't.</summary>
    /// <param name="language">BCP 47.</param>
    public static bool Has(string language) => Find(language) is not null;

    /// <summary>The tag asked for.</summary>
    public string Language { get; }

    /// <summary>Words that the editions set.</summary>
    public Wording Wording { get; }

    /// <summary>The label of the title in its own language.</summary>
    public string OriginalTitle => _phrases.Credits.OriginalTitle;

    /// <summary>The label of a running time.</summary>
    public string RunningTime => _phrases.Credits.Runtime;

    /// <summary>The label of content warnings.</summary>
    public string Warnings => _phrases.Credits.Warnings;

    /// <summary>For a second viewing.</summary>
    public string SeenAgain => _phrases.Credits.Again;

    /// <summary>At the end of a shortened list of names.</summary>
    public string AndOthers => _phrases.AndOthers;

    /// <summary>Shown in a rating's place.</summary>
    public string Unrated => _phrases.Unrated;

    /// <summary>A foreword without a title of its own.</summary>
    public string Foreword => _phrases.Foreword;

    /// <summary>On a draft's first page: what was left out.</summary>
    public string LeftOut => _phrases.LeftOut;

    /// <summary>The kicker's first word: <c>Film</c>.</summary>
    public string Kind(WorkKind kind) => _phrases.Kinds[(int)kind];

    /// <summary>The label of a row of credits: <c>Directed by</c>.</summary>
    /// <param name="kind">What is reviewed.</param>
    /// <param name="role">What they did.</param>
    /// <param name="count">How many names follow.</param>
    public string Credit(WorkKind kind, CreditRole role, int count = 1) => _phrases.Credits.Of(kind, role, count);

    /// <summary>The label of how a work was seen, read, played or heard.</summary>
    public string Seen(WorkKind kind) => _phrases.Credits.SeenOf(kind);

    /// <summary>The colophon's paragraphs.</summary>
    /// <param name="text">The face of the text.</param>
    /// <param name="display">The face of the rest.</param>
    public ImmutableArray<string> Colophon(string text, string display) => [text == display ? Filled(_phrases.ColophonOfOne, text) : Filled(_phrases.Colophon, text, display)];

    /// <summary>Names as a list in words: <c>A, B and C</c>.</summary>
    public string List(ImmutableArray<string> names) => names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + _phrases.And + names[^1];

    /// <summary>The title page's line for editors.</summary>
    public string EditedBy(ImmutableArray<string> names) => Filled(_phrases.EditedBy, List(names));

    /// <summary>The line for authors, where one is wanted: <c>by A and B</c>.</summary>
    public string By(ImmutableArray<string> names) => Filled(_phrases.By, List(names));

    /// <summary>Where a review appeared first: a paper's name, a date, or both.</summary>
    /// <param name="place">The paper's or site's name; or null.</param>
    /// <param name="date">Or null.</param>
    public string FirstPublished(string? place, PartialDate? date) => (place, date) switch
    {
        (null, null) => "",
        (null, { } day) => Filled(_phrases.FirstPublishedOn, Date(day)),
        ({ } name, null) => Filled(_phrases.FirstPublishedIn, name),
        ({ } name, { } day) => Filled(_phrases.FirstPublishedIn, name + ", " + Date(day)),
    };

    /// <summary>A date as the language writes it, as exact as it is.</summary>
    public string Date(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not { } month) return year;
        if (date.Day is not { } day) return Filled(_phrases.MonthPattern, _phrases.Months[month - 1], year);
        var names = _phrases.MonthsAfterDay.IsEmpty ? _phrases.Months : _phrases.MonthsAfterDay;
        return Filled(_phrases.DatePattern, day == 1 && _phrases.FirstDay is { } first ? first : day.ToString(CultureInfo.InvariantCulture), names[month - 1], year);
    }

    /// <summary>A running time: <c>88 min</c>, with a no-break space.</summary>
    /// <param name="minutes">At least 1.</param>
    public string Minutes(int minutes) => Filled(_phrases.Minutes, minutes.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with the language's decimal sign, without trailing zeros.</summary>
    public string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", _phrases.DecimalMark, StringComparison.Ordinal);

    /// <summary>A percentage: <c>73%</c> or <c>73 %</c>.</summary>
    public string Percent(decimal value) => Number(value) + _phrases.PercentSpace + "%";

    /// <summary>A rating for the ear: <c>3.5 out of 5 stars</c>, <c>Grade: B+</c>.</summary>
    public string Spoken(Rating rating) => rating.Kind switch
    {
        RatingKind.Stars => Filled(_phrases.Stars, Number(rating.Value), Number(rating.Best)),
        RatingKind.Points => Filled(_phrases.Points, Number(rating.Value), Number(rating.Best)),
        RatingKind.Percent => Filled(_phrases.Percent, Number(rating.Value)),
        RatingKind.Grade => Filled(_phrases.Grade, rating.Grade!),
        _ => _phrases.Unrated,
    };

    private static Phrases? Find(string language)
    {
        var primary = language.Split('-')[0];
        return Languages.FirstOrDefault(p => string.Equals(p.Language, language, StringComparison.OrdinalIgnoreCase))
            ?? Languages.FirstOrDefault(p => string.Equals(p.Language.Split('-')[0], primary, StringComparison.OrdinalIgnoreCase));
    }

    private static string Filled(string pattern, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++) pattern = pattern.Replace($"{{{(char)('0' + i)}}}", values[i], StringComparison.Ordinal);
        return pattern;
    }
}
