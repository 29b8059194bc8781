using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Arranging;

/// <summary>Front matter → the words of an opening.</summary>
internal static class OpeningArranger
{
    // Three lines of credits in the default page; what is more ends in "and others", in print only.
    private const int MostCharacters = 190;

    public static Opening Arrange(Review review, Vocabulary vocabulary)
    {
        var facts = review.Facts;
        var title = facts.Headline?.Inlines ?? WorkTitle(facts.Work, review.Slug);
        return new Opening(Kicker(facts.Work, vocabulary), title, facts.Headline?.Number ?? -1)
        {
            TitleIsWork = facts.Headline is null && facts.Work is not null,
            Dek = facts.Dek,
            Rating = RatingMarks.Of(facts.Rating, vocabulary),
            Byline = facts.Reviewers.IsEmpty ? null : vocabulary.List(facts.Reviewers),
            Date = facts.Date is { } date ? vocabulary.Date(date) : null,
            Work = WorkLine(facts),
            Provenance = facts.FirstPublished is { } place ? vocabulary.FirstPublished(place, null) : null,
            Credits = facts.Work is { } work ? [.. Credits(work, facts, vocabulary)] : [],
        };
    }

    private static ImmutableArray<Inline> WorkTitle(Work? work, string slug)
    {
        var words = new Text(work?.Title ?? slug, 0);
        return work?.PrintTitle is { } print ? [new Span(SpanKind.Language, null, [words]) { Print = print }] : [words];
    }

    /// <summary>Kind, year, series, between middle dots.</summary>
    private static string? Kicker(Work? work, Vocabulary vocabulary)
    {
        if (work is null) return null;
        var parts = new List<string> { vocabulary.Kind(work.Kind) };
        if (work.Year is { } year) parts.Add(year.ToString(CultureInfo.InvariantCulture));
        if (work.Series is { } series) parts.Add(series.Number is { } number ? $"{series.Name} {number}" : series.Name);
        return string.Join(" · ", parts);
    }

    /// <summary>Only where the headline doesn't hold the work's title.</summary>
    private static WorkLine? WorkLine(ReviewFacts facts) =>
        facts is { Headline: { } headline, Work: { } work } && !PlainText.Of(headline.Inlines).Contains(work.Title, StringComparison.OrdinalIgnoreCase)
            ? new WorkLine(work.Title, work.Year) { PrintedTitle = work.PrintTitle ?? work.Title }
            : null;

    private static IEnumerable<CreditLine> Credits(Work work, ReviewFacts facts, Vocabulary vocabulary)
    {
        if (work.OriginalTitle is { } original && original != work.Title) yield return Line(vocabulary.OriginalTitle, [original], vocabulary);
        foreach (var credit in work.Credits.Where(c => c.Role < CreditRole.Country)) yield return Line(vocabulary.Credit(work.Kind, credit.Role, credit.Names.Length), credit.Names, vocabulary);
        if (work.Runtime is { } minutes) yield return Line(vocabulary.RunningTime, [vocabulary.Minutes(minutes)], vocabulary);
        foreach (var credit in work.Credits.Where(c => c.Role >= CreditRole.Country)) yield return Line(vocabulary.Credit(work.Kind, credit.Role, credit.Names.Length), credit.Names, vocabulary);
        if (facts.Seen is { } seen && Seen(seen, vocabulary) is { Length: > 0 } words) yield return Line(vocabulary.Seen(work.Kind), [words], vocabulary);
        if (!facts.Warnings.IsEmpty) yield return Line(vocabulary.Warnings, facts.Warnings, vocabulary);
    }

    private static string Seen(Viewing seen, Vocabulary vocabulary)
    {
        var parts = new List<string>();
        if (seen.How is { } how) parts.Add(how);
        if (seen.Date is { } date) parts.Add(vocabulary.Date(date));
        if (seen.Again) parts.Add(vocabulary.SeenAgain);
        return string.Join(", ", parts);
    }

    private static CreditLine Line(string label, ImmutableArray<string> names, Vocabulary vocabulary)
    {
        var all = string.Join(", ", names);
        return new CreditLine(label, all, all.Length <= MostCharacters ? all : Short(names, vocabulary), null);
    }

    private static string Short(ImmutableArray<string> names, Vocabulary vocabulary)
    {
        var kept = names.Length;
        while (kept > 1 && names.Take(kept).Sum(n => n.Length + 2) > MostCharacters - vocabulary.AndOthers.Length) kept--;
        return kept == names.Length ? string.Join(", ", names) : $"{string.Join(", ", names.Take(kept))} {vocabulary.AndOthers}";
    }
}
