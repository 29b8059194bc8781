using System.Collections.Immutable;

namespace ReviewPress.Typesetting.Composing;

/// <summary>One way to break a paragraph.</summary>
/// <param name="Ends">Of each line, the last one's included.</param>
/// <param name="Demerits">What it costs.</param>
internal sealed record ParagraphSetting(ImmutableArray<LineEnd> Ends, double Demerits)
{
    /// <summary>How far the glyphs of each line give, in 1/100 of what they may; empty: not at all.</summary>
    public ImmutableArray<sbyte> Gives { get; init; } = [];

    /// <summary>By line: the place of the first word that begins in it, 0 where none does.</summary>
    public ImmutableArray<ulong> FirstPlaces { get; init; } = [];

    /// <summary>How many lines.</summary>
    public int Lines => Ends.Length;
}
