namespace Build.Releasing;

/// <summary>The format of coreutils' <c>sha256sum</c>: digest in hexadecimal, two spaces, name, LF.</summary>
internal static class Checksums
{
    /// <summary>One line, with its LF.</summary>
    public static string Line(byte[] digest, string name) => Convert.ToHexStringLower(digest) + "  " + name + "\n";

    /// <summary>The lines in the order of their names.</summary>
    public static string Sorted(string lines) =>
        string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).OrderBy(line => line[66..], StringComparer.Ordinal).Select(line => line + "\n"));

    /// <summary>The names in a file of checksums; none where it isn't there or holds something else.</summary>
    public static IEnumerable<string> Names(string path) => !File.Exists(path) ? [] :
        File.ReadAllLines(path).Where(line => line.Length > 66 && line[64] == ' ' && line[65] == ' ').Select(line => line[66..])
            .Where(name => name == Path.GetFileName(name));
}
