using System.Collections.Immutable;

namespace ReviewPress.Words;

/// <summary>Names of months, as authors type them in any of the press's languages.</summary>
public static class Months
{
    private static readonly Dictionary<string, int> ByName = Collect();

    /// <summary>A month's number, from 1, by its name or its first three or four letters; null for any other word.</summary>
    /// <param name="name">In any case, with or without a full stop.</param>
    public static int? Find(string name) => ByName.TryGetValue(name.TrimEnd('.').ToLowerInvariant(), out var month) ? month : null;

    private static Dictionary<string, int> Collect()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        var lists = Vocabulary.Languages.SelectMany(phrases => new[] { phrases.Months, phrases.MonthsAfterDay }).Where(names => !names.IsEmpty).ToList();
        foreach (var names in lists)
        {
            for (var i = 0; i < 12; i++) months.TryAdd(names[i].ToLowerInvariant(), i + 1);
        }

        foreach (var names in lists)
        {
            for (var i = 0; i < 12; i++) AddShort(months, names, i);
        }

        months.TryAdd("sept", 9);
        return months;
    }

    private static void AddShort(Dictionary<string, int> months, ImmutableArray<string> names, int index)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 4])
        {
            var name = names[index].ToLowerInvariant();
            if (name.Length <= length) continue;
            var shortName = name[..length];
            if (names.Count(other => other.StartsWith(shortName, StringComparison.OrdinalIgnoreCase)) == 1) months.TryAdd(shortName, index + 1);
        }
    }
}
