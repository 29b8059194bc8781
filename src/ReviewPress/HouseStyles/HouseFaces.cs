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

    /// <summary>A family's faces in the order of <see cref="FaceRole"/>: regular, italic, bold, bold italic, semibold.</summary>
    private static ReadOnlySpan<FaceRole> FacesOf(HouseFamily family) => family switch
    {
        HouseFamily.EBGaramond => [FaceRole.Text, FaceRole.TextItalic, FaceRole.TextBold, FaceRole.TextBoldItalic, FaceRole.TextSemiBold],
        HouseFamily.AlegreyaSans => [FaceRole.Display, FaceRole.DisplayItalic, FaceRole.DisplayBold, FaceRole.DisplayBoldItalic, FaceRole.DisplayBold],
        _ => [FaceRole.Typewriter, FaceRole.TypewriterItalic, FaceRole.TypewriterBold, FaceRole.TypewriterBoldItalic, FaceRole.TypewriterBold],
    };

    /// <summary>The house's faces in the roles that a style gives them.</summary>
    /// <param name="house">As they were opened; stays open as long as the result.</param>
    /// <param name="style">Which family sets what.</param>
    public static FaceTable InRoles(FaceTable house, HouseStyle style)
    {
        ArgumentNullException.ThrowIfNull(house);
        ArgumentNullException.ThrowIfNull(style);
        var instead = new List<KeyValuePair<int, Face>>();
        foreach (var (own, family) in (ReadOnlySpan<(HouseFamily, HouseFamily)>)[(HouseFamily.EBGaramond, style.TextFamily), (HouseFamily.AlegreyaSans, style.DisplayFamily), (HouseFamily.CourierPrime, style.TypewriterFamily)])
        {
            var roles = FacesOf(own);
            for (var i = 0; family != own && i < (own == HouseFamily.EBGaramond ? 5 : 4); i++) instead.Add(new((int)roles[i], house[(int)FacesOf(family)[i]]));
        }

        return instead.Count == 0 ? house : house.With(instead, []);
    }

    private static Face Open(string name)
    {
        using var resource = (UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream($"Fonts/{name}.ttf")!;
        return Face.OpenOwn(resource) ?? throw new InvalidDataException($"{name} is no font");
    }
}
