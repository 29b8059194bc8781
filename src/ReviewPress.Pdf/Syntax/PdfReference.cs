namespace ReviewPress.Pdf.Syntax;

/// <summary>An indirect object's number, written <c>12 0 R</c> (ISO 32000-1, 7.3.10). The generation is always 0.</summary>
/// <param name="Number">From 1; 0 is no object.</param>
internal readonly record struct PdfReference(int Number)
{
    /// <summary>Whether this names no object.</summary>
    public bool IsNone => Number == 0;
}
