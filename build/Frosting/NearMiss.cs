namespace Cake.Frosting;

/// <summary>Did-you-mean for names.</summary>
internal static class NearMiss
{
    /// <summary>The known name that takes the fewest edits, if they are at most a third of what was written; else null.</summary>
    /// <param name="written">What the user wrote; case doesn't count.</param>
    /// <param name="known">The names there are; of two equally near the first is taken.</param>
    public static string? Of(string written, IEnumerable<string> known)
    {
        var (best, fewest) = ((string?)null, 1 + (written.Length + 1) / 3);
        foreach (var name in known)
        {
            var edits = Edits(written.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < fewest) (best, fewest) = (name, edits);
        }

        return best;
    }

    // Optimal string alignment: insertion, deletion, substitution and the swap of neighbours cost one each.
    private static int Edits(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i, j] = Math.Min(cost[i, j], 1 + cost[i - 2, j - 2]);
            }
        }

        return cost[a.Length, b.Length];
    }
}
