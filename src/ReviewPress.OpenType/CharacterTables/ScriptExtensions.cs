using System.Collections.Immutable;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>The property Script_Extensions: which scripts use a character that isn't one's own, such as the ideographic comma.</summary>
internal static partial class ScriptExtensions
{
    private static readonly ImmutableArray<(int First, int Last, ImmutableArray<Script> Scripts)> Ranges =
        [.. Rows.ReplaceLineEndings("\n").Split('\n').Select(row => Read(row.Split(' ')))];

    private static (int First, int Last, ImmutableArray<Script> Scripts) Read(string[] row) =>
        (Convert.ToInt32(row[0], 16), Convert.ToInt32(row[1], 16), [.. row[2..].Select(code => new Script(HarfBuzz.Tag(code)))]);

    /// <summary>The scripts, by name; empty where the character's own script says all.</summary>
    internal static ImmutableArray<Script> Of(int codePoint)
    {
        int low = 0, high = Ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Ranges[middle].Last < codePoint) low = middle + 1;
            else high = middle;
        }

        return low < Ranges.Length && Ranges[low].First <= codePoint ? Ranges[low].Scripts : [];
    }
}
