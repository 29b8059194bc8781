using System.Globalization;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Tests.Faces;

public class FaceTests
{
    public static IEnumerable<TheoryDataRow<string>> All => ShippedFaces.Rows;

    [Fact]
    public void Names_are_the_fonts_own()
    {
        var face = ShippedFaces.Open("EBGaramond_600SemiBold");
        Assert.Equal(("EB Garamond", "SemiBold", "EBGaramond-SemiBold"), (face.FamilyName, face.StyleName, face.PostScriptName));
    }

    [Theory, MemberData(nameof(All))]
    public void A_shipped_face_has_sane_metrics(string name)
    {
        var face = ShippedFaces.Open(name);
        var metrics = face.Metrics;
        Assert.InRange(metrics.Ascender * 1000 / face.UnitsPerEm, 600, 1200);
        Assert.InRange(metrics.Descender * 1000 / face.UnitsPerEm, -500, -150);
        Assert.InRange(metrics.CapHeight * 1000 / face.UnitsPerEm, 550, 750);
        Assert.InRange(metrics.XHeight * 1000 / face.UnitsPerEm, 350, 520);
        Assert.Equal(name.Contains("Italic", StringComparison.Ordinal), metrics.IsItalic);
        Assert.Equal(name.Contains("Italic", StringComparison.Ordinal), metrics.ItalicAngle < 0);
        Assert.Equal(name.StartsWith("Courier", StringComparison.Ordinal), metrics.IsFixedPitch);
        Assert.Equal(!name.StartsWith("Alegreya", StringComparison.Ordinal), metrics.IsSerif);
        Assert.Equal(int.Parse(name.AsSpan(name.IndexOf('_', StringComparison.Ordinal) + 1, 3), CultureInfo.InvariantCulture), metrics.Weight);
        Assert.True(metrics.UnderlineThickness > 0);
        Assert.False(metrics.Box.IsEmpty);
        Assert.False(face.IsCff || face.IsCidKeyed);
    }

    [Fact]
    public void Glyphs_and_advances_are_those_of_the_font()
    {
        var face = ShippedFaces.Open("CourierPrime_400Regular");
        Assert.NotEqual(0, face.GlyphOf('A'));
        Assert.Equal(face.AdvanceOf(face.GlyphOf('i')), face.AdvanceOf(face.GlyphOf('W')));
        Assert.Equal(600, face.WidthOf(face.GlyphOf('W')));
        Assert.Equal((0, false), (face.GlyphOf(0x4E00), face.Has(0x4E00)));
        Assert.Equal((0, 0, 0), (face.GlyphOf(-1), face.GlyphOf(0x110000), face.AdvanceOf(65535)));
    }

    [Fact]
    public void Features_are_those_of_the_font()
    {
        var garamond = ShippedFaces.Open("EBGaramond_400Regular");
        FeatureTag[] features = [FeatureTag.Smcp, FeatureTag.C2sc, FeatureTag.Onum, FeatureTag.Tnum, FeatureTag.Sups, FeatureTag.Kern];
        Assert.All(features, tag => Assert.True(garamond.HasFeature(tag), tag.ToString()));
        Assert.False(ShippedFaces.Open("CourierPrime_400Regular").HasFeature(FeatureTag.Smcp));
    }

    [Fact]
    public void A_table_is_copied_out()
    {
        var face = ShippedFaces.Open("EBGaramond_400Regular");
        Assert.Equal(face.GlyphCount, face.Table("maxp").Span[4] << 8 | face.Table("maxp").Span[5]);
        Assert.True(face.Table("CFF ").IsEmpty);
        Assert.Throws<ArgumentException>(() => face.Table("CFF"));
    }

    [Fact]
    public void A_use_after_dispose_throws()
    {
        var face = Face.Open(ShippedFaces.BytesOf("CourierPrime_400Regular"), 0, out var fault)!;
        Assert.Equal(FaceFault.None, fault);
        face.GlyphOf('a');
        face.Dispose();
        face.Dispose();
        Assert.Throws<ObjectDisposedException>(() => face.GlyphOf('a'));
        Assert.Throws<ObjectDisposedException>(() => face.AdvanceOf(1));
        Assert.Throws<ObjectDisposedException>(() => face.Table("head"));
    }

    [Fact]
    public void A_face_table_closes_its_faces()
    {
        var face = Face.Open(ShippedFaces.BytesOf("CourierPrime_400Regular"), 0, out _)!;
        using (var table = new FaceTable([face])) Assert.Same(face, table[0]);
        Assert.Throws<ObjectDisposedException>(() => face.GlyphOf('a'));
    }
}
