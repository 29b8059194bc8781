namespace ReviewPress.Pdf.Structure;

/// <summary>How pages are counted.</summary>
public enum PdfPageLabelStyle
{
    /// <summary>Not: the label is the prefix.</summary>
    None,

    /// <summary>1, 2, 3</summary>
    Decimal,

    /// <summary>i, ii, iii</summary>
    LowerRoman,

    /// <summary>I, II, III</summary>
    UpperRoman,

    /// <summary>a, b, c</summary>
    LowerLetters,

    /// <summary>A, B, C</summary>
    UpperLetters,
}

/// <summary>Labels from a page on, to the next range (ISO 32000-1, 12.4.2).</summary>
/// <param name="FirstPage">From 0.</param>
/// <param name="Style">How they count.</param>
/// <param name="Prefix">Before the number.</param>
/// <param name="Start">The first page's number, from 1.</param>
public sealed record PdfPageLabelRange(int FirstPage, PdfPageLabelStyle Style, string Prefix = "", int Start = 1);
