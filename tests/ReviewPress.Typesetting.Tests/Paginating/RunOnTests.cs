using CsCheck;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

/// <summary>Several reviews in one section.</summary>
public sealed class RunOnTests
{
    private static readonly FurnitureItem Head = new(FurniturePages.Rectos | FurniturePages.Versos, Pt(30), [new RunningTitleInline(Small)], Pt(200));

    private static GroupBlock Opening(int number) => new([Heading($"Review {number}", (ulong)number * 10_000 + 1)])
    {
        KeepsTogether = true, SpaceBefore = Pt(28), SpaceAfter = Pt(14), KeepWithNext = 3, Begins = new Beginning((ulong)number * 10_000, $"Review {number}", "en"),
    };

    private static TypesetBook Book(int reviews, int words, int cores = 1) => Set(Content(
    [
        Section([.. Enumerable.Range(1, reviews).SelectMany(i => new Block[] { Opening(i), Paragraph(Prose(words, i), (ulong)i * 10_000 + 100) })]) with { Furniture = [Head], Place = 10_000 },
        Section([new ParagraphBlock([.. Enumerable.Range(1, reviews).Select(i => new PageNumberInline(1, (ulong)i * 10_000, Roman, "en"))], Body)]),
    ]), cores);

    [Fact]
    public void Running_heads_name_the_last_that_begins_on_the_page_else_the_one_that_goes_on()
    {
        var current = "";
        foreach (var page in Book(9, 70).Pages().SkipLast(1))
        {
            current = Lines(page).Where(l => l.Text.StartsWith("Review", StringComparison.Ordinal)).Select(l => l.Text).LastOrDefault() ?? current;
            if (page.Number > 0) Assert.Equal(current, Assert.Single(Lines(page, RunKind.Furniture)).Text);
        }
    }

    [Fact]
    public void Each_beginning_is_an_anchor_and_its_page_is_known()
    {
        var book = Book(9, 70);
        var pages = book.Pages().ToList();
        for (var i = 1; i <= 9; i++)
        {
            var at = pages.Single(p => p.Anchors.Any(a => a.Place == (ulong)i * 10_000 + 1));
            Assert.Contains(at.Anchors, a => a.Place == (ulong)i * 10_000);
        }

        var numbers = string.Concat(Lines(pages[^1]).Select(l => l.Text));
        Assert.Equal(string.Concat(Enumerable.Range(1, 9).Select(i => pages.First(p => p.Anchors.Any(a => a.Place == (ulong)i * 10_000)).Label)), numbers);
    }

    [Fact]
    public void White_below_what_ends_a_review_is_not_added_to_that_above_the_next()
    {
        var quotation = new GroupBlock([Paragraph("Said so.")]) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) };
        var lines = Lines(Set(Content(Opening(1), Paragraph(Prose(9)), quotation, Opening(2), Paragraph(Prose(9)))).Pages().Single());
        Assert.Equal(28 + 14, (lines.Single(l => l.Text == "Review 2").Baseline - lines.Single(l => l.Text == "Said so.").Baseline).Points, .01);
    }

    [Fact]
    public void Each_opening_has_three_lines_of_its_text_below_it()
    {
        foreach (var page in Book(30, 90).Pages().SkipLast(1))
        {
            var lines = Lines(page);
            var last = lines.FindLastIndex(l => l.Text.StartsWith("Review", StringComparison.Ordinal));
            if (last >= 0) Assert.True(lines.Count - last > 3, page.Label);
        }
    }

    /// <summary>Notes that have room below an opening and its first lines, called in the last words of reviews that end anywhere on a page.</summary>
    [Fact]
    public void A_note_stands_on_pages_of_its_review() => Gen.Select(Gen.Int[5, 90], Gen.Int[3, 46]).Array[3, 12].Sample(all =>
    {
        var blocks = all.SelectMany((words, i) => new Block[]
        {
            Opening(i + 1),
            new ParagraphBlock([Text(Prose(words.Item1, i), element: 100 + i), NoteOf(100 + i, words.Item2), Text(" And on.", element: 100 + i)], Body),
        });
        return Set(Content([.. blocks])).Pages().All(page => Elements(page, RunKind.Text) is { Count: 0 } || Elements(page, RunKind.Note).IsSubsetOf(Elements(page, RunKind.Text)));   // the last one may have a page of its own
    }, iter: 100, seed: "0000KOIPe3z5");

    [Fact]
    public void A_note_longer_than_its_review_has_room_for_is_set_all_the_same()
    {
        var pages = Set(Content(Opening(1), new ParagraphBlock([Text("A word."), NoteOf(3, 500)], Body), Opening(2), Paragraph(Prose(200)))).Pages().ToList();
        Assert.Equal(Prose(500, 3).Replace(" ", "", StringComparison.Ordinal), string.Concat(pages.SelectMany(p => Lines(p, RunKind.Note)).Select(l => l.Text)).Replace(" ", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal));
    }

    private static NoteInline NoteOf(int element, int words) =>
        new(element, [new ParagraphBlock([Text(Prose(words, element), Small, 0, element)], new(Pt(10.5m), Alignment.Justified))], 0);

    private static HashSet<int> Elements(Page page, RunKind kind) => [.. page.Marks.OfType<GlyphRun>().Where(r => r.Kind == kind).Select(r => r.Element)];

    [Fact]
    public void A_long_section_set_in_parts_is_the_same_on_any_number_of_cores()
    {
        var (one, many) = (Book(60, 120), Book(60, 120, 3));
        Assert.True(one.PageMap.Length > 60);
        Assert.Equal(Dump(one), Dump(many));
        var heads = one.Pages().SkipLast(1).Skip(1).Select(p => Lines(p, RunKind.Furniture).Single().Text).ToList();
        Assert.Equal(heads.OrderBy(h => int.Parse(h[7..], System.Globalization.CultureInfo.InvariantCulture)), heads);
    }
}
