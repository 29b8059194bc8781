using System.Collections.Immutable;

namespace ReviewPress.Typesetting;

/// <summary>How the work is done; none of it changes a page but <see cref="FallbackFaces"/>.</summary>
public sealed record TypesettingOptions
{
    /// <summary>Workers at most, 1 or more.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether <see cref="TypesetBook.Decisions"/> is to say how lines and pages were chosen. It takes time and memory.</summary>
    public bool TellsDecisions { get; init; }

    /// <summary>Numbers of the faces that are asked, in this order, for a character that the text's own face hasn't got.</summary>
    public ImmutableArray<int> FallbackFaces { get; init; } = [];
}
