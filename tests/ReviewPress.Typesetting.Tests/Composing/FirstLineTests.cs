using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>A first line in a style of its own, wherever it ends.</summary>
public sealed class FirstLineTests
{
    private static readonly TextStyle Large = Italic with { Size = Pt(12) };

    private static ParagraphBlock Begun(string text) => new([Text(text, null, 1000)], Body) { FirstLine = [Text(text, Large, 1000)] };

    private static List<IGrouping<Length, GlyphRun>> Lines(ParagraphBlock paragraph) =>
        [.. Set(Content(paragraph)).Pages().SelectMany(p => p.Marks.OfType<GlyphRun>()).GroupBy(r => r.Baseline)];

    [Fact]
    public void It_is_set_as_its_golden_file_says() =>
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(FirstLineTests).Assembly), "Pages", "first-line.txt"), Dump(Set(Content(Begun(Prose(40)))))));

    [Fact]
    public void The_first_line_has_it_whole_and_no_other_line_has_any()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var lines = Lines(Begun(Prose(45, seed)));
            Assert.All(lines[0], r => Assert.Equal(Large.Size, r.Size));
            Assert.All(lines.Skip(1).SelectMany(l => l), r => Assert.Equal(Roman.Size, r.Size));
        }
    }

    [Fact]
    public void It_is_as_wide_as_the_measure()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var last = Lines(Begun(Prose(45, seed)))[0].Last();
            var right = last.X + last.Glyphs[^1].X + Large.Size.Times(Faces[last.Face].AdvanceOf(last.Glyphs[^1].Id), Faces[last.Face].UnitsPerEm).Times(last.Scale, 1000);
            Assert.Equal((Pocket.Inner + Pocket.Measure).Points, right.Points, .2);
        }
    }

    [Fact]
    public void No_word_is_lost_or_said_twice()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var text = string.Join(' ', Lines(Begun(Prose(45, seed))).Select(l => string.Concat(l.SelectMany(r => r.Glyphs).Select(g => g.Text)).TrimEnd()));
            Assert.Equal(Prose(45, seed), text.Replace("\u00AD ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_paragraph_of_one_line_is_all_in_it() => Assert.All(Assert.Single(Lines(Begun("It ends."))), r => Assert.Equal(Large.Size, r.Size));

    [Fact]
    public void Places_count_on_behind_the_line()
    {
        var map = Set(Content(Paragraph(Prose(60, 3), 1), Begun(Prose(90, 9)))).PageMap;
        var (start, text) = (map[1].Place, Prose(90, 9));
        Assert.InRange(start, 1000ul, 1000ul + (ulong)text.Length);
        Assert.Equal(' ', text[(int)(start - 1000) - 1]);
    }
}
