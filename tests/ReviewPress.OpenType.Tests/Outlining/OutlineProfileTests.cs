using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;

namespace ReviewPress.OpenType.Tests.Outlining;

public class OutlineProfileTests
{
    private static Outline Of(char letter, string face = "EBGaramond_400Regular") => Outliner.Outline(ShippedFaces.Open(face), ShippedFaces.Open(face).GlyphOf(letter));

    [Fact]
    public void An_a_is_narrow_above_and_an_l_too_and_a_v_below()
    {
        foreach (var letter in "AL") Assert.True(OutlineProfile.RightEdge(Of(letter), 500, 600) < OutlineProfile.RightEdge(Of(letter), 0, 100) - 100);
        Assert.True(OutlineProfile.RightEdge(Of('V'), 0, 100) < OutlineProfile.RightEdge(Of('V'), 550, 650) - 200);
    }

    [Fact]
    public void Over_its_whole_height_it_is_the_bounds_edge()
    {
        foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        {
            var outline = Of(letter);
            Assert.Equal(outline.Bounds.XMax, OutlineProfile.RightEdge(outline, outline.Bounds.YMin, outline.Bounds.YMax)!.Value, 1.5);
        }
    }

    [Fact]
    public void Above_below_and_in_a_space_there_is_none()
    {
        Assert.Null(OutlineProfile.RightEdge(Of('H'), 2000, 3000));
        Assert.Null(OutlineProfile.RightEdge(Of('H'), -2000, -1000));
        Assert.Null(OutlineProfile.RightEdge(Of(' '), 0, 700));
    }

    [Fact]
    public void A_quadratic_curve_is_the_same_as_a_cubic_one()
    {
        var quad = new OutlineSegment(OutlineVerb.Quad, new(100, 0), new(50, 100)).AsCubic(new(0, 0));
        Assert.Equal(OutlineVerb.Cubic, quad.Verb);
        double[] expected = [100d / 3, 200d / 3, 200d / 3, 200d / 3], actual = [quad.Control1.X, quad.Control1.Y, quad.Control2.X, quad.Control2.Y];
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-9);
    }
}
