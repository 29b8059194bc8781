using ReviewPress.OpenType.Faces;
using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

/// <summary>The house's own faces, opened for a test.</summary>
internal static class TestFaces
{
    public static Face Garamond() => Open("eb-garamond/EBGaramond_400Regular.ttf");

    public static Face Sans() => Open("alegreya-sans/AlegreyaSans_400Regular.ttf");

    private static Face Open(string name)
    {
        var path = Path.Combine(Golden.Cases(typeof(TestFaces).Assembly), "../../../src/ReviewPress/HouseStyles/Fonts", name);
        return Face.Open(File.ReadAllBytes(path), 0, out var fault) ?? throw new InvalidDataException($"{name}: {fault}");
    }
}
