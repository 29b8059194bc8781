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

        // Forms of their own by language (locl), in small capitals too.
        ("ro", Script.Latin, ["smcp"], "ş ţ Ş Ţ și ț Așteptând"),
        ("ca", Script.Latin, ["smcp", "onum"], "col·lecció, Il·lusió L·L"),
        ("nl", Script.Latin, [], "bíj́na, ijs, IJ, rij́"),
        ("lv", Script.Latin, [], "ģimene Ķemeri ļoti"),
        ("tt", Script.Latin, ["smcp"], "kitap fikir"),
        ("kk", Script.Latin, ["smcp"], "kitap filin"),
        ("mk", Script.Cyrillic, [], "гаѓа: Џунгла, г п т б д"),
        ("sr", Script.Cyrillic, ["c2sc", "smcp"], "Бгдпт бгдпт"),
        ("bg", Script.Cyrillic, [], "Вежди, дълги жълти"),
        ("ba", Script.Cyrillic, [], "ҙур ҡала ғәзит ҫәс"),
        ("cv", Script.Cyrillic, [], "ҫурт Ҫӑлтӑр"),
        ("uk", Script.Cyrillic, ["lnum"], "Сергій Параджанов: Тіні забутих предків, ї́жа"),

        // Figures, fractions, ordinals, superiors, contexts.
        ("en", Script.Latin, ["lnum", "pnum"], "0123456789"),
        ("en", Script.Latin, ["onum", "tnum"], "0123456789 1,111.11"),
        ("en", Script.Latin, ["frac"], "1/2 13/64 3⁄4"),
        ("es", Script.Latin, ["ordn"], "1a 2o 3ª"),
        ("fr", Script.Latin, ["sups"], "XXe 1er, note12"),
        ("en", Script.Latin, ["c2sc", "smcp", "onum"], "FBI & MI6 (1984) éÉ ß ﬁ"),
        ("en", Script.Latin, ["case"], "(¿QUÉ?) «A–B»"),
        ("en", Script.Latin, ["-clig", "-calt"], "office fjord Th ct"),
        ("en", Script.Latin, ["dlig", "hlig", "swsh"], "Quick strict actor Th ffh fb fk"),

        // Marks on letters, stacked, above and below; and on capitals.
        ("en", Script.Latin, [], "m̄ q̇ x̱̄ Ẹ̄ i̇́ ij́ n͠g ą́"),
        ("vi", Script.Latin, ["smcp"], "Điện ảnh Việt Nam: ẵ ổ ự"),
        ("el", Script.Greek, ["smcp"], "ᾳ ῃ ῳ ᾷ Ἀθῆναι ᾱ́ ΐ"),
        ("ru", Script.Cyrillic, [], "за́мок и замо́к, ё"),
        ("cu", Script.Cyrillic, [], "Ѧ ѳ ѷ і҃"),
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

    /// <summary>A face of the author's, its outlines CFF: of Debian's fonts-urw-base35, and a part of Noto Serif CJK.</summary>
    [Theory]
    [InlineData("/usr/share/fonts/opentype/urw-base35/C059-Italic.otf", "en", "Latn", "AVATAR office To. fjord Wy, première")]
    [InlineData("/usr/share/fonts/opentype/urw-base35/P052-Roman.otf", "ru", "Cyrl", "Тарковский, Ёжик")]
    [InlineData("han", "ja", "Hani", "映画『東京物語』は、尾道に")]
    [InlineData("han", "zh-Hans", "Hani", "《东京物语》讲述了“人生就是这样。”——")]
    [InlineData("han", "ko", "Hang", "영화 『동경 이야기』는 노부부가")]
    public void Glyphs_of_other_faces_are_those_of_hb_shape(string path, string language, string script, string text)
    {
        Assert.SkipWhen(OutsideProgram.Missing("hb-shape") is not null, "hb-shape is not on this machine");
        if (path == "han") path = SampleFonts.Han(typeof(HarfBuzzAgreementTests).Assembly);
        Assert.SkipUnless(OutsideProgram.Required || File.Exists(path), $"{path} is not on this machine");
        using var face = Face.Open(File.ReadAllBytes(path), 0, out _)!;
        using var shaper = new Shaper();
        List<ShapedGlyph> glyphs = [];
        shaper.Shape(face, text, 0, text.Length, Script.Of(script), language, FeatureSet.None, glyphs);
        Assert.DoesNotContain(glyphs, g => g.Id == 0);
        var (code, output, error) = OutsideProgram.RunWith("hb-shape", text + "\n", "--no-glyph-names", "--cluster-level=1", "--remove-default-ignorables", "--show-flags",
            "--direction=ltr", $"--script={script}", $"--language={language}", path);
        Assert.True(code == 0, error);
        Assert.Equal(output, $"[{string.Join('|', glyphs.Select(Write))}]\n");
    }

    /// <summary>The samples above would prove nothing if no face answered to the language.</summary>
    [Theory]
    [InlineData("AlegreyaSans_400Regular", "ro", "Latn", "şţ")]
    [InlineData("AlegreyaSans_400Regular", "ca", "Latn", "col·lecció")]
    [InlineData("CourierPrime_400Regular", "ro", "Latn", "şţ")]
    [InlineData("AlegreyaSans_400Regular_Italic", "sr", "Cyrl", "бгдпт")]
    [InlineData("EBGaramond_400Regular", "sr", "Cyrl", "б")]
    [InlineData("EBGaramond_400Regular", "de", "Latn", "Auflage")]
    [InlineData("EBGaramond_400Regular", "tr", "Latn", "fikir")]
    public void A_language_has_forms_of_its_own(string name, string language, string script, string text)
    {
        using var shaper = new Shaper();
        Assert.NotEqual(Ids("en"), Ids(language));

        List<ushort> Ids(string spoken)
        {
            List<ShapedGlyph> glyphs = [];
            shaper.Shape(ShippedFaces.Open(name), text, 0, text.Length, Script.Of(script), spoken, FeatureSet.None, glyphs);
            return glyphs.ConvertAll(g => g.Id);
        }
    }

    /// <summary>As hb-shape writes a glyph: <c>number=cluster@x,y+advance#flags</c>.</summary>
    private static string Write(ShapedGlyph glyph)
    {
        var offset = glyph.OffsetX == 0 && glyph.OffsetY == 0 ? "" : $"@{glyph.OffsetX},{glyph.OffsetY}";
        return $"{glyph.Id}={glyph.Cluster}{offset}+{glyph.Advance}{(glyph.UnsafeToBreak ? "#1" : "")}";
    }
}
