using System.Collections.Immutable;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Anthologies;

/// <summary>A piece of front or back matter.</summary>
public abstract record Matter;

/// <summary>The title alone.</summary>
public sealed record HalfTitle(string Title) : Matter;

/// <summary>The title page.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Subtitle">Or null.</param>
/// <param name="By">Worded; or null.</param>
/// <param name="Publisher">Or null.</param>
public sealed record TitlePage(string Title, string? Subtitle, string? By, string? Publisher) : Matter;

/// <summary>The imprint, on the title page's verso.</summary>
/// <param name="Paragraphs">A line feed within one breaks its line.</param>
public sealed record Imprint(ImmutableArray<string> Paragraphs) : Matter;

/// <summary>A dedication or an epigraph: a few lines in italics on a page of their own.</summary>
public sealed record Dedication(ImmutableArray<string> Lines) : Matter;

/// <summary>The list of contents.</summary>
/// <param name="Heading">Worded.</param>
/// <param name="Entries">In book order.</param>
public sealed record ContentsList(string Heading, ImmutableArray<ContentsEntry> Entries) : Matter;

/// <summary>A line of the contents.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Slug">Of the chapter.</param>
/// <param name="Title">The chapter's title, without notes, links, pictures.</param>
/// <param name="Work">The work's title where the chapter's title lacks it; or null.</param>
/// <param name="Year">The work's year where the chapter's title lacks the work; or null.</param>
/// <param name="Byline">Who wrote it; or null.</param>
/// <param name="Rating">Shown where the book asks for it; or null.</param>
public sealed record ContentsEntry(Place Target, string Slug, ImmutableArray<Inline> Title, string? Work, int? Year, string? Byline, RatingMark? Rating)
{
    /// <summary>The chapter's title as print says it.</summary>
    public string PrintedTitle { get; init; } = PlainText.Of(Title);

    /// <summary>The work's title as print says it; or null.</summary>
    public string? PrintedWork { get; init; } = Work;

    /// <summary>The title of the part that begins with it; else null.</summary>
    public string? PartTitle { get; init; }
}

/// <summary>A text of the authors that is no review: a foreword.</summary>
public sealed record Essay(Chapter Chapter) : Matter;

/// <summary>Names the faces, the tool and the date.</summary>
public sealed record Colophon(ImmutableArray<string> Paragraphs) : Matter;

/// <summary>What a draft left out, and why: its first page.</summary>
/// <param name="Heading">Worded.</param>
/// <param name="Lines">One for each omission.</param>
public sealed record Omissions(string Heading, ImmutableArray<string> Lines) : Matter;
