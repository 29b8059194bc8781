namespace ReviewPress.Pdf.Metadata;

/// <summary>What a document says about itself, in its information dictionary and the same in its XMP (ISO 32000-1, 14.3). Empty or null is
/// left out. Nothing is taken from the clock or the machine.</summary>
public sealed record PdfInformation
{
    /// <summary>Shown as the window's title.</summary>
    public required string Title { get; init; }

    /// <summary>The authors, in order; the dictionary joins them with commas.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What it is about, in a sentence.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Joined with commas.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The program that made the pages.</summary>
    public string Creator { get; init; } = "";

    /// <summary>The program that made the PDF.</summary>
    public string Producer { get; init; } = "";

    /// <summary>The language of the whole, a BCP 47 tag such as en-GB.</summary>
    public string Language { get; init; } = "";

    /// <summary>When the document was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Modified { get; init; }
}
