using System.Collections.Immutable;

namespace ReviewPress;

/// <summary>What the press did.</summary>
/// <param name="Books">Sorted by slug.</param>
/// <param name="Lines">Messages to the author, rendered.</param>
/// <param name="HasErrors">Whether any book failed, or no book was found.</param>
public sealed record PressReport(ImmutableArray<BookReport> Books, ImmutableArray<string> Lines, bool HasErrors);

/// <summary>What became of a book.</summary>
/// <param name="Slug">Its name in files.</param>
/// <param name="Title">As printed.</param>
/// <param name="Files">Made and in place; empty where it failed.</param>
/// <param name="Failed">Whether its last good output was left as it was.</param>
public sealed record BookReport(string Slug, string Title, ImmutableArray<MadeFile> Files, bool Failed);

/// <summary>A file made.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Pages">For a PDF; null for others.</param>
/// <param name="Bytes">Its size.</param>
public sealed record MadeFile(string Path, int? Pages, long Bytes);
