using System.Collections.Immutable;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reviews;

/// <summary>What a review says: front matter as data, body as blocks. After Punctuating no character of it changes.</summary>
/// <param name="Number">From 1, in the order of paths: the first part of each <see cref="Place"/>.</param>
/// <param name="Slug">Unique in its book.</param>
/// <param name="Pieces">From text to file.</param>
/// <param name="Facts">The front matter.</param>
/// <param name="Body">The blocks; a first heading that repeats the title and a last paragraph that is the rating are gone.</param>
/// <param name="Notes">Numbered anew from 1 in the order of their calls.</param>
public sealed record Review(int Number, string Slug, PieceTable Pieces, ReviewFacts Facts, ImmutableArray<Block> Body, ImmutableArray<Note> Notes)
{
    /// <summary>The place of a leaf's character.</summary>
    public Place PlaceOf(int leaf, int offset) => new(Number, leaf, offset);
}

/// <summary>A footnote.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Blocks">At least one.</param>
public sealed record Note(int Number, ImmutableArray<Block> Blocks);

/// <summary>The front matter.</summary>
/// <param name="Work">What is reviewed; null for an essay or a piece of front matter.</param>
/// <param name="Headline">The review's own title where it has one beside the work's; its inlines hold no notes, links, images.</param>
/// <param name="Language">BCP 47; never empty.</param>
public sealed record ReviewFacts(Work? Work, Leaf? Headline, string Language)
{
    /// <summary>The sentence under the title.</summary>
    public Leaf? Dek { get; init; }

    /// <summary>Who wrote it, as printed; empty where nobody is named.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>When it was published.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How and when the work was seen.</summary>
    public Viewing? Seen { get; init; }

    /// <summary>On the critic's own scale; null where nothing is said.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Where the rating is written.</summary>
    public int RatingSource { get; init; } = -1;

    /// <summary>Tags, as written.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Content warnings, as written.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Where it was first published, as printed.</summary>
    public string? FirstPublished { get; init; }

    /// <summary>How it begins, where its author says so; or null.</summary>
    public OpeningStyle? Opening { get; init; }

    /// <summary>Whether Punctuating leaves it alone: <c>punctuation: as-typed</c>.</summary>
    public bool AsTyped { get; init; }
}

/// <summary>Inline text of its own: a headline, a dek.</summary>
/// <param name="Number">The leaf's number in its review.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Leaf(int Number, ImmutableArray<Inline> Inlines);

/// <summary>A date as exact as the author gave it.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
public sealed record PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <inheritdoc/>
    public int CompareTo(PartialDate? other) => other is null ? 1 : (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));
}

/// <summary>How a work was seen.</summary>
/// <param name="Date">When, or null.</param>
/// <param name="How">In the author's words: the venue, the format; or null.</param>
/// <param name="Again">Whether it was a second viewing.</param>
public sealed record Viewing(PartialDate? Date, string? How, bool Again);
