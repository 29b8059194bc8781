using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

public sealed class ParagraphTests
{
    [Fact]
    public void Glyph_texts_give_the_source_back()
    {
        const string source = "The office’s first affidavit—“suffix” and fi­nal—was filmed in co-operation with Österreich’s 16 mm archive, frame by frame; extraordinarily efficient offshoots followed.";
        var text = string.Concat(LinesOf(source).Select(l => l.EndsWith('\u00AD') ? l[..^1] : l.EndsWith('-') || l.EndsWith('—') ? l : l + " ")).TrimEnd(' ');
        Assert.Equal(source.Replace("\u00AD", "", StringComparison.Ordinal), text);
    }

    [Fact]
    public void Justified_lines_end_at_the_measure_within_a_scaled_point()
    {
        foreach (var line in RunsByLine(Prose(80)).SkipLast(1))
        {
            var last = line[^1];
            var end = last.X + last.Glyphs[^1].X + (Length.FromUnits(Faces[last.Face].AdvanceOf(last.Glyphs[^1].Id), last.Size, 1000) + last.Tracking).Times(last.Scale, 1000);
            Assert.InRange((end - Pocket.Inner - Pocket.Measure).Scaled, -Length.PerPoint / 10, Length.PerPoint / 10);   // kerning with a dropped space apart
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Punctuation_hangs_into_the_margins_where_the_style_says_so(bool protrudes)
    {
        var style = Body with { Protrudes = protrudes, Indent = Pt(11), Scaling = 0, LineTracking = 0 };
        var text = "“Well,” " + string.Concat(Enumerable.Repeat("“Wonderful” extraordinarily, “splendid” notwithstanding. ", 30));
        var lines = RunsByLine(Paragraph(text, 0, style)).ToList();
        Assert.Equal(Pocket.Inner + Pt(11), lines[0][0].X);
        foreach (var line in lines.Skip(1).SkipLast(1))
        {
            Assert.Equal(Pocket.Inner - Hanging(line[0].Glyphs[0], "“", 6), line[0].X);
            var (run, last) = (line[^1], line[^1].Glyphs[^1]);
            var end = run.X + last.X + Advance(last);
            Assert.InRange((end - Pocket.Inner - Pocket.Measure - Hanging(last, "\u00AD.,", 8) - Hanging(last, "”", 6)).Points, -.1, .1);
        }

        Length Advance(PlacedGlyph glyph) => Length.FromUnits(Faces[Roman.Face].AdvanceOf(glyph.Id), Roman.Size, 1000);
        Length Hanging(PlacedGlyph glyph, string signs, int tenths) => protrudes && signs.Contains(glyph.Text, StringComparison.Ordinal) ? Advance(glyph).Times(tenths, 10) : Length.Zero;
    }

    [Fact]
    public void Glyphs_give_within_their_limits_and_alike_in_a_line()
    {
        foreach (var line in RunsByLine(new ParagraphBlock([Text(Prose(60)), Text(" " + Prose(60, 2), Italic), Text(" " + Prose(60, 3))], Body)))
        {
            Assert.All(line, run => Assert.InRange(run.Scale, 980, 1020));
            Assert.All(line, run => Assert.InRange(run.Tracking.Scaled, -Pt(.055m).Scaled - 1, Pt(.055m).Scaled + 1));
            Assert.Single(line.Select(run => (run.Scale, run.Tracking)).Distinct());
        }
    }

    [Fact]
    public void Glyphs_keep_their_width_where_a_style_says_so()
    {
        var runs = RunsByLine(Paragraph(Prose(60), 0, Body with { Scaling = 0, LineTracking = 0 })).SelectMany(l => l).ToList();
        Assert.All(runs, run => Assert.Equal((1000, Length.Zero), (run.Scale, run.Tracking)));
    }

    [Fact]
    public void A_paragraphs_last_line_is_set_at_its_natural_width()
    {
        var last = RunsByLine(Prose(25)).Last().Single();
        Assert.Equal((1000, Length.Zero), (last.Scale, last.Tracking));
    }

    [Fact]
    public void A_ligature_that_a_hyphen_divides_is_taken_apart()
    {
        var narrow = Body with { Right = Pt(185) };
        var lines = LinesOf(new ParagraphBlock([Text("an af\u00ADfinity")], narrow)).ToList();
        Assert.Equal(["an af\u00AD", "finity"], lines);
        var glyphs = Set(Content(new ParagraphBlock([Text("an af\u00ADfinity")], narrow))).Pages().SelectMany(p => p.Marks.OfType<GlyphRun>()).SelectMany(r => r.Glyphs).ToList();
        Assert.DoesNotContain(glyphs, g => g.Text == "ffi");
        Assert.Contains(glyphs, g => g.Text == "fi");
    }

    [Fact]
    public void No_break_spaces_hold() => Assert.DoesNotContain(LinesOf(string.Concat(Enumerable.Repeat("some words then 16\u00A0mm and ", 12))), l => l.EndsWith("16", StringComparison.Ordinal));

    [Fact]
    public void Spaces_of_fixed_width_keep_it()
    {
        var run = Set(Content(new ParagraphBlock([Text("a\u2003b\u202Fc")], Body with { Alignment = Alignment.Left }))).Pages().Single().Marks.OfType<GlyphRun>().Single();
        Assert.Equal(Pt(11), run.Glyphs[2].X - run.Glyphs[1].X);
        Assert.Equal(Length.FromUnits(1000 / 6, Pt(11), 1000).Points, (run.Glyphs[4].X - run.Glyphs[3].X).Points, .001);
    }

    [Fact]
    public void A_word_wider_than_the_measure_is_cut_and_reported()
    {
        var book = Set(Content(Paragraph(new string('w', 120))));
        Assert.Contains(book.Faults, f => f.Kind == TypesettingFaultKind.OverfullLine);
        foreach (var glyph in book.Pages().SelectMany(p => p.Marks.OfType<GlyphRun>()).SelectMany(r => r.Glyphs)) Assert.True(glyph.X < Pocket.Measure);
    }

    [Fact]
    public void A_line_of_too_few_words_is_told_with_its_words()
    {
        var fault = Assert.Single(Set(Content(Paragraph("Here it says: see " + new string('w', 27) + " and so on, for a while and a word or two.", 100, Body with { Hyphenates = false }))).Faults);
        Assert.Equal((TypesettingFaultKind.LooseLine, 100ul, "Here it says: see"), (fault.Kind, fault.Place, fault.Detail));
    }

    /// <summary>Of lines that can't be filled none is shorter than it must be.</summary>
    [Theory]
    [InlineData("https://wwwwwwwwwwww/wwwwww/wwwwwwwwwwwwwwwwwwwwwww/wwww", "https://wwwwwwwwwwww/wwwwww/|wwwwwwwwwwwwwwwwwwwwwww/wwww")]
    [InlineData("https://wwww/wwww/wwwwwwwwwwwwwwwwwwwwwwww/wwww/wwww/wwwwwwwwwwwwwwwwwwwwwwwwww/w", "https://wwww/wwww/|wwwwwwwwwwwwwwwwwwwwwwww/|wwww/wwww/|wwwwwwwwwwwwwwwwwwwwwwwwww/w")]
    public void An_address_alone_fills_its_lines_as_well_as_its_breaks_allow_and_is_no_fault(string address, string lines)
    {
        Assert.Equal(lines, string.Join('|', LinesOf(address)));
        Assert.Empty(Set(Content(Paragraph(address, 100))).Faults);
    }

    [Fact]
    public void A_ragged_line_of_few_words_is_no_fault() =>
        Assert.Empty(Set(Content(Paragraph("Here it says: see " + new string('w', 27) + " and so on.", 100, Body with { Hyphenates = false, Alignment = Alignment.Left }))).Faults);

    [Fact]
    public void A_line_that_ends_at_a_no_break_space_is_told()
    {
        var text = string.Join('\u00A0', Enumerable.Repeat("strength", 12));
        Assert.Contains(Set(Content(Paragraph(text, 100))).Faults, f => f.Kind == TypesettingFaultKind.SpaceBroken && f.Detail.StartsWith("strength", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_cut_as_a_last_resort_takes_a_hyphen_between_letters()
    {
        var lines = LinesOf(new string('w', 120)).ToList();
        Assert.True(lines.Count > 1);
        Assert.All(lines.SkipLast(1), l => Assert.EndsWith("w\u00AD", l, StringComparison.Ordinal));
        Assert.All(lines, l => Assert.True(l.Count(c => c == 'w') >= 2));
    }

    [Theory]
    [InlineData("en", "https://example.com/wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww")]
    [InlineData("zxx", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww")]
    public void Addresses_and_code_take_no_hyphen(string language, string word) =>
        Assert.Equal(word, string.Concat(LinesOf(new ParagraphBlock([Text(word) with { Language = language }], Body))));

    [Theory]
    [InlineData("de", "Donaudampfschifffahrtsgesellschaft", 60, "so Donau\u00AD")]
    [InlineData("fr", "anticonstitutionnellement", 50, "so anticons\u00AD")]
    public void A_word_wider_than_a_ragged_line_is_divided_where_it_may_be(string language, string word, int room, string first)
    {
        var cell = new ParagraphStyle(Pt(14), Alignment.Left) { Hyphenates = false, Right = Pocket.Measure - Pt(room) };
        var content = Content(new ParagraphBlock([Text("so " + word) with { Language = language }], cell));
        Assert.Empty(Set(content).Faults);
        var lines = Set(content).Pages().SelectMany(p => Lines(p)).Select(l => l.Text).ToList();
        Assert.Equal(first, lines[0]);
        Assert.Equal("so " + word, string.Concat(lines).Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_that_no_face_has_is_reported_with_its_place()
    {
        var fault = Assert.Single(Set(Content(Paragraph("abc \u4E2D", 100))).Faults);
        Assert.Equal((TypesettingFaultKind.MissingGlyph, 104ul, "\u4E2D"), (fault.Kind, fault.Place, fault.Detail));
    }

    [Fact]
    public void Places_count_soft_hyphens()
    {
        var fault = Assert.Single(Set(Content(Paragraph("a\u00ADb \u4E2D", 100))).Faults);
        Assert.Equal(104ul, fault.Place);
    }

    [Fact]
    public void Balanced_titles_have_no_line_under_half_the_longest()
    {
        var title = new ParagraphBlock([Text("A long and winding title that needs more than one line")], new(Pt(14), Alignment.Left) { Balanced = true });
        var widths = RunsByLine(title).Select(l => l[^1].X + l[^1].Glyphs[^1].X - l[0].X).ToList();
        Assert.True(widths.Count > 1);
        Assert.True(widths.Min() * 2 > widths.Max());
    }

    [Fact]
    public void A_forced_line_end_leaves_the_line_ragged()
    {
        var lines = RunsByLine(new ParagraphBlock([Text("short"), new LineBreakInline(), Text("and shorter")], Body)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.True(lines[0][^1].Glyphs[^1].X < Pt(40));
    }

    [Fact]
    public void Letters_are_tracked_from_one_another_and_not_from_what_follows()
    {
        var capitals = Roman with { Tracking = 120 };
        var runs = RunsByLine(new ParagraphBlock([Text("HHH", capitals), Text("H"), Text(" HH", capitals)], new(Pt(14), Alignment.Right))).Single();
        var (advance, tracking) = (11d * Faces[0].AdvanceOf(Faces[0].GlyphOf('H')) / Faces[0].UnitsPerEm, 11 * .12);
        Assert.Equal(3 * advance + 2 * tracking, (runs[1].X - runs[0].X).Points, .01);
        Assert.Equal((Pocket.Inner + Pocket.Measure).Points, (runs[2].X + runs[2].Glyphs[^1].X).Points + advance, .01);
    }

    [Fact]
    public void An_opening_quotation_mark_hangs_out_of_ragged_text_too()
    {
        var line = RunsByLine(Paragraph("“Well,” he said.", 0, new(Pt(14), Alignment.Left) { Protrudes = true })).First();
        Assert.Equal(Pocket.Inner - Length.FromUnits(Faces[0].AdvanceOf(line[0].Glyphs[0].Id), Pt(11), Faces[0].UnitsPerEm).Times(6, 10), line[0].X);
    }

    [Fact]
    public void A_forced_line_has_no_single_short_word_where_it_need_not()
    {
        for (var words = 12; words < 40; words++)
        {
            var lines = RunsByLine(new ParagraphBlock([Text(Prose(words, words)[..^1] + " it."), new LineBreakInline(), Text(Prose(30))], Body)).Select(l => string.Concat(l.SelectMany(r => r.Glyphs).Select(g => g.Text))).ToList();
            Assert.DoesNotContain("it.", lines);
        }
    }

    [Fact]
    public void Linked_text_has_an_area_on_each_line()
    {
        var words = Text(Prose(30)) with { Link = 0 };
        var page = Set(Content(new ParagraphBlock([Text("Before "), words], Body))).Pages().Single();
        Assert.Equal(Lines(page).Count, page.Links.Length);
    }

    private static IEnumerable<string> LinesOf(string text) => LinesOf(Paragraph(text));

    private static IEnumerable<string> LinesOf(Block block) => Set(Content(block)).Pages().SelectMany(p => Lines(p)).Select(l => l.Text);

    private static IEnumerable<GlyphRun[]> RunsByLine(string text) => RunsByLine(Paragraph(text));

    private static IEnumerable<GlyphRun[]> RunsByLine(Block block) =>
        Set(Content(block)).Pages().SelectMany(p => p.Marks.OfType<GlyphRun>().GroupBy(r => r.Baseline)).Select(g => g.ToArray());
}
