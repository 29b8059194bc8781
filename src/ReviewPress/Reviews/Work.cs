using System.Collections.Immutable;

namespace ReviewPress.Reviews;

/// <summary>Kinds of works: the key of the block that describes one.</summary>
public enum WorkKind
{
    /// <summary><c>film:</c>.</summary>
    Film,

    /// <summary><c>show:</c>.</summary>
    Show,

    /// <summary><c>book:</c>.</summary>
    Book,

    /// <summary><c>game:</c>.</summary>
    Game,

    /// <summary><c>album:</c>.</summary>
    Album,

    /// <summary>No work: an essay.</summary>
    Essay,
}

/// <summary>What is reviewed.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">As printed, NFC.</param>
public sealed record Work(WorkKind Kind, string Title)
{
    /// <summary>What print says instead of the title; null: the title.</summary>
    public string? PrintTitle { get; init; }

    /// <summary>The title in its own language.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>What it is sorted by, where that isn't the title less its article.</summary>
    public string? SortTitle { get; init; }

    /// <summary>The year of its release.</summary>
    public int? Year { get; init; }

    /// <summary>The last year of a show that ran for several; else null.</summary>
    public int? LastYear { get; init; }

    /// <summary>In the order of <see cref="CreditRole"/>; each role once.</summary>
    public ImmutableArray<Credit> Credits { get; init; } = [];

    /// <summary>In minutes.</summary>
    public int? Runtime { get; init; }

    /// <summary>The series it belongs to.</summary>
    public Series? Series { get; init; }
}

/// <summary>Who did what, in the order of a credits box.</summary>
public enum CreditRole
{
    /// <summary>Directors.</summary>
    Director,

    /// <summary>Creators of a show.</summary>
    Creator,

    /// <summary>Authors of a book.</summary>
    Author,

    /// <summary>Artists of an album.</summary>
    Artist,

    /// <summary>The cast, in billing order.</summary>
    Cast,

    /// <summary>Writers.</summary>
    Writer,

    /// <summary>Cinematographers.</summary>
    Cinematographer,

    /// <summary>Composers.</summary>
    Music,

    /// <summary>Translators.</summary>
    Translator,

    /// <summary>Developers of a game.</summary>
    Developer,

    /// <summary>Publishers.</summary>
    Publisher,

    /// <summary>Platforms.</summary>
    Platform,

    /// <summary>Countries, as the author writes them.</summary>
    Country,

    /// <summary>Languages, as the author writes them.</summary>
    Language,
}

/// <summary>A row of credits.</summary>
/// <param name="Role">What they did.</param>
/// <param name="Names">At least one, as written.</param>
public sealed record Credit(CreditRole Role, ImmutableArray<string> Names);

/// <summary>A series.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Number">Its number there, as written; or null.</param>
public sealed record Series(string Name, string? Number);

/// <summary>Kinds of scales.</summary>
public enum RatingKind
{
    /// <summary>Stars, halves allowed.</summary>
    Stars,

    /// <summary>Points out of a best: 8/10.</summary>
    Points,

    /// <summary>A letter: A+ to F.</summary>
    Grade,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Said to be unrated.</summary>
    Unrated,
}

/// <summary>A rating on the critic's own scale; never converted.</summary>
/// <param name="Kind">Which scale.</param>
/// <param name="Value">In <paramref name="Best"/>'s units; 0 for grades and the unrated.</param>
/// <param name="Best">The scale's best; 100 for per cent; 0 for grades and the unrated.</param>
/// <param name="Grade">For instance <c>B+</c>, with a hyphen-minus or plus; null for other kinds.</param>
public sealed record Rating(RatingKind Kind, decimal Value, decimal Best, string? Grade);
