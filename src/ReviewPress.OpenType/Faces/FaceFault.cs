namespace ReviewPress.OpenType.Faces;

/// <summary>Why a font file can't be used to print a book.</summary>
public enum FaceFault
{
    /// <summary>None: the face is open.</summary>
    None,

    /// <summary>The bytes aren't an OpenType font, or hold no glyph.</summary>
    NotAFont,

    /// <summary>A font packed for the web (WOFF, WOFF2); its maker gives the unpacked file too.</summary>
    WebFont,

    /// <summary>A PostScript Type 1 font (.pfb, .pfa): its characters go by name, not by Unicode.</summary>
    Type1,

    /// <summary>A collection (.ttc) that has no face of the asked number.</summary>
    NoSuchFace,

    /// <summary>A variable font (<c>fvar</c>, <c>CFF2</c>): its static instances are wanted.</summary>
    Variable,

    /// <summary>A colour font (<c>COLR</c>, <c>CBDT</c>, <c>sbix</c>, <c>SVG </c>).</summary>
    Colour,

    /// <summary>Bitmaps only: no outlines (<c>glyf</c>, <c>CFF </c>).</summary>
    Bitmap,

    /// <summary>The maker forbids embedding or subsetting (OS/2 <c>fsType</c>).</summary>
    NotEmbeddable,

    /// <summary>A font broken off, without a table that it needs, or whose tables contradict each other, so that no subset can be made of it.</summary>
    Damaged,

    /// <summary>More than <see cref="Face.MaximumFileLength"/> bytes.</summary>
    TooLarge,
}
