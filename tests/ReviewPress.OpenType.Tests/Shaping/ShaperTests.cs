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
        const string face = "EBGaramond_400Regular";
        Assert.True(Shape(face, "Auflage", 0, 7, "de").Count > Shape(face, "Auflage", 0, 7, "en").Count);
        Assert.NotEqual(Shape(face, "1984", 0, 4), Shape(face, "1984", 0, 4, "en", FeatureSet.None.With(FeatureTag.Onum)));
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
        var open = ShippedFaces.Open("CourierPrime_400Regular");
        Assert.Throws<ObjectDisposedException>(() => shaper.Shape(open, "abc", 0, 3, Script.Latin, "en", FeatureSet.None, []));
    }

    [Theory]
    [InlineData("EBGaramond_400Regular_Italic")]
    [InlineData("AlegreyaSans_400Regular")]
    [InlineData("CourierPrime_700Bold")]
    public void Neighbours_change_no_latin_glyph(string face)
    {
        const string text = "fif Tåofficef TV";
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 1; start + length <= text.Length; length++)
            {
                var within = Shape(face, text, start, length).Select(g => g with { Cluster = g.Cluster - start });
                Assert.Equal(Shape(face, text.Substring(start, length), 0, length), within);
            }
        }
    }

    [Fact]
    public void Neighbours_join_arabic_letters()
    {
        const string path = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
        Assert.SkipUnless(File.Exists(path), "DejaVu Sans, which has Arabic letters, is not on this machine");
        using var face = Face.Open(File.ReadAllBytes(path), 0, out _)!;
        using var shaper = new Shaper();
        Assert.NotEqual(Beh("\u0628", 0), Beh("\u0628\u0628", 1));      // alone, and after a letter
        Assert.NotEqual(Beh("\u0628", 0), Beh("\u0628\u0628", 0));      // before one
        Assert.Equal(Beh("\u0628", 0), Beh(" \u0628 ", 1));

        ushort Beh(string text, int at)
        {
            List<ShapedGlyph> glyphs = [];
            shaper.Shape(face, text, at, 1, Script.Arabic, "ar", FeatureSet.None, glyphs);
            return glyphs.Single().Id;
        }
    }

    [Fact]
    public void A_warm_shaper_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("The officer’s waffles, fit for a king. ", 150));
        var face = ShippedFaces.Open("EBGaramond_400Regular");
        var features = FeatureSet.None.With(FeatureTag.Onum);
        using var shaper = new Shaper();
        List<ShapedGlyph> glyphs = [];
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++) Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            glyphs.Clear();
            shaper.Shape(face, text, 0, text.Length, Script.Latin, "en-GB", features, glyphs);
        }
    }

    [Fact]
    public void Threads_share_a_face()
    {
        var face = ShippedFaces.Open("AlegreyaSans_400Regular");
        string[] texts = ["Waffle", "To. AVATAR", "fjord office", "1984, ½"];
        var expected = texts.Select(text => Glyphs(text)).ToList();
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Assert.Equal(expected[i % 4], Glyphs(texts[i % 4])));

        List<ShapedGlyph> Glyphs(string text)
        {
            using var shaper = new Shaper();
            List<ShapedGlyph> glyphs = [];
            shaper.Shape(face, text, 0, text.Length, Script.Latin, "en", FeatureSet.None, glyphs);
            return glyphs;
        }
    }

    /// <summary>A native handle freed in another thread's midst would end the process, not the test.</summary>
    [Fact]
    public async Task A_face_closed_while_threads_use_it_throws_and_no_more()
    {
        for (var round = 0; round < 20; round++)
        {
            var face = Face.Open(ShippedFaces.BytesOf("CourierPrime_400Regular"), 0, out _)!;
            var workers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => UseUntilClosed(face), TestContext.Current.CancellationToken)).ToArray();
            Shape("CourierPrime_400Regular", "Time goes by.", 0, 13);
            face.Dispose();
            Assert.All(await Task.WhenAll(workers), Assert.True);
        }

        static bool UseUntilClosed(Face face)
        {
            using var shaper = new Shaper();
            List<ShapedGlyph> glyphs = [];
            try
            {
                for (var character = 0; ; character = (character + 37) % 0x110000)
                {
                    glyphs.Clear();
                    shaper.Shape(face, "Exterior. A road at night.", 0, 26, Script.Latin, "en", FeatureSet.None, glyphs);
                    _ = face.GlyphOf(character);
                }
            }
            catch (ObjectDisposedException)
            {
                return true;
            }
        }
    }

    private static List<ShapedGlyph> Shape(string face, string text, int start, int length, string language = "en", FeatureSet? features = null)
    {
        using var shaper = new Shaper();
        List<ShapedGlyph> glyphs = [];
        shaper.Shape(ShippedFaces.Open(face), text, start, length, Script.Latin, language, features ?? FeatureSet.None, glyphs);
        return glyphs;
    }
}
