using System.Text;

namespace ReviewPress.Reading;

/// <summary>Slugs: the names of reviews in files, addresses and references.</summary>
internal static class Slug
{
    /// <summary>Letters and digits in small letters, a hyphen for all between; empty where nothing is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark) slug.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
            else if (rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>From a file's path: its name, or its folder's where it is <c>index.md</c>, without extension and leading date.</summary>
    public static string OfPath(string path)
    {
        var name = NameOf(path);
        return Of(DateText.BeforeName(name) is { } date ? name[date.Length..] : name) is { Length: > 0 } slug ? slug : Of(name) is { Length: > 0 } whole ? whole : "review";
    }

    /// <summary>The name of a file, or of its folder where it is <c>index.md</c>, without extension.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name is "index" or "_index" && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder : name;
    }

    /// <summary>A title and a year from a file's name: <c>01-heat-1995</c> → Heat, 1995; the title is empty where the name holds no letter.</summary>
    public static (string Title, int? Year) TitleOf(string path)
    {
        var name = NameOf(path);
        if (DateText.BeforeName(name) is { } date) name = name[date.Length..];
        var words = name.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        int? year = null;
        if (words.Count > 1 && words[^1].Trim('(', ')') is { Length: 4 } last && int.TryParse(last, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1870 and <= 2100)
        {
            year = number;
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > 1 && words[0].Length <= 4 && words[0].All(char.IsAsciiDigit)) words.RemoveAt(0);
        return (Titled(words), year);
    }

    /// <summary>Words as a title of English: capitals but for the small words within.</summary>
    public static string Titled(IReadOnlyList<string> words)
    {
        var title = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) title.Append(' ');
            var small = i > 0 && i < words.Count - 1 && SmallWords.Contains(words[i]);
            title.Append(small ? words[i] : char.ToUpperInvariant(words[i][0]) + words[i][1..]);
        }

        return title.ToString();
    }

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "at", "to", "for", "by", "from", "with", "as" };
}
