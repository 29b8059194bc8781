using System.Collections.Immutable;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.HouseStyles;

/// <summary>The faces of one book: the house's under their <see cref="FaceRole"/>, some of them replaced by the author's, then the author's others.</summary>
/// <param name="Table">Closed with this.</param>
/// <param name="Fallbacks">Who helps out, the first one first.</param>
public sealed record BookFaces(FaceTable Table, ImmutableArray<FallbackFace> Fallbacks) : IDisposable
{
    /// <summary>The house's own helpers: the text's faces have the most letters, the typewriter's a few more signs.</summary>
    public static ImmutableArray<FallbackFace> HouseFallbacks { get; } =
    [
        new((int)FaceRole.Text), new((int)FaceRole.TextItalic), new((int)FaceRole.TextBold), new((int)FaceRole.TextBoldItalic),
        new((int)FaceRole.Typewriter), new((int)FaceRole.TypewriterItalic), new((int)FaceRole.TypewriterBold), new((int)FaceRole.TypewriterBoldItalic),
    ];

    /// <summary>Closes the author's faces; the house's stay open.</summary>
    public void Dispose() => Table.Dispose();
}
