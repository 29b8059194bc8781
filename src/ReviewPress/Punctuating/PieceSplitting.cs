using System.Collections.Immutable;
using ReviewPress.Manuscripts;

namespace ReviewPress.Punctuating;

/// <summary>Splits the pieces of altered leaves, so that they still lead from each character to where the author wrote it.</summary>
internal static class PieceSplitting
{
    /// <summary>The pieces of the altered text.</summary>
    /// <param name="table">Those of the text as it was.</param>
    /// <param name="altered">By leaf.</param>
    public static PieceTable Split(PieceTable table, IReadOnlyDictionary<int, AlteredLeaf> altered)
    {
        if (altered.Count == 0) return table;
        var split = ImmutableArray.CreateBuilder<Piece>(table.Pieces.Length * 2);
        var shift = 0;
        for (var i = 0; i < table.Pieces.Length; i++)
        {
            var piece = table.Pieces[i];
            if (piece.Offset == 0) shift = 0;
            if (!altered.TryGetValue(piece.Leaf, out var leaf)) split.Add(piece);
            else
            {
                var isLast = i + 1 == table.Pieces.Length || table.Pieces[i + 1].Leaf != piece.Leaf;
                shift = Split(piece, isLast ? leaf.Length : table.Pieces[i + 1].Offset, leaf.Replaced, shift, split);
            }
        }

        return table with { Pieces = split.ToImmutable() };
    }

    /// <summary>Splits one piece.</summary>
    /// <param name="piece">As it was.</param>
    /// <param name="end">Of its text.</param>
    /// <param name="replaced">By offset, in order.</param>
    /// <param name="shift">How much longer the leaf's text became before it.</param>
    /// <param name="split">Where its parts go.</param>
    /// <returns>How much longer the text became, to its end.</returns>
    private static int Split(Piece piece, int end, ImmutableArray<KeyValuePair<int, string>> replaced, int shift, ImmutableArray<Piece>.Builder split)
    {
        var kept = piece.Offset;
        foreach (var (at, with) in replaced)
        {
            if (at < piece.Offset) continue;
            if (at >= end) break;
            if (at > kept) split.Add(Part(piece, kept, at, shift));
            if (with.Length > 0) split.Add(Part(piece, at, at, shift));
            shift += with.Length - 1;
            kept = at + 1;
        }

        if (end > kept) split.Add(Part(piece, kept, end, shift));
        return shift;
    }

    private static Piece Part(Piece piece, int start, int end, int shift) =>
        piece.Length == 0 ? piece with { Offset = start + shift } : new Piece(piece.Leaf, start + shift, piece.Source + start - piece.Offset, end - start);
}
