namespace ReviewPress.Pdf.Syntax;

/// <summary>How a file's objects are put down.</summary>
public enum PdfSyntax
{
    /// <summary>Object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), PDF 1.7.</summary>
    Compact,

    /// <summary>Plain objects and a cross-reference table, PDF 1.4: for standards before PDF 1.5, such as PDF/X-1a.</summary>
    Classic,

    /// <summary>As <see cref="Classic"/>, and no stream of ours is compressed: for people to read.</summary>
    Readable,
}
