using System.Globalization;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>A face as a font of one document: composite, subset, embedded (ISO 32000-1, 9.7).</summary>
/// <remarks>A code is a (glyph, source text) pair, so that what looks alike and means different things extracts apart. Codes are given in the
/// order in which pairs come up in the book, page by page. For TrueType outlines they are <see cref="ShortCodes"/>, and a CIDToGIDMap leads to the glyphs; for
/// CFF a code is the glyph's number, and a glyph's second text goes to a second Type 0 font over the same descendant.</remarks>
public sealed class PdfFont
{
    private readonly PairTable _pairs = new();
    private readonly List<GlyphCode> _codes = [];
    private readonly List<FontVariant> _variants = [];
    private readonly string _resourceName;
    private readonly Dictionary<ushort, int> _textsOfGlyph = [];   // CFF only; never enumerated

    internal PdfFont(Face face, int number)
    {
        Face = face;
        Number = number;
        _resourceName = string.Create(CultureInfo.InvariantCulture, $"F{number}");
    }

    /// <summary>Open until the document is saved.</summary>
    public Face Face { get; }

    /// <summary>From 1, in the order of adding: the page's resource is called F and this number.</summary>
    public int Number { get; }

    /// <summary>The Type 0 fonts over this face that pages show, one unless texts clash.</summary>
    internal IReadOnlyList<FontVariant> Variants => _variants;

    /// <summary>The code of a pair, given now if it is new. To be called in book order.</summary>
    internal GlyphCode CodeOf(ushort glyph, string text)
    {
        var index = _pairs.IndexOf(glyph, text);
        if (index == _codes.Count) _codes.Add(Give(glyph, text));
        return _codes[index];
    }

    /// <summary>A glyph's advance as the W array says it, in 1/1000 em.</summary>
    internal double WidthOf(ushort glyph) => SyntaxWriter.Rounded(Face.AdvanceOf(glyph) * 1000.0 / Face.UnitsPerEm);

    /// <summary>A page's name for one of the fonts.</summary>
    internal string ResourceName(int variant) => variant == 0 ? _resourceName : string.Create(CultureInfo.InvariantCulture, $"{_resourceName}.{variant}");

    /// <summary>The object of one of the fonts, reserved at its first use on a page.</summary>
    internal PdfReference Reference(int variant, PdfFile file)
    {
        var entry = _variants[variant];
        if (entry.Reference.IsNone) entry.Reference = file.Reserve();
        return entry.Reference;
    }

    private GlyphCode Give(ushort glyph, string text)
    {
        var (variant, code) = Face.IsCff ? NextText(glyph) : (_codes.Count / ShortCodes.Count, (ushort)(_codes.Count % ShortCodes.Count + ShortCodes.First));
        if (variant == _variants.Count) _variants.Add(new FontVariant());
        _variants[variant].Pairs.Add(new CodedPair(code, glyph, text));
        return GlyphCode.Of(variant, code, Face.IsCff || code > byte.MaxValue, text.Length > 0, WidthOf(glyph));
    }

    private (int Variant, ushort Code) NextText(ushort glyph)
    {
        var variant = _textsOfGlyph.GetValueOrDefault(glyph);
        _textsOfGlyph[glyph] = variant + 1;
        return (variant, glyph);
    }
}
