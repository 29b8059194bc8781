using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.Tests.HouseStyles;

public class HouseFacesTests
{
    public static TheoryData<string> Fonts => [.. typeof(HouseFaces).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Fonts/", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Fonts))]
    public void The_houses_own_fonts_pass_the_inspection_that_they_are_spared_at_each_start(string name)
    {
        using var resource = typeof(HouseFaces).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        using var face = Face.Open(bytes, 0, out var fault);
        Assert.Equal(FaceFault.None, fault);
    }

    [Fact]
    public void There_is_one_for_each_role()
    {
        using var faces = HouseFaces.Open();
        Assert.Equal(Enum.GetValues<FaceRole>().Length, faces.Count);
        Assert.Equal(("EB Garamond", "Italic", 400), (faces[(int)FaceRole.TextItalic].FamilyName, faces[(int)FaceRole.TextItalic].StyleName, faces[(int)FaceRole.TextItalic].Metrics.Weight));
    }
}
