using System.Reflection;
using ReviewPress.Testing;

namespace ReviewPress.Acceptance;

/// <summary>The repository that these tests belong to.</summary>
internal static class Checkout
{
    /// <summary>Its full path.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "../../.."));

    /// <summary>The books that it ships, by slug.</summary>
    public static string[] Books { get; } = [.. Directory.GetDirectories(At("manuscripts")).Where(folder => File.Exists(Path.Combine(folder, "book.yaml")))
        .Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The full path of something in it.</summary>
    public static string At(string name) => Path.Combine(Root, name);

    /// <summary>Copies the sources, as a zip of them would hold them: no .git, nothing that was built.</summary>
    public static void CopyTo(string folder) => Copy(Root, folder, name => name is ".git" or ".build" or "artifacts" or ".vs" or ".idea");

    /// <summary>Copies a folder; the copies' dates are those of the copying.</summary>
    public static void Copy(string from, string to, Predicate<string>? except = null)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, DateTime.UtcNow);
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            if (except?.Invoke(Path.GetFileName(folder)) != true) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
