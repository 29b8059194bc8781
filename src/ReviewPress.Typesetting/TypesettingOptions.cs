using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting;

/// <summary>How the work is done; none of it changes a page but <see cref="FallbackFaces"/> and <see cref="Replacements"/>.</summary>
public sealed record TypesettingOptions
{
    /// <summary>Workers at most, 1 or more.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether <see cref="TypesetBook.Decisions"/> is to say how lines and pages were chosen. It takes time and memory.</summary>
    public bool TellsDecisions { get; init; }

    /// <summary>The faces that help out, the first one first.</summary>
    public ImmutableArray<FallbackFace> FallbackFaces { get; init; } = [];

    /// <summary>What is set in other words: emoji, mostly. Of two that begin alike the longer counts; places stay those of the manuscript.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Replacements { get; init; } = [];
}
