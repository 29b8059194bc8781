using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Which glyphs stand in a square and leave its left or right half empty; asked of their outlines once.</summary>
internal sealed class EmptyHalves
{
    private readonly Dictionary<(Face, ushort), (bool Left, bool Right)> _known = [];   // looked up, never enumerated

    /// <summary>The halves of a glyph that are empty; neither where it is no square's.</summary>
    public (bool Left, bool Right) Of(Face face, ushort glyph)
    {
        if (_known.TryGetValue((face, glyph), out var halves)) return halves;
        return _known[(face, glyph)] = Look(face, glyph);
    }

    private static (bool Left, bool Right) Look(Face face, ushort glyph)
    {
        var em = face.UnitsPerEm;
        if (face.AdvanceOf(glyph) * 20 < em * 19) return default;
        var ink = Outliner.Outline(face, glyph).Bounds;
        return ink.IsEmpty ? default : (ink.XMin * 100 >= em * 48, ink.XMax * 100 <= em * 52);
    }
}
