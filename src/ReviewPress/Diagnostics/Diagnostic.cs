using System.Collections.Immutable;

namespace ReviewPress.Diagnostics;

/// <summary>How much a message matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; counted in one line unless verbose.</summary>
    Info,

    /// <summary>The book is made; somebody should look.</summary>
    Warning,

    /// <summary>The book would be wrong: text lost, a rating misread, a reference dead. Nothing is written.</summary>
    Error,
}

/// <summary>A point in a file of the author's.</summary>
/// <param name="File">Full path.</param>
/// <param name="Line">From 1; 0: the file as a whole.</param>
/// <param name="Column">From 1, in code points, a tab being one; 0: the line as a whole.</param>
public readonly record struct Location(string File, int Line, int Column) : IComparable<Location>
{
    /// <inheritdoc/>
    public int CompareTo(Location other)
    {
        var file = string.CompareOrdinal(File, other.File);
        return file != 0 ? file : Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }
}

/// <summary>A message to the author: a value, never an exception.</summary>
/// <param name="Code">For instance <c>RP1003</c>; each stands in the table of <see cref="DiagnosticCodes"/> and in manuscripts/MESSAGES.md.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What, with the values; one line, no blame, no full stop.</param>
/// <param name="Help">What to write instead, ready to paste; or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location Location, string Message, string? Help)
{
    /// <summary>Other places that matter: the first definition of a duplicate.</summary>
    public ImmutableArray<Location> Related { get; init; } = [];

    /// <summary>The line of book.yaml that cures all of its kind, or null.</summary>
    public string? Cure { get; init; }

    /// <summary>An info that is shown, not only counted: a hint to paste from.</summary>
    public bool IsHint { get; init; }

    /// <summary>Messages with the same code and the same text here are one fault in many files; null: the message itself.</summary>
    public string? Kind { get; init; }
}
