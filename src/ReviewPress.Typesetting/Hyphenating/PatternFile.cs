namespace ReviewPress.Typesetting.Hyphenating;

/// <summary>The words of a hyph-utf8 file: what stands in its <c>\patterns{…}</c> and <c>\hyphenation{…}</c>, and the two <c>typesetting</c> minima of its head.</summary>
/// <param name="Patterns">With their digits.</param>
/// <param name="Exceptions">With hyphens where a word may be divided.</param>
/// <param name="Left">The fewest letters before a hyphen.</param>
/// <param name="Right">The fewest letters after it.</param>
internal sealed record PatternFile(IReadOnlyList<string> Patterns, IReadOnlyList<string> Exceptions, int Left, int Right)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It names no minima for typesetting.</exception>
    public static PatternFile Parse(string text)
    {
        var (left, right) = Minima(text);
        return new(Words(text, @"\patterns{"), Words(text, @"\hyphenation{"), left, right);
    }

    private static (int Left, int Right) Minima(string text)
    {
        var at = text.IndexOf("typesetting:", StringComparison.Ordinal);
        return (Number("left:"), Number("right:"));

        int Number(string key)
        {
            var found = at < 0 ? -1 : text.IndexOf(key, at, StringComparison.Ordinal);
            if (found < 0) throw new FormatException($"The pattern file names no '{key}' for typesetting.");
            found += key.Length;
            while (text[found] == ' ') found++;
            return text[found] - '0';
        }
    }

    private static List<string> Words(string text, string opening)
    {
        var words = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = Code(text.AsSpan(at, end - at));
            if (line.StartsWith(opening, StringComparison.Ordinal))
            {
                Collect(text, at + opening.Length, words);
                return words;
            }

            at = end + 1;
        }

        return words;
    }

    private static void Collect(string text, int at, List<string> words)
    {
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = Code(text.AsSpan(at, end - at));
            var close = line.IndexOf('}');
            if (close >= 0) line = line[..close];
            foreach (var range in line.Split(' '))
            {
                var word = line[range].Trim();
                if (!word.IsEmpty) words.Add(word.ToString());
            }

            if (close >= 0) return;
            at = end + 1;
        }
    }

    private static ReadOnlySpan<char> Code(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('%');
        return (comment < 0 ? line : line[..comment]).Trim();
    }
}
