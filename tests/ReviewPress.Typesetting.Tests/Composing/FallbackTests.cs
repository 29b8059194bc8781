using System.Collections.Immutable;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>Which face sets what, what none has, and what isn't set at all.</summary>
public sealed class FallbackTests
{
    private const int RomanFace = 0, ItalicFace = 1, SansItalicFace = 2, HanFace = 3;

    private static readonly string[] Han = SampleFonts.HanText(typeof(FallbackTests).Assembly);
    private static readonly FaceTable Table = Faces.With([], [Face.Open(File.ReadAllBytes(SampleFonts.Han(typeof(FallbackTests).Assembly)), 0, out _)!]);
    private static readonly FallbackFace WishedHan = new(HanFace, ScriptNames.Find("CJK"));

    [Theory]
    [InlineData("film 東京, 1953", "0:film |3:東京|0:, 1953")]
    [InlineData("「東京」です。", "3:「東京」|3:です|3:。")]                  // its brackets and stops are the script's
    [InlineData("Ozu “東京” (1953)", "0:Ozu “|3:東京|0:” (1953)")]            // a Latin text's are not
    [InlineData("東京 1953 東京", "3:東京|0: 1953 |3:東京")]
    public void Characters_of_a_wished_script_come_from_its_face(string text, string expected) =>
        Assert.Equal(Joined(expected), Joined(FacesOf(text, "en", WishedHan)));

    [Fact]
    public void Chinese_quotation_marks_are_those_of_its_face()
    {
        Assert.Equal("3:“人生就是。”", FacesOf("“人生就是。”", "zh-CN", WishedHan));
        Assert.Equal("0:“|3:人生就是。|0:”", FacesOf("“人生就是。”", "en", WishedHan));
    }

    [Fact]
    public void A_face_wished_for_a_script_comes_before_the_texts_own()
    {
        Assert.Equal("0:plain", FacesOf("plain", "en", WishedHan));
        Assert.Equal("3:plain", FacesOf("plain", "en", new FallbackFace(HanFace, [Script.Latin])));
        Assert.Equal("0:plain", FacesOf("plain", "en", new FallbackFace(HanFace)));
    }

    [Fact]
    public void A_face_that_is_wished_for_nothing_helps_out_in_its_turn()
    {
        Assert.Equal("0:a|3:東", FacesOf("a東", "en", new FallbackFace(RomanFace), new FallbackFace(HanFace)));
        Assert.Equal("0:a|3:東", FacesOf("a東", "en", new FallbackFace(HanFace, [Script.Hangul])));   // better than nothing
    }

    [Fact]
    public void A_helper_that_looks_like_the_texts_face_comes_first()
    {
        var style = Roman with { Face = SansItalicFace };
        var letter = Enumerable.Range(0x100, 0x500).Select(c => (char)c).First(c => char.IsLetter(c) && !Table[SansItalicFace].Has(c) && Table[RomanFace].Has(c) && Table[ItalicFace].Has(c));
        Assert.Equal($"2:a|1:{letter}", FacesOf($"a{letter}", "en", style, new FallbackFace(RomanFace), new FallbackFace(ItalicFace)));
        Assert.Equal($"2:a|0:{letter}", FacesOf($"a{letter}", "en", style, new FallbackFace(RomanFace)));
    }

    [Theory]
    [InlineData("a🎬b 👩🏽‍🚀 c", "🎬 👩🏽‍🚀")]               // what is one sign to a reader is told as one
    [InlineData("1️⃣ and ☂️", "1️⃣ ☂️")]
    [InlineData("g\u20E8 plain", "g\u20E8")]          // a mark with its letter
    [InlineData("東 and 京", "東 京")]
    public void What_no_face_has_is_told_with_its_place(string text, string signs)
    {
        var faults = Set([], Text(text, null, 100)).Faults;
        Assert.All(faults, f => Assert.Equal(TypesettingFaultKind.MissingGlyph, f.Kind));
        Assert.Equal(signs.Split(' '), faults.Select(f => f.Detail));
        Assert.Equal(faults.Select(f => 100ul + (ulong)text.IndexOf(f.Detail, StringComparison.Ordinal)), faults.Select(f => f.Place));
    }

