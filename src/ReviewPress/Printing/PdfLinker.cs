using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.Manuscripts;
using ReviewPress.Pdf;
using ReviewPress.Pdf.Structure;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using PageStart = ReviewPress.Typesetting.Pages.PageStart;

namespace ReviewPress.Printing;

/// <summary>Links, destinations, outline and page labels of a reading PDF.</summary>
internal sealed class PdfLinker
{
    private readonly PdfDocument _document;
    private readonly Anthology _anthology;
    private readonly Content _content;
    private readonly ImmutableArray<PageStart> _map;
    private readonly Dictionary<ulong, string> _targets = [];                // place → name
    private readonly HashSet<ulong> _placed = [];
    private readonly Dictionary<ulong, (int Page, double Y)> _heads = [];
    private readonly HashSet<ulong> _headPlaces = [];   // of what the outline shows
    private readonly Dictionary<ulong, (Chapter Chapter, Heading[] Heads)> _chapters = [];   // by place
    private readonly Dictionary<int, string> _titles = [];                   // by review
    private readonly Beginning[][] _begun;                                   // by section

    public PdfLinker(PdfDocument document, Anthology anthology, Content content, ImmutableArray<PageStart> map)
    {
        (_document, _anthology, _content, _map) = (document, anthology, content, map);
        foreach (var link in content.Links) if (link.Place != 0) _targets[link.Place] = "place-" + link.Place.ToString("x", CultureInfo.InvariantCulture);
        _begun = [.. content.Sections.Select(section => section.Blocks.Select(b => b.Begins).OfType<Beginning>().ToArray())];
        foreach (var begun in _begun.SelectMany(b => b)) _headPlaces.Add(begun.Place);
        foreach (var chapter in anthology.AllChapters)
        {
            Heading[] heads = [.. chapter.Review.Body.OfType<Heading>()];
            foreach (var head in heads) _headPlaces.Add(chapter.Review.PlaceOf(head.Leaf, 0).Value);
            _chapters.Add(chapter.Place.Value, (chapter, heads));
            _titles.TryAdd(chapter.Review.Number, chapter.PrintedTitle);
        }
    }

    /// <summary>The links of a page, one annotation for all lines of a link; and the places that it begins.</summary>
    public void Link(Page page, PdfPage sheet)
    {
        foreach (var group in page.Links.GroupBy(l => (l.Link, l.Element)))
        {
            PdfRectangle[] areas = [.. group.Select(l => Area(page, l.Box))];
            var target = _content.Links[group.Key.Link];
            if (target.Address is { } address) sheet.AddLink(areas, address, address);
            else sheet.AddLink(areas, PdfDestination.Named(_targets[target.Place]), Describe(target.Place));
        }

        foreach (var anchor in page.Anchors) Place(anchor.Place, page.Number, (page.Height - anchor.Top).Points);
    }

    /// <summary>What only the whole book knows.</summary>
    public void Finish()
    {
        foreach (var place in _targets.Keys.Where(place => !_placed.Contains(place)).Order().ToArray()) Place(place, PageOf(place), _content.Geometry.Height.Points);

        _document.SetOutline(Outline());
        _document.SetPageLabels(Labels());
    }

    private void Place(ulong place, int page, double y)
    {
        if (_headPlaces.Contains(place)) _heads[place] = (page, y);
        if (_targets.TryGetValue(place, out var name) && _placed.Add(place)) _document.AddDestination(name, page, y);
    }

    /// <summary>The last page that begins at or before a place of the same review.</summary>
    private int PageOf(ulong place)
    {
        var review = new Place(place).Review;
        var found = 0;
        foreach (var start in _map)
        {
            if (start.Place != 0 && new Place(start.Place).Review == review && (start.Place <= place || found == 0)) found = start.Page;
        }

        return found;
    }

    private string Describe(ulong place) => _titles.GetValueOrDefault(new Place(place).Review, _anthology.Book.Title);

