using System.Collections.Immutable;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Anthologies;

/// <summary>A review in its place in the book.</summary>
/// <param name="Review">Its text.</param>
/// <param name="Opening">Its head.</param>
/// <param name="RunningTitle">For the e-book's nav: plain words.</param>
/// <param name="Words">In the review's language.</param>
public sealed record Chapter(Review Review, Opening Opening, string RunningTitle, Wording Words)
{
    /// <summary>The same as print says it: for running heads, contents, outline.</summary>
    public string PrintedTitle { get; init; } = RunningTitle;

    /// <summary>Where it begins.</summary>
    public OpeningStyle Begins { get; init; }

    /// <summary>The title of the part that begins with it; else null.</summary>
    public string? PartTitle { get; init; }

    /// <summary>Its name in files and references.</summary>
    public string Slug => Review.Slug;

    /// <summary>The place of its beginning.</summary>
    public Place Place => Review.PlaceOf(0, 0);
}

/// <summary>The head of a chapter, in words and order.</summary>
/// <param name="Kicker">For instance <c>Film · 2025</c>; or null.</param>
/// <param name="Title">The headline, else the work's title, else the essay's.</param>
/// <param name="TitleLeaf">The leaf of the title's text; -1 where it is no text of the body's (then offsets mean nothing).</param>
public sealed record Opening(string? Kicker, ImmutableArray<Inline> Title, int TitleLeaf)
{
    /// <summary>Whether the title is the work's, for structured data and references.</summary>
    public bool TitleIsWork { get; init; }

    /// <summary>Or null.</summary>
    public Leaf? Dek { get; init; }

    /// <summary>Or null: nothing was said.</summary>
    public RatingMark? Rating { get; init; }

    /// <summary>Who wrote it, worded; or null.</summary>
    public string? Byline { get; init; }

    /// <summary>When, worded; or null.</summary>
    public string? Date { get; init; }

    /// <summary>The work's title and year where the headline lacks them; else null.</summary>
    public WorkLine? Work { get; init; }

    /// <summary>Where and when it first appeared, worded; or null.</summary>
    public string? Provenance { get; init; }

    /// <summary>Rows of the credits.</summary>
    public ImmutableArray<CreditLine> Credits { get; init; } = [];
}

/// <summary>The work's title and year.</summary>
/// <param name="Title">In italics.</param>
/// <param name="Year">Or null.</param>
public sealed record WorkLine(string Title, int? Year)
{
    /// <summary>The title as print says it.</summary>
    public string PrintedTitle { get; init; } = Title;
}

/// <summary>A row of the credits.</summary>
/// <param name="Label">Worded: <c>Directed by</c>.</param>
/// <param name="Value">Names, worded as a list.</param>
/// <param name="ShortValue">The same cut for print where it is long: ends in "and others"; else equal.</param>
/// <param name="Language">BCP 47 where the value isn't in the review's language; or null.</param>
public sealed record CreditLine(string Label, string Value, string ShortValue, string? Language);

/// <summary>A rating as it is shown and said.</summary>
/// <param name="Rating">As data.</param>
/// <param name="FullStars">Filled ones; all three are 0 where the rating isn't stars.</param>
/// <param name="HalfStars">0 or 1.</param>
/// <param name="EmptyStars">Outlines.</param>
/// <param name="Text">What is set where no stars are drawn: <c>B+</c> with a true minus, <c>8/10</c>, <c>73 %</c>, <c>Unrated</c>.</param>
/// <param name="Spoken">For instance <c>4 out of 5 stars</c>.</param>
public sealed record RatingMark(Rating Rating, int FullStars, int HalfStars, int EmptyStars, string Text, string Spoken)
{
    /// <summary>Whether stars are drawn.</summary>
    public bool IsStars => FullStars + HalfStars + EmptyStars > 0;
}
