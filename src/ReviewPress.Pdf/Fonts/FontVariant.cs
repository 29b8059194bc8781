using System.Runtime.InteropServices;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>A code and what it shows and says.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodedPair(ushort Code, ushort Glyph, string Text);

/// <summary>One Type 0 font over a face.</summary>
internal sealed class FontVariant
{
    /// <summary>None until a page names it.</summary>
    public PdfReference Reference { get; set; }

    /// <summary>In the order of their coming.</summary>
    public List<CodedPair> Pairs { get; } = [];
}
