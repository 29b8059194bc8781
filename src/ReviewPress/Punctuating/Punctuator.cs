using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>Makes of what is typed what is printed: quotation marks, apostrophes, dashes, ellipses, no-break spaces, by the language of each passage. After this no character of a review changes. Done twice it does nothing more.</summary>
public static class Punctuator
{
    /// <summary>A review as it is printed; itself where it says <c>punctuation: as-typed</c>.</summary>
    public static Review Punctuate(Review review) => Punctuate(review, new LeafPunctuator());

    /// <summary>Reviews as they are printed.</summary>
    /// <param name="reviews">As they were read.</param>
    /// <param name="cores">How many are punctuated at a time; the result is the same.</param>
    public static ImmutableArray<Review> Punctuate(ImmutableArray<Review> reviews, int cores)
    {
        var punctuated = new Review[reviews.Length];
        Parallel.For(0, punctuated.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, () => new LeafPunctuator(), (i, _, leaves) =>
        {
            punctuated[i] = Punctuate(reviews[i], leaves);
            return leaves;
        }, _ => { });
        return ImmutableCollectionsMarshal.AsImmutableArray(punctuated);
    }

    private static Review Punctuate(Review review, LeafPunctuator leaves)
    {
        if (review.Facts.AsTyped) return review;
        var facts = FactPunctuator.Punctuate(review.Facts, leaves.In(review.Facts.Language));
        var blocks = new BlockPunctuator(leaves);
        var body = blocks.Punctuate(review.Body);
        var notes = review.Notes.Altered(note => note with { Blocks = blocks.Punctuate(note.Blocks) });
        return review with { Facts = facts, Body = body, Notes = notes, Pieces = PieceSplitting.Split(review.Pieces, leaves.Altered) };
    }

    /// <summary>A recipe's words as they are printed.</summary>
    public static Recipe Punctuate(Recipe recipe) => RecipePunctuator.Punctuate(recipe);

    /// <summary>A line outside a review's text: a title, a line of book.yaml.</summary>
    /// <param name="line">Plain text.</param>
    /// <param name="language">BCP 47.</param>
    public static string Punctuate(string line, string language) => new LeafPunctuator().In(language).Punctuate(line);
}
