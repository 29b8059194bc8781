using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>A book's folder, read.</summary>
/// <param name="Recipe">What book.yaml says; where there is none or it is broken, what can be said without it.</param>
/// <param name="Reviews">The sound ones, in the order of their paths.</param>
/// <param name="Front">Essays before them, in the recipe's order.</param>
/// <param name="Back">Essays after them.</param>
/// <param name="Diagnostics">About all files, by file and line.</param>
/// <param name="FilesRead">Full paths of all files that were read or looked for in vain, sorted.</param>
public sealed record ReadBook(
    Recipe Recipe, ImmutableArray<Review> Reviews, ImmutableArray<Review> Front, ImmutableArray<Review> Back, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> FilesRead)
{
    /// <summary>Full paths of the files with errors, which no list of reviews holds, sorted.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Whether any message is an error: then only a draft can be made.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>How to read.</summary>
/// <param name="Cores">How many files are read at a time, at least 1; the result is the same.</param>
public sealed record ReadingOptions(int Cores)
{
    /// <summary>On every core.</summary>
    public static ReadingOptions Default { get; } = new(Environment.ProcessorCount);
}
