using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>Squares beside letters, brackets and stops beside each other and at edges, words of Hangul.</summary>
public sealed class EastAsianTests
{
    private const double Em = 11;

    private static readonly FaceTable Table = Faces.With([], [Face.Open(File.ReadAllBytes(SampleFonts.Han(typeof(EastAsianTests).Assembly)), 0, out _)!]);
    private static readonly FallbackFace Han = new(3, ScriptNames.Find("CJK"));
    private static readonly string[] Sample = SampleFonts.HanText(typeof(EastAsianTests).Assembly);

    /// <summary>The white between the squares or letters of two signs side by side, in em.</summary>
    [Theory]
    [InlineData("東A京", "東", .25)]
    [InlineData("東A京", "A", .25)]
    [InlineData("東1953京", "東", .25)]
    [InlineData("のsの", "s", .25)]
    [InlineData("東 A", "東", 0)]            // the author's own space is enough
    [InlineData("東(A)", "東", 0)]
    [InlineData("「A", "「", 0)]
    [InlineData("東京", "東", 0)]
    [InlineData("東、京", "、", 0)]           // a stop alone keeps its square
    [InlineData("東」「京", "」", -.5)]
    [InlineData("東、「京", "、", -.5)]
    [InlineData("東。」京", "。", -.5)]
    [InlineData("東」。京", "」", -.5)]
    [InlineData("東「『京", "「", -.5)]
    [InlineData("東《“京", "《", -.5)]
    [InlineData("東。”京", "。", -.5)]
    public void Signs_stand_so_far_apart(string text, string before, double gap) => Assert.Equal(gap * Em, GapAfter(Line(text), before), .01);

    /// <summary>Readers of PDFs begin a new line where a glyph goes back, but not inside a cluster.</summary>
    [Fact]
    public void Signs_that_overlap_are_read_as_one() => Assert.Equal(["東", "。」「", "", "", "京"], Line("東。」「京").Select(g => g.Text));

    [Fact]
    public void A_notes_mark_stands_at_its_sign()
    {
        var mark = new TextInline(1, "1", Roman with { Features = FeatureSet.None.With(FeatureTag.Sups) }, "ja", 0);
        Assert.Equal(0, GapAfter(Glyphs(Set(Body with { Alignment = Alignment.Left }, Text("東") with { Language = "ja" }, mark))[0], "東"), .01);
    }

    [Fact]
    public void A_quarter_may_shrink_to_an_eighth_and_vanishes_at_the_edges()
    {
        var style = Body with { Scaling = 0, LineTracking = 0, Right = Pt(1) };
        var lines = Glyphs(Set(style, Text(string.Concat(Enumerable.Repeat("映画film東京", 30))) with { Language = "ja", Hyphenates = false }));
        var gaps = new List<double>();
        foreach (var line in lines.SkipLast(1))
        {
            Assert.Equal(Pocket.Inner.Points, line[0].X, .01);
            Assert.Equal((Pocket.Inner + Pocket.Measure).Points - 1, line[^1].X + line[^1].Width, .1);
            for (var i = 0; i + 1 < line.Count; i++)
            {
                if (line[i].Text is "画" or "m") gaps.Add(line[i + 1].X - line[i].X - line[i].Width);
            }
        }

        Assert.All(gaps, gap => Assert.InRange(gap, Em / 8 - .01, Em * .6));
        Assert.Contains(gaps, gap => gap < Em / 4 - .1);
        Assert.Contains(gaps, gap => gap > Em / 4 + .1);
    }

