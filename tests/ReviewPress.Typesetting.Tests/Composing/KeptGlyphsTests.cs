using System.Collections.Immutable;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>What was packed comes out as it was shaped.</summary>
public sealed class KeptGlyphsTests
{
    [Theory]
    [InlineData("The officer’s affidavit, difficult; “AVATAR,” Toyota — p. 12, 1999–2004.")]
    [InlineData("soft\u00ADhyphens, no\u00A0break\u202Fspaces and thin\u2009ones")]
    [InlineData("Ελληνικά και Русский язык, Latin again")]
    [InlineData("x")]
    public void Unpacked_glyphs_are_those_that_were_shaped(string words)
    {
        var tracked = Roman with { Tracking = 50 };
        AssertSame([Text(words), Text("set apart", tracked), Text(words, Roman with { Face = 1 }), new SpaceInline(Pt(3), true), Text("end")]);
    }

    [Fact]
    public void A_paragraph_with_moved_marks_is_shaped_again()
    {
        using var composer = new Composer(Faces, []);
        Assert.Null(composer.Compose(new ParagraphBlock([Text("x\u0301")], Body), Pocket.Measure, [], []).Glyphs);
    }

    private static void AssertSame(ImmutableArray<Inline> inlines)
    {
        using var composer = new Composer(Faces, []);
        var made = composer.Compose(new ParagraphBlock(inlines, Body), Pocket.Measure, [], []);
        Assert.NotNull(made.Glyphs);
        var kept = State(composer.Shape(made));
        Assert.Equal(State(composer.Shape(made with { Glyphs = null })), kept);
    }

    private static string[] State(Hlist list) =>
    [
        .. list.Runs.Select(r => $"{r.GlyphStart} {r.GlyphEnd} {r.Origin}"),
        .. list.Glyphs.Select((ShapedGlyph g, int i) => $"{g} {list.Units[i]}"),
    ];
}
