using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Shaping;

/// <summary>The words of one face, script, language and set of features that any worker has shaped: what one has learnt, the others needn't. Threads may share it.</summary>
internal sealed class WordStore
{
    /// <summary>After so many, words are shaped where they stand.</summary>
    public const int MostWords = 1 << 15;

    private const int ChunkLength = 1 << 11;

    private readonly Lock _lock = new();
    private readonly WordTable<ShapedWord> _words = new();
    private ShapedGlyph[] _chunk = [];   // the words' glyphs, one behind the other: a full one is left, never copied
    private int _used;

    /// <summary>Whether somebody has shaped a word.</summary>
    public bool TryFind(ReadOnlySpan<char> characters, out ShapedWord word)
    {
        lock (_lock) return _words.TryGetValue(characters, out word);
    }

    /// <summary>Keeps a word, unless another worker has just been quicker.</summary>
    /// <param name="characters">The word.</param>
    /// <param name="glyphs">Those of the word by itself.</param>
    /// <param name="standsAlone">Whether they are the same wherever it stands.</param>
    /// <returns>What is kept; it never changes.</returns>
    public ShapedWord Keep(ReadOnlySpan<char> characters, ReadOnlySpan<ShapedGlyph> glyphs, bool standsAlone)
    {
        lock (_lock)
        {
            if (_words.TryGetValue(characters, out var word)) return word;
            word = standsAlone && _words.Count < MostWords ? Copy(glyphs) : new([], 0, -1);
            if (_words.Count < MostWords) _words.Add(characters, word);
            return word;
        }
    }

    private ShapedWord Copy(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        if (glyphs.Length > _chunk.Length - _used) (_chunk, _used) = (new ShapedGlyph[Math.Max(ChunkLength, glyphs.Length)], 0);
        glyphs.CopyTo(_chunk.AsSpan(_used));
        _used += glyphs.Length;
        return new(_chunk, _used - glyphs.Length, glyphs.Length);
    }
}

/// <summary>A word as it is shaped anywhere.</summary>
/// <param name="Chunk">Holds its glyphs, and those of other words; clusters count from the word's beginning.</param>
/// <param name="Start">The first of its own.</param>
/// <param name="Count">How many; negative: it must be shaped among its neighbours.</param>
internal readonly record struct ShapedWord(ShapedGlyph[] Chunk, int Start, int Count);
