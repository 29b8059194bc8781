using System.Collections.Immutable;
using System.Reflection;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.HouseStyles;

/// <summary>The faces shipped with the press: EB Garamond, Alegreya Sans, Courier Prime, all under the SIL Open Font License.</summary>
public static class HouseFaces
{
    private static readonly ImmutableArray<string> Files =
    [
        "EBGaramond_400Regular", "EBGaramond_400Regular_Italic", "EBGaramond_700Bold", "EBGaramond_700Bold_Italic", "EBGaramond_600SemiBold",
        "AlegreyaSans_400Regular", "AlegreyaSans_400Regular_Italic", "AlegreyaSans_700Bold", "AlegreyaSans_700Bold_Italic",
        "CourierPrime_400Regular", "CourierPrime_400Regular_Italic", "CourierPrime_700Bold", "CourierPrime_700Bold_Italic",
    ];

    /// <summary>Opens them, numbered by <see cref="FaceRole"/>. Who asks closes them.</summary>
    /// <exception cref="InvalidDataException">The program's own files are damaged.</exception>
    public static FaceTable Open() => new(Files.Select(Open));

    private static Face Open(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Fonts/{name}.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Face.Open(bytes, 0, out var fault) ?? throw new InvalidDataException($"{name}: {fault}");
    }
}
