using System.Collections.Immutable;
using ReviewPress.HouseStyles;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Running heads and folios: at the head and the foot, or together in the outer margin above the side column.</summary>
internal static class FurnitureSetter
{
    private const int SideLines = 2;

    /// <summary>The book's title on versos, the chapter's on rectos, a folio on all.</summary>
    /// <param name="desk">What every setter needs.</param>
    /// <param name="book">The book's title.</param>
    /// <param name="chapter">The chapter's; null: that of the last review that begins on the page.</param>
    /// <param name="bookLanguage">BCP 47.</param>
    /// <param name="chapterLanguage">BCP 47.</param>
    public static ImmutableArray<FurnitureItem> Running(Desk desk, string book, string? chapter, string bookLanguage, string chapterLanguage)
    {
        var look = Look.Of(desk.Style.RunningHeadVoice, desk.Style.RunningHead) with { Tracking = desk.Style.RunningHeadTracking };
        Inline title = chapter is null ? new RunningTitleInline(TypeCase.Take(look)) : Desk.Words(0, chapter, look, chapterLanguage);
        return [Head(desk, FurniturePages.Versos, Desk.Words(0, book, look, bookLanguage)), Head(desk, FurniturePages.Rectos, title), Folio(desk, FurniturePages.All), .. DraftMark(desk)];
    }

    /// <summary>On every page of a draft, under the text; nothing in a finished book.</summary>
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
        var folio = new FolioInline(TypeCase.Take(Look.Of(desk.Style.FolioVoice, desk.Style.Folio)));
        return IsBeside(desk)
            ? new FurnitureItem(pages, desk.Geometry.FirstBaseline - desk.Grid * 3, [folio], desk.Geometry.SideColumn) { IsInSideColumn = true, SideLeading = desk.Grid }
            : new FurnitureItem(pages, desk.Geometry.LastBaseline + desk.Grid * 2, [folio], desk.Geometry.Measure);
    }

    private static FurnitureItem Head(Desk desk, FurniturePages pages, Inline title)
    {
        var baseline = desk.Geometry.FirstBaseline - desk.Grid * 2;
        return IsBeside(desk)
            ? new FurnitureItem(pages, baseline, [title], desk.Geometry.SideColumn) { IsInSideColumn = true, SideLines = SideLines, SideLeading = desk.Quarters(3) }
            : new FurnitureItem(pages, baseline, [title], desk.Geometry.Measure.Times(2, 3));
    }

    private static bool IsBeside(Desk desk) => desk.Style.RunningHeadsBeside && desk.Geometry.SideColumn > Length.Zero;
}
