using System.Reflection;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ReviewPress.Testing;

/// <summary>Golden files: text beside the test project, in its Cases folder. A missing one fails; REVIEWPRESS_BLESS=1 writes what was
/// made, to be looked at before it is committed.</summary>
public static class Golden
{
    /// <summary>The Cases folder of the calling test project.</summary>
    public static string Cases(Assembly tests) =>
        tests.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "CasesFolder").Value!;

    /// <summary>The files of a kind of case, by name, as rows for a theory.</summary>
    /// <param name="tests">The test assembly.</param>
    /// <param name="folder">Below Cases.</param>
    /// <param name="pattern">For instance <c>*.md</c>.</param>
    public static IEnumerable<string> Files(Assembly tests, string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Cases(tests), folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>Null where <paramref name="actual"/> equals the golden file; else what differs, line by line.</summary>
    /// <param name="path">Of the golden file.</param>
    /// <param name="actual">The text made by the test; its line ends are LF.</param>
    public static string? Difference(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("REVIEWPRESS_BLESS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return null;
        }

        if (!File.Exists(path)) return $"The golden file {path} is missing; REVIEWPRESS_BLESS=1 writes it.";
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        return expected == actual ? null : path + "\n" + Lines(expected, actual);
    }

    private static string Lines(string expected, string actual)
    {
        var text = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(expected, actual).Lines)
        {
            if (line.Type == ChangeType.Unchanged) continue;
            text.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").Append(line.Position?.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(' ').Append(line.Text).Append('\n');
        }

        return text.ToString();
    }
}
