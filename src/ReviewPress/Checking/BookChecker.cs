using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Reading;
using ReviewPress.Reviews;

namespace ReviewPress.Checking;

/// <summary>What only all reviews of a book together can show.</summary>
public static class BookChecker
{
    /// <summary>Checks a book.</summary>
    /// <returns>By file and line.</returns>
    public static ImmutableArray<Diagnostic> Check(ReadBook book)
    {
        var all = book.Front.Concat(book.Reviews).Concat(book.Back).ToImmutableArray();
        return [.. Slugs(all).Concat(Years(book.Reviews)).OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<Diagnostic> Slugs(ImmutableArray<Review> reviews)
    {
        var seen = new Dictionary<string, Review>(StringComparer.Ordinal);
        foreach (var review in reviews)
        {
            if (seen.TryAdd(review.Slug, review)) continue;
            var first = Start(seen[review.Slug]);
            yield return DiagnosticCodes.DuplicateSlug.At(Start(review), $"the slug '{review.Slug}' is another review's already: {Path.GetFileName(first.File)}", "give one of the files another name, or a 'slug:' of its own") with { Related = [first] };
        }
    }

    /// <summary>A title of one kind with years next to each other: a slip of the pen. A remake is further away.</summary>
    private static IEnumerable<Diagnostic> Years(ImmutableArray<Review> reviews)
    {
        var seen = new Dictionary<(WorkKind, string), Review>();
        foreach (var review in reviews)
        {
            if (review.Facts.Work is not { Year: { } year } work) continue;
            if (seen.TryAdd((work.Kind, work.Title.ToUpperInvariant()), review)) continue;
            var other = seen[(work.Kind, work.Title.ToUpperInvariant())];
            if (other.Facts.Work!.Year == year || !SameDirector(work, other.Facts.Work)) continue;
            yield return DiagnosticCodes.TwoYears.At(Start(review), $"{work.Title} is of {year} here and of {other.Facts.Work.Year} in {Path.GetFileName(other.Pieces.File.Path)}", "write one year in both, if it is one work") with { Related = [Start(other)] };
        }
    }

    /// <summary>Two works of different directors, authors or artists are two works; where either names none, they may be one.</summary>
    private static bool SameDirector(Work one, Work other)
    {
        var (a, b) = (Makers(one), Makers(other));
        return a.IsEmpty || b.IsEmpty || a.Intersect(b, StringComparer.OrdinalIgnoreCase).Any();
    }

    private static ImmutableArray<string> Makers(Work work) =>
        [.. work.Credits.Where(credit => credit.Role is CreditRole.Director or CreditRole.Author or CreditRole.Artist or CreditRole.Creator or CreditRole.Developer).SelectMany(credit => credit.Names)];

    private static Location Start(Review review) => new(review.Pieces.File.Path, 1, 1);
}
