namespace ReviewPress.Pdf.Fonts;

/// <summary>Numbers (glyph, source text) pairs in the order in which they come first. A lookup allocates nothing.</summary>
internal sealed class PairTable
{
    private (ushort Glyph, string Text)[] _pairs = new (ushort, string)[64];
    private int[] _slots = new int[256];                        // index + 1, open addressing, at most half full

    public int Count { get; private set; }

    public (ushort Glyph, string Text) this[int index] => _pairs[index];

    /// <summary>The pair's number; a new one is the count before it.</summary>
    public int IndexOf(ushort glyph, string text)
    {
        var hash = Hash(glyph, text);
        for (var slot = (int)hash & _slots.Length - 1; ; slot = slot + 1 & _slots.Length - 1)
        {
            var index = _slots[slot] - 1;
            if (index < 0) return Add(slot, hash, glyph, text);
            ref var pair = ref _pairs[index];
            if (pair.Glyph == glyph && ((object)pair.Text == text || string.Equals(pair.Text, text, StringComparison.Ordinal))) return index;
        }
    }

    private static uint Hash(ushort glyph, string text)
    {
        var hash = 2166136261u ^ glyph;                          // FNV-1a, the same in every process
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash *= 0x9E3779B1u;
        return hash >> 8;
    }

    private int Add(int slot, uint hash, ushort glyph, string text)
    {
        if (Count == _pairs.Length) Array.Resize(ref _pairs, 2 * Count);
        _pairs[Count] = (glyph, text);
        _slots[slot] = ++Count;
        if (2 * Count > _slots.Length) Rehash();
        return Count - 1;
    }

    private void Rehash()
    {
        _slots = new int[4 * _slots.Length];
        for (var index = 0; index < Count; index++)
        {
            var slot = (int)Hash(_pairs[index].Glyph, _pairs[index].Text) & _slots.Length - 1;
            while (_slots[slot] != 0) slot = slot + 1 & _slots.Length - 1;
            _slots[slot] = index + 1;
        }
    }
}
