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
/// <param name="store">What all workers have learnt of them; each asks it once a word.</param>
internal sealed class WordCache(Font font, uint script, Language language, Feature[] features, WordStore store)
{
    private const int LongestWord = 40;        // in UTF-16 units, spaces included

    private readonly Feature[] _unkerned = [.. features, new Feature(FeatureTag.Kern.Value, 0)];
    private readonly Feature[] _kernedOnce = [.. features, default];
    private readonly WordTable<ShapedWord> _words = new();
    private readonly List<ShapedGlyph> _learnt = [];

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
                if (_words.Count == WordStore.MostWords) return Undo();
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

    private static void Add(ShapedWord word, int offset, List<ShapedGlyph> into)
    {
        var at = into.Count;
        CollectionsMarshal.SetCount(into, at + word.Count);
        var target = CollectionsMarshal.AsSpan(into)[at..];
        var source = word.Chunk.AsSpan(word.Start, word.Count);
        for (var i = 0; i < source.Length; i++) target[i] = source[i] with { Cluster = source[i].Cluster + offset };
    }

    private ShapedWord Learn(ReadOnlySpan<char> word, Buffer buffer)
    {
        if (store.TryFind(word, out var known)) return known;
        _learnt.Clear();
        var standsAlone = word[^1] == ' ' ? LearnBeforeItself(word, buffer) : LearnLast(word, buffer);
        return store.Keep(word, CollectionsMarshal.AsSpan(_learnt), standsAlone);
    }

    /// <summary>Sets a word twice, one after the other, the first of them kerned but for its spaces: kerning flags every pair that it tries. Where no rule looks across the joint the word
    /// comes out the same between any two that are so (HarfBuzz, HB_GLYPH_FLAG_UNSAFE_TO_CONCAT).</summary>
    /// <returns>Whether it does.</returns>
    private bool LearnBeforeItself(ReadOnlySpan<char> word, Buffer buffer)
    {
        Span<char> twice = stackalloc char[2 * LongestWord];
        word.CopyTo(twice);
        word.CopyTo(twice[word.Length..]);
        Shaper.Fill(buffer, twice[..(2 * word.Length)], 0, 2 * word.Length, script, language);
        _kernedOnce[^1] = new Feature(FeatureTag.Kern.Value, 0, (uint)word.TrimEnd(' ').Length, (uint)(2 * word.Length));
        font.Shape(buffer, _kernedOnce);
        var infos = buffer.GetGlyphInfoSpan();
        var second = 0;
        while (second < infos.Length && infos[second].Cluster < word.Length) second++;
        if (second == 0 || second == infos.Length || !IsJoint(infos[second], word.Length)) return false;
        Shaper.Append(infos[..second], buffer.GetGlyphPositionSpan()[..second], _learnt);
        return true;
    }

    /// <summary>Sets a run's last word, which has no joint behind it: alone, first without kerning, to see whether a rule would look before its beginning.</summary>
    /// <returns>Whether none does.</returns>
    private bool LearnLast(ReadOnlySpan<char> word, Buffer buffer)
    {
        Shaper.Fill(buffer, word, 0, word.Length, script, language);
        font.Shape(buffer, _unkerned);
        if (buffer.GetGlyphInfoSpan() is not [var first, ..] || !IsJoint(first, 0)) return false;
        Shaper.Fill(buffer, word, 0, word.Length, script, language);
        font.Shape(buffer, features);
        Shaper.Append(buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan(), _learnt);
        return true;
    }

    private static bool IsJoint(in GlyphInfo glyph, int cluster) => glyph.Cluster == cluster && (glyph.GlyphFlags & GlyphFlags.UnsafeToConcat) != GlyphFlags.UnsafeToConcat;

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
}
