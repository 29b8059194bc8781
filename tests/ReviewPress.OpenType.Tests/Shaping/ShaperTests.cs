using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;

namespace ReviewPress.OpenType.Tests.Shaping;

public class ShaperTests
{
    [Fact]
    public void Clusters_count_in_the_whole_text()
    {
        var glyphs = Shape("EBGaramond_400Regular", "An office", 3, 6);
        Assert.Equal([3, 4, 7, 8], glyphs.Select(g => g.Cluster));   // o, ffi, c, e
    }

    [Fact]
    public void A_ligature_is_no_place_to_break_and_a_space_is()
    {
        var glyphs = Shape("EBGaramond_400Regular", "of office", 0, 9).ToArray();
        Assert.True(Shaper.CanBreak(glyphs, 3));
        Assert.False(Shaper.CanBreak(glyphs, 5));
        Assert.False(Shaper.CanBreak(glyphs, 6));
        Assert.True(Shaper.CanBreak(glyphs, 9));
    }

    [Fact]
    public void Soft_hyphens_leave_no_glyph()
    {
        var glyphs = Shape("EBGaramond_400Regular", "nu\u00ADmen", 0, 6);
        Assert.Equal([0, 1, 3, 4, 5], glyphs.Select(g => g.Cluster));
    }

    [Fact]
    public void Language_and_features_reach_the_font()
    {
        Assert.True(Shape("EBGaramond_400Regular", "Auflage", 0, 7, "de").Count > Shape("EBGaramond_400Regular", "Auflage", 0, 7, "en").Count);
        Assert.NotEqual(Shape("EBGaramond_400Regular", "1984", 0, 4), Shape("EBGaramond_400Regular", "1984", 0, 4, "en", FeatureSet.None.With(FeatureTag.Onum)));
    }

    [Fact]
    public void A_run_outside_the_text_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Shape("EBGaramond_400Regular", "abc", 2, 2));
        Assert.Empty(Shape("EBGaramond_400Regular", "abc", 3, 0));
    }

    [Fact]
    public void A_closed_face_or_shaper_throws()
    {
        var face = Face.Open(ShippedFaces.BytesOf("CourierPrime_400Regular"), 0, out _)!;
        var shaper = new Shaper();
        face.Dispose();
        Assert.Throws<ObjectDisposedException>(() => shaper.Shape(face, "abc", 0, 3, Script.Latin, "en", FeatureSet.None, []));
        shaper.Dispose();
        shaper.Dispose();
        Assert.Throws<ObjectDisposedException>(() => shaper.Shape(ShippedFaces.Open("CourierPrime_400Regular"), "abc", 0, 3, Script.Latin, "en", FeatureSet.None, []));
    }

    private static List<ShapedGlyph> Shape(string face, string text, int start, int length, string language = "en", FeatureSet? features = null)
    {
        using var shaper = new Shaper();
        List<ShapedGlyph> glyphs = [];
        shaper.Shape(ShippedFaces.Open(face), text, start, length, Script.Latin, language, features ?? FeatureSet.None, glyphs);
        return glyphs;
    }
}
