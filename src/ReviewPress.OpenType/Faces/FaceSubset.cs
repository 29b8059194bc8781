using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>A smaller font, made to be embedded in a PDF.</summary>
/// <param name="Program">TrueType: an sfnt of head, hhea, hmtx, maxp, loca, glyf, for FontFile2. CFF: the bare table, for FontFile3 of
/// subtype CIDFontType0C.</param>
/// <param name="IsCff">Which of the two.</param>
/// <param name="Glyphs">Each glyph asked for and .notdef, by old number, with its number in the subset: for TrueType what CIDToGIDMap leads
/// to, for CFF the CID (ISO 32000-1, 9.7.4.2).</param>
public sealed record FaceSubset(ReadOnlyMemory<byte> Program, bool IsCff, ImmutableArray<(ushort Old, ushort New)> Glyphs)
{
    /// <summary>A glyph's number in the subset; 0, which is .notdef, for one that wasn't asked for.</summary>
    /// <param name="old">Its number in the face.</param>
    public ushort NumberOf(ushort old)
    {
        int low = 0, high = Glyphs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Glyphs[middle].Old < old) low = middle + 1;
            else high = middle;
        }

        return low < Glyphs.Length && Glyphs[low].Old == old ? Glyphs[low].New : (ushort)0;
    }
}
