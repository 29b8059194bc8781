using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>A line has the glyphs, at the places, that its own text would have if nothing stood before and after it: what stands beside a break is shaped anew where the font
/// minds.</summary>
public sealed class BrokenWordTests
{
    private const string Words =
        "The officer’s affidavit, difficult and inefficient, afflicted waffling fjord-dwellers; “Quixotically,” flagellating Typhoon, AVATAR Toyota, baffling off-off-Broadway fluffier "
        + "halfhearted shelffuls, TAVERN Wyvern YACHT, fifty-fifth official thrifty selfless fjeld offbeat effigy raffish Taffy; a first-rate photographer’s cinematography flickers.";

    [Theory]
    [InlineData(0, "en-US")]
    [InlineData(1, "en-US")]
    [InlineData(2, "en-US")]
    [InlineData(0, "de")]
    [InlineData(1, "it")]
    public void A_line_is_as_if_shaped_alone(int face, string language)
    {
        var style = Roman with { Face = face };
        var (lines, divided) = (0, 0);
        for (var width = 60m; width <= 220; width += 3.7m)
        {
            var paragraph = new ParagraphBlock([Text(Words, style) with { Language = language }], Body with { Alignment = Alignment.Left, Right = Pocket.Measure - Pt(width) });
            foreach (var line in Set(Content(paragraph)).Pages().SelectMany(p => p.Marks).OfType<GlyphRun>())
            {
                Check(line, style, language);
                lines++;
                if (line.Glyphs[^1].Text == "\u00AD") divided++;
            }
        }

        Assert.True(lines > 500 && divided > 50, $"{lines} lines, {divided} hyphens");
    }

    private static void Check(GlyphRun line, TextStyle style, string language)
    {
        var text = string.Concat(line.Glyphs.Select(g => g.Text)).Replace('\u00AD', '-').TrimEnd(' ');
        using var shaper = new Shaper();
        List<ShapedGlyph> alone = [];
        var face = Faces[style.Face];
        shaper.Shape(face, text, 0, text.Length, Script.Latin, language, style.Features, alone);
        Assert.Equal(alone.Select(g => g.Id), line.Glyphs.Take(alone.Count).Select(g => g.Id));
        var (units, begin) = (0, Length.Zero);
        for (var i = 0; i < alone.Count; i++)
        {
            if (i == 0 || text[alone[i - 1].Cluster] == ' ') (units, begin) = (0, line.Glyphs[i].X - Length.FromUnits(alone[i].OffsetX, style.Size, face.UnitsPerEm));   // a space's width is ours
            Assert.Equal((begin + Length.FromUnits(units + alone[i].OffsetX, style.Size, face.UnitsPerEm)).Points, line.Glyphs[i].X.Points, .001);
            units += alone[i].Advance;
        }
    }
}
