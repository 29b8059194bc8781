using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Shaping;

/// <summary>Values by word, for what is asked of every word of a book: words are kept in one array instead of as strings, so that an answer looks at two places in memory and nothing is
/// left to collect. Not for several threads at once.</summary>
/// <typeparam name="T">What is known of a word; small.</typeparam>
public sealed class WordTable<T>
    where T : struct
{
    private Slot[] _slots = new Slot[1 << 8];
    private char[] _words = new char[1 << 10];
    private int _length;                             // of all words

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>What is known of a word.</summary>
    /// <param name="word">Any text; told apart by its UTF-16 units.</param>
    /// <param name="value">The default where it isn't known.</param>
    public bool TryGetValue(ReadOnlySpan<char> word, out T value)
    {
        var hash = HashOf(word);
        for (var at = First(hash); _slots[at].Hash != 0; at = Next(at))
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Hash != hash || slot.Length != word.Length || !word.SequenceEqual(_words.AsSpan(slot.Start, slot.Length))) continue;
            value = slot.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Adds a word.</summary>
    /// <param name="word">One that isn't known.</param>
    /// <param name="value">What is known of it.</param>
    public void Add(ReadOnlySpan<char> word, T value)
    {
        if (++Count * 4 > _slots.Length * 3) Grow();
        while (_length + word.Length > _words.Length) Array.Resize(ref _words, _words.Length * 2);
        word.CopyTo(_words.AsSpan(_length));
        Put(new Slot { Hash = HashOf(word), Start = _length, Length = word.Length, Value = value });
        _length += word.Length;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.Hash != 0) Put(slot);
        }
    }

    private void Put(in Slot slot)
    {
        var at = First(slot.Hash);
        while (_slots[at].Hash != 0) at = Next(at);
        _slots[at] = slot;
    }

    private int First(uint hash) => (int)(hash >> 1) & (_slots.Length - 1);

    private int Next(int at) => (at + 1) & (_slots.Length - 1);

    /// <summary>Never 0. Four units at a time, by Knuth's multiplicative hashing; the upper half of each product, which depends on all of them, is folded onto the lower.</summary>
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var bytes = MemoryMarshal.AsBytes(word);
        var hash = (ulong)word.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        var rest = 0UL;
        foreach (var part in bytes) rest = rest << 8 | part;
        return (uint)Mixed(hash ^ rest) | 1;
    }

    private static ulong Mixed(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;                 // 2^64 over the golden ratio
        return value ^ value >> 32;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public uint Hash;                            // 0: empty
        public int Start, Length;
        public T Value;
    }
}
