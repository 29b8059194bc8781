using System.Collections.Immutable;
using System.Reflection;

namespace ReviewPress.Architecture.Tests;

/// <summary>The repository's own files, as the rules see them.</summary>
internal static class Repository
{
    private static readonly string[] Places = ["src", "build", "tests", "manuscripts"];

    /// <summary>Its full path.</summary>
    public static string Root { get; } =
        Path.GetFullPath(Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Root").Value!);

    /// <summary>Every C# file.</summary>
    public static ImmutableArray<SourceFile> Sources { get; } = [.. Files("*.cs").Select(file => SourceFile.Read(file, Text(file)))];

    /// <summary>Every project file.</summary>
    public static ImmutableArray<ProjectFile> Projects { get; } = [.. Files("*.csproj").Select(file => ProjectFile.Read(file, Text(file)))];

    /// <summary>Every folder, from the root, with slashes.</summary>
    public static ImmutableArray<string> Folders { get; } = [.. Below("*", (folder, _) => Directory.GetDirectories(folder, "*", SearchOption.AllDirectories))];

    /// <summary>The documents that say where things are.</summary>
    public static ImmutableArray<string> Documents { get; } = [.. Files("*.md").Concat(Directory.GetFiles(Root, "*.md").Select(file => Path.GetFileName(file)!))
        .Where(file => Path.GetFileName(file) is "README.md" or "ARCHITECTURE.md" or "MESSAGES.md" or "THIRD-PARTY-NOTICES.md" or "CHANGELOG.md").Order(StringComparer.Ordinal)];

    /// <summary>A file's text.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Whether there is such a file or folder.</summary>
    public static bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> Files(string pattern) => Below(pattern, (folder, p) => Directory.GetFiles(folder, p, SearchOption.AllDirectories));

    private static IEnumerable<string> Below(string pattern, Func<string, string, string[]> list) =>
        Places.Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => list(folder, pattern)).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
