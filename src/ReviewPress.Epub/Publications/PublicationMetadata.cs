using System.Collections.Immutable;

namespace ReviewPress.Epub.Publications;

/// <summary>The metadata of the package document (EPUB 3.3 §5.5).</summary>
/// <param name="Identifier">Unique and stable over editions' corrections: <c>urn:uuid:…</c>, derived by the caller, or <c>urn:isbn:…</c>.</param>
/// <param name="Titles">The main title first.</param>
/// <param name="Creators">Authors and editors, in the order of the title page.</param>
/// <param name="Languages">BCP 47 tags, the publication's own first.</param>
/// <param name="Modified">When the text last changed: given, never the clock's. It also dates the container's entries. Seconds count, UTC.</param>
public sealed record PublicationMetadata(
    string Identifier,
    ImmutableArray<Title> Titles,
    ImmutableArray<Creator> Creators,
    ImmutableArray<string> Languages,
    DateTimeOffset Modified)
{
    /// <summary>Further identifiers, an ISBN beside a UUID for instance, as URNs.</summary>
    public ImmutableArray<string> OtherIdentifiers { get; init; } = [];

    /// <summary>People who helped: illustrator, translator.</summary>
    public ImmutableArray<Creator> Contributors { get; init; } = [];

    /// <summary>Who publishes; null where nobody is named.</summary>
    public string? Publisher { get; init; }

    /// <summary>A sentence or a paragraph for the shop, plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The copyright line.</summary>
    public string? Rights { get; init; }

    /// <summary>The day of publication: <c>2025</c>, <c>2025-06</c> or <c>2025-06-06</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The series or set that the publication belongs to.</summary>
    public Series? Series { get; init; }

    /// <summary>What the publication offers to people who can't see, hear or read print.</summary>
    public Accessibility? Accessibility { get; init; }

    /// <summary>The edition whose pages <see cref="Publication.Pages"/> gives: its identifier; null for none.</summary>
    public string? PageBreakSource { get; init; }
}

/// <summary>A title and what it is.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Kind">Its type.</param>
public sealed record Title(string Text, TitleKind Kind = TitleKind.Main);

/// <summary>The title types of EPUB 3.3, D.3.13, that a book of reviews has.</summary>
public enum TitleKind
{
    /// <summary>The title by which the book is known.</summary>
    Main,

    /// <summary>A second title below it.</summary>
    Subtitle,
}

/// <summary>Somebody who made the publication.</summary>
/// <param name="Name">As on the title page.</param>
/// <param name="FileAs">As in a catalogue, the surname first; null to sort by the name itself.</param>
/// <param name="Role">A MARC relator code of three letters: <c>aut</c>, <c>edt</c>, <c>ill</c>, <c>trl</c>.</param>
public sealed record Creator(string Name, string? FileAs = null, string Role = "aut");

/// <summary>A series and the place in it.</summary>
/// <param name="Name">The series' title.</param>
/// <param name="Position">Such as <c>2</c> or <c>2.1</c>; null where it isn't numbered.</param>
public sealed record Series(string Name, string? Position = null);

/// <summary>Accessibility metadata (EPUB Accessibility 1.1 §2): statements about this very content, computed by the caller.</summary>
/// <param name="Modes">How the content can be perceived, such as <c>textual</c>, <c>visual</c>.</param>
/// <param name="SufficientModes">Sets of modes each of which suffices, such as <c>textual</c> alone or <c>textual,visual</c>.</param>
/// <param name="Features">Such as <c>tableOfContents</c>, <c>alternativeText</c>, <c>pageNavigation</c>.</param>
/// <param name="Hazards">Such as <c>none</c>.</param>
/// <param name="Summary">A sentence for a person.</param>
public sealed record Accessibility(
    ImmutableArray<string> Modes,
    ImmutableArray<string> SufficientModes,
    ImmutableArray<string> Features,
    ImmutableArray<string> Hazards,
    string Summary)
{
    /// <summary>The standard it is held to conform to, such as <c>EPUB Accessibility 1.1 - WCAG 2.2 Level AA</c>; null claims nothing.</summary>
    public string? ConformsTo { get; init; }

    /// <summary>Who evaluated it; needed with <see cref="ConformsTo"/>.</summary>
    public string? CertifiedBy { get; init; }
}
