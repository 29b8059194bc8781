namespace ReviewPress;

/// <summary>What is to be made.</summary>
[Flags]
public enum Editions
{
    /// <summary>Nothing: read and check.</summary>
    None = 0,

    /// <summary>The reading PDF.</summary>
    Pdf = 1,

    /// <summary>The EPUB.</summary>
    Epub = 2,
}

/// <summary>An order to the press.</summary>
/// <param name="Manuscripts">Full path of a folder of books, or of one book.</param>
/// <param name="Output">Full path; each book gets a folder there.</param>
/// <param name="Editions">What to make.</param>
public sealed record PressOrder(string Manuscripts, string Output, Editions Editions)
{
    /// <summary>Only the book of this slug; null: all.</summary>
    public string? Book { get; init; }

    /// <summary>Sets what is sound and writes drafts, never the good files.</summary>
    public bool Draft { get; init; }

    /// <summary>How many workers at most; at least 1. The bytes don't depend on it.</summary>
    public int Cores { get; init; } = 1;

    /// <summary>Paths in messages are relative to it where they lie below it.</summary>
    public required string CallerFolder { get; init; }

    /// <summary>Seconds since 1970 for file stamps; null: the book's date.</summary>
    public long? SourceDateEpoch { get; init; }

    /// <summary>Whether a text beside the PDF says how its lines and pages were chosen.</summary>
    public bool TellsDecisions { get; init; }

    /// <summary>Whether messages list every place and every info.</summary>
    public bool Verbose { get; init; }
}

/// <summary>Told what is going on, from any thread.</summary>
public interface IPressProgress
{
    /// <summary>A book has come to a stage.</summary>
    /// <param name="book">Its slug.</param>
    /// <param name="stage">A word or two: reading, setting, painting, binding, done.</param>
    void Stage(string book, string stage);
}
