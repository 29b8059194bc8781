using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Recipes;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;

namespace ReviewPress.Printing;

/// <summary>An anthology → content: what the book says becomes how it should look.</summary>
internal static class ContentBuilder
{
    /// <summary>Sections in book order: front matter in roman folios, chapters and back matter in arabic ones.</summary>
    public static Content Build(Anthology anthology, HouseStyle style, PageWish wish, PictureList pictures)
    {
        var (geometry, fitted) = PageDesign.Of(style, wish);
        var desk = new Desk(fitted, geometry, anthology, new ElementTree(), pictures);
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var matter in anthology.Front) sections.Add(Set(desk, matter, NumberStyle.LowerRoman));
        if (sections.Count > 0) sections[0] = sections[0] with { FirstNumber = 1 };
        var body = sections.Count;
        foreach (var run in Runs(anthology.Chapters))
        {
            var section = Chapters(desk, run, NumberStyle.Arabic);
            if (run[0].PartTitle is { } part) sections.Add(new MatterSetter(desk).Part(part));
            sections.Add(run[0].PartTitle is null ? section : section with { Start = StartSide.Recto });
        }

        if (sections.Count > body) sections[body] = sections[body] with { FirstNumber = 1, Start = StartSide.Recto };
        foreach (var matter in anthology.Back) sections.Add(Set(desk, matter, NumberStyle.Arabic));
        return new Content(geometry, sections.ToImmutable(), desk.Tree.Elements, desk.Tree.Links) { Notes = new NoteStyle(fitted.Hairline, NoteRule, Ink.Black) };
    }

    private static readonly Length NoteRule = Length.FromPoints(34);

    /// <summary>Chapters that share a section: each that begins a page, and those that run on below it.</summary>
    private static IEnumerable<ImmutableArray<Chapter>> Runs(ImmutableArray<Chapter> chapters)
    {
        for (int from = 0, to; from < chapters.Length; from = to)
        {
            to = from + 1;
            while (to < chapters.Length && chapters[to] is { Begins: OpeningStyle.RunOn, PartTitle: null }) to++;
            yield return chapters[from..to];
        }
    }

    private static Section Set(Desk desk, Matter matter, NumberStyle numbering) => matter is Essay essay
        ? Chapters(desk, [essay.Chapter], numbering) with { Start = StartSide.Recto }
        : new MatterSetter(desk).Set(matter, numbering);

    private static Section Chapters(Desk desk, ImmutableArray<Chapter> chapters, NumberStyle numbering)
    {
        var (first, shares) = (chapters[0], chapters.Length > 1);
        var set = chapters.Select(c => Blocks(desk, c, shares)).ToList();
        var book = desk.Anthology.Book;
        return new Section(first.Slug, first.Begins == OpeningStyle.Recto ? StartSide.Recto : StartSide.Any, [.. set.SelectMany(s => s.Blocks)],
            FurnitureSetter.Running(desk, book.Title, shares ? null : first.PrintedTitle, book.Language, first.Review.Facts.Language), numbering)
        {
            Element = set[0].Element,
            Place = first.Place.Value,
        };
    }

    private static (int Element, ImmutableArray<Block> Blocks) Blocks(Desk desk, Chapter chapter, bool shares)
    {
        var element = desk.Tree.Add("Sect", 0, chapter.Review.Facts.Language);
        var body = new BodySetter(desk, chapter);
        var (opening, side) = new OpeningSetter(desk, chapter, body.Inlines).Set(element);
        if (shares) opening = opening with { Begins = new Beginning(chapter.Place.Value, chapter.PrintedTitle, chapter.Review.Facts.Language) };
        var text = body.Set(element, hasInitial: chapter.Begins != OpeningStyle.RunOn);
        if (side.IsEmpty) return (element, [opening, .. text]);
        if (text.IsEmpty) text = [new SpaceBlock(desk.Grid)];
        return (element, [opening, text[0] with { Side = side }, .. text[1..]]);
    }
}
