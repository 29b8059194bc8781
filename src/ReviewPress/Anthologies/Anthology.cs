using System.Collections.Immutable;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Anthologies;

/// <summary>What stands in the book, in which order, with every word that the press adds: both editions are made from it, and neither selects, sorts or words anything.</summary>
/// <param name="Book">What the book is.</param>
/// <param name="Front">Before the reviews.</param>
/// <param name="Chapters">The reviews.</param>
/// <param name="Back">After them.</param>
public sealed record Anthology(BookFacts Book, ImmutableArray<Matter> Front, ImmutableArray<Chapter> Chapters, ImmutableArray<Matter> Back)
{
    /// <summary>Whether every page says that this isn't the book yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Where references lead, by slug, sorted.</summary>
    public ImmutableArray<ReferenceTarget> Targets { get; init; } = [];

    /// <summary>Essays among the front matter, chapters, essays among the back matter: all that has text of the authors.</summary>
    public IEnumerable<Chapter> AllChapters =>
        Front.OfType<Essay>().Select(e => e.Chapter).Concat(Chapters).Concat(Back.OfType<Essay>().Select(e => e.Chapter));

    /// <summary>The target of a slug, or null.</summary>
    public ReferenceTarget? Find(string slug) => Targets.FirstOrDefault(t => t.Slug == slug);
}

/// <summary>What the book is, in words.</summary>
/// <param name="Slug">Its name in files.</param>
/// <param name="Title">As printed.</param>
/// <param name="Subtitle">Or null.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Authors">As printed.</param>
/// <param name="Editors">As printed.</param>
/// <param name="By">The line of the title page, worded: <c>Edited by Ruth Pellow</c>; or null.</param>
/// <param name="Date">The book's date: book.yaml's, else the newest review's, else 1980-01-01.</param>
public sealed record BookFacts(string Slug, string Title, string? Subtitle, string Language, ImmutableArray<string> Authors, ImmutableArray<string> Editors, string? By, PartialDate Date)
{
    /// <summary>Or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>13 digits, or null.</summary>
    public string? Isbn { get; init; }

    /// <summary>Or null.</summary>
    public string? Rights { get; init; }

    /// <summary>Or null.</summary>
    public string? Description { get; init; }

    /// <summary>The critics, in the order of their first chapters.</summary>
    public ImmutableArray<string> Critics { get; init; } = [];

    /// <summary>Words in the book's language.</summary>
    public required Wording Words { get; init; }
}

/// <summary>Words that the editions set, in one language.</summary>
/// <param name="Contents">The heading of the contents list.</param>
/// <param name="Continued">After a repeated caption, with its parentheses.</param>
/// <param name="Verdict">The kicker of a verdict.</param>
/// <param name="SpoilersFollow">The banner of a spoiler.</param>
/// <param name="BeforePage">Before a page number in a reference: <c>(p. </c>.</param>
/// <param name="AfterPage">After it: <c>)</c>.</param>
/// <param name="Cover">The cover's name.</param>
/// <param name="TitlePage">The title page's name.</param>
/// <param name="Imprint">The imprint's name.</param>
/// <param name="Note">What a footnote is called.</param>
/// <param name="BackToText">What a note's way back is called.</param>
/// <param name="Draft">The mark of a draft's pages.</param>
public sealed record Wording(string Contents, string Continued, string Verdict, string SpoilersFollow, string BeforePage, string AfterPage, string Cover, string TitlePage, string Imprint, string Note, string BackToText, string Draft)
{
    /// <summary>Words of the e-book alone.</summary>
    public required EbookWording Ebook { get; init; }
}

/// <summary>Words that only reading systems show.</summary>
/// <param name="Landmarks">Names the list of landmarks.</param>
/// <param name="Pages">Names the list of the printed edition's pages.</param>
/// <param name="Beginning">Where reading begins.</param>
/// <param name="TextIsAccessible">A sentence of the accessibility summary, true of every book of ours.</param>
/// <param name="PicturesAreDescribed">Added where there are pictures and each has an alternate text.</param>
/// <param name="PagesArePrinted">Added where the e-book has the printed edition's page numbers.</param>
public sealed record EbookWording(string Landmarks, string Pages, string Beginning, string TextIsAccessible, string PicturesAreDescribed, string PagesArePrinted);

/// <summary>A chapter that references lead to.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Place">Its beginning.</param>
/// <param name="Title">What a reference without words of its own says.</param>
/// <param name="IsWork">Whether that is a work's title, set in italics.</param>
public sealed record ReferenceTarget(string Slug, Place Place, string Title, bool IsWork)
{
    /// <summary>The title as print says it.</summary>
    public string PrintedTitle { get; init; } = Title;
}
