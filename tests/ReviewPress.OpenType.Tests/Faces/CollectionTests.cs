using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Subsetting;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests.Faces;

/// <summary>Several faces in one file, and faces of a book over those of the house.</summary>
public class CollectionTests
{
    private static readonly byte[] Courier = ShippedFaces.BytesOf("CourierPrime_400Regular");
    private static readonly byte[] Collection = SampleFonts.Collection(Courier, File.ReadAllBytes(SampleFonts.Han(typeof(CollectionTests).Assembly)));

    [Fact]
    public void Its_faces_are_named()
    {
        Assert.Equal([(0, "Courier Prime Regular", "CourierPrime-Regular"), (1, "Noto Serif CJK JP Regular", "NotoSerifCJKjp-Regular")], Face.Names(Collection).Select(n => (n.Index, n.Full, n.PostScript)));
        Assert.Equal("Courier Prime Regular", Assert.Single(Face.Names(Courier)).Full);
        Assert.Empty(Face.Names("no font, of whatever kind"u8));
    }

    [Fact]
    public void Each_face_is_opened_and_subset_as_if_it_stood_alone()
    {
        using var first = Face.Open(Collection, 0, out _)!;
        using var second = Face.Open(Collection, 1, out _)!;
        Assert.Equal((false, false), (first.IsCff, first.IsCidKeyed));
        Assert.Equal((true, true), (second.IsCff, second.IsCidKeyed));
        Assert.Equal(Subsetter.Subset(ShippedFaces.Open("CourierPrime_400Regular"), [first.GlyphOf('a')])!.Program.ToArray(), Subsetter.Subset(first, [first.GlyphOf('a')])!.Program.ToArray());
        Assert.NotEmpty(Outliner.Outline(second, second.GlyphOf('東')).Segments);
        Assert.NotNull(Subsetter.Subset(second, [second.GlyphOf('東')]));
        Assert.Null(Face.Open(Collection, 2, out var fault));
        Assert.Equal(FaceFault.NoSuchFace, fault);
    }

    [Fact]
    public void A_books_table_closes_its_own_faces_and_leaves_the_houses_open()
    {
        using var house = new FaceTable([Open(), Open()]);
        var (instead, further) = (Open(), Open());
        using (var book = house.With([new(1, instead)], [further, house[1]]))
        {
            Assert.Equal(4, book.Count);
            Assert.Same(house[0], book[0]);
            Assert.Same(instead, book[1]);
            Assert.Same(further, book[2]);
            Assert.Same(house[1], book[3]);
        }

        Assert.Throws<ObjectDisposedException>(() => instead.GlyphOf('a'));
        Assert.Throws<ObjectDisposedException>(() => further.GlyphOf('a'));
        Assert.NotEqual(0, house[0].GlyphOf('a'));
        Assert.NotEqual(0, house[1].GlyphOf('a'));
        Assert.Throws<ArgumentOutOfRangeException>(() => house.With([new(2, house[0])], []));

        static Face Open() => Face.Open(Courier, 0, out _)!;
    }
}
