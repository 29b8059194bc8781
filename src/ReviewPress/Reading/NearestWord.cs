namespace ReviewPress.Reading;

/// <summary>Did-you-mean: the word that a mistyped one was meant to be.</summary>
internal static class NearestWord
{
    /// <summary>The nearest candidate within one edit, within two where the typed word has seven letters or more; null where there is none.
    /// Of several equally near, the first in ordinal order.</summary>
    public static string? Among(string typed, IEnumerable<string> candidates)
    {
        var (best, distance) = ((string?)null, typed.Length >= 7 ? 3 : 2);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - typed.Length) >= distance + 1) continue;
            var d = Distance(typed, candidate);
            if (d < distance || (d == distance && best is not null && string.CompareOrdinal(candidate, best) < 0)) (best, distance) = (candidate, d);
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and exchanges of neighbours from one word to the other (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
