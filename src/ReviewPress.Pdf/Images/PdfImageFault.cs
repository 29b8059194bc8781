namespace ReviewPress.Pdf.Images;

/// <summary>Why a JPEG file can't be passed on as it is.</summary>
public enum PdfImageFault
{
    /// <summary>It can.</summary>
    None,

    /// <summary>It doesn't begin like a JPEG file.</summary>
    NotAJpeg,

    /// <summary>It ends, or contradicts itself, before its frame is described.</summary>
    Damaged,

    /// <summary>Its coding is none that DCTDecode reads: lossless, arithmetic, hierarchical, or not 8 bits.</summary>
    UnsupportedCoding,

    /// <summary>It has neither 1, 3 nor 4 components.</summary>
    UnsupportedComponents,
}
