using System.Collections.Immutable;
using ReviewPress.Diagnostics;

namespace ReviewPress.Reading;

/// <summary>Which files of a folder are reviews, in an order that no file system decides.</summary>
internal static class FolderListing
{
    /// <summary>Names of recipes, the usual one first.</summary>
    public static readonly ImmutableArray<string> RecipeNames = ["book.yaml", "book.yml"];

    /// <summary>The deepest folder below a book's.</summary>
    private const int MaximumDepth = 32;

    /// <summary>The recipe of a folder, or null.</summary>
    public static string? RecipeOf(string folder) => RecipeNames.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Full paths of a book's reviews.</summary>
    /// <param name="book">The book's folder: its <c>reviews/</c> is looked into where there is one.</param>
    /// <param name="matter">Files of front and back matter, which are no reviews.</param>
    /// <param name="faults">Takes errors about links.</param>
    public static ImmutableArray<string> Reviews(string book, IEnumerable<string> matter, FaultList faults)
    {
        var reviews = Path.Combine(book, "reviews");
        var root = Directory.Exists(reviews) ? reviews : book;
        var found = new List<string>();
        Collect(root, book, depth: 0, found, faults);
        var left = matter.ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(path => !left.Contains(path)).OrderBy(path => Path.GetRelativePath(root, path), PathOrder.Instance)];
    }

    /// <summary>Whether a file's name says that it is Markdown.</summary>
    public static bool IsMarkdown(string name) => Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown";

    /// <summary>Whether a file's name is that of a review.</summary>
    public static bool IsReview(string name) =>
        IsMarkdown(name) && !IsHidden(name)
        && Path.GetFileNameWithoutExtension(name) is not ("README" or "readme" or "Readme" or "MESSAGES");

    /// <summary>Whether a name is passed over: it begins with an underscore or a full stop.</summary>
    public static bool IsHidden(string name) => name[0] is '_' or '.';

    private static void Collect(string folder, string book, int depth, List<string> found, FaultList faults)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (IsHidden(entry.Name)) continue;
            if (entry is DirectoryInfo)
            {
                if (depth >= MaximumDepth || RecipeOf(entry.FullName) is not null) continue;
                if (!IsLink(entry)) Collect(entry.FullName, book, depth + 1, found, faults);
                else NoteLink(entry, "a link to a folder isn't followed", faults);
            }
            else if (IsReview(entry.Name) && IsInside(entry, book, faults)) found.Add(entry.FullName);
        }
    }

    private static bool IsInside(FileSystemInfo entry, string book, FaultList faults)
    {
        if (!IsLink(entry)) return true;
        if (entry.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target && IsBelow(target.FullName, book)) return true;
        NoteLink(entry, "the link leads out of the book's folder, or nowhere", faults);
        return false;
    }

    /// <summary>By what the listing has of it: to ask for a link's goal would be one more call of the system a file.</summary>
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Whether a full path lies below a folder.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void NoteLink(FileSystemInfo entry, string message, FaultList faults) =>
        faults.Add(DiagnosticCodes.LinkLeadsOut.At(new Location(entry.FullName, 0, 0), message, "put the file itself here"));
}
