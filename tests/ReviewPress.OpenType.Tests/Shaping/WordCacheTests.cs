using System.Runtime.InteropServices;
using CsCheck;
using HarfBuzzSharp;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Testing;
using Buffer = HarfBuzzSharp.Buffer;
using Script = ReviewPress.OpenType.CharacterTables.Script;

namespace ReviewPress.OpenType.Tests.Shaping;

/// <summary>Words are shaped once and joined; nobody may see it. Some of the faces kern with the space (Alegreya Sans's italics do), most don't.</summary>
public class WordCacheTests
{
    private static readonly string[] Words =
    [
        "To", "Te.", "AVATAR,", "office", "fi", "f", "“Yes”", "—", "-", "'", "*", "1984", "1/2", "No", "a", "s", "first", "ofs", "Wy,", "Q(", "é", "e\u0301", "\u0301", "\u200D", "\u00AD", "\u115F", "★", "\u00A0", "Ёж", "Θεός", "映画", "", "\t",
        "supercalifragilisticexpialidocious-or-longer-than-any-word",
    ];

    private static readonly FeatureSet[] Sets =
        [FeatureSet.None, FeatureSet.None.With(FeatureTag.Smcp).With(FeatureTag.Onum), FeatureSet.None.With(FeatureTag.Parse("dlig")).With(FeatureTag.Parse("kern"), 0)];

    public static IEnumerable<TheoryDataRow<string>> Faces => ShippedFaces.Rows;

    [Theory, MemberData(nameof(Faces))]
    public void Words_joined_are_what_HarfBuzz_makes_of_the_whole(string name)
    {
        var face = ShippedFaces.Open(name);
        using var font = NativeFont(ShippedFaces.BytesOf(name));
        using var shaper = new Shaper();
        Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 12], Gen.Int[0, Sets.Length - 1].Select(i => Sets[i])).Sample((words, features) =>
        {
            var text = string.Join(' ', words);
            List<ShapedGlyph> ours = [];
            shaper.Shape(face, text, 0, text.Length, Script.Latin, "en", features, ours);
            Assert.Equal(Whole(font, text, features), ours);
        }, iter: 400, threads: 1);
    }

    [Fact]
    public void Shapers_that_share_words_see_what_each_would_by_itself()
    {
        var (face, shared) = (ShippedFaces.Open("EBGaramond_400Regular"), new SharedWords());
        using var alone = new Shaper();
        var texts = Enumerable.Range(0, 200).Select(i => string.Join(' ', Enumerable.Range(0, 30).Select(k => Words[(i * 7 + k * k) % Words.Length] + (i + k) % 50))).ToArray();
        var expected = texts.Select(text => Shaped(alone, text)).ToArray();
        Parallel.For(0, 8, worker =>
        {
            using var shaper = new Shaper(shared);
            for (var i = 0; i < texts.Length; i++)
            {
                var number = (i + worker * 31) % texts.Length;
                Assert.Equal(expected[number], Shaped(shaper, texts[number]));
            }
        });

        List<ShapedGlyph> Shaped(Shaper shaper, string text)
        {
            List<ShapedGlyph> glyphs = [];
            shaper.Shape(face, text, 0, text.Length, Script.Latin, "en", FeatureSet.None, glyphs);
            return glyphs;
        }
    }

    /// <summary>No shipped face has such a rule, so here one is made: a, space and b become w.</summary>
    [Fact]
    public void A_rule_that_looks_across_the_space_is_obeyed()
    {
        var courier = ShippedFaces.Open("CourierPrime_400Regular");
        var (a, b, w, space) = (courier.GlyphOf('a'), courier.GlyphOf('b'), courier.GlyphOf('w'), courier.GlyphOf(' '));
        int[] words =
        [
            1, 0, 10, 30, 44,                                             // GSUB 1.0: scripts, features, lookups
            1, 'D' << 8 | 'F', 'L' << 8 | 'T', 8, 4, 0, 0, 0xFFFF, 1, 0,  // one script with one language with feature 0
            1, 'l' << 8 | 'i', 'g' << 8 | 'a', 8, 0, 1, 0,                // liga is lookup 0
            1, 4, 4, 0, 1, 8,                                             // lookup 0: ligatures
            1, 8, 1, 14, 1, 1, a, 1, 4, w, 3, space, b,
        ];
        var bytes = SfntFile.Read(ShippedFaces.BytesOf("CourierPrime_400Regular")).Without("GPOS", "GDEF").With("GSUB", [.. words.SelectMany(v => new[] { (byte)(v >> 8), (byte)v })]).ToBytes();
        using var face = ReviewPress.OpenType.Faces.Face.Open(bytes, 0, out _)!;
        using var font = NativeFont(bytes);
        using var shaper = new Shaper();
        foreach (var text in new[] { "a c a b", "b a b ", "a b a b" })
        {
            List<ShapedGlyph> ours = [];
            shaper.Shape(face, text, 0, text.Length, Script.Latin, "en", FeatureSet.None, ours);
            Assert.Contains(ours, glyph => glyph.Id == w);
            Assert.Equal(Whole(font, text, FeatureSet.None), ours);
        }
    }

    /// <summary>Joining would help nobody if no face were fit for it.</summary>
    [Fact]
    public void Of_the_shipped_faces_only_the_sans_italics_kern_with_the_space() =>
        Assert.Equal(["AlegreyaSans_400Regular_Italic", "AlegreyaSans_700Bold_Italic"], ShippedFaces.Names.Where(name => ShippedFaces.Open(name).KernsSpaces));

    [Theory, MemberData(nameof(Faces))]
    public void Where_spaces_are_not_kerned_no_character_moves_beside_one(string name)
    {
        var face = ShippedFaces.Open(name);
        using var font = NativeFont(ShippedFaces.BytesOf(name));
        var moved = Enumerable.Range(0x21, 0x1FFF).Where(c => face.Has(c) && char.IsLetterOrDigit((char)c) | char.IsPunctuation((char)c)).Select(c => (char)c).Where(Moves);
        Assert.Equal(face.KernsSpaces, moved.Any());

        bool Moves(char c) => Whole(font, $" {c} ", FeatureSet.None) is [var before, var letter, var after]
            && (before.Advance, letter.Advance, after.Advance) != (face.AdvanceOf(before.Id), face.AdvanceOf(letter.Id), face.AdvanceOf(after.Id));
    }

    private static Font NativeFont(byte[] file)
    {
        var bytes = GCHandle.Alloc(file, GCHandleType.Pinned);
        using var blob = new Blob(bytes.AddrOfPinnedObject(), file.Length, MemoryMode.Duplicate);
        bytes.Free();
        using var face = new HarfBuzzSharp.Face(blob, 0);
        var font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        return font;
    }

    private static List<ShapedGlyph> Whole(Font font, string text, FeatureSet features)
    {
        using var buffer = new Buffer { ClusterLevel = ClusterLevel.MonotoneCharacters, Flags = BufferFlags.RemoveDefaultIgnorables };
        if (text.Length == 0) return [];
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = Script.Latin.Tag;
        buffer.Language = new Language("en");
        buffer.AddUtf16(text);
        font.Shape(buffer, [.. features.Features.Select(f => new Feature(f.Tag.Value, (uint)f.Value))]);
        return [.. buffer.GlyphInfos.Zip(buffer.GlyphPositions, (info, at) => new ShapedGlyph((ushort)info.Codepoint, at.XAdvance, at.XOffset, at.YOffset, (int)info.Cluster, info.GlyphFlags.HasFlag(GlyphFlags.UnsafeToBreak)))];
    }
}
