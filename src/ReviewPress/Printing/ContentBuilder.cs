using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Recipes;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Printing;

/// <summary>An anthology → content: what the book says becomes how it should look.</summary>
internal static class ContentBuilder
{
    /// <summary>Sections in book order: front matter in roman folios, chapters and back matter in arabic ones.</summary>
    public static Content Build(Anthology anthology, HouseStyle style, PageWish wish, OpeningStyle openings, PictureList pictures)
    {
        var (geometry, fitted) = PageDesign.Of(style, wish);
        var desk = new Desk(fitted, geometry, anthology, new ElementTree(), pictures);
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var matter in anthology.Front) sections.Add(Set(desk, matter, NumberStyle.LowerRoman));
        if (sections.Count > 0) sections[0] = sections[0] with { FirstNumber = 1 };
        var body = sections.Count;
        foreach (var chapter in anthology.Chapters) sections.Add(Chapter(desk, chapter, openings == OpeningStyle.Recto ? StartSide.Recto : StartSide.Any, NumberStyle.Arabic));
        if (sections.Count > body) sections[body] = sections[body] with { FirstNumber = 1, Start = StartSide.Recto };
        foreach (var matter in anthology.Back) sections.Add(Set(desk, matter, NumberStyle.Arabic));
        return new Content(geometry, sections.ToImmutable(), desk.Tree.Elements, desk.Tree.Links);
    }

    private static Section Set(Desk desk, Matter matter, NumberStyle numbering) => matter is Essay essay
        ? Chapter(desk, essay.Chapter, StartSide.Recto, numbering)
        : new MatterSetter(desk).Set(matter, numbering);

    private static Section Chapter(Desk desk, Chapter chapter, StartSide start, NumberStyle numbering)
    {
        var element = desk.Tree.Add("Sect", 0, chapter.Review.Facts.Language);
        var body = new BodySetter(desk, chapter);
        var opening = new OpeningSetter(desk, chapter, body.Inlines).Set(element);
        var book = desk.Anthology.Book;
        return new Section(chapter.Slug, start, [opening, .. body.Set(element)],
            FurnitureSetter.Running(desk, book.Title, chapter.RunningTitle, book.Language, chapter.Review.Facts.Language), numbering)
        {
            Element = element,
            Place = chapter.Place.Value,
        };
    }
}
