using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>A section's text before it is made up into pages, as printers call it.</summary>
/// <param name="Section">What it was made of.</param>
/// <param name="Pieces">The vertical list.</param>
/// <param name="Paragraphs">All that were composed, in the order in which they were.</param>
/// <param name="Faults">What went wrong so far.</param>
internal sealed record Galley(Section Section, ImmutableArray<Piece> Pieces, ImmutableArray<ComposedParagraph> Paragraphs, ImmutableArray<TypesettingFault> Faults)
{
    /// <summary>For each index, the lines of the next content that must stand on the page of what comes before: where it isn't 0 no page begins here.
    /// One more than there are pieces.</summary>
    public ImmutableArray<int> KeptWithPrevious { get; } = Keeps(Pieces);

    private static ImmutableArray<int> Keeps(ImmutableArray<Piece> pieces)
    {
        var keeps = ImmutableArray.CreateBuilder<int>(pieces.Length + 1);
        var keep = 0;
        foreach (var piece in pieces)
        {
            keeps.Add(keep);
            keep = piece switch
            {
                GroupOpenPiece => keep,
                GroupClosePiece => Math.Max(keep, piece.KeepWithNext),
                _ => piece.KeepWithNext,
            };
        }

        keeps.Add(0);
        return keeps.ToImmutable();
    }
}