    private static PdfRectangle Area(Page page, Box box) =>
        new(box.X.Points, (page.Height - box.Bottom).Points, box.Right.Points, (page.Height - box.Y).Points);

    private List<PdfOutlineEntry> Outline()
    {
        var top = _content.Geometry.Height.Points;
        var bySection = _map.Where(s => !IsBlankBefore(s)).GroupBy(s => s.Section).ToDictionary(g => g.Key, g => g.First().Page);
        var entries = new List<PdfOutlineEntry>();
        var into = entries;                               // the chapters of a part stand below it
        var parts = new Queue<string>(_anthology.Chapters.Select(c => c.PartTitle).OfType<string>());
        for (var i = 0; i < _content.Sections.Length; i++)
        {
            if (!bySection.TryGetValue(i, out var page)) continue;
            var section = _content.Sections[i];
            var words = _anthology.Book.Words;
            if (section.Name == MatterSetter.PartSection && section.Place == 0) entries.Add(new PdfOutlineEntry(parts.Dequeue(), PdfDestination.At(page, top), into = []));
            else if (_anthology.Back.OfType<Essay>().Any(e => e.Chapter.Place.Value == section.Place)) into = entries;
            if (section.Name == "title") entries.Add(new PdfOutlineEntry(words.TitlePage, PdfDestination.At(page, top)));
            else if (section.Name == "contents") entries.Add(new PdfOutlineEntry(words.Contents, PdfDestination.At(page, top)));
            else if (section.Place != 0) into.Add(Chapter(section.Place, page, top));
            foreach (var (place, _, _) in _begun[i].Where(b => b.Place != section.Place))
            {
                if (_heads.TryGetValue(place, out var at)) into.Add(Chapter(place, at.Page, at.Y));
            }
        }

        return entries;
    }

    /// <summary>A blank page before a section that begins on the other side is counted as the section's.</summary>
    private bool IsBlankBefore(PageStart start) => _content.Sections[start.Section].Start switch
    {
        StartSide.Recto => start.Place == 0 && start.Page % 2 == 1 && (start.Page == 0 || _map[start.Page - 1].Section != start.Section),
        StartSide.Verso => start.Place == 0 && start.Page % 2 == 0 && (start.Page == 0 || _map[start.Page - 1].Section != start.Section),
        _ => false,
    };

    private PdfOutlineEntry Chapter(ulong place, int page, double top)
    {
        var (chapter, headings) = _chapters[place];
        var heads = new List<PdfOutlineEntry>();
        foreach (var heading in headings.Where(h => h.Level == 1))
        {
            if (_heads.TryGetValue(chapter.Review.PlaceOf(heading.Leaf, 0).Value, out var at))
                heads.Add(new PdfOutlineEntry(PlainText.Printed(heading.Inlines), PdfDestination.At(at.Page, at.Y)));
        }

        return new PdfOutlineEntry(chapter.PrintedTitle, PdfDestination.At(page, top), heads);
    }

    private List<PdfPageLabelRange> Labels()
    {
        var ranges = new List<PdfPageLabelRange>();
        for (var i = 0; i < _map.Length; i++)
        {
            var (style, number) = Read(_map[i].Label);
            if (ranges.Count > 0 && ranges[^1] is { } last && last.Style == style && last.Start + _map[i].Page - last.FirstPage == number) continue;
            ranges.Add(new PdfPageLabelRange(_map[i].Page, style, "", number));
        }

        return ranges;
    }

    private static (PdfPageLabelStyle Style, int Number) Read(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (PdfPageLabelStyle.Decimal, number) : (PdfPageLabelStyle.LowerRoman, Roman(label));

    private static int Roman(string label)
    {
        var (sum, last) = (0, 0);
        foreach (var c in label)
        {
            var value = c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            sum += value > last ? value - 2 * last : value;
            last = value;
        }

        return Math.Max(1, sum);
    }
}
