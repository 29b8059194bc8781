using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;

namespace ReviewPress.Recipes;

/// <summary>A part of the book.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Names">Its reviews as book.yaml names them: slugs, paths, or patterns with <c>*</c>; each with its place.</param>
/// <param name="Location">Where it stands.</param>
public sealed record PartWish(string Title, ImmutableArray<(string Name, Location Location)> Names, Location Location)
{
    /// <summary>How its reviews begin; null: as the book's.</summary>
    public OpeningStyle? Openings { get; init; }

    /// <summary>The slugs of its reviews, once they are found.</summary>
    public ImmutableArray<string> Slugs { get; init; } = [];
}
