using System.Collections.Immutable;

namespace ReviewPress.Epub.Publications;

/// <summary>An EPUB 3.3 publication as data: what stands in it, in which order, under which names. A change is a <c>with</c>; making the
/// file is the packager's work. Every name in it is a path below the package document's folder, such as
/// <c>reviews/heat-1995.xhtml</c>; inside a document, links are relative to that document, as in any web page.</summary>
/// <param name="Metadata">What a shelf or a shop shows.</param>
/// <param name="Documents">The content documents in reading order (the spine).</param>
/// <param name="Resources">Pictures and fonts that the documents use.</param>
/// <param name="Contents">The table of contents, nested as the headings are and in reading order.</param>
/// <param name="Landmarks">Doors for reading systems ("start reading"), at most one of a kind.</param>
/// <param name="Pages">Where each page of the printed edition begins, in reading order; empty when there is none.</param>
/// <param name="Cover">The front cover; null for a publication without one.</param>
/// <param name="StyleSheet">The one CSS file that every document links to.</param>
/// <param name="Labels">The words that the packager itself has to set, in the publication's language.</param>
/// <param name="ContentsPosition">How many documents stand before the table of contents in reading order.</param>
public sealed record Publication(
    PublicationMetadata Metadata,
    ImmutableArray<ContentDocument> Documents,
    ImmutableArray<Resource> Resources,
    ImmutableArray<NavigationPoint> Contents,
    ImmutableArray<Landmark> Landmarks,
    ImmutableArray<PageTarget> Pages,
    CoverImage? Cover,
    string StyleSheet,
    NavigationLabels Labels,
    int ContentsPosition = 0);

/// <summary>The headings of the generated pages, in the publication's language.</summary>
/// <param name="Contents">Above the table of contents.</param>
/// <param name="Landmarks">Names the list of landmarks, which reading systems read but do not show.</param>
/// <param name="Pages">Names the list of the printed edition's pages.</param>
/// <param name="Cover">The cover page's title.</param>
public sealed record NavigationLabels(string Contents, string Landmarks, string Pages, string Cover);
