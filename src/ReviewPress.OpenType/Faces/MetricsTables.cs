namespace ReviewPress.OpenType.Faces;

/// <summary>Reads <see cref="FaceMetrics"/> out of head, hhea, OS/2 and post (OpenType 1.9.1).</summary>
internal static class MetricsTables
{
    internal static FaceMetrics Read(NativeFace native)
    {
        var head = new SfntTable(native.Table("head"));
        var hhea = new SfntTable(native.Table("hhea"));
        var os2 = new SfntTable(native.Table("OS/2"));
        var post = new SfntTable(native.Table("post"));
        var em = native.UnitsPerEm;
        var selection = os2.UInt16(62);
        var useTypographic = (selection & 1 << 7) != 0 || (hhea.Int16(4) == 0 && hhea.Int16(6) == 0);
        var angle = post.Int32(4);
        var weight = os2.UInt16(4) is > 0 and <= 1000 and var w ? w : (head.UInt16(44) & 1) != 0 ? 700 : 400;
        return new FaceMetrics(
            Ascender: useTypographic ? os2.Int16(68) : hhea.Int16(4),
            Descender: useTypographic ? os2.Int16(70) : hhea.Int16(6),
            LineGap: useTypographic ? os2.Int16(72) : hhea.Int16(8),
            CapHeight: Height(native, os2, 88, 'H') ?? em * 7 / 10,
            XHeight: Height(native, os2, 86, 'x') ?? em / 2,
            ItalicAngle: angle,
            UnderlinePosition: post.Int16(8),
            UnderlineThickness: post.Int16(10),
            Box: new BoundingBox(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)),
            Weight: weight,
            IsFixedPitch: post.Int32(12) != 0,
            IsItalic: (selection & 1) != 0 || (selection & 1 << 9) != 0 || (head.UInt16(44) & 2) != 0 || angle != 0,
            IsSerif: IsSerif(native, os2, angle),
            StemV: StemV(weight, em));
    }

    /// <summary>Of the table from version 2 on, else measured.</summary>
    private static int? Height(NativeFace native, SfntTable os2, int offset, char letter)
    {
        if (os2.UInt16(0) >= 2 && os2.Int16(offset) > 0) return os2.Int16(offset);
        if (!native.Font.TryGetNominalGlyph(letter, out var glyph) || !native.Font.TryGetGlyphExtents(glyph, out var box)) return null;
        return box.YBearing > 0 ? box.YBearing : null;
    }

    /// <summary>By PANOSE, else by IBM's class; where the maker left both at 0, by the shape of I: serifs make it wider than a quarter of its
    /// height.</summary>
    private static bool IsSerif(NativeFace native, SfntTable os2, int angle)
    {
        if (os2.UInt8(32) == 2 && os2.UInt8(33) >= 2) return os2.UInt8(33) is >= 2 and <= 10;   // Latin text; 11 to 15 are sans
        if (os2.UInt8(30) != 0) return os2.UInt8(30) is >= 1 and <= 7;                           // 8 is sans
        if (!native.Font.TryGetNominalGlyph('I', out var glyph) || !native.Font.TryGetGlyphExtents(glyph, out var box)) return false;
        var height = -(long)box.Height;
        var slant = height * Math.Abs((long)angle) / (57 * 65536L);                              // a small angle's tangent
        return (box.Width - slant) * 4 > height;
    }

    /// <summary>The line through the stems of common faces: 80/1000 em at 336, 170 at 704.</summary>
    private static int StemV(int weight, int em) => (10 + 220 * (weight - 50) / 900) * em / 1000;
}
