using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.Recipes;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Arranging;

/// <summary>Reviews and a recipe → the anthology: order, front and back matter, openings, references, each word that the press adds.</summary>
public static class Arranger
{
    private static readonly PartialDate NoDate = new(1980, 1, 1);

    /// <summary>Arranges a book.</summary>
    /// <param name="recipe">What book.yaml says.</param>
    /// <param name="reviews">In the order of paths.</param>
    /// <param name="front">Essays before them.</param>
    /// <param name="back">Essays after them.</param>
    /// <param name="omissions">For a draft: what it leaves out and why, a line each; null: no draft.</param>
    /// <param name="families">What text and display are set in, for the colophon; null: the house's.</param>
    public static Anthology Arrange(Recipe recipe, ImmutableArray<Review> reviews, ImmutableArray<Review> front, ImmutableArray<Review> back, ImmutableArray<string>? omissions = null,
        (string Text, string Display)? families = null)
    {
        var chapters = InParts(recipe, [.. Ordered(recipe, reviews)]);
        var (before, after) = (front.Select(Chapter).ToImmutableArray(), back.Select(Chapter).ToImmutableArray());
        var book = Facts(recipe, chapters);
        var matter = new MatterArranger(recipe, book);
        return new Anthology(book, matter.Front(before, chapters, after, omissions ?? []), chapters, matter.Back(after, families ?? ("EB Garamond", "Alegreya Sans")))
        {
            IsDraft = omissions is not null,
            Targets = [.. before.Concat(chapters).Concat(after).Select(Target).OrderBy(t => t.Slug, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<Review> Ordered(Recipe recipe, ImmutableArray<Review> reviews) => (recipe.Order ?? DefaultOrder(reviews)) switch
    {
        ReviewOrder.Date => reviews.OrderBy(r => r.Facts.Date is null).ThenBy(r => r.Facts.Date),
        ReviewOrder.Title => reviews.OrderBy(r => SortTitle(r), StringComparer.Ordinal),
        ReviewOrder.Year => reviews.OrderBy(r => r.Facts.Work?.Year ?? int.MaxValue),
        ReviewOrder.Reviewer => reviews.OrderBy(r => SortName(recipe, r), StringComparer.Ordinal).ThenBy(r => r.Facts.Date),
        ReviewOrder.Rating => reviews.OrderByDescending(r => RatingMarks.Share(r.Facts.Rating)),
        _ => reviews,
    };

    /// <summary>By path where all names begin with a number, else by date.</summary>
    private static ReviewOrder DefaultOrder(ImmutableArray<Review> reviews) =>
        reviews.All(r => char.IsAsciiDigit(FileName(r)[0]) && !IsDated(FileName(r))) ? ReviewOrder.Path : ReviewOrder.Date;

    private static string FileName(Review review)
    {
        var path = review.Pieces.File.Path;
        var name = Path.GetFileNameWithoutExtension(path);
        return name == "index" ? Path.GetFileName(Path.GetDirectoryName(path)) ?? name : name;
    }

    private static bool IsDated(string name) => name.Length > 10 && name[4] == '-' && name[7] == '-' && name.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') == false;

    private static string SortTitle(Review review) =>
        (review.Facts.Work?.SortTitle ?? WithoutArticle(review.Facts.Work?.Title ?? TitleOf(review))).ToUpperInvariant();

    private static string WithoutArticle(string title)
    {
        foreach (var article in (ReadOnlySpan<string>)["The ", "A ", "An ", "Der ", "Die ", "Das ", "Le ", "La ", "Les ", "L’", "El ", "Los ", "Il ", "Lo "])
        {
            if (title.StartsWith(article, StringComparison.OrdinalIgnoreCase) && title.Length > article.Length) return title[article.Length..];
        }

        return title;
    }

    private static string SortName(Recipe recipe, Review review)
    {
        var name = review.Facts.Reviewers.FirstOrDefault() ?? "";
        return recipe.Critics.FirstOrDefault(c => c.Name == name)?.SortName ?? name;
    }

    private static string TitleOf(Review review) => review.Facts.Headline is { } headline ? PlainText.Of(headline.Inlines) : review.Facts.Work?.Title ?? review.Slug;

    private static string PrintedTitleOf(Review review)
    {
        if (review.Facts.Headline is not { } headline) return review.Facts.Work?.PrintTitle ?? TitleOf(review);
        var words = string.Join(' ', PlainText.Printed(headline.Inlines).Split(' ', StringSplitOptions.RemoveEmptyEntries));   // words left out leave no gap
        return words.Length > 0 ? words : TitleOf(review);
    }

    private static Chapter Chapter(Review review)
    {
        var vocabulary = Vocabulary.For(review.Facts.Language);
        return new Chapter(review, OpeningArranger.Arrange(review, vocabulary), TitleOf(review), vocabulary.Wording) { PrintedTitle = PrintedTitleOf(review) };
    }

    /// <summary>Part by part where there are any: names in their order, what a pattern found in the book's.</summary>
    private static ImmutableArray<Chapter> InParts(Recipe recipe, ImmutableArray<Review> ordered)
    {
        if (recipe.Parts.IsEmpty) return [.. ordered.Select(r => Chapter(r) with { Begins = Opening(recipe, null, r) })];
        var chapters = ImmutableArray.CreateBuilder<Chapter>(ordered.Length);
        var left = ordered.ToList();                      // a draft has what stands in no part last, and what stands in two once
        foreach (var part in recipe.Parts)
        {
            var title = part.Title;
            foreach (var review in part.Slugs.Select(slug => left.Find(r => r.Slug == slug)).OfType<Review>())
            {
                left.Remove(review);
                chapters.Add(Chapter(review) with { Begins = Opening(recipe, part, review), PartTitle = title });
                title = null;
            }
        }

        return [.. chapters, .. left.Select(r => Chapter(r) with { Begins = Opening(recipe, null, r) })];
    }

    private static OpeningStyle Opening(Recipe recipe, PartWish? part, Review review) =>
        review.Facts.Opening ?? (recipe.RunOnUnder > 0 && WordCount.Of(review) < recipe.RunOnUnder ? OpeningStyle.RunOn : part?.Openings ?? recipe.Openings);

    private static ReferenceTarget Target(Chapter chapter)
    {
        var work = chapter.Review.Facts.Work;
        return new ReferenceTarget(chapter.Slug, chapter.Place, work?.Title ?? chapter.RunningTitle, work is not null)
        {
            PrintedTitle = work is null ? chapter.PrintedTitle : work.PrintTitle ?? work.Title,
        };
    }

    private static BookFacts Facts(Recipe recipe, ImmutableArray<Chapter> chapters)
    {
        var vocabulary = Vocabulary.For(recipe.Language);
        var newest = chapters.Select(c => c.Review.Facts.Date).Where(d => d is not null).Max();
        var by = recipe.Authors.IsEmpty ? recipe.Editors.IsEmpty ? null : vocabulary.EditedBy(recipe.Editors) : vocabulary.List(recipe.Authors);
        return new BookFacts(recipe.Slug, recipe.Title, recipe.Subtitle, recipe.Language, recipe.Authors, recipe.Editors, by, recipe.Date ?? newest ?? NoDate)
        {
            Publisher = recipe.Publisher,
            Isbn = recipe.Isbn,
            Rights = recipe.Rights,
            Description = recipe.Description,
            Critics = [.. chapters.SelectMany(c => c.Review.Facts.Reviewers).Distinct(StringComparer.Ordinal)],
            Words = vocabulary.Wording,
        };
    }
}
