using System.Collections.Immutable;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.HouseStyles;

/// <summary>The faces of one book: the house's under their <see cref="FaceRole"/>, some of them replaced by the author's, then the author's others.</summary>
/// <param name="Table">Closed with this.</param>
/// <param name="Fallbacks">Who helps out, the first one first.</param>
public sealed record BookFaces(FaceTable Table, ImmutableArray<FallbackFace> Fallbacks) : IDisposable
{
    private const int LongestName = 60;

    /// <summary>The house's own fallbacks: the text's faces have the most letters, the typewriter's a few more signs.</summary>
    public static ImmutableArray<FallbackFace> HouseFallbacks { get; } =
    [
        new((int)FaceRole.Text), new((int)FaceRole.TextItalic), new((int)FaceRole.TextBold), new((int)FaceRole.TextBoldItalic),
        new((int)FaceRole.Typewriter), new((int)FaceRole.TypewriterItalic), new((int)FaceRole.TypewriterBold), new((int)FaceRole.TypewriterBoldItalic),
    ];

    /// <summary>What the families of text and display are called, in letters that can be set.</summary>
    public (string Text, string Display) Families => (NameOf(Table[(int)FaceRole.Text]), NameOf(Table[(int)FaceRole.Display]));

    private string NameOf(Face face) =>
        face.FamilyName is { Length: > 0 and <= LongestName } name && name.All(c => c >= ' ' && Table[(int)FaceRole.Text].Has(c)) ? name : face.PostScriptName;

    /// <summary>Closes the author's faces; the house's stay open.</summary>
    public void Dispose() => Table.Dispose();
}