    [Theory]
    [InlineData(Alignment.Justified)]
    [InlineData(Alignment.Left)]
    public void Brackets_and_stops_at_a_lines_edges_are_half_a_square(Alignment alignment)
    {
        var (opening, closing) = (0, 0);
        for (var shift = 0; shift < 20; shift++)
        {
            var text = new string('東', shift) + string.Concat(Enumerable.Repeat("「映画」東京、", 20));
            foreach (var line in Glyphs(Set(Body with { Alignment = alignment, Protrudes = false, Scaling = 0, LineTracking = 0 }, Text(text) with { Language = "ja" })).SkipLast(1))
            {
                var isOpening = line[0].Text == "「";
                Assert.Equal(Pocket.Inner.Points - (isOpening ? Em / 2 : 0), line[0].X, .01);
                if (isOpening) opening++;
                if (line[^1].Text is not ("」" or "、")) continue;
                closing++;
                if (alignment == Alignment.Justified) Assert.Equal((Pocket.Inner + Pocket.Measure).Points, line[^1].X + Em / 2, .1);
                else Assert.InRange(line[^1].X + Em / 2, 0, (Pocket.Inner + Pocket.Measure).Points + .1);
            }
        }

        Assert.True(opening > 3 && closing > 3, $"{opening} and {closing}");
    }

    [Theory]
    [InlineData(Alignment.Justified)]
    [InlineData(Alignment.Left)]
    public void Hangul_breaks_at_its_spaces(Alignment alignment)
    {
        var text = string.Join(' ', Enumerable.Repeat(Sample[2].Replace("『", "", StringComparison.Ordinal).Replace("』", "", StringComparison.Ordinal), 6));
        var words = text.Split(' ').ToHashSet();
        var lines = Glyphs(Set(Body with { Alignment = alignment }, Text(text) with { Language = "ko" })).Select(l => string.Concat(l.Select(g => g.Text)).Trim()).ToList();
        Assert.True(lines.Count > 8);
        Assert.All(lines, line => Assert.All(line.Split(' '), word => Assert.Contains(word, words)));
    }

    [Fact]
    public void Hangul_without_spaces_breaks_between_syllables_and_without_hyphens()
    {
        var text = string.Concat(Enumerable.Repeat("노부부가도쿄의자식들을", 6));
        var lines = Glyphs(Set(Body, Text(text) with { Language = "ko" })).Select(l => string.Concat(l.Select(g => g.Text))).ToList();
        Assert.Equal(text, string.Concat(lines));
        Assert.All(lines.SkipLast(1), l => Assert.InRange(l.Length, 18, 22));
    }

    [Fact]
    public void A_Hangul_word_wider_than_its_cell_has_no_hyphen()
    {
        var style = Body with { Alignment = Alignment.Left, Right = Pocket.Measure - Pt(40) };
        Assert.Equal(["노부부", "가의"], Glyphs(Set(style, Text("노부부가의") with { Language = "ko" })).Select(l => string.Concat(l.Select(g => g.Text))));
    }

    private static List<(string Text, double X, double Width)> Line(string text) => Glyphs(Set(Body with { Alignment = Alignment.Left }, Text(text) with { Language = "zh-CN" }))[0];

    private static double GapAfter(List<(string Text, double X, double Width)> line, string before)
    {
        var at = line.FindLastIndex(g => g.Text.StartsWith(before, StringComparison.Ordinal));
        return line[at + 1].X - line[at].X - line[at].Width;
    }

    private static TypesetBook Set(ParagraphStyle style, params Inline[] inlines) =>
        Typesetter.Set(Content(new ParagraphBlock([.. inlines], style)), Table, new() { Cores = 1, FallbackFaces = [Han] });

    private static List<List<(string Text, double X, double Width)>> Glyphs(TypesetBook book)
    {
        Assert.Empty(book.Faults);
        var runs = book.Pages().SelectMany(p => p.Marks.OfType<GlyphRun>().Select(r => (p.Number, r)));
        return [.. runs.GroupBy(r => (r.Number, r.r.Baseline)).Select(line => line.SelectMany(r => r.r.Glyphs.Select(g =>
            (g.Text, (r.r.X + g.X).Points, r.r.Size.Points * Table[r.r.Face].AdvanceOf(g.Id) / Table[r.r.Face].UnitsPerEm))).ToList())];
    }
}
