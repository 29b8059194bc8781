using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;

namespace ReviewPress.OpenType.Tests.Outlining;

public class OutlinerTests
{
    [Fact]
    public void An_l_is_one_closed_contour_and_an_o_two()
    {
        var face = ShippedFaces.Open("EBGaramond_400Regular");
        Assert.Equal(1, Contours('l'));
        Assert.Equal(2, Contours('o'));

        int Contours(char c)
        {
            var segments = Outliner.Outline(face, face.GlyphOf(c)).Segments;
            Assert.Equal((OutlineVerb.Move, OutlineVerb.Close), (segments[0].Verb, segments[^1].Verb));
            Assert.Equal(segments.Count(s => s.Verb == OutlineVerb.Move), segments.Count(s => s.Verb == OutlineVerb.Close));
            return segments.Count(s => s.Verb == OutlineVerb.Move);
        }
    }

    [Fact]
    public void A_space_and_a_glyph_that_does_not_exist_are_empty()
    {
        var face = ShippedFaces.Open("EBGaramond_400Regular");
        Assert.Empty(Outliner.Outline(face, face.GlyphOf(' ')).Segments);
        Assert.Empty(Outliner.Outline(face, 65535).Segments);
        Assert.True(Outliner.Outline(face, 65535).Bounds.IsEmpty);
    }

    [Fact]
    public void Bounds_are_those_that_the_font_states_to_a_unit()
    {
        foreach (var name in ShippedFaces.Names)
        {
            var face = ShippedFaces.Open(name);
            var (loca, glyf) = (face.Table("loca").ToArray(), face.Table("glyf").ToArray());
            var wide = face.Table("head").Span[51] == 1;
            foreach (var c in "HxOgjW&ß")
            {
                var glyph = face.GlyphOf(c);
                var at = wide ? Number(loca, glyph * 4, 4) : Number(loca, glyph * 2, 2) * 2;
                int[] box = [.. Enumerable.Range(1, 4).Select(n => (int)(short)Number(glyf, at + 2 * n, 2))];
                var stated = new BoundingBox(box[0], box[1], box[2], box[3]);
                var bounds = Outliner.Outline(face, glyph).Bounds;   // whole units: its maker may round the other way
                Assert.InRange(stated.XMin - bounds.XMin, -1, 1);
                Assert.InRange(stated.YMin - bounds.YMin, -1, 1);
                Assert.InRange(bounds.XMax - stated.XMax, -1, 1);
                Assert.InRange(bounds.YMax - stated.YMax, -1, 1);
            }
        }
    }

    [Fact]
    public void Bounds_of_curves_are_those_of_the_curve()
    {
        var quad = new Outline(
            [new(OutlineVerb.Move, new(0, 0)), new(OutlineVerb.Quad, new(100, 0), new(50, 100)), new(OutlineVerb.Close, new(0, 0))]);
        Assert.Equal(new BoundingBox(0, 0, 100, 50), quad.Bounds);
        var cubic = new Outline(
            [new(OutlineVerb.Move, new(0, 0)), new(OutlineVerb.Cubic, new(0, 100), new(100, 0), new(100, 100)), new(OutlineVerb.Close, new(0, 0))]);
        Assert.Equal(new BoundingBox(0, 0, 75, 100), cubic.Bounds);
    }

    private static int Number(byte[] table, int at, int size) =>
        table.AsSpan(at, size).ToArray().Aggregate(0, (value, b) => value << 8 | b);
}
