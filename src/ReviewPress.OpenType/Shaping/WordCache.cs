using System.Runtime.InteropServices;
using HarfBuzzSharp;
using ReviewPress.OpenType.Faces;
using Buffer = HarfBuzzSharp.Buffer;

namespace ReviewPress.OpenType.Shaping;

/// <summary>Words with the spaces after them, shaped once for one face, script, language and set of features; only of faces that don't kern with the space. A word is
/// kept only where HarfBuzz says that, kerning aside, its glyphs don't depend on what stands beside it.</summary>
/// <param name="font">The face's.</param>
/// <param name="script">Of all words.</param>
/// <param name="language">Of all words.</param>
/// <param name="features">Of all words.</param>
internal sealed class WordCache(Font font, uint script, Language language, Feature[] features)
{
    private const int LongestWord = 40;        // in UTF-16 units, spaces included
    private const int ChunkLength = 1 << 11;
    private const int MostWords = 1 << 15;     // after those, words are shaped where they stand

    private readonly Feature[] _unkerned = [.. features, new Feature(FeatureTag.Kern.Value, 0)];
    private readonly WordTable<Word> _words = new();
    private readonly List<ShapedGlyph[]> _chunks = [];   // of all words: they grow without being copied
    private readonly List<ShapedGlyph> _learnt = [];
    private int _used = ChunkLength;                     // of the last chunk

    /// <summary>Sets a run together out of words.</summary>
    /// <param name="text">The run.</param>
    /// <param name="offset">Where it begins in the text that clusters count in.</param>
    /// <param name="buffer">For words that are new; it says of each glyph whether texts may be joined before it.</param>
    /// <param name="into">Glyphs are added at its end.</param>
    /// <returns>False, with nothing added, where some word must be shaped among its neighbours.</returns>
    public bool TryShape(ReadOnlySpan<char> text, int offset, Buffer buffer, List<ShapedGlyph> into)
    {
        var first = into.Count;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOf(text, start);
            if (end - start > LongestWord || !CanBegin(text[start])) return Undo();
            var characters = text[start..end];
            if (!_words.TryGetValue(characters, out var word))
            {
                if (_words.Count == MostWords) return Undo();
                _words.Add(characters, word = Learn(characters, buffer));
            }

            if (word.Count < 0) return Undo();
            Add(word, offset + start, into);
        }

        return true;

        bool Undo()
        {
            CollectionsMarshal.SetCount(into, first);
            return false;
        }
    }

    private void Add(Word word, int offset, List<ShapedGlyph> into)
    {
        var at = into.Count;
        CollectionsMarshal.SetCount(into, at + word.Count);
        var target = CollectionsMarshal.AsSpan(into)[at..];
        var source = _chunks[word.Chunk].AsSpan(word.Start, word.Count);
        for (var i = 0; i < source.Length; i++) target[i] = source[i] with { Cluster = source[i].Cluster + offset };
    }

    private Word Learn(ReadOnlySpan<char> word, Buffer buffer)
    {
        if (!StandsAlone(word, buffer)) return new Word(0, 0, -1);
        Shaper.Fill(buffer, word, 0, word.Length, script, language);
        font.Shape(buffer, features);
        _learnt.Clear();
        Shaper.Append(buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan(), _learnt);
        return Keep(CollectionsMarshal.AsSpan(_learnt));
    }

    private Word Keep(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        if (glyphs.Length > ChunkLength) return new Word(0, 0, -1);
        if (glyphs.Length >= ChunkLength - _used)
        {
            _chunks.Add(new ShapedGlyph[ChunkLength]);
            _used = 0;
        }

        glyphs.CopyTo(_chunks[^1].AsSpan(_used));
        _used += glyphs.Length;
        return new Word(_chunks.Count - 1, _used - glyphs.Length, glyphs.Length);
    }

    /// <summary>Sets a word twice, one after the other, without kerning, which is flagged at every pair. Where no rule looks across the joint, and none would look before
    /// the beginning, the word comes out the same between any two that are so (HarfBuzz, HB_GLYPH_FLAG_UNSAFE_TO_CONCAT). A run's last word has no joint behind it.</summary>
    private bool StandsAlone(ReadOnlySpan<char> word, Buffer buffer)
    {
        var isLast = word[^1] != ' ';
        Span<char> twice = stackalloc char[2 * LongestWord];
        word.CopyTo(twice);
        word.CopyTo(twice[word.Length..]);
        var length = isLast ? word.Length : 2 * word.Length;
        Shaper.Fill(buffer, twice[..length], 0, length, script, language);
        font.Shape(buffer, _unkerned);
        var infos = buffer.GetGlyphInfoSpan();
        var second = 0;
        while (second < infos.Length && infos[second].Cluster < word.Length) second++;
        return second > 0 && IsJoint(infos[0], 0) && (isLast || (second < infos.Length && IsJoint(infos[second], word.Length)));
    }

    private static bool IsJoint(in GlyphInfo glyph, int cluster) => glyph.Cluster == cluster && !glyph.GlyphFlags.HasFlag(GlyphFlags.UnsafeToConcat);

    /// <summary>The end of a word and its spaces: where the next begins with a character that stands by itself.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        while (text[start..].IndexOf(' ') is var space and >= 0)
        {
            start += space;
            while (start < text.Length && text[start] == ' ') start++;
            if (start == text.Length || CanBegin(text[start])) return start;
        }

        return text.Length;
    }

    /// <summary>Not marks, joiners and the like, which belong to what stands before them.</summary>
    private static bool CanBegin(char c) => c is < '\u0300' and not '\u00AD' || char.IsLetterOrDigit(c) || char.IsPunctuation(c);

    /// <param name="Chunk">Where its glyphs are.</param>
    /// <param name="Start">The first of them there.</param>
    /// <param name="Count">How many; negative: it isn't the same everywhere.</param>
    private readonly record struct Word(int Chunk, int Start, int Count);
}
