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

    /// <summary>What says again what a paragraph of the text says.</summary>
    public ImmutableArray<Repetition> Repetitions { get; } = [.. FindRepetitions(Pieces)];

    /// <summary>For each index, how many reviews have begun: the same for all pieces of a review, with the group in which it opens. Empty where the section is one review's alone.
    /// One more than there are pieces.</summary>
    public ImmutableArray<int> Reviews { get; } = CountReviews(Pieces);

    /// <summary>Whether what is left of a note would stand on a page that another review than its own begins.</summary>
    /// <param name="note">Its rest is carried over.</param>
    /// <param name="next">The next page's first piece.</param>
    public bool IsAstray(NotePiece note, int next) => !Reviews.IsEmpty && note.Review != Reviews[next];

    private static ImmutableArray<int> CountReviews(ImmutableArray<Piece> pieces)
    {
        if (!pieces.Any(p => p.Begins is not null)) return [];
        var reviews = ImmutableArray.CreateBuilder<int>(pieces.Length + 1);
        var begun = 0;
        foreach (var piece in pieces)
        {
            if (piece.Begins is not null)
            {
                begun++;
                for (var open = reviews.Count - 1; open >= 0 && pieces[open] is GroupOpenPiece; open--) reviews[open] = begun;
            }

            reviews.Add(begun);
        }

        reviews.Add(begun);
        return reviews.MoveToImmutable();
    }

    private static IEnumerable<Repetition> FindRepetitions(ImmutableArray<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is not StackPiece { Repeats: { } repeats }) continue;
            foreach (var said in pieces.OfType<ParagraphPiece>())
            {
                var (first, last) = (said.Paragraph.CharacterOf(repeats.First), said.Paragraph.CharacterOf(repeats.Last));
                if (first >= 0) yield return new(piece, said, first, Math.Max(first, last));
            }
        }
    }

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

/// <summary>A piece that says again what stands in the text.</summary>
/// <param name="Piece">A pull quote.</param>
/// <param name="Said">The paragraph that says it first.</param>
/// <param name="First">The passage's first character.</param>
/// <param name="Last">Its last.</param>
internal sealed record Repetition(Piece Piece, ParagraphPiece Said, int First, int Last)
{
    /// <summary>Whether a part of the paragraph holds some of the passage.</summary>
    public bool IsIn(in PiecePart part) =>
        ReferenceEquals(part.Piece, Said) && Said.Paragraph.LineOf(part.Setting, First) < part.To && Said.Paragraph.LineOf(part.Setting, Last) >= part.From;
}
