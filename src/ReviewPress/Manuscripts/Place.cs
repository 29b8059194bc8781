namespace ReviewPress.Manuscripts;

/// <summary>A character of the book: review, leaf block, offset in the leaf's final text, in 64 bits that sort in reading order within a review.
/// The lower projects carry it as a bare <see cref="ulong"/>; 0 is no place.</summary>
/// <param name="Value">The 64 bits: 20 for the review, 20 for the leaf, 24 for the offset.</param>
public readonly record struct Place(ulong Value)
{
    private const int LeafBits = 20, OffsetBits = 24;

    /// <summary>A place.</summary>
    /// <param name="review">From 1 to 1,048,575: the review's number in the order of reading files.</param>
    /// <param name="leaf">From 0: paragraphs, headings, cells, captions, list and note paragraphs in source order.</param>
    /// <param name="offset">From 0, in UTF-16 units.</param>
    public Place(int review, int leaf, int offset)
        : this(((ulong)review << (LeafBits + OffsetBits)) | ((ulong)leaf << OffsetBits) | (uint)offset)
    {
    }

    /// <summary>The review's number, from 1; 0 for none.</summary>
    public int Review => (int)(Value >> (LeafBits + OffsetBits));

    /// <summary>The leaf's number, from 0.</summary>
    public int Leaf => (int)(Value >> OffsetBits) & ((1 << LeafBits) - 1);

    /// <summary>In UTF-16 units, from 0.</summary>
    public int Offset => (int)Value & ((1 << OffsetBits) - 1);
}
