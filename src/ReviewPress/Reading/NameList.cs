using System.Collections.Immutable;

namespace ReviewPress.Reading;

/// <summary>Names in one line of text: <c>Joel Coen, Ethan Coen</c>.</summary>
internal static class NameList
{
    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Co.", "Ph.D.", "PhD", "M.D.", "MD", "Esq.", "S.A.", "GmbH"];

    /// <summary>The names, parted at commas and semicolons; a suffix stays with its name.</summary>
    public static ImmutableArray<string> Part(string text)
    {
        var separator = text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (names.Count > 0 && Suffixes.Contains(part, StringComparer.Ordinal)) names[^1] += ", " + part;
            else names.Add(part);
        }

        return names.ToImmutable();
    }
}
