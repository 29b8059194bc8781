using System.Collections.Concurrent;

namespace ReviewPress.Typesetting.Hyphenating;

/// <summary>Where words of a language may be divided: Liang's method with the patterns and exceptions of TeX's hyph-utf8. Threads may share it.</summary>
public sealed class Hyphenator
{
    /// <summary>Longer words aren't divided. TeX stops at 63 letters (The TeXbook, appendix H); German doesn't.</summary>
    public const int LongestWord = 250;

    private static readonly ConcurrentDictionary<string, Lazy<Hyphenator>> Loaded = new(StringComparer.Ordinal);   // looked up, never enumerated

    private readonly PatternTrie _trie;
    private readonly Dictionary<string, int[]> _exceptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exceptionOf;

    private Hyphenator(PatternFile file)
    {
        (Left, Right) = (file.Left, file.Right);
        _trie = new PatternTrie(file.Patterns);
        foreach (var word in file.Exceptions) Learn(word);
        _exceptionOf = _exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where a part of a word may be divided whatever the patterns say; null where nothing is said of it.</summary>
    internal delegate int[]? PartExceptions(ReadOnlySpan<char> part);

    /// <summary>Of a language without patterns: divides nothing but exceptions.</summary>
    internal static Hyphenator WithoutPatterns { get; } = new(new PatternFile([], [], 2, 2));

    /// <summary>The fewest letters before a hyphen.</summary>
    public int Left { get; }

    /// <summary>The fewest letters after a hyphen.</summary>
    public int Right { get; }

    /// <summary>The hyphenator of a language, read at first use.</summary>
    /// <param name="language">BCP 47: <c>en</c> is en-US, any other English but that of the USA en-GB.</param>
    /// <returns>Null where there are no patterns: such words aren't divided.</returns>
    public static Hyphenator? For(string language)
    {
        var name = PatternName(language);
        return name is null ? null : Loaded.GetOrAdd(name, static n => new Lazy<Hyphenator>(() => Load(n))).Value;
    }

    /// <summary>The points at which a word may be divided.</summary>
    /// <param name="word">One word, in any case; a hyphen in it ends a part; so does an apostrophe that the language's patterns don't know
    /// (English's <c>audience’s</c>), another belongs to the part (French's <c>l’homme</c>).</param>
    /// <param name="points">Cleared, then filled: a point i means a hyphen before the word's UTF-16 unit i, rising.</param>
    public void FindPoints(ReadOnlySpan<char> word, ICollection<int> points) => FindPoints(word, points, null);

    /// <summary>The same where some words are divided otherwise.</summary>
    /// <param name="word">See <see cref="FindPoints(ReadOnlySpan{char}, ICollection{int})"/>.</param>
    /// <param name="points">As there.</param>
    /// <param name="exceptions">Null: none.</param>
    internal void FindPoints(ReadOnlySpan<char> word, ICollection<int> points, PartExceptions? exceptions)
    {
        points.Clear();
        Span<char> lower = stackalloc char[LongestWord + 2];
        for (var start = 0; start < word.Length;)
        {
            var end = start;
            while (end < word.Length && IsPart(word[end])) end++;
            if (end - start is > 0 and <= LongestWord) FindInPart(word[start..end], start, lower, points, exceptions);
            start = end + 1;
        }
    }

    private bool IsPart(char c) => !IsHyphen(c) && (!IsApostrophe(c) || _trie.Knows('\'') || _trie.Knows('’'));

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private void FindInPart(ReadOnlySpan<char> part, int offset, Span<char> lower, ICollection<int> points, PartExceptions? exceptions)
    {
        if (exceptions?.Invoke(part) is { } asked)
        {
            foreach (var point in asked) points.Add(offset + point);
            return;
        }

        if (part.Length < Left + Right) return;
        lower[0] = '.';
        for (var i = 0; i < part.Length; i++) lower[i + 1] = Lower(part[i]);
        lower[part.Length + 1] = '.';
        if (_exceptionOf.TryGetValue(lower.Slice(1, part.Length), out var known))
        {
            foreach (var point in known)
            {
                if (point >= Left && point <= part.Length - Right) points.Add(offset + point);   // TeX's minima hold here too
            }

            return;
        }

        Span<byte> values = stackalloc byte[LongestWord + 3];
        values.Clear();
        _trie.Apply(lower[..(part.Length + 2)], values);
        for (var i = Left; i <= part.Length - Right; i++)
        {
            if ((values[i + 1] & 1) == 1) points.Add(offset + i);    // one more for the full stop in front
        }
    }

    private char Lower(char c)
    {
        if (!IsApostrophe(c)) return char.ToLowerInvariant(c);
        return _trie.Knows(c) ? c : _trie.Knows('’') ? '’' : '\'';
    }

    private void Learn(string word)
    {
        var points = new List<int>();
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '-') points.Add(i - points.Count);
        }

        _exceptions[word.Replace("-", "", StringComparison.Ordinal)] = [.. points];
    }

    private static string? PatternName(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant() switch
        {
            "en" => language.Length == 2 || language.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? "hyph-en-us.tex" : "hyph-en-gb.tex",
            "de" => "hyph-de-1996.tex",
            "fr" => "hyph-fr.tex",
            "es" => "hyph-es.tex",
            "it" => "hyph-it.tex",
            _ => null,
        };
    }

    private static Hyphenator Load(string name)
    {
        using var reader = new StreamReader(typeof(Hyphenator).Assembly.GetManifestResourceStream(name)!);
        return new(PatternFile.Parse(reader.ReadToEnd()));
    }
}
