using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Metadata;
using ReviewPress.Pdf.Structure;
using ReviewPress.Recipes;
using ReviewPress.Typesetting;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using PageStart = ReviewPress.Typesetting.Pages.PageStart;

namespace ReviewPress.Printing;

/// <summary>What Printing needs beside the anthology.</summary>
/// <param name="Style">The house style.</param>
/// <param name="Page">The author's wishes for the page.</param>
/// <param name="PictureSizes">Width and height in pixels of each picture that can be printed, by full path.</param>
/// <param name="LoadPicture">A picture's samples, asked for when pages are painted; null where it turns out to be damaged.</param>
/// <param name="Stamp">For the file's dates.</param>
/// <param name="Cores">Workers at most.</param>
public sealed record PrintOrder(HouseStyle Style, PageWish Page, ImmutableSortedDictionary<string, (int Width, int Height)> PictureSizes, Func<string, PdfImageSource?> LoadPicture, DateTimeOffset Stamp, int Cores)
{
    /// <summary>Words that are divided as the book says.</summary>
    public ImmutableArray<DividedWord> Hyphenation { get; init; } = [];

    /// <summary>Whether <see cref="SetEdition.Decisions"/> is to say how lines and pages were chosen.</summary>
    public bool TellsDecisions { get; init; }

    /// <summary>Faces that help out where the text's own can't.</summary>
    public ImmutableArray<FallbackFace> Fallbacks { get; init; } = BookFaces.HouseFallbacks;

    /// <summary>What print says in other words.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Replacements { get; init; } = [];
}

/// <summary>What was printed.</summary>
/// <param name="PageMap">Which place begins which page.</param>
/// <param name="Faults">What could not be set as asked.</param>
public sealed record PrintedBook(ImmutableArray<PageStart> PageMap, ImmutableArray<TypesettingFault> Faults)
{
    /// <summary>How many pages.</summary>
    public int PageCount => PageMap.Length;
}

/// <summary>Anthology → content → pages → PDF.</summary>
public static class PdfEdition
{
    /// <summary>Sets the book: lines and pages are chosen, nothing is painted yet.</summary>
    /// <param name="anthology">What stands in the book.</param>
    /// <param name="order">How it is printed.</param>
    /// <param name="faces">Of the house; open until the edition is painted.</param>
    public static SetEdition Set(Anthology anthology, PrintOrder order, FaceTable faces)
    {
        var pictures = new PictureList(order.PictureSizes);
        var content = ContentBuilder.Build(anthology, order.Style, order.Page, pictures) with { Hyphenation = order.Hyphenation };
        var options = new TypesettingOptions { Cores = order.Cores, TellsDecisions = order.TellsDecisions, FallbackFaces = order.Fallbacks, Replacements = order.Replacements };
        var book = Typesetter.Set(content, faces, options);
        return new SetEdition(anthology, order, faces, content, book, pictures.Paths);
    }

    /// <summary>Paints the pages of a set book into a file.</summary>
    /// <param name="edition">What <see cref="Set"/> made.</param>
    /// <param name="output">Written straight through; not closed.</param>
    public static PrintedBook Paint(SetEdition edition, Stream output)
    {
        var (anthology, order, faces) = (edition.Anthology, edition.Order, edition.Faces);
        using var document = new PdfDocument(output, Information(anthology, order.Stamp), workers: order.Cores);
        var fonts = Enumerable.Range(0, faces.Count).Select(i => document.AddFont(faces[i])).ToArray();
        var images = edition.PicturePaths.Select(p => order.LoadPicture(p) is { } source ? document.AddImage(source) : null).ToArray();
        var painter = new PdfPainter(document, fonts, images);
        var linker = new PdfLinker(document, anthology, edition.Content, edition.Book.PageMap);
        foreach (var (page, sheet) in edition.Book.Pages(page => (page, painter.Paint(page))))
        {
            linker.Link(page, sheet);
            document.Add(sheet);
        }

        document.EndPages();
        linker.Finish();
        document.Save();
        return new PrintedBook(edition.Book.PageMap, edition.Book.Faults);
    }

    private static PdfInformation Information(Anthology anthology, DateTimeOffset stamp)
    {
        var book = anthology.Book;
        return new PdfInformation
        {
            Title = book.Subtitle is { } subtitle ? $"{book.Title}: {subtitle}" : book.Title,
            Authors = book.Authors.IsEmpty ? book.Editors.IsEmpty ? book.Critics : book.Editors : book.Authors,
            Subject = book.Description ?? "",
            Language = book.Language,
            Creator = "ReviewPress",
            Producer = "ReviewPress",
            Created = stamp,
            Modified = stamp,
        };
    }
}

/// <summary>A book set: its page map is known, its pages can be painted.</summary>
public sealed class SetEdition
{
    internal SetEdition(Anthology anthology, PrintOrder order, FaceTable faces, Content content, TypesetBook book, ImmutableArray<string> picturePaths) =>
        (Anthology, Order, Faces, Content, Book, PicturePaths) = (anthology, order, faces, content, book, picturePaths);

    /// <summary>Which place begins which page.</summary>
    public ImmutableArray<PageStart> PageMap => Book.PageMap;

    /// <summary>What could not be set as asked.</summary>
    public ImmutableArray<TypesettingFault> Faults => Book.Faults;

    /// <summary>How lines and pages were chosen, where the order asked: a text for each section.</summary>
    public ImmutableArray<string> Decisions => Book.Decisions;

    internal Anthology Anthology { get; }

    internal PrintOrder Order { get; }

    internal FaceTable Faces { get; }

    internal Content Content { get; }

    internal TypesetBook Book { get; }

    internal ImmutableArray<string> PicturePaths { get; }
}
