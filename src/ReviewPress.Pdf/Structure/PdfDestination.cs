namespace ReviewPress.Pdf.Structure;

/// <summary>Where a link or a bookmark leads within the document (ISO 32000-1, 12.3.2). What it names may come later, but must be there
/// when the document is saved.</summary>
public abstract record PdfDestination
{
    private PdfDestination()
    {
    }

    /// <summary>A destination by a name that <c>PdfDocument.AddDestination</c> explains.</summary>
    /// <param name="name">Any text but the empty one.</param>
    public static PdfDestination Named(string name) => new ByName(name);

    /// <summary>A place on a page.</summary>
    /// <param name="page">From 0.</param>
    /// <param name="y">What stands at the window's top, in points from the page's lower edge.</param>
    public static PdfDestination At(int page, double y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(page);
        return new ByPlace(page, y);
    }

    internal sealed record ByName(string Name) : PdfDestination;

    internal sealed record ByPlace(int Page, double Y) : PdfDestination;
}
