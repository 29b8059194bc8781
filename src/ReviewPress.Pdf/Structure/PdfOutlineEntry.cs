namespace ReviewPress.Pdf.Structure;

/// <summary>A bookmark.</summary>
/// <param name="Title">As shown.</param>
/// <param name="Destination">Where it leads.</param>
/// <param name="Children">Below it.</param>
/// <param name="Open">Whether the children show at first.</param>
public sealed record PdfOutlineEntry(string Title, PdfDestination Destination, IReadOnlyList<PdfOutlineEntry> Children, bool Open = false)
{
    /// <summary>A bookmark with none below it.</summary>
    public PdfOutlineEntry(string title, PdfDestination destination) : this(title, destination, [])
    {
    }
}
