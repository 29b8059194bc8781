using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.Reviews;

namespace ReviewPress.Words;

/// <summary>The words that the press sets, in one language. These members are what Arranging asks for.</summary>
public sealed class Vocabulary
{
    /// <summary>For a BCP 47 tag; English where the language isn't there yet.</summary>
    public static Vocabulary For(string language) => new(language);

    private Vocabulary(string language) => Language = language;

    /// <summary>The tag asked for.</summary>
    public string Language { get; }

    /// <summary>Words that the editions set.</summary>
    public Wording Wording { get; } = new("Contents", "(continued)", "Verdict", "Spoilers follow", "(p.\u00A0", ")", "Cover", "Title page", "Imprint", "Note", "Back to the text", "Draft");

    /// <summary>The kicker's first word: <c>Film</c>.</summary>
    public string Kind(WorkKind kind) => kind.ToString();

    /// <summary>The label of a row of credits: <c>Directed by</c>.</summary>
    public string Credit(WorkKind kind, CreditRole role) => role switch
    {
        CreditRole.Director => "Directed by",
        CreditRole.Cast => "With",
        CreditRole.Writer or CreditRole.Author => "Written by",
        _ => role.ToString(),
    };

    /// <summary>The label of the title in its own language.</summary>
    public string OriginalTitle => "Original title";

    /// <summary>The label of a running time.</summary>
    public string RunningTime => "Running time";

    /// <summary>The label of how a work was seen.</summary>
    public string Seen => "Seen";

    /// <summary>For a second viewing.</summary>
    public string SeenAgain => "again";

    /// <summary>At the end of a shortened list of names.</summary>
    public string AndOthers => "and others";

    /// <summary>Shown in a rating's place.</summary>
    public string Unrated => "Unrated";

    /// <summary>The colophon's paragraphs: faces, tool.</summary>
    public ImmutableArray<string> Colophon => ["Set in EB Garamond and Alegreya Sans by ReviewPress."];

    /// <summary>Names as a list in words: <c>A, B and C</c>.</summary>
    public string List(ImmutableArray<string> names) => names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    /// <summary>The title page's line for editors.</summary>
    public string EditedBy(ImmutableArray<string> names) => "Edited by " + List(names);

    /// <summary>A date as the language writes it, as exact as it is.</summary>
    public string Date(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A running time: <c>88 min</c>, with a no-break space.</summary>
    public string Minutes(int minutes) => $"{minutes.ToString(CultureInfo.InvariantCulture)}\u00A0min";

    /// <summary>A number with the language's decimal sign, without trailing zeros.</summary>
    public string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A percentage: <c>73%</c> or <c>73 %</c>.</summary>
    public string Percent(decimal value) => Number(value) + "%";

    /// <summary>A rating for the ear: <c>3.5 out of 5 stars</c>, <c>Grade: B+</c>.</summary>
    public string Spoken(Rating rating) => $"{Number(rating.Value)} out of {Number(rating.Best)} stars";
}
