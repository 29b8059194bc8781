using ReviewPress.Pdf.Fonts;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>What a page shows of a font: the pairs in the page's own numbering, so that pages can be painted in any order.</summary>
internal sealed class PageFont(PdfFont font)
{
    private GlyphCode[] _codes = [];

    public PdfFont Font { get; } = font;

    public PairTable Pairs { get; } = new();

    /// <summary>Its number among the page's fonts; -1 where the page has nothing of it.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The codes by the page's pair numbers, once the page has its place in the book.</summary>
    public ReadOnlySpan<GlyphCode> Codes => _codes.AsSpan(0, Pairs.Count);

    /// <summary>Which of the font's Type 0 fonts the page shows, ascending.</summary>
    public List<int> Variants { get; } = [];

    /// <summary>Gives the page's pairs their codes; to be called in book order.</summary>
    public void Resolve()
    {
        if (_codes.Length < Pairs.Count) _codes = new GlyphCode[Pairs.Capacity];
        for (var index = 0; index < Pairs.Count; index++)
        {
            var (glyph, text) = Pairs[index];
            _codes[index] = Font.CodeOf(glyph, text);
            var known = Variants.BinarySearch(_codes[index].Variant);
            if (known < 0) Variants.Insert(~known, _codes[index].Variant);
        }
    }

    /// <summary>For another page.</summary>
    public void Clear()
    {
        Index = -1;
        Pairs.Clear();
        Variants.Clear();
    }
}
