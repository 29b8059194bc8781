using System.Collections.Immutable;
using System.Text;
using Cake.Core;
using ReviewPress;

namespace Build.Releasing;

/// <summary>The release: every book's files under their own names, SHA256SUMS, release-notes.md.</summary>
internal static class ReleaseFolder
{
    public const string Sums = "SHA256SUMS";
    public const string Notes = "release-notes.md";

    /// <summary>Replaces the last release by this one, whole or not at all.</summary>
    /// <param name="books">What has been made.</param>
    /// <param name="folder">Absolute; made where it isn't there.</param>
    /// <returns>The files of the release.</returns>
    /// <exception cref="CakeException">Two files have one name, or a file can't be replaced.</exception>
    public static ImmutableArray<MadeFile> Gather(IReadOnlyList<BookReport> books, string folder)
    {
        var files = books.SelectMany(book => book.Files).DistinctBy(file => file.Path).OrderBy(file => Path.GetFileName(file.Path), StringComparer.Ordinal).ToList();
        if (files.GroupBy(file => Path.GetFileName(file.Path), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twins)
            throw new CakeException(1, $"Two files of the release would be called {twins.Key}: {string.Join(" and ", twins.Select(f => f.Path))}.");

        var sums = new StringBuilder();
        var notes = Encoding.UTF8.GetBytes(ReleaseNotes.Of(books));
        using var set = new FileSet(folder);
        foreach (var file in files)
        {
            using var content = File.OpenRead(file.Path);
            sums.Append(Checksums.Line(set.Add(Path.GetFileName(file.Path), content), Path.GetFileName(file.Path)));
        }

        sums.Append(Checksums.Line(set.Add(Notes, new MemoryStream(notes)), Notes));
        var sumBytes = Encoding.UTF8.GetBytes(Checksums.Sorted(sums.ToString()));
        set.Add(Sums, new MemoryStream(sumBytes));
        foreach (var name in Checksums.Names(Path.Combine(folder, Sums))) set.Retire(name);
        set.Commit();

        return [.. files.Select(file => file with { Path = Path.Combine(folder, Path.GetFileName(file.Path)) }),
            new(Path.Combine(folder, Sums), null, sumBytes.Length), new(Path.Combine(folder, Notes), null, notes.Length)];
    }
}
