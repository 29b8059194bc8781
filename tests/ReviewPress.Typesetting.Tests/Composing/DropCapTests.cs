using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

public sealed class DropCapTests
{
    private static ParagraphBlock Begun(string letter, string rest, int face = 0, int lines = 3) =>
        new([new DropCapInline(1, letter, Roman with { Face = face }, "en-US", 1000, lines, Pt(14)), Text(rest, null, 1000 + (ulong)letter.Length)], Body)
        {
            Plain = Paragraph(letter + rest, 1000),
        };

    private static Page First(ParagraphBlock paragraph) => Set(Content(paragraph)).Pages().First();

    private static DrawingMark CapOf(Page page) => page.Marks.OfType<DrawingMark>().Single();

    /// <summary>The x of each line's first painted glyph, from the measure's left edge.</summary>
    private static List<double> Lefts(Page page) =>
        [.. page.Marks.OfType<GlyphRun>().Where(r => !r.IsUnseen).GroupBy(r => r.Baseline).Select(g => g.First().X.Points - 40)];

    [Fact]
    public void A_drop_cap_is_set_as_its_golden_file_says() =>
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(DropCapTests).Assembly), "Pages", "drop-cap.txt"), Dump(Set(Content(Begun("T", "he " + Prose(60)))))));

    [Theory]
    [InlineData("H", 3)]
    [InlineData("E", 3)]
    [InlineData("I", 2)]
    [InlineData("L", 4)]
    public void It_reaches_from_the_first_lines_capitals_to_its_last_baseline(string letter, int lines)
    {
        var cap = CapOf(First(Begun(letter, " " + Prose(80), 0, lines)));
        var metrics = Faces[0].Metrics;
        var capitals = 11d * metrics.CapHeight / Faces[0].UnitsPerEm;
        var size = (14 * (lines - 1) + capitals) / metrics.CapHeight;
        var shape = Outliner.Outline(Faces[0], Faces[0].GlyphOf(letter[0])).Bounds;
        Assert.Equal(54 + 14 * (lines - 1) - shape.YMax * size, cap.Y.Points, .01);
        Assert.Equal(54 + 14 * (lines - 1) - shape.YMin * size, (cap.Y + cap.Drawing.Height).Points, .01);
        Assert.Equal(54 - capitals, cap.Y.Points, .5);
    }

    [Fact]
    public void Its_left_edge_hangs_on_the_measures_or_a_little_out()
    {
        foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ") Assert.InRange(CapOf(First(Begun(letter.ToString(), "e " + Prose(60)))).X.Points, 39.1, 40.001);
    }

    [Fact]
    public void Lines_beside_it_stand_clear_of_it_and_the_others_at_the_edge()
    {
        foreach (var letter in "ABCDEFGHIKLMNOPRSTUVWXYZ")
        {
            var page = First(Begun(letter.ToString(), "e " + Prose(60)));
            var (lefts, cap) = (Lefts(page), CapOf(page));
            Assert.Equal(lefts[1], lefts[2], .6);
            Assert.InRange(lefts[1] - (cap.X + cap.Drawing.Width).Points + 40, 1.9, 3.2);
            Assert.All(lefts.Skip(3), x => Assert.InRange(x, -.8, .8));
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("L")]
    [InlineData("R")]
    public void The_first_line_goes_in_where_the_letter_leaves_room(string letter)
    {
        var lefts = Lefts(First(Begun(letter, "e " + Prose(60))));
        Assert.True(lefts[0] < lefts[1] - 3, $"{lefts[0]}, {lefts[1]}");
    }

    [Fact]
    public void A_tail_moves_only_the_line_that_it_descends_into()
    {
        var lefts = Lefts(First(Begun("Q", "uite " + Prose(60))));
        Assert.True(lefts[3] > lefts[2] + 3 && lefts[4] < .8, string.Join(", ", lefts));
    }

    [Fact]
    public void It_is_read_as_a_part_of_its_word()
    {
        var page = First(Begun("T", "he " + Prose(60)));
        var unseen = Assert.Single(page.Marks.OfType<GlyphRun>(), r => r.IsUnseen);
        var next = page.Marks.OfType<GlyphRun>().First(r => !r.IsUnseen);
        Assert.StartsWith("The ", Lines(page)[0].Text, StringComparison.Ordinal);
        Assert.Equal((next.Baseline, next.Size), (unseen.Baseline, unseen.Size));
        var face = Faces[0];
        Assert.Equal(next.X.Points, unseen.X.Points + unseen.Size.Points * face.AdvanceOf(face.GlyphOf('T')) / face.UnitsPerEm * unseen.Scale / 1000, .05);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(3)]
    public void A_paragraph_of_fewer_lines_is_set_plain(int words)
    {
        var page = First(Begun("T", "he " + Prose(words)));
        Assert.Empty(page.Marks.OfType<DrawingMark>());
        Assert.Equal("The " + Prose(words), string.Join(' ', Lines(page).Select(l => l.Text)));
    }

    [Fact]
    public void A_letter_that_its_face_lacks_is_set_plain_and_told()
    {
        var book = Set(Content(Begun("家", "e " + Prose(60))));
        Assert.Empty(book.Pages().First().Marks.OfType<DrawingMark>());
        Assert.Contains(book.Faults, f => f.Kind == TypesettingFaultKind.MissingGlyph);
    }

    [Fact]
    public void The_page_begins_with_the_letters_place() => Assert.Equal(1000ul, Set(Content(Begun("T", "he " + Prose(60)))).PageMap[0].Place);

    [Fact]
    public void A_quotation_mark_hangs_before_it()
    {
        var page = First(Begun("T", "he " + Prose(60)) with { Marker = [Text("“")], MarkerIndent = Pt(14), MarkerFlushRight = true });
        var quote = page.Marks.OfType<GlyphRun>().First();
        Assert.Equal("“", quote.Glyphs[0].Text);
        Assert.InRange(quote.X.Points, 33, 38);
        Assert.Equal(Pt(54), quote.Baseline);
    }
}
