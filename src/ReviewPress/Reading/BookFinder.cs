using System.Collections.Immutable;
using ReviewPress.Diagnostics;

namespace ReviewPress.Reading;

/// <summary>The books of a folder.</summary>
/// <param name="Books">Full paths of their folders, in order.</param>
/// <param name="Diagnostics">Why there is none, or which folders can't be one.</param>
public sealed record FoundBooks(ImmutableArray<string> Books, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Finds books: a folder with book.yaml is one, a folder of such folders several, Markdown with no book.yaml anywhere one.</summary>
public static class BookFinder
{
    /// <summary>How deep folders of books may lie in folders.</summary>
    private const int MaximumDepth = 4;

    /// <summary>The name of the release's folder, which no book can have.</summary>
    private const string ReservedSlug = "release";

    /// <summary>Looks for books.</summary>
    /// <param name="manuscripts">A book's folder, or one that books lie in.</param>
    public static FoundBooks Find(string manuscripts)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(manuscripts));
        if (!Directory.Exists(root)) return None(root, "the folder isn't there", "look at the path after --manuscripts");
        var books = ImmutableArray.CreateBuilder<string>();
        Collect(root, 0, books);
        if (books.Count == 0 && FolderListing.Reviews(root, [], new FaultList()).Length > 0) books.Add(root);
        return books.Count == 0 ? None(root, "no reviews are here", "put Markdown files and a book.yaml into it") : new FoundBooks(books.ToImmutable(), [.. Clashes(books), .. Beside(root, books)]);
    }

    /// <summary>The name of a book in files: its folder's.</summary>
    public static string SlugOf(string folder) => Slug.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))) is { Length: > 0 } slug ? slug : "book";

    private static void Collect(string folder, int depth, ImmutableArray<string>.Builder books)
    {
        if (FolderListing.RecipeOf(folder) is not null)
        {
            books.Add(folder);
            return;
        }

        if (depth == MaximumDepth) return;
        foreach (var child in Children(folder)) Collect(child, depth + 1, books);
    }

    private static IEnumerable<string> Children(string folder) =>
        new DirectoryInfo(folder).EnumerateDirectories().Where(d => d.LinkTarget is null && !FolderListing.IsHidden(d.Name)).OrderBy(d => d.Name, PathOrder.Instance).Select(d => d.FullName);

    /// <summary>Beside books, Markdown alone makes none: who forgot its book.yaml is told.</summary>
    private static IEnumerable<Diagnostic> Beside(string root, ImmutableArray<string>.Builder books)
    {
        if (books.Contains(root)) yield break;
        foreach (var folder in Children(root).Where(f => !books.Any(b => b == f || FolderListing.IsBelow(b, f))))
        {
            if (!FolderListing.Reviews(folder, [], new FaultList()).IsEmpty)
                yield return DiagnosticCodes.NoBookBeside.At(new Location(folder, 0, 0), "this folder lies beside books and has no book.yaml, so it is none", $"a book.yaml that says 'title: {BookReader.TitleOf(folder)}' makes it one");
        }
    }

    private static ImmutableArray<Diagnostic> Clashes(ImmutableArray<string>.Builder books)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var book in books)
        {
            var slug = SlugOf(book);
            var here = new Location(book, 0, 0);
            if (slug == ReservedSlug) diagnostics.Add(DiagnosticCodes.ReservedBookSlug.At(here, $"a book can't be called '{slug}': the release's files lie there", "give the folder another name"));
            else if (!seen.TryAdd(slug, book)) diagnostics.Add(DiagnosticCodes.ReservedBookSlug.At(here, $"two books are called '{slug}'", "give one of the folders another name") with { Related = [new Location(seen[slug], 0, 0)] });
        }

        return diagnostics.ToImmutable();
    }

    private static FoundBooks None(string root, string message, string help) => new([], [DiagnosticCodes.NoBook.At(new Location(root, 0, 0), message, help)]);
}
