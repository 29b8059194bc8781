using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>From text to runs and glyphs, and from glyphs back to the text that they stand for.</summary>
public sealed class GlyphRunTests
{
    private static readonly TextStyle Plain = Roman with { Features = FeatureSet.None };

    [Fact]
    public void Features_reach_their_piece_and_no_more()
    {
        var fraction = Plain with { Features = FeatureSet.None.With(FeatureTag.Frac) };
        var capitals = Plain with { Features = FeatureSet.None.With(FeatureTag.Smcp).With(FeatureTag.C2sc) };
        var runs = Runs(Text("1 ", Plain), Text("1/2", fraction), Text(" of 12 ", Plain), Text("NASA", capitals), Text(" men, 1/2", Plain));
        Assert.Equal(["1 ", "1/2", " of 12 ", "NASA", " men, 1/2"], runs.Select(TextOf));
        Assert.Equal(Shaped("1/2", fraction.Features), runs[1].Glyphs.Select(g => g.Id));
        Assert.NotEqual(Shaped("1/2", FeatureSet.None), runs[1].Glyphs.Select(g => g.Id));
        Assert.Equal(Shaped(" men, 1/2", FeatureSet.None), runs[4].Glyphs.Select(g => g.Id));
        Assert.Equal(Shaped("NASA", capitals.Features), runs[3].Glyphs.Select(g => g.Id));
        Assert.NotEqual(Shaped("NASA", FeatureSet.None), runs[3].Glyphs.Select(g => g.Id));
    }

    [Fact]
    public void A_ligature_stands_for_its_letters_and_joins_no_two_styles()
    {
        var one = Assert.Single(Runs(Text("office", Plain)));
        Assert.Equal(["o", "ffi", "c", "e"], one.Glyphs.Select(g => g.Text));
        var two = Runs(Text("of", Plain), Text("fi", Italic with { Features = FeatureSet.None }), Text("ce", Plain));
        Assert.Equal(["of", "fi", "ce"], two.Select(TextOf));
    }

    [Theory]
    [InlineData("x\u0323\u0301y")]                  // marks that no letter is made with
    [InlineData("za\u0306\u0301mok \u0435\u0301")]
    [InlineData("Ångström, Łódź, ĳs")]
    [InlineData("Ἀθῆναι ᾷ")]
    [InlineData("fi\u200Dnal, of\u200Cfice")]       // joiners leave no glyph
    [InlineData("½ and 1⁄2, №1")]
    public void Glyphs_say_all_of_their_text_and_nothing_twice(string text) =>
        Assert.Equal(text, string.Concat(Runs(Text(text, Plain)).Select(TextOf)));

    [Fact]
    public void A_mark_stands_in_its_letters_place_and_says_itself()
    {
        var glyphs = Assert.Single(Runs(Text("x\u0301y", Plain))).Glyphs;
        Assert.Equal(["x", "\u0301", "y"], glyphs.Select(g => g.Text));
        Assert.InRange(glyphs[1].X.Points, -5, glyphs[2].X.Points);
    }

    [Fact]
    public void A_sign_beyond_the_first_plane_is_one_glyph_with_all_its_text()
    {
        using var han = Face.Open(File.ReadAllBytes(SampleFonts.Han(typeof(GlyphRunTests).Assembly)), 0, out _)!;
        Assert.False(han.Has(0x20BB7));
        var faults = Set(Content(new ParagraphBlock([Text("a\U00020BB7b", null, 50)], Body))).Faults;
        Assert.Equal(("\U00020BB7", 51ul), (Assert.Single(faults).Detail, faults[0].Place));
    }

    [Fact]
    public void A_run_ends_where_script_language_or_face_change()
    {
        var runs = Runs(Text("Film Сталкер (Σ) 1979", Plain), Text(" fin", Plain) with { Language = "fr" });
        Assert.Equal(["Film ", "Сталкер (", "Σ", ") 1979", " fin"], runs.Select(TextOf));
    }

    private static string TextOf(GlyphRun run) => string.Concat(run.Glyphs.Select(g => g.Text));

    private static List<GlyphRun> Runs(params Inline[] inlines) =>
        [.. Set(Content(new ParagraphBlock([.. inlines], Body with { Alignment = Alignment.Left }))).Pages().SelectMany(p => p.Marks).OfType<GlyphRun>()];

    private static List<ushort> Shaped(string text, FeatureSet features)
    {
        using var shaper = new Shaper();
        List<ShapedGlyph> glyphs = [];
        shaper.Shape(Faces[0], text, 0, text.Length, Script.Latin, "en-US", features, glyphs);
        return glyphs.Select(g => g.Id).ToList();
    }
}
