using ReviewPress.Pdf.ContentStreams;
using ReviewPress.Pdf.Structure;

namespace ReviewPress.Pdf;

/// <summary>A page being painted. One thread at a time paints a page; many pages may be painted at once, in any order:
/// <see cref="PdfDocument.Add"/> puts them in the order of the book.</summary>
public sealed class PdfPage
{
    private readonly List<Link> _links = [];
    private readonly PdfDocument _document;
    private bool _taken;

    internal PdfPage(PdfDocument document, Recording recording, double width, double height)
    {
        _document = document;
        Recording = recording;
        Width = width;
        Height = height;
        Canvas = new PdfCanvas(recording);
    }

    /// <summary>In points.</summary>
    public double Width { get; }

    /// <summary>In points.</summary>
    public double Height { get; }

    /// <summary>What paints on it.</summary>
    public PdfCanvas Canvas { get; }

    internal Recording Recording { get; }

    internal IReadOnlyList<Link> Links => _links;

    internal PdfRectangle? Trim { get; private set; }

    internal PdfRectangle? Bleed { get; private set; }

    /// <summary>Says where the page is cut and how far paint must reach (ISO 32000-1, 14.11.2); without it, the page is what is seen.</summary>
    /// <param name="trim">The finished page.</param>
    /// <param name="bleed">Around the trim, within the page; null for no bleed.</param>
    /// <exception cref="ArgumentException">One doesn't lie within the other.</exception>
    public void SetBoxes(PdfRectangle trim, PdfRectangle? bleed)
    {
        var outer = new PdfRectangle(0, 0, Width, Height);
        if (!trim.IsProper || !IsWithin(trim, bleed ?? outer) || !IsWithin(bleed ?? outer, outer)) throw new ArgumentException("the trim lies within the bleed, and that within the page", nameof(trim));
        (Trim, Bleed) = (trim, bleed);
    }

    /// <summary>A link within the document.</summary>
    /// <param name="area">Where to click.</param>
    /// <param name="destination">Where it leads.</param>
    /// <param name="contents">What it says to those who don't see it.</param>
    public void AddLink(PdfRectangle area, PdfDestination destination, string contents) => AddLink([area], destination, contents);

    /// <summary>A link within the document whose words are on several lines.</summary>
    /// <param name="areas">Where to click, a rectangle a line; at least one.</param>
    /// <param name="destination">Where it leads.</param>
    /// <param name="contents">What it says to those who don't see it.</param>
    public void AddLink(IReadOnlyList<PdfRectangle> areas, PdfDestination destination, string contents) => Add(new Link(areas, destination, null, contents));

    /// <summary>A link to an address.</summary>
    /// <param name="area">Where to click.</param>
    /// <param name="address">A URI; what isn't ASCII in it is percent-encoded.</param>
    /// <param name="contents">What it says to those who don't see it.</param>
    public void AddLink(PdfRectangle area, string address, string contents) => AddLink([area], address, contents);

    /// <summary>A link to an address whose words are on several lines.</summary>
    /// <param name="areas">Where to click, a rectangle a line; at least one.</param>
    /// <param name="address">A URI; what isn't ASCII in it is percent-encoded.</param>
    /// <param name="contents">What it says to those who don't see it.</param>
    public void AddLink(IReadOnlyList<PdfRectangle> areas, string address, string contents) => Add(new Link(areas, null, address, contents));

    /// <summary>Ends the painting; <see cref="PdfDocument.Add"/> does it otherwise. On any thread.</summary>
    /// <exception cref="InvalidOperationException">A mark, a saved state or a path is still open.</exception>
    public void Finish() => Canvas.Finish();

    /// <summary>For its document: a page is added once.</summary>
    internal void Take(PdfDocument document)
    {
        Finish();
        if (document != _document) throw new InvalidOperationException("the page is another document's");
        if (_taken) throw new InvalidOperationException("the page was added before");
        _taken = true;
    }

    private static bool IsWithin(PdfRectangle inner, PdfRectangle outer) =>
        inner.Left >= outer.Left && inner.Bottom >= outer.Bottom && inner.Right <= outer.Right && inner.Top <= outer.Top;

    private void Add(Link link)
    {
        if (link.Areas.Count == 0 || link.Areas.Any(area => !area.IsProper)) throw new ArgumentException("a link needs an area", nameof(link));
        _links.Add(link);
    }
}
