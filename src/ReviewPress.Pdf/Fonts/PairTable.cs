using System.Runtime.CompilerServices;

namespace ReviewPress.Pdf.Fonts;

/// <summary>Numbers (glyph, source text) pairs in the order in which they come first. A lookup neither hashes nor allocates: few glyphs have a second text.</summary>
internal sealed class PairTable
{
    private (ushort Glyph, string Text, int Next)[] _pairs = new (ushort, string, int)[64];   // Next: the glyph's next pair, its index + 1
    private int[] _firsts = new int[1024];                       // by glyph: its first pair's index + 1

    public int Count { get; private set; }

    /// <summary>How many pairs it can hold before it grows.</summary>
    public int Capacity => _pairs.Length;

    public (ushort Glyph, string Text) this[int index] => (_pairs[index].Glyph, _pairs[index].Text);

    /// <summary>The pair's number; a new one is the count before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]           // once a glyph, and nearly always its first text, the same object
    public int IndexOf(ushort glyph, string text) =>
        glyph < _firsts.Length && _firsts[glyph] - 1 is >= 0 and var first && (object)_pairs[first].Text == text ? first : Find(glyph, text);

    private int Find(ushort glyph, string text)
    {
        if (glyph >= _firsts.Length) Array.Resize(ref _firsts, Math.Max(glyph + 1, 2 * _firsts.Length));
        if (Count == _pairs.Length) Array.Resize(ref _pairs, 2 * Count);
        ref var link = ref _firsts[glyph];
        while (link != 0)
        {
            ref var pair = ref _pairs[link - 1];
            if ((object)pair.Text == text || string.Equals(pair.Text, text, StringComparison.Ordinal)) return link - 1;
            link = ref pair.Next;
        }

        _pairs[Count] = (glyph, text, 0);
        link = ++Count;
        return Count - 1;
    }
}
