using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>The editor has the last word.</summary>
public sealed class WishTests
{
    [Theory]
    [InlineData(1, 150)]
    [InlineData(-1, 500)]
    public void A_paragraph_has_a_line_more_or_fewer_where_that_is_wished(int extra, int words)
    {
        var met = 0;
        for (var seed = 1; seed <= 20; seed++)
        {
            var prose = Prose(words, seed);
            var (usual, book) = (LinesOf(prose, Body).Count, Set(High(prose, Body with { ExtraLines = extra })));
            var lines = book.Pages().SelectMany(p => Lines(p)).Count();
            var unmet = book.Faults.Any(f => f.Kind == TypesettingFaultKind.LinesUnmet);
            Assert.Equal(unmet ? usual : usual + extra, lines);
            if (!unmet) met++;
        }

        Assert.InRange(met, 3, 20);
    }

    [Fact]
    public void A_wish_for_fewer_lines_than_there_can_be_is_reported_with_its_place()
    {
        var fault = Assert.Single(Set(Content(Paragraph(Prose(8), 100, Body with { ExtraLines = -1 }))).Faults);
        Assert.Equal((TypesettingFaultKind.LinesUnmet, 100ul), (fault.Kind, fault.Place));
    }

    [Fact]
    public void A_paragraph_that_is_kept_stands_on_one_page()
    {
        var pages = Set(Content(Paragraph(Prose(60)), Paragraph(Prose(70, 2), 0, Body with { KeepsTogether = true }))).Pages().Select(p => Lines(p).Count).ToList();
        Assert.Equal(LinesOf(Prose(70, 2), Body).Count, pages[^1]);
    }

    [Fact]
    public void One_that_is_higher_than_a_page_is_reported_with_its_place()
    {
        var fault = Assert.Single(Set(Content(Paragraph(Prose(400), 100, Body with { KeepsTogether = true }))).Faults);
        Assert.Equal((TypesettingFaultKind.TooHigh, 100ul), (fault.Kind, fault.Place));
    }

    /// <summary>A title of a hundred words in an opening: neither the opening nor each page tells it again; a title without a place of its own has its review's.</summary>
    [Theory]
    [InlineData(100, 100)]
    [InlineData(0, 7000)]
    public void One_in_a_group_is_reported_once(ulong place, ulong told)
    {
        var opening = new GroupBlock([Heading("A kicker"), Paragraph(Prose(400), place, Body with { KeepsTogether = true })]) { KeepsTogether = true };
        var fault = Assert.Single(Set(Content([Section([opening, Paragraph(Prose(20), 200)]) with { Place = 7000 }])).Faults);
        Assert.Equal((TypesettingFaultKind.TooHigh, told), (fault.Kind, fault.Place));
    }

    [Fact]
    public void Parts_that_are_too_high_together_are_reported_once()
    {
        var group = new GroupBlock([Paragraph(Prose(60), 100), Paragraph(Prose(60, 2), 500), Paragraph(Prose(60, 3), 900)]) { KeepsTogether = true };
        var fault = Assert.Single(Set(Content(group)).Faults);
        Assert.Equal((TypesettingFaultKind.TooHigh, 100ul), (fault.Kind, fault.Place));
    }

    [Fact]
    public void A_forced_page_at_the_end_leaves_no_empty_one() =>
        Assert.Equal(2, Set(Content(Paragraph("One."), new PageBreakBlock(), Paragraph("Two."), new PageBreakBlock())).PageCount);

    [Theory]
    [InlineData("pro\u00ADjec\u00ADtion\u00ADist", "pro projec projection")]
    [InlineData("proj\u00ADectionist", "proj")]
    public void Soft_hyphens_are_the_only_places_where_their_word_is_divided(string word, string divided) => Assert.Equal(divided, DivisionsOf(word, "en-US", []));

    [Theory]
    [InlineData("en-US", "projectionist", "en", "proj-ectionist", "proj")]
    [InlineData("en-US", "Projectionist", "en-US", "proj-ection-ist", "Proj Projection")]
    [InlineData("en-US", "projectionist’s", "en", "projec-tionist", "projec")]
    [InlineData("en-US", "projectionist", "en-GB", "proj-ectionist", "pro projec projection")]
    [InlineData("pl", "projekcjonista", "pl", "projek-cjonista", "projek")]
    public void A_book_divides_its_own_words(string language, string word, string of, string exception, string divided) =>
        Assert.Equal(divided, DivisionsOf(word, language, [new(of, exception)]));

    [Fact]
    public void A_word_without_hyphens_is_not_divided_where_it_fits_a_line() => Assert.Equal("", DivisionsOf("projectionist", "en-US", [new("en", "projectionist")], narrowest: 68));

    /// <summary>What stands before a hyphen in lines of any width.</summary>
    private static string DivisionsOf(string word, string language, ImmutableArray<DividedWord> exceptions, int narrowest = 30)
    {
        var heads = new SortedSet<string>(StringComparer.Ordinal);
        for (var room = narrowest; room < 95; room++)
        {
            var content = Content(new ParagraphBlock([Text("the " + word) with { Language = language }], Body with { Alignment = Alignment.Left, Right = Pocket.Measure - Pt(room) })) with { Hyphenation = exceptions };
            if (Lines(Set(content).Pages().First())[0].Text is [.., '\u00AD'] line) heads.Add(line[4..^1]);
        }

        return string.Join(' ', heads);
    }

    /// <summary>A page so high that none has an end to look after.</summary>
    private static Content High(string text, ParagraphStyle style) => Content(Paragraph(text, 0, style)) with { Geometry = Pocket with { Lines = 99 } };

    private static List<string> LinesOf(string text, ParagraphStyle style) => [.. Set(High(text, style)).Pages().SelectMany(p => Lines(p)).Select(l => l.Text)];
}
