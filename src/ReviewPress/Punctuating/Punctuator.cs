using System.Collections.Immutable;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>Makes of what is typed what is printed: quotation marks, apostrophes, dashes, ellipses, no-break spaces, by the language of each passage. After this no character of a review changes. Done twice it does nothing more.</summary>
public static class Punctuator
{
    /// <summary>A review as it is printed; itself where it says <c>punctuation: as-typed</c>.</summary>
    public static Review Punctuate(Review review)
    {
        if (review.Facts.AsTyped) return review;
        var leaves = new LeafPunctuator(review.Facts.Language);
        var facts = FactPunctuator.Punctuate(review.Facts, leaves);
        var blocks = new BlockPunctuator(leaves);
        var body = blocks.Punctuate(review.Body);
        ImmutableArray<Note> notes = [.. review.Notes.Select(n => n with { Blocks = blocks.Punctuate(n.Blocks) })];
        return review with { Facts = facts, Body = body, Notes = notes, Pieces = PieceSplitting.Split(review.Pieces, leaves.Altered) };
    }

    /// <summary>A recipe's words as they are printed.</summary>
    public static Recipe Punctuate(Recipe recipe) => RecipePunctuator.Punctuate(recipe);

    /// <summary>A line outside a review's text: a title, a line of book.yaml.</summary>
    /// <param name="line">Plain text.</param>
    /// <param name="language">BCP 47.</param>
    public static string Punctuate(string line, string language) => new LeafPunctuator(language).Punctuate(line);
}
