using System.Numerics;

namespace ReviewPress.Typesetting.Hyphenating;

/// <summary>Liang's patterns as a trie (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Letters are numbered 1 to 63, so that a node says in 64 bits which of them go on; the nodes
/// that they lead to stand one behind the other.</summary>
internal sealed class PatternTrie
{
    private readonly byte[] _letters = new byte[0x250];       // Latin to U+024F holds every letter of the six languages
    private readonly List<byte> _pool = [];                   // a length, then that many values
    private readonly Node[] _nodes;

    public PatternTrie(IEnumerable<string> patterns) => _nodes = new Builder(this).Build(patterns);

    /// <summary>Whether a letter occurs in any pattern.</summary>
    public bool Knows(char letter) => letter < _letters.Length && _letters[letter] != 0;

    /// <summary>Raises each gap's value to what the patterns say of it.</summary>
    /// <param name="word">In lower case, between two full stops.</param>
    /// <param name="values">One more than the word is long: gap i stands before letter i.</param>
    public void Apply(ReadOnlySpan<char> word, Span<byte> values)
    {
        Span<byte> letters = stackalloc byte[word.Length];
        for (var i = 0; i < letters.Length; i++) letters[i] = word[i] < _letters.Length ? _letters[word[i]] : (byte)0;
        for (var start = 0; start < letters.Length; start++)
        {
            var node = _nodes[0];
            foreach (var letter in letters[start..])
            {
                var bit = 1UL << letter;
                if ((node.Letters & bit) == 0) break;          // bit 0, no letter of any pattern, is never set
                node = _nodes[node.First + BitOperations.PopCount(node.Letters & (bit - 1))];
                if (node.Values >= 0) Raise(values[start..], node.Values);
            }
        }
    }

    private void Raise(Span<byte> values, int at)
    {
        for (int k = 0, count = _pool[at]; k < count; k++) values[k] = Math.Max(values[k], _pool[at + 1 + k]);
    }

    /// <param name="Letters">That go on from here, a bit for each.</param>
    /// <param name="First">The node of the lowest; the others follow.</param>
    /// <param name="Values">Where its values begin in the pool; -1 none.</param>
    private readonly record struct Node(ulong Letters, int First, int Values);

    /// <summary>Builds the trie with its branches in lists, by letter, and then sets each node's branches side by side.</summary>
    private sealed class Builder(PatternTrie trie)
    {
        private readonly List<Branch> _branches = [new Branch { Values = -1 }];
        private byte _letterCount;

        public Node[] Build(IEnumerable<string> patterns)
        {
            foreach (var pattern in patterns) Add(pattern);
            var nodes = new Node[_branches.Count];
            var order = new int[_branches.Count];              // the branch that each node is made of, the root first
            var next = 1;
            for (var i = 0; i < nodes.Length; i++)
            {
                var (letters, first) = (0UL, next);
                for (var child = _branches[order[i]].FirstChild; child > 0; child = _branches[child].NextSibling)
                {
                    letters |= 1UL << _branches[child].Letter;
                    order[next++] = child;
                }

                nodes[i] = new(letters, first, _branches[order[i]].Values);
            }

            return nodes;
        }

        private void Add(string pattern)
        {
            Span<byte> values = stackalloc byte[64];
            values.Clear();
            int branch = 0, gap = 0;
            foreach (var c in pattern)
            {
                if (c is >= '0' and <= '9')
                {
                    values[gap] = (byte)(c - '0');
                    continue;
                }

                if (trie._letters[c] == 0) trie._letters[c] = ++_letterCount;
                branch = Child(branch, trie._letters[c]);
                gap++;
            }

            var used = values[..(gap + 1)].LastIndexOfAnyExcept((byte)0) + 1;
            _branches[branch] = _branches[branch] with { Values = trie._pool.Count };
            trie._pool.Add((byte)used);
            trie._pool.AddRange(values[..used]);
        }

        private int Child(int parent, byte letter)
        {
            var (before, at) = (0, _branches[parent].FirstChild);
            while (at > 0 && _branches[at].Letter < letter) (before, at) = (at, _branches[at].NextSibling);
            if (at > 0 && _branches[at].Letter == letter) return at;
            var made = _branches.Count;
            _branches.Add(new Branch { Letter = letter, NextSibling = at, Values = -1 });
            if (before > 0) _branches[before] = _branches[before] with { NextSibling = made };
            else _branches[parent] = _branches[parent] with { FirstChild = made };
            return made;
        }

        /// <param name="FirstChild">0: none.</param>
        /// <param name="NextSibling">0: none.</param>
        private readonly record struct Branch(byte Letter, int FirstChild, int NextSibling, int Values);
    }
}
