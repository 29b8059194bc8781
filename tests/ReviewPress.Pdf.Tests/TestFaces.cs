using ReviewPress.OpenType.Faces;
using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

/// <summary>The house's own faces, opened for a test.</summary>
internal static class TestFaces
{
    public static Face Garamond() => Open("eb-garamond/EBGaramond_400Regular.ttf");

    public static Face Sans() => Open("alegreya-sans/AlegreyaSans_400Regular.ttf");

    /// <summary>A face with CFF outlines, of Debian's fonts-urw-base35; none is shipped.</summary>
    public static Face Cff()
    {
        const string path = "/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf";
        Assert.SkipUnless(OutsideProgram.Required || File.Exists(path), "fonts-urw-base35 is not on this machine");
        return Face.Open(File.ReadAllBytes(path), 0, out var fault) ?? throw new InvalidDataException($"{path}: {fault}");
    }

    /// <summary>A face with CFF outlines that go by CID: Noto Serif CJK JP, a few hundred of its characters.</summary>
    public static Face CffByCid() => Face.Open(File.ReadAllBytes(SampleFonts.Han(typeof(TestFaces).Assembly)), 0, out var fault) ?? throw new InvalidDataException(fault.ToString());

    private static Face Open(string name)
    {
        var path = Path.Combine(Golden.Cases(typeof(TestFaces).Assembly), "../../../src/ReviewPress/HouseStyles/Fonts", name);
        return Face.Open(File.ReadAllBytes(path), 0, out var fault) ?? throw new InvalidDataException($"{name}: {fault}");
    }
}
