using System.Collections.Immutable;
using ReviewPress.HouseStyles;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Running heads and folios.</summary>
internal static class FurnitureSetter
{
    /// <summary>The book's title on versos, the chapter's on rectos, a folio on all.</summary>
    public static ImmutableArray<FurnitureItem> Running(Desk desk, string book, string chapter, string bookLanguage, string chapterLanguage) =>
        [Head(desk, FurniturePages.Versos, book, bookLanguage), Head(desk, FurniturePages.Rectos, chapter, chapterLanguage), Folio(desk, FurniturePages.All), .. DraftMark(desk)];

    /// <summary>On every page of a draft, under the folio; nothing in a finished book.</summary>
    public static ImmutableArray<FurnitureItem> DraftMark(Desk desk)
    {
        if (!desk.Anthology.IsDraft) return [];
        var look = new Look(Family.Display, desk.Style.Kicker.Size) { Weight = Weight.Bold, Tracking = desk.Style.KickerTracking };
        var book = desk.Anthology.Book;
        var words = OpenType.CharacterTables.UnicodeText.UpperCase(book.Words.Draft, book.Language);
        return [new FurnitureItem(FurniturePages.All, desk.Geometry.LastBaseline + desk.Grid * 3, [Desk.Words(0, words, look, book.Language)], desk.Geometry.Measure)];
    }

    /// <summary>A folio alone.</summary>
    public static FurnitureItem Folio(Desk desk, FurniturePages pages)
    {
        var look = new Look(Family.Text, desk.Style.Folio);
        return new FurnitureItem(pages, desk.Geometry.LastBaseline + desk.Grid * 2, [new FolioInline(TypeCase.Take(look))], desk.Geometry.Measure);
    }

    private static FurnitureItem Head(Desk desk, FurniturePages pages, string text, string language)
    {
        var look = new Look(Family.Text, desk.Style.RunningHead) { IsSmallCapitals = true, Tracking = desk.Style.RunningHeadTracking };
        return new FurnitureItem(pages, desk.Geometry.FirstBaseline - desk.Grid * 2, [Desk.Words(0, text, look, language)], desk.Geometry.Measure.Times(2, 3));
    }
}
