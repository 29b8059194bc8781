using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>How a piece of text looks.</summary>
/// <param name="Face">Its number in the book's <see cref="FaceTable"/>.</param>
/// <param name="Size">The em, above zero.</param>
/// <param name="Features">OpenType features, for the whole piece.</param>
public sealed record TextStyle(int Face, Length Size, FeatureSet Features)
{
    /// <summary>Added after each glyph, in 1/1000 em; 0 to about 200 for capitals.</summary>
    public int Tracking { get; init; }

    /// <summary>How far the baseline is raised; below zero lowers.</summary>
    public Length Rise { get; init; }

    /// <summary>The colour.</summary>
    public Ink Ink { get; init; } = Ink.Black;
}
