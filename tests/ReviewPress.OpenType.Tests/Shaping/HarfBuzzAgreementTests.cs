using System.Text;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests.Shaping;

/// <summary>Our glyphs against those of HarfBuzz's own program.</summary>
public class HarfBuzzAgreementTests
{
    private static readonly (string Language, Script Script, string[] Features, string Lines)[] Samples =
    [
        ("en", Script.Latin, [], "The office’s first-rate affluent baffled Mr. Fjord: “AVATAR”, To. Wy, £1,234.50 — 50%…"),
        ("en", Script.Latin, [], "Waffle fjäll Typography VA. LT 1984\nTwo lines"),
        ("en", Script.Latin, ["onum", "smcp"], "Directed by Chad Stahelski, 2014\nThe Quick Fox 0123456789"),
        ("en", Script.Latin, ["lnum", "tnum", "c2sc", "smcp"], "NASA & the BBC, 1,234\nfin"),
        ("en", Script.Latin, ["sups"], "1st 23"),
        ("en", Script.Latin, ["-kern", "-liga", "dlig"], "AVATAR office act strict fjord"),
        ("de", Script.Latin, [], "Auflage, Schifffahrt, Käufliche Größe, „Straße“ ẞ\nTiefflug fl fi"),
        ("tr", Script.Latin, ["smcp"], "fikir İstanbul’da ığdır kâfi şöför"),
        ("pl", Script.Latin, ["onum"], "Zażółć gęślą jaźń, Łódź, Kieślowski 1988 ŚĆŃ"),
        ("cs", Script.Latin, [], "Příliš žluťoučký kůň úpěl ďábelské ódy, Věra Chytilová"),
        ("fr", Script.Latin, [], "L’œuvre « déjà vu » : Noël à Saint-Ouen\u202F! cœur ŒUVRE"),
        ("es", Script.Latin, ["frac"], "¿Qué? ¡Ñandú! 1/2"),
        ("ro", Script.Latin, [], "Cristian Mungiu, 4 luni, 3 săptămâni și 2 zile, București"),
        ("vi", Script.Latin, [], "Trần Anh Hùng: Mùi đu đủ xanh"),
        ("en", Script.Latin, [], "x\u0323\u0301y e\u0301\u0328 office nu\u00ADmen of\u200Cfice"),
        ("el", Script.Greek, [], "Θόδωρος Αγγελόπουλος: Το βλέμμα του Οδυσσέα, ἐν ἀρχῇ ἦν ὁ λόγος"),
        ("ru", Script.Cyrillic, ["onum"], "Андрей Тарковский: Солярис, 1972, Ёжик в тумане"),
        ("sr", Script.Cyrillic, [], "Емир Кустурица: Подземље, ђћџ"),
    ];

    public static IEnumerable<TheoryDataRow<string>> All => ShippedFaces.Rows;

    [Theory, MemberData(nameof(All))]
    public void Glyphs_are_those_of_hb_shape(string name)
    {
        Assert.SkipWhen(OutsideProgram.Missing("hb-shape") is not null, "hb-shape is not on this machine");
        var face = ShippedFaces.Open(name);
        using var shaper = new Shaper();
        foreach (var (language, script, features, lines) in Samples)
        {
            var set = features.Aggregate(FeatureSet.None, (s, f) => f[0] == '-' ? s.With(FeatureTag.Parse(f[1..]), 0) : s.With(FeatureTag.Parse(f)));
            var ours = new StringBuilder();
            foreach (var line in lines.Split('\n'))
            {
                List<ShapedGlyph> glyphs = [];
                shaper.Shape(face, line, 0, line.Length, script, language, set, glyphs);
                ours.Append('[').AppendJoin('|', glyphs.Select(Write)).Append("]\n");
            }

            var (code, output, error) = OutsideProgram.RunWith("hb-shape", lines + "\n",
                "--no-glyph-names", "--cluster-level=1", "--remove-default-ignorables", "--show-flags", "--direction=ltr",
                $"--script={script}", $"--language={language}", $"--features={string.Join(',', features)}", ShippedFaces.PathOf(name));
            Assert.True(code == 0, error);
            Assert.Equal(output, ours.ToString());
        }
    }

    /// <summary>As hb-shape writes a glyph: <c>number=cluster@x,y+advance#flags</c>.</summary>
    private static string Write(ShapedGlyph glyph)
    {
        var offset = glyph.OffsetX == 0 && glyph.OffsetY == 0 ? "" : $"@{glyph.OffsetX},{glyph.OffsetY}";
        return $"{glyph.Id}={glyph.Cluster}{offset}+{glyph.Advance}{(glyph.UnsafeToBreak ? "#1" : "")}";
    }
}
