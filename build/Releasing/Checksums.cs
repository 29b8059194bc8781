namespace Build.Releasing;

/// <summary>The format of coreutils' <c>sha256sum</c>: digest in hexadecimal, two spaces, name, LF.</summary>
internal static class Checksums
{
    /// <summary>Where the name begins in a line.</summary>
    public const int NameColumn = 66;

    /// <summary>One line, with its LF.</summary>
    public static string Line(byte[] digest, string name) => Convert.ToHexStringLower(digest) + "  " + name + "\n";

    /// <summary>The names in a file of checksums; none where it isn't there or holds something else.</summary>
    public static IEnumerable<string> Names(string path) => File.Exists(path) ? Names(File.ReadAllLines(path)) : [];

    /// <summary>The names in such lines; one that leads out of the folder is nobody's.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> lines) => lines
        .Where(line => line.Length > NameColumn && line[NameColumn - 1] == ' ' && line[NameColumn - 2] == ' ')
        .Select(line => line[NameColumn..].TrimEnd('\n')).Where(name => name == Path.GetFileName(name));
}
