using System.Text;
using CsCheck;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Shaping;
using ReviewPress.OpenType.Subsetting;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests.Faces;

public class FaceFaultTests
{
    private static SfntFile Courier => SfntFile.Read(ShippedFaces.BytesOf("CourierPrime_400Regular"));

    [Fact]
    public void A_file_taken_apart_and_put_together_is_sound() => Assert.Equal(FaceFault.None, FaultOf(Courier.ToBytes()));

    [Theory]
    [InlineData("")]
    [InlineData("OTTO")]
    [InlineData("a text file, renamed to .ttf by somebody")]
    [InlineData("\0\u0001\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void What_is_no_font_is_refused(string content) => Assert.Equal(FaceFault.NotAFont, FaultOf(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("wOFF")]
    [InlineData("wOF2")]
    public void A_web_font_is_told_from_other_rubbish(string signature) =>
        Assert.Equal(FaceFault.WebFont, FaultOf([.. Encoding.ASCII.GetBytes(signature), .. new byte[60]]));

    [Theory]
    [InlineData("%!PS-AdobeFont-1.0: NimbusRomNo9L")]
    [InlineData("\u0080\u0001\u00a2\u0010\0\0%!PS-AdobeFont-1.0")]
    public void A_type_1_font_is_told_by_its_name(string head) => Assert.Equal(FaceFault.Type1, FaultOf(Encoding.Latin1.GetBytes(head + new string(' ', 100))));

    [Fact]
    public void A_file_too_large_is_not_even_looked_at() => Assert.Equal(FaceFault.TooLarge, FaultOf(new byte[Face.MaximumFileLength + 1]));

    [Theory]
    [InlineData("fvar", FaceFault.Variable)]
    [InlineData("CFF2", FaceFault.Variable)]
    [InlineData("COLR", FaceFault.Colour)]
    [InlineData("CBDT", FaceFault.Colour)]
    [InlineData("sbix", FaceFault.Colour)]
    [InlineData("SVG ", FaceFault.Colour)]
    public void A_table_that_we_cannot_print_is_refused(string tag, FaceFault fault) =>
        Assert.Equal(fault, FaultOf(Courier.With(tag, new byte[16]).ToBytes()));

    [Fact]
    public void A_font_without_outlines_is_refused() =>
        Assert.Equal(FaceFault.Bitmap, FaultOf(Courier.Without("glyf", "loca").With("EBDT", new byte[8]).ToBytes()));

    [Theory]
    [InlineData(0x0000, FaceFault.None)]
    [InlineData(0x0002, FaceFault.NotEmbeddable)]
    [InlineData(0x0004, FaceFault.None)]              // preview and print
    [InlineData(0x0008, FaceFault.None)]              // editable
    [InlineData(0x000A, FaceFault.None)]              // the freer of two counts
    [InlineData(0x0100, FaceFault.NotEmbeddable)]     // no subsetting
    [InlineData(0x0200, FaceFault.NotEmbeddable)]     // bitmaps only
    public void What_the_maker_forbids_is_refused(int type, FaceFault fault)
    {
        var font = Courier;
        (font["OS/2"][8], font["OS/2"][9]) = ((byte)(type >> 8), (byte)type);
        Assert.Equal(fault, FaultOf(font.ToBytes()));
    }

    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    public void A_font_without_a_table_that_it_needs_is_damaged(string tag) => Assert.Equal(FaceFault.Damaged, FaultOf(Courier.Without(tag).ToBytes()));

    [Fact]
    public void A_font_whose_glyphs_cannot_be_found_is_damaged() =>
        Assert.Equal(FaceFault.Damaged, FaultOf(Courier.With("loca", [0, 0]).ToBytes()));

    [Fact]
    public void A_download_broken_off_is_damaged() => Assert.Equal(FaceFault.Damaged, FaultOf(Courier.ToBytes()[..^100]));

    [Fact]
    public void A_face_beyond_a_files_last_is_refused()
    {
        Assert.Null(Face.Open(ShippedFaces.BytesOf("CourierPrime_400Regular"), 1, out var fault));
        Assert.Equal(FaceFault.NoSuchFace, fault);
        Assert.Throws<ArgumentOutOfRangeException>(() => Face.Open([], -1, out _));
    }

    /// <summary>Bytes changed and tails cut off: a fault or a face that can be used, whatever it draws; never an exception, let alone the
    /// process's end.</summary>
    [Fact]
    public void A_font_with_bytes_changed_gives_a_fault_or_a_face()
    {
        var whole = ShippedFaces.BytesOf("CourierPrime_400Regular");
        Gen.Select(Gen.Int[0, whole.Length - 1].Array[1, 40], Gen.Byte.Array[40], Gen.Int[0, 20], Gen.Bool).Sample((places, bytes, cut, inHead) =>
        {
            var file = cut == 0 ? whole[..(whole.Length / 2 + places[0] / 2)] : (byte[])whole.Clone();
            for (var i = 0; i < places.Length; i++) file[inHead ? places[i] % 8192 : places[i] % file.Length] = bytes[i];
            using var face = Face.Open(file, 0, out var fault);
            Assert.Equal(fault == FaceFault.None, face is not null);
            if (face is not null) Use(face);
        }, iter: 400, threads: 1, seed: "0000KQ8nVWB4");
    }

    [Fact]
    public void A_collection_or_a_cff_with_bytes_changed_gives_a_fault_or_a_face()
    {
        var han = File.ReadAllBytes(SampleFonts.Han(typeof(FaceFaultTests).Assembly));
        var whole = SampleFonts.Collection(han, ShippedFaces.BytesOf("CourierPrime_400Regular"));
        Gen.Select(Gen.Int[0, han.Length - 1].Array[1, 40], Gen.Byte.Array[40], Gen.Int[0, 2], Gen.Bool).Sample((places, bytes, index, inHead) =>
        {
            var file = (byte[])whole.Clone();
            for (var i = 0; i < places.Length; i++) file[inHead ? places[i] % 2048 : places[i]] = bytes[i];
            _ = Face.Names(file);
            using var face = Face.Open(file, index, out var fault);
            Assert.Equal(fault == FaceFault.None, face is not null);
            if (face is not null) Use(face);
        }, iter: 300, threads: 1, seed: "0000KQ8nVWB4");
    }

    private static void Use(Face face)
    {
        using var shaper = new Shaper();
        List<ShapedGlyph> glyphs = [];
        shaper.Shape(face, "Officially, “Ångström” – 1984", 0, 29, Script.Latin, "en", FeatureSet.None.With(FeatureTag.Onum), glyphs);
        foreach (var glyph in glyphs)
        {
            _ = face.AdvanceOf(glyph.Id) + face.WidthOf(glyph.Id);
            _ = Outliner.Outline(face, glyph.Id).Bounds;
        }

        _ = Subsetter.Subset(face, [.. glyphs.Select(g => g.Id)]);
        _ = face.Metrics;
    }

    private static FaceFault FaultOf(byte[] file)
    {
        using var face = Face.Open(file, 0, out var fault);
        Assert.Equal(fault == FaceFault.None, face is not null);
        return fault;
    }
}