    [Theory]
    [InlineData("film שלום עולם, 1953", "שלום עולם,", 105)]
    [InlineData("मदर इंडिया", "मदर इंडिया", 100)]
    [InlineData("ฟ้าทะลายโจร", "ฟ้าทะลายโจร", 100)]
    public void A_script_that_would_be_set_wrong_is_told_once_a_passage(string text, string passage, int place)
    {
        var fault = Assert.Single(Set([new FallbackFace(HanFace)], Text(text, null, 100)).Faults);
        Assert.Equal((TypesettingFaultKind.ScriptNotSet, (ulong)place), (fault.Kind, fault.Place));
        Assert.StartsWith(passage.TrimEnd(','), fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_would_be_set_wrong_shows_no_glyph_even_where_a_face_has_it()
    {
        const string path = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
        Assert.SkipUnless(OutsideProgram.Required || File.Exists(path), "DejaVu Sans, which has Arabic letters, is not on this machine");
        using var table = Faces.With([], [Face.Open(File.ReadAllBytes(path), 0, out _)!]);
        var book = Typesetter.Set(Content(new ParagraphBlock([Text("سلام")], Body)), table, new() { Cores = 1, FallbackFaces = [new(HanFace, [Script.Arabic])] });
        Assert.All(Runs(book).SelectMany(r => r.Glyphs), g => Assert.Equal(0, g.Id));
        Assert.Equal(TypesettingFaultKind.ScriptNotSet, Assert.Single(book.Faults).Kind);
    }

    [Fact]
    public void A_paragraph_of_ideographs_is_justified_between_them()
    {
        var style = Body with { Scaling = 0, LineTracking = 0, Right = Pt(3.7m) };         // nothing but the gaps can give
        var book = Typesetter.Set(Content(new ParagraphBlock([Text(Han[0]) with { Language = "ja" }], style)), Table, new() { Cores = 1, FallbackFaces = [WishedHan] });
        Assert.Empty(book.Faults);
        var lines = Runs(book).GroupBy(r => r.Baseline).Select(g => g.ToList()).ToList();
        Assert.True(lines.Count > 5);
        foreach (var line in lines.SkipLast(1))
        {
            var signs = string.Concat(line.SelectMany(r => r.Glyphs).Select(g => g.Text));           // overlapping ones share a text
            var edges = line.SelectMany(r => r.Glyphs.Select(g => r.X + g.X)).Select((left, i) => (Left: left, Text: signs[i].ToString())).ToList();
            Assert.Equal(Pocket.Inner - (Opens(edges[0].Text) ? Pt(5.5m) : Pt(0)), edges[0].Left);
            Assert.Equal((Pocket.Inner + Pocket.Measure - Pt(3.7m)).Points, (edges[^1].Left + (Closes(edges[^1].Text) ? Pt(5.5m) : Pt(11))).Points, .1);
            var gaps = edges.Zip(edges.Skip(1), (a, b) => (b.Left - a.Left - Pt(11)).Points + (Closes(a.Text) && (Opens(b.Text) || Closes(b.Text)) ? 5.5 : 0)).ToList();
            Assert.All(gaps, gap => Assert.InRange(gap, -.3, .8));
            Assert.All(edges.Skip(1).Zip(gaps).Where(e => e.First.Text is "、" or "。" or "』" or "」"), e => Assert.Equal(0, e.Second, .01));
        }

        Assert.Equal(Han[0], string.Concat(lines.SelectMany(l => l).SelectMany(r => r.Glyphs).Select(g => g.Text)));
        Assert.All(lines, line => Assert.DoesNotContain(line[0].Glyphs[0].Text, (string[])["、", "。", "」", "』", "っ", "ー"]));
    }

    private static bool Opens(string sign) => sign is "「" or "『" or "《" or "“";

    private static bool Closes(string sign) => sign is "」" or "』" or "》" or "”" or "、" or "。";

    [Fact]
    public void Ideographs_in_latin_text_break_and_leave_the_spaces_sane()
    {
        var text = string.Concat(Enumerable.Repeat("The film 東京物語 was made by a man; 老夫婦が東京の子供たちを訪ねる話である, it says, and so it is. ", 6));
        var book = Typesetter.Set(Content(new ParagraphBlock([Text(text)], Body)), Table, new() { Cores = 1, FallbackFaces = [WishedHan] });
        Assert.Empty(book.Faults);
        var spaces = Runs(book).SelectMany(r => r.Glyphs.Zip(r.Glyphs.Skip(1)).Where(p => p.First.Text == " ").Select(p => (p.Second.X - p.First.X).Points)).ToList();
        Assert.True(spaces.Count > 40);
        Assert.All(spaces, width => Assert.InRange(width, 1.5, 5));
    }

    [Fact]
    public void Hangul_breaks_and_stretches_at_its_spaces()
    {
        var book = Typesetter.Set(Content(new ParagraphBlock([Text(string.Join(' ', Enumerable.Repeat(Han[2], 4))) with { Language = "ko" }], Body)), Table, new() { Cores = 1, FallbackFaces = [WishedHan] });
        Assert.Empty(book.Faults);
        Assert.Equal(string.Join(' ', Enumerable.Repeat(Han[2], 4)).Replace(" ", "", StringComparison.Ordinal),
            string.Concat(Runs(book).SelectMany(r => r.Glyphs).Select(g => g.Text)).Replace(" ", "", StringComparison.Ordinal));
    }

    private static TypesetBook Set(FallbackFace[] fallbacks, params Inline[] inlines) =>
        Typesetter.Set(Content(new ParagraphBlock([.. inlines], Body)), Table, new() { Cores = 1, FallbackFaces = [.. fallbacks] });

    private static IEnumerable<GlyphRun> Runs(TypesetBook book) => book.Pages().SelectMany(p => p.Marks).OfType<GlyphRun>();

    private static string FacesOf(string text, string language, params FallbackFace[] fallbacks) => FacesOf(text, language, Roman, fallbacks);

    private static string FacesOf(string text, string language, TextStyle style, params FallbackFace[] fallbacks) =>
        string.Join('|', Runs(Set(fallbacks, Text(text, style) with { Language = language })).Select(r => $"{r.Face}:{string.Concat(r.Glyphs.Select(g => g.Text))}"));

    /// <summary>Neighbours in one face, whatever their scripts, joined.</summary>
    private static string Joined(string runs)
    {
        var parts = runs.Split('|').ToList();
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (parts[i][0] != parts[i - 1][0]) continue;
            parts[i - 1] += parts[i][2..];
            parts.RemoveAt(i);
        }

        return string.Join('|', parts);
    }
}
