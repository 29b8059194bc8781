using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Hyphenating;

/// <summary>Words of which a book says itself where they may be divided: TeX's exception dictionary (The TeXbook, appendix H), but obeyed to the letter, minima or not.
/// Nothing is changed once it is made: threads may share it.</summary>
public sealed class ExceptionTable
{
    private readonly Dictionary<string, Dictionary<string, int[]>> _languages = new(StringComparer.OrdinalIgnoreCase);   // language → word → points

    /// <summary>Takes words with hyphens where they may be divided.</summary>
    public ExceptionTable(ImmutableArray<DividedWord> words)
    {
        foreach (var (language, word) in words)
        {
            if (!_languages.TryGetValue(language, out var known)) _languages[language] = known = new(StringComparer.Ordinal);
            known[Lower(word.Replace("-", "", StringComparison.Ordinal))] = [.. PointsOf(word)];
        }
    }

    /// <summary>Whether any word is known of a language, or of what it is a kind of: en-GB is a kind of en.</summary>
    public bool Knows(string language) => _languages.Count > 0 && (_languages.ContainsKey(language) || _languages.ContainsKey(Primary(language)));

    /// <summary>Where a word may be divided; null where nothing is said of it.</summary>
    /// <param name="language">BCP 47.</param>
    /// <param name="word">In any case.</param>
    public int[]? Find(string language, ReadOnlySpan<char> word)
    {
        if (!Knows(language)) return null;
        var lower = Lower(word.ToString());
        if (_languages.TryGetValue(language, out var exact) && exact.TryGetValue(lower, out var points)) return points;
        return _languages.TryGetValue(Primary(language), out var primary) && primary.TryGetValue(lower, out points) ? points : null;
    }

    private static string Primary(string language) => language.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? language[..dash] : language;

    private static string Lower(string word) => word.ToLowerInvariant().Replace('’', '\'');

    private static IEnumerable<int> PointsOf(string word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (c == '-') yield return letters;
            else letters++;
        }
    }
}
