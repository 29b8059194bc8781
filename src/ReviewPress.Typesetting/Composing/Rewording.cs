using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace ReviewPress.Typesetting.Composing;

/// <summary>A text in other words, and for each of its characters that of the first text which it stands for.</summary>
internal readonly record struct Reworded(string Text, int[] Sources);

/// <summary>Says strings in other words: the longest that begins at a place counts. Where nothing is said instead, a space vanishes too, lest two stand side by side, or one
/// before a sign that ends a phrase.</summary>
public sealed class Rewording
{
    private readonly KeyValuePair<string, string>[] _longestFirst;
    private readonly SearchValues<char> _first;

    /// <summary>For a book's replacements.</summary>
    public Rewording(ImmutableArray<KeyValuePair<string, string>> replacements)
    {
        _longestFirst = [.. replacements.Where(r => r.Key.Length > 0).OrderByDescending(r => r.Key.Length).ThenBy(r => r.Key, StringComparer.Ordinal)];
        _first = SearchValues.Create([.. _longestFirst.Select(r => r.Key[0])]);
    }

    /// <summary>The text in other words, or as it is.</summary>
    public string Say(string text) => Apply(text)?.Text ?? text;

    /// <summary>The text in other words; null where nothing in it is to be replaced.</summary>
    internal Reworded? Apply(string text)
    {
        if (!text.AsSpan().ContainsAny(_first)) return null;
        var (said, sources) = (new StringBuilder(text.Length), new List<int>(text.Length));
        var changed = false;
        for (var i = 0; i < text.Length;)
        {
            if (Find(text.AsSpan(i)) is not ({ } key, { } value))
            {
                said.Append(text[i]);
                sources.Add(i++);
                continue;
            }

            changed = true;
            said.Append(value);
            for (var j = 0; j < value.Length; j++) sources.Add(i + Math.Min(j, key.Length - 1));
            i += key.Length;
            if (value.Length > 0 || i == text.Length) continue;
            if (text[i] == ' ' && (said.Length == 0 || said[^1] == ' ')) i++;
            else if (text[i] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '…' or '\u202F' or '\u00A0' && said is [.., ' '])
            {
                said.Length--;
                sources.RemoveAt(sources.Count - 1);
            }
        }

        return changed ? new(said.ToString(), [.. sources]) : null;
    }

    /// <summary>The <see cref="Reworded.Sources"/> of a text that stands for a passage of so many characters.</summary>
    internal static int[] SourcesOf(string text, int stands) => [.. Enumerable.Range(0, text.Length).Select(i => Math.Min(i, Math.Max(0, stands - 1)))];

    private (string? Key, string? Value) Find(ReadOnlySpan<char> text)
    {
        foreach (var (key, value) in _longestFirst)
        {
            if (text.StartsWith(key, StringComparison.Ordinal)) return (key, value);
        }

        return default;
    }
}
