using System.Reflection;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Subsetting;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests.Subsetting;

public class CffTests
{
    [Theory]
    [InlineData("NameKeyed", false)]
    [InlineData("CidKeyed", true)]
    public void A_cff_font_is_told_by_its_keys(string name, bool isCidKeyed)
    {
        using var face = Open(name);
        Assert.True(face.IsCff);
        Assert.Equal(isCidKeyed, face.IsCidKeyed);
        Assert.Equal((500, 700), (face.AdvanceOf(face.GlyphOf('b')), face.Metrics.CapHeight));
    }

    [Fact]
    public void Outlines_are_cubic()
    {
        using var face = Open("NameKeyed");
        var outline = Outliner.Outline(face, face.GlyphOf('a'));
        Assert.Contains(outline.Segments, s => s.Verb == OutlineVerb.Cubic);
        Assert.Equal(new BoundingBox(50, 0, 400, 350), outline.Bounds);   // 320 high, and 3/4 of the 40 to the control points
    }

    [Theory]
    [InlineData("NameKeyed", new[] { 0, 1, 2 })]
    [InlineData("CidKeyed", new[] { 0, 11, 700 })]   // CIDs are kept: they are what a PDF's codes lead to
    public void A_subset_is_the_bare_table_and_draws_as_the_whole(string name, int[] numbers)
    {
        using var face = Open(name);
        var subset = Subsetter.Subset(face, [face.GlyphOf('d'), face.GlyphOf('b')])!;
        Assert.True(subset.IsCff);
        Assert.Equal(1, subset.Program.Span[0]);     // the table's major version
        Assert.Equal(numbers, subset.Glyphs.Select(g => (int)g.New));

        var file = SfntFile.Read(File.ReadAllBytes(PathOf(name)));
        file["CFF "] = subset.Program.ToArray();
        file["maxp"] = [0, 0, 0x50, 0, 0, 3];
        file["hmtx"] = file["hmtx"][..12];
        file["hhea"][35] = 3;
        using var small = Face.Open(file.ToBytes(), 0, out var fault);
        Assert.Equal(FaceFault.None, fault);
        Assert.Equal(face.IsCidKeyed, small!.IsCidKeyed);
        for (ushort i = 0; i < 3; i++) Assert.Equal(Outliner.Outline(face, subset.Glyphs[i].Old).Segments, Outliner.Outline(small, i).Segments);
    }

    private static Face Open(string name) => Face.Open(File.ReadAllBytes(PathOf(name)), 0, out _)!;

    private static string PathOf(string name) => Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "Faces", name + ".otf");
}
