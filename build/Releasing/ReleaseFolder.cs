using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cake.Core;
using ReviewPress;
using ReviewPress.Shelving;

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

        using var set = new FileSet(folder);
        var sums = new List<string>();
        foreach (var file in files) Add(Path.GetFileName(file.Path), File.ReadAllBytes(file.Path));
        var notes = Encoding.UTF8.GetBytes(ReleaseNotes.Of(books));
        Add(Notes, notes);
        var gone = Checksums.Names(Path.Combine(folder, Sums)).Except(Checksums.Names(sums), StringComparer.Ordinal).ToList();
        var list = Encoding.UTF8.GetBytes(string.Concat(sums.OrderBy(line => line[Checksums.NameColumn..], StringComparer.Ordinal)));
        Write(Sums, list);
        if (set.Shelve() is { } held) throw new CakeException(1, $"{held} can't be replaced (is it open?): the old release stays.");
        foreach (var name in gone) File.Delete(Path.Combine(folder, name));

        return [.. files.Select(file => file with { Path = Path.Combine(folder, Path.GetFileName(file.Path)) }),
            new(Path.Combine(folder, Sums), null, list.Length), new(Path.Combine(folder, Notes), null, notes.Length)];

        void Add(string name, byte[] content)
        {
            sums.Add(Checksums.Line(SHA256.HashData(content), name));
            Write(name, content);
        }

        void Write(string name, byte[] content)
        {
            using var stream = set.Create(name);
            stream.Write(content);
        }
    }
}
