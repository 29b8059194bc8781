using System.Runtime.InteropServices;
using CsCheck;
using HarfBuzzSharp;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using Buffer = HarfBuzzSharp.Buffer;
using Script = ReviewPress.OpenType.CharacterTables.Script;

namespace ReviewPress.OpenType.Tests.Shaping;

/// <summary>Words are shaped once and joined; nobody may see it. Some of the faces kern with the space (Alegreya Sans's italics do), most don't.</summary>
public class WordCacheTests
{
    private static readonly string[] Words =
    [
        "To", "Te.", "AVATAR,", "office", "fi", "f", "“Yes”", "—", "-", "'", "*", "1984", "Wy,", "Q(", "é", "e\u0301", "\u0301", "\u200D", "\u00AD", "\u115F", "★", "\u00A0", "Ёж", "Θεός", "映画", "", "\t",
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
