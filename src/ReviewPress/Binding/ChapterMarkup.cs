using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>A chapter → its content document, with what navigation says of it.</summary>
internal static class ChapterMarkup
{
    /// <summary>Sets a chapter.</summary>
    /// <param name="chapter">What it says.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="links">Where its references lead.</param>
    /// <param name="starts">The printed pages that begin in it.</param>
    /// <param name="pages">Where each of them is noted.</param>
    /// <param name="division">Where words may be divided.</param>
    /// <param name="type">The <c>epub:type</c> and role of an essay; null for a review.</param>
    public static (ContentDocument Document, NavigationPoint Contents) Of(
        Chapter chapter, string name, LinkTable links, ImmutableArray<PageStart> starts, ImmutableArray<PageTarget>.Builder pages, WordDivision division, (string Type, string? Role)? type)
    {
        var marks = PageMarks.Of(starts, name, pages);
        var inlines = new InlineMarkup(links, marks, division, chapter.Review.Facts.Language);
        var blocks = new BlockMarkup(inlines, links, marks, chapter.Words);
        var element = type is { } semantics
            ? Markup.Classed("section", "essay", Markup.Semantics(semantics.Type, semantics.Role), new XAttribute("itemscope", ""), new XAttribute("itemtype", "https://schema.org/Article"))
            : Markup.Classed("article", "review", new XAttribute("itemscope", ""), new XAttribute("itemtype", "https://schema.org/Review"));
        element.Add(Header(chapter, inlines, marks));
        element.Add(blocks.Body(chapter.Review.Body));
        var headings = blocks.Headings.ToImmutableArray();
        element.Add(chapter.Review.Notes.Select(n => NoteElement(n, blocks)));
        element.Add(marks.Rest().Select(BlockMarkup.Standing));
        var document = new ContentDocument(name, chapter.RunningTitle, chapter.Review.Facts.Language, [element]);
        return (document, new NavigationPoint(Label(chapter), name, [.. headings.Where(h => h.Level == 1 && h.Label.Length > 0).Select(h => new NavigationPoint(h.Label, name + "#" + h.Id))]));
    }

    /// <summary>The title, and the work's with its year where the title is another.</summary>
    private static string Label(Chapter chapter) => chapter.Opening.Work switch
    {
        { Year: { } year } work => string.Create(CultureInfo.InvariantCulture, $"{chapter.RunningTitle} ({work.Title}, {year})"),
        { } work => $"{chapter.RunningTitle} ({work.Title})",
        null => chapter.RunningTitle,
    };

    private static XElement Header(Chapter chapter, InlineMarkup inlines, PageMarks marks)
    {
        var opening = chapter.Opening;
        var dekLeaf = opening.Dek?.Number ?? -1;
        var begins = marks.Before(Math.Max(0, opening.TitleLeaf)).Select(BlockMarkup.Standing).ToList();      // before the dek takes its own
        var header = Markup.Element("header", begins,
            opening.Kicker is { } kicker ? Markup.Classed("p", "kicker", kicker) : null,
            Markup.Element("h1", Markup.Attribute("itemprop", opening.TitleIsWork ? null : "name"),
                opening.TitleIsWork ? Work(inlines.Words(opening.Title)) : inlines.Words(opening.Title)),
            opening.Dek is { } dek ? Markup.Classed("p", "dek", inlines.Leaf(dekLeaf, dek.Inlines)) : null);
        header.Add(Standing(chapter));
        if (opening.Work is { } work)
            header.Add(Markup.Classed("p", "work", Work(Markup.Element("cite", work.Title)), work.Year is { } year ? FormattableString.Invariant($" ({year})") : null));
        if (!opening.Credits.IsEmpty)
            header.Add(Markup.Classed("dl", "credits", opening.Credits.Select(line => Markup.Element("div", Markup.Element("dt", line.Label), Markup.Element("dd", Markup.Language(line.Language), line.Value)))));
        if (opening.Provenance is { } provenance) header.Add(Markup.Classed("p", "provenance", provenance));
        return header;
    }

    /// <summary>The rating and who gave it when, between hairlines.</summary>
    private static XElement? Standing(Chapter chapter)
    {
        var opening = chapter.Opening;
        if (opening.Rating is null && opening.Byline is null && opening.Date is null) return null;
        return Markup.Classed("div", "standing",
            opening.Rating is { } rating ? Markup.Classed("p", "rating", RatingMarkup.Of(rating)) : null,
            opening.Byline is null && opening.Date is null ? null : Markup.Classed("p", "byline",
                opening.Byline is { } byline ? Markup.Classed("span", "critic", new XAttribute("itemprop", "author"), byline) : null,
                opening.Byline is not null && opening.Date is not null ? " " : null,
                opening.Date is { } date ? Markup.Element("time", new XAttribute("itemprop", "datePublished"), Markup.Attribute("datetime", DateOf(chapter.Review.Facts.Date)), date) : null));
    }

    private static XElement Work(params IEnumerable<object> title) => Markup.Element("span",
        new XAttribute("itemprop", "itemReviewed"), new XAttribute("itemscope", ""), new XAttribute("itemtype", "https://schema.org/CreativeWork"),
        Markup.Element("span", new XAttribute("itemprop", "name"), title));

    private static string? DateOf(PartialDate? date) => date switch
    {
        null => null,
        { Month: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
        { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
    };

    /// <summary>The number first, and it leads back: some devices run notes together where it doesn't; others show only what is in the aside.</summary>
    private static XElement NoteElement(Note note, BlockMarkup blocks)
    {
        var id = FormattableString.Invariant($"note-{note.Number}");
        var back = Markup.Classed("a", "back", Markup.Semantics("backlink", "doc-backlink"),
            new XAttribute("href", FormattableString.Invariant($"#call-{note.Number}")), FormattableString.Invariant($"{note.Number}"));
        var content = blocks.Blocks(note.Blocks);
        if (content.FirstOrDefault() is { Name.LocalName: "p" } first) first.AddFirst(back, " ");
        else content.Insert(0, Markup.Element("p", back));
        return Markup.Classed("aside", note.Number == 1 ? "note first-note" : "note", Markup.Semantics("footnote", "doc-footnote"), new XAttribute("id", id), content);
    }
}
