using System.Collections.Immutable;

namespace ReviewPress.Manuscripts;

/// <summary>From a character of a leaf's final text to where the author wrote it. Pieces are sorted by leaf and offset; within a piece characters
/// correspond one to one, but a piece of <c>Length</c> 0 in the source (a reference by number, an escape) stands for as much text as follows until the next piece.</summary>
/// <param name="File">Where the text comes from: its lines. The text itself needn't be kept.</param>
/// <param name="Pieces">Sorted by <see cref="Piece.Leaf"/>, then <see cref="Piece.Offset"/>.</param>
public sealed record PieceTable(LineTable File, ImmutableArray<Piece> Pieces)
{
    /// <summary>The offset in the file's text of a character of a leaf.</summary>
    public int SourceOffset(int leaf, int offset)
    {
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var piece = Pieces[middle];
            if (piece.Leaf < leaf || (piece.Leaf == leaf && piece.Offset <= offset)) low = middle;
            else high = middle - 1;
        }

        if (Pieces.IsEmpty) return 0;
        var found = Pieces[low];
        return found.Leaf == leaf ? found.Source + Math.Min(offset - found.Offset, Math.Max(0, found.Length - 1)) : found.Source;
    }
}

/// <summary>A run of characters that stand one after the other in both texts.</summary>
/// <param name="Leaf">The leaf block's number in its review.</param>
/// <param name="Offset">In the leaf's text, in UTF-16 units.</param>
/// <param name="Source">In the file's text.</param>
/// <param name="Length">In the file's text.</param>
public readonly record struct Piece(int Leaf, int Offset, int Source, int Length);
