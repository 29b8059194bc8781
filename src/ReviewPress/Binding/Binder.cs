using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pictures;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Binding;

/// <summary>Anthology → Publication: the e-book. It says what the anthology says, in that order, in those words.</summary>
public static class Binder
{
    /// <summary>The longest side of a picture in the e-book, in pixels: what the largest screens show, and less than the 4 megapixels that shops allow.</summary>
    public const int PictureSide = 2000;

    /// <summary>Binds a book.</summary>
    /// <param name="anthology">What stands in it.</param>
    /// <param name="pictures">Ready for an e-book, by full path; a figure whose picture isn't here says its alternate text.</param>
    /// <param name="pages">Of this very build's printed edition; empty for none.</param>
    /// <param name="cover">From <see cref="CoverDrawing"/>; null for an e-book without one.</param>
    /// <param name="modified">SOURCE_DATE_EPOCH or the book's date.</param>
    /// <param name="divided">Words with hyphens where they may be divided.</param>
    public static Publication Bind(Anthology anthology, IReadOnlyDictionary<string, Picture> pictures, PageMap pages, CoverImage? cover, DateTimeOffset modified, ImmutableArray<DividedWord> divided = default)
    {
        var names = FileNames.Of(anthology, pictures);
        var gathering = new Gathering(anthology, names, pictures, pages, new WordDivision(divided));
        foreach (var matter in anthology.Front) gathering.Add(matter, front: true);
        gathering.EndFront();
        foreach (var chapter in anthology.Chapters) gathering.Add(chapter, null);
        gathering.EndPart();
        foreach (var matter in anthology.Back) gathering.Add(matter, front: false);

        var words = anthology.Book.Words;
        return new(
            Metadata(anthology, gathering.Pages.Count > 0, cover is not null, modified),
            gathering.Documents.ToImmutable(),
            Resources(names, pictures),
            gathering.Contents.ToImmutable(),
            gathering.Landmarks.ToImmutable(),
            gathering.Pages.ToImmutable(),
            cover,
            BookStyle.Css,
            new(words.Contents, words.Ebook.Landmarks, words.Ebook.Pages, words.Cover),
            gathering.ContentsPosition);
    }

    private static PublicationMetadata Metadata(Anthology anthology, bool hasPages, bool hasCover, DateTimeOffset modified)
    {
        var book = anthology.Book;
        var titles = ImmutableArray.Create(new Title(book.Title));
        if (book.Subtitle is { } subtitle) titles = titles.Add(new(subtitle, TitleKind.Subtitle));
        return new(BookIdentifier.Of(book, anthology.IsDraft ? "epub-draft" : "epub"), titles, Creators(book), Languages(anthology), modified)
        {
            Publisher = book.Publisher,
            Description = book.Description,
            Rights = book.Rights,
            Date = DateOf(book.Date),
            Accessibility = AccessibilityStatement.Of(anthology, hasPages, hasCover),
            PageBreakSource = hasPages ? book.Isbn is { } isbn ? "urn:isbn:" + isbn : BookIdentifier.Of(book, "pdf") : null,
        };
    }

    /// <summary>Who is on the title page, then the critics where the title page names only who chose them.</summary>
    private static ImmutableArray<Creator> Creators(BookFacts book) =>
    [
        .. book.Authors.Select(name => new Creator(name)),
        .. book.Editors.Except(book.Authors, StringComparer.Ordinal).Select(name => new Creator(name, null, "edt")),
        .. book.Critics.Except(book.Authors, StringComparer.Ordinal).Except(book.Editors, StringComparer.Ordinal).Select(name => new Creator(name)),
    ];

    private static ImmutableArray<string> Languages(Anthology anthology) =>
        [anthology.Book.Language, .. anthology.AllChapters.Select(c => c.Review.Facts.Language).Where(l => l != anthology.Book.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string DateOf(PartialDate date) => string.Create(CultureInfo.InvariantCulture,
        $"{date.Year:0000}{(date.Month is { } month ? $"-{month:00}" : "")}{(date is { Month: not null, Day: { } day } ? $"-{day:00}" : "")}");

    private static ImmutableArray<Resource> Resources(FileNames names, IReadOnlyDictionary<string, Picture> pictures) =>
        [.. pictures.Keys.Order(StringComparer.Ordinal).Select(path => new Resource(
            names.PictureOf(path), pictures[path].Encoding == PictureEncoding.Jpeg ? MediaTypes.Jpeg : MediaTypes.Png, pictures[path].Data))];
}
