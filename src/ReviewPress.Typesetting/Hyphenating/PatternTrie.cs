namespace ReviewPress.Typesetting.Hyphenating;

/// <summary>Liang's patterns as a trie (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983): its edges lie in one hash table of two int arrays,
/// so that even German's 35,000 patterns are read in milliseconds and stay within 3 MB. Letters are numbered 1 to 63.</summary>
internal sealed class PatternTrie
{
    private const int LetterBits = 6;

    private readonly byte[] _letters = new byte[0x250];       // Latin to U+024F holds every letter of the six languages
    private readonly List<int> _values = [-1];                // by node: where its values begin in _pool, -1 none
    private readonly List<byte> _pool = [];                   // a length, then that many values
    private int[] _keys = new int[1 << 14];                   // (node << 6 | letter) + 1; 0 is empty
    private int[] _nodes = new int[1 << 14];
    private int _edges;
    private byte _letterCount;

    public PatternTrie(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns) Add(pattern);
    }

    /// <summary>Whether a letter occurs in any pattern.</summary>
    public bool Knows(char letter) => letter < _letters.Length && _letters[letter] != 0;

    /// <summary>Raises each gap's value to what the patterns say of it.</summary>
    /// <param name="word">In lower case, between two full stops.</param>
    /// <param name="values">One more than the word is long: gap i stands before letter i.</param>
    public void Apply(ReadOnlySpan<char> word, Span<byte> values)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var node = 0;
            for (var i = start; i < word.Length; i++)
            {
                var letter = word[i] < _letters.Length ? _letters[word[i]] : (byte)0;
                if (letter == 0 || (node = Child(node, letter)) < 0) break;
                var at = _values[node];
                if (at < 0) continue;
                for (int k = 0, count = _pool[at]; k < count; k++)
                {
                    var value = _pool[at + 1 + k];
                    if (value > values[start + k]) values[start + k] = value;
                }
            }
        }
    }

    private void Add(string pattern)
    {
        Span<byte> values = stackalloc byte[64];
        values.Clear();
        int node = 0, gap = 0;
        foreach (var c in pattern)
        {
            if (c is >= '0' and <= '9')
            {
                values[gap] = (byte)(c - '0');
                continue;
            }

            if (_letters[c] == 0) _letters[c] = ++_letterCount;
            var child = Child(node, _letters[c]);
            node = child >= 0 ? child : NewChild(node, _letters[c]);
            gap++;
        }

        var used = gap + 1;
        while (used > 0 && values[used - 1] == 0) used--;
        _values[node] = _pool.Count;
        _pool.Add((byte)used);
        for (var i = 0; i < used; i++) _pool.Add(values[i]);
    }

    private int Child(int node, byte letter)
    {
        var key = ((node << LetterBits) | letter) + 1;
        for (var slot = Slot(key); ; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == key) return _nodes[slot];
            if (_keys[slot] == 0) return -1;
        }
    }

    private int NewChild(int node, byte letter)
    {
        if (++_edges * 2 > _keys.Length) Grow();
        _values.Add(-1);
        Put(((node << LetterBits) | letter) + 1, _values.Count - 1);
        return _values.Count - 1;
    }

    private void Put(int key, int node)
    {
        var slot = Slot(key);
        while (_keys[slot] != 0) slot = (slot + 1) & (_keys.Length - 1);
        (_keys[slot], _nodes[slot]) = (key, node);
    }

    private void Grow()
    {
        var (keys, nodes) = (_keys, _nodes);
        (_keys, _nodes) = (new int[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0) Put(keys[i], nodes[i]);
        }
    }

    private int Slot(int key) => (int)((uint)key * 2654435769u >> 8) & (_keys.Length - 1);   // Knuth's multiplicative hashing
}
