using ReviewPress.Pdf.Fonts;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>What pages show of a font: the pairs in a recording's own numbering, so that pages can be painted in any order. A page's pairs are known to the next one that is
/// painted into the same recording.</summary>
internal sealed class PageFont(PdfFont font)
{
    private GlyphCode[] _codes = [];
    private int _resolved;

    public PdfFont Font { get; } = font;

    public PairTable Pairs { get; } = new();

    /// <summary>Its number among the page's fonts; -1 where the page has nothing of it.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The codes by pair numbers, once the page has its place in the book.</summary>
    public ReadOnlySpan<GlyphCode> Codes => _codes.AsSpan(0, _resolved);

    /// <summary>Which of the font's Type 0 fonts the page shows, ascending; complete when its content is written.</summary>
    public List<int> Variants { get; } = [];

    /// <summary>Gives new pairs their codes; to be called in book order.</summary>
    public void Resolve()
    {
        if (_codes.Length < Pairs.Count) Array.Resize(ref _codes, Pairs.Capacity);
        for (; _resolved < Pairs.Count; _resolved++)
        {
            var (glyph, text) = Pairs[_resolved];
            _codes[_resolved] = Font.CodeOf(glyph, text);
        }
    }

    /// <summary>Notes that the page shows one of the font's Type 0 fonts.</summary>
    public void Use(int variant)
    {
        var known = Variants.BinarySearch(variant);
        if (known < 0) Variants.Insert(~known, variant);
    }

    /// <summary>For another page.</summary>
    public void Clear()
    {
        Index = -1;
        Variants.Clear();
    }
}
