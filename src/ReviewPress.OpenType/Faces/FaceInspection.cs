using System.Buffers.Binary;

namespace ReviewPress.OpenType.Faces;

/// <summary>What keeps a font out of a book, found when it is opened and not when the book is written.</summary>
internal static class FaceInspection
{
    private static readonly uint[] OpenTypeSignatures = [HarfBuzz.Tag("OTTO"), HarfBuzz.Tag("true"), HarfBuzz.Tag("ttcf")];
    private static readonly string[] NeededTables = ["head", "hhea", "hmtx", "maxp"];
    private static readonly string[] ColourTables = ["COLR", "CBDT", "sbix", "SVG "];

    /// <summary>By the file's length and first bytes.</summary>
    internal static FaceFault OfFile(ReadOnlySpan<byte> file)
    {
        if (file.Length > Face.MaximumFileLength) return FaceFault.TooLarge;
        if (file.Length < 12) return FaceFault.NotAFont;
        var signature = BinaryPrimitives.ReadUInt32BigEndian(file);
        if (signature == HarfBuzz.Tag("wOFF") || signature == HarfBuzz.Tag("wOF2")) return FaceFault.WebFont;
        if (file.StartsWith("%!"u8) || (signature >> 16 == 0x8001 && file[6..].StartsWith("%!"u8))) return FaceFault.Type1;
        return signature is 0x00010000 || OpenTypeSignatures.Contains(signature) ? FaceFault.None : FaceFault.NotAFont;
    }

    /// <summary>By the directory of the face's tables: one that reaches beyond the file's end is a download broken off, whose last letters would
    /// come out blank.</summary>
    internal static FaceFault OfDirectory(ReadOnlySpan<byte> file, int index)
    {
        var reader = new SfntTable(file);
        var directory = reader.Int32(0) == (int)HarfBuzz.Tag("ttcf") ? reader.Int32(12 + 4 * index) : 0;
        var count = directory < 0 ? 0 : reader.UInt16(directory + 4);
        for (var entry = directory + 12; count-- > 0; entry += 16)
        {
            if ((uint)reader.Int32(entry + 8) + (long)(uint)reader.Int32(entry + 12) > file.Length) return FaceFault.Damaged;
        }

        return FaceFault.None;
    }

    /// <summary>By its tables, and by a subset made for trial.</summary>
    internal static FaceFault OfTables(NativeFace native)
    {
        if (Has(native, "fvar") || Has(native, "CFF2")) return FaceFault.Variable;
        if (ColourTables.Any(table => Has(native, table))) return FaceFault.Colour;
        if (!Has(native, "glyf") && !Has(native, "CFF ")) return FaceFault.Bitmap;
        if (!MayBeEmbedded(new SfntTable(native.Table("OS/2")))) return FaceFault.NotEmbeddable;
        return NeededTables.All(table => Has(native, table)) && LocatesGlyphs(native) && CanBeSubset(native) ? FaceFault.None : FaceFault.Damaged;
    }

    private static bool Has(NativeFace native, string table) => native.LengthOf(table) > 0;

    /// <summary>OS/2 fsType: "restricted" counts only where no freer bit stands beside it; a font that forbids subsets, or allows only
    /// bitmaps, is of no use to us.</summary>
    private static bool MayBeEmbedded(SfntTable os2)
    {
        const int restricted = 0x0002, permissions = 0x000E, noSubsetting = 0x0100, bitmapsOnly = 0x0200;
        var type = os2.UInt16(8);
        return (type & permissions) != restricted && (type & (noSubsetting | bitmapsOnly)) == 0;
    }

    /// <summary>HarfBuzz draws nothing where <c>loca</c> is too short; we say so.</summary>
    private static bool LocatesGlyphs(NativeFace native) =>
        !Has(native, "glyf") ||
        native.LengthOf("loca") >= (native.GlyphCount + 1) * (new SfntTable(native.Table("head")).Int16(50) == 0 ? 2 : 4);

    private static bool CanBeSubset(NativeFace native)
    {
        Span<ushort> glyphs = stackalloc ushort['~' - ' ' + 2];
        var count = 0;
        glyphs[count++] = 0;
        for (var c = ' '; c <= '~'; c++)
        {
            if (native.Font.TryGetNominalGlyph(c, out var glyph) && glyph < (uint)native.GlyphCount) glyphs[count++] = (ushort)glyph;
        }

        return SubsetProgram.Make(native, glyphs[..count], stackalloc ushort[count]) is not null;
    }
}
