using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Subsetting;

namespace ReviewPress.OpenType.Tests.Subsetting;

public class SubsetterTests
{
    public static IEnumerable<TheoryDataRow<string>> All => ShippedFaces.Rows;

    [Theory, MemberData(nameof(All))]
    public void Each_glyph_draws_as_in_the_whole_font(string name)
    {
        var face = ShippedFaces.Open(name);
        var everyTwentieth = Enumerable.Range(1, face.GlyphCount / 20).Select(i => (ushort)(i * 20 - 1));
        ushort[] glyphs = [.. "Ångström office, Příliš žluťoučký: Ёж & «½»".Select(c => face.GlyphOf(c)), .. everyTwentieth];
        var subset = Subsetter.Subset(face, glyphs)!;
        using var small = Face.Open(subset.Program.Span, 0, out _)!;
        Assert.Equal(glyphs.Append((ushort)0).Distinct().Order(), subset.Glyphs.Select(g => g.Old));
        Assert.All(subset.Glyphs, glyph =>
        {
            Assert.Equal(Outliner.Outline(face, glyph.Old).Segments, Outliner.Outline(small, glyph.New).Segments);
            Assert.Equal(face.AdvanceOf(glyph.Old), small.AdvanceOf(glyph.New));
        });
    }

    [Fact]
    public void A_subset_is_small_and_holds_only_what_a_pdf_wants()
    {
        var face = ShippedFaces.Open("EBGaramond_400Regular");
        var subset = Subsetter.Subset(face, [.. Enumerable.Range(' ', 95).Select(c => face.GlyphOf(c))])!;
        Assert.InRange(subset.Program.Length, 5_000, 25_000);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], Tables(subset.Program.Span));
        Assert.False(subset.IsCff);
    }

    [Fact]
    public void Order_and_repeats_do_not_change_the_bytes()
    {
        var face = ShippedFaces.Open("AlegreyaSans_400Regular");
        ushort[] glyphs = [.. "typography".Select(c => face.GlyphOf(c))];
        var one = Subsetter.Subset(face, glyphs)!;
        var other = Subsetter.Subset(face, [.. glyphs.Reverse().Distinct(), 0])!;
        Assert.Equal(one.Program.ToArray(), other.Program.ToArray());
        Assert.Equal(one.Glyphs, other.Glyphs);
    }

    [Fact]
    public void Numbers_are_found_and_notdef_stays_0()
    {
        var face = ShippedFaces.Open("AlegreyaSans_400Regular");
        var (a, b, c) = (face.GlyphOf('a'), face.GlyphOf('b'), face.GlyphOf('c'));
        var subset = Subsetter.Subset(face, [c, a])!;
        Assert.Equal((0, 1, 0, 2), (subset.NumberOf(0), subset.NumberOf(a), subset.NumberOf(b), subset.NumberOf(c)));
    }

    [Fact]
    public void A_glyph_that_does_not_exist_gives_no_subset() =>
        Assert.Null(Subsetter.Subset(ShippedFaces.Open("CourierPrime_400Regular"), [65535]));

    private static IEnumerable<string> Tables(ReadOnlySpan<byte> sfnt)
    {
        var names = new List<string>();
        for (var i = 0; i < (sfnt[4] << 8 | sfnt[5]); i++) names.Add(System.Text.Encoding.ASCII.GetString(sfnt.Slice(12 + 16 * i, 4)));
        return names.Order(StringComparer.Ordinal);
    }
}
