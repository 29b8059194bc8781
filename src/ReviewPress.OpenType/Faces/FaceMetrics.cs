namespace ReviewPress.OpenType.Faces;

/// <summary>A face's measures, in font units unless said otherwise; y upwards.</summary>
/// <param name="Ascender">Above the baseline: OS/2's typographic one where the font asks for it, else hhea's.</param>
/// <param name="Descender">Below the baseline, so negative; from the same table.</param>
/// <param name="LineGap">From the same table.</param>
/// <param name="CapHeight">OS/2's, else the height of H, else 7/10 em.</param>
/// <param name="XHeight">OS/2's, else the height of x, else 1/2 em.</param>
/// <param name="ItalicAngle">In 1/65536 degree, counter-clockwise from upright: negative for a slant to the right (post).</param>
/// <param name="UnderlinePosition">The underline's top edge, mostly negative (post).</param>
/// <param name="UnderlineThickness">Of post; positive.</param>
/// <param name="Box">Holds every glyph (head).</param>
/// <param name="Weight">1 to 1000; 400 is regular, 700 bold (OS/2).</param>
/// <param name="IsFixedPitch">All advances are alike (post).</param>
/// <param name="IsItalic">Italic or oblique (OS/2 fsSelection, head macStyle, or an italic angle).</param>
/// <param name="IsSerif">By PANOSE, else by IBM's class (OS/2), else by the shape of I.</param>
/// <param name="StemV">The thickness of vertical stems, an estimate from the weight: no OpenType table states it.</param>
public readonly record struct FaceMetrics(
    int Ascender, int Descender, int LineGap, int CapHeight, int XHeight, int ItalicAngle, int UnderlinePosition, int UnderlineThickness,
    BoundingBox Box, int Weight, bool IsFixedPitch, bool IsItalic, bool IsSerif, int StemV);
