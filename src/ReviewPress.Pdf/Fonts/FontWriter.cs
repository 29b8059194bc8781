using System.IO.Compression;
using System.Security.Cryptography;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Subsetting;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Fonts;

/// <summary>Writes a font's objects when its usage is complete: Type 0 fonts, one descendant, descriptor, program, maps
/// (ISO 32000-1, 9.7 to 9.10).</summary>
internal sealed class FontWriter
{
    private readonly PdfFile _file;
    private readonly PdfFont _font;
    private readonly FaceSubset _subset;
    private readonly Dictionary<ushort, ushort> _numbers;        // glyph of the face → CID or glyph of the subset; never enumerated
    private readonly StreamData _program;
    private readonly string _tag, _name;

    private FontWriter(PdfFile file, PdfFont font, FaceSubset subset)
    {
        _file = file;
        _font = font;
        _subset = subset;
        _program = file.Compress(subset.Program.Span, Effort.Most);
        _numbers = subset.Glyphs.ToDictionary(pair => pair.Old, pair => pair.New);
        _tag = SubsetTag(subset);
        _name = _tag + "+" + PdfName(font.Face.PostScriptName);
    }

    /// <summary>Subsets and compresses a font that some page shows: the dear part, for any thread.</summary>
    /// <returns>Null where the face can't be subset, being damaged.</returns>
    public static FontWriter? Prepare(PdfFile file, PdfFont font)
    {
        var used = font.Variants.SelectMany(variant => variant.Pairs).Select(pair => pair.Glyph).Distinct().ToArray();
        return Subsetter.Subset(font.Face, used) is { } subset ? new FontWriter(file, font, subset) : null;
    }

    /// <summary>Writes its objects.</summary>
    /// <param name="shortCodes">The CMap of all TrueType fonts.</param>
    public void Write(PdfReference shortCodes)
    {
        var descriptor = WriteDescriptor(WriteProgram());
        // CIDs are shared by all variants of a CFF; in TrueType each variant has codes, and so CIDs, of its own.
        PdfReference shared = _subset.IsCff ? WriteCffDescendant(descriptor) : default;
        for (var number = 0; number < _font.Variants.Count; number++)
        {
            var variant = _font.Variants[number];
            if (_subset.IsCff) WriteCffType0(variant, shared, $"{_tag}-Codes{number}");
            else WriteType0(variant, WriteTrueTypeDescendant(descriptor, variant), _name, shortCodes);
        }
    }

    private PdfReference WriteProgram()
    {
        var program = _file.Reserve();
        _file.WriteStream(program, _program, w =>
        {
            if (_subset.IsCff) w.Key("Subtype").Name("CIDFontType0C");
            else w.Key("Length1").Integer(_subset.Program.Length);
        });
        return program;
    }

    private PdfReference WriteDescriptor(PdfReference program)
    {
        var metrics = _font.Face.Metrics;
        var flags = 4 | (metrics.IsFixedPitch ? 1 : 0) | (metrics.IsSerif ? 2 : 0) | (metrics.IsItalic ? 64 : 0);   // symbolic: no standard encoding (table 123)
        _file.Begin(out var descriptor).OpenDictionary().Key("Type").Name("FontDescriptor").Key("FontName").Name(_name)
            .Key("Flags").Integer(flags)
            .Key("FontBBox").OpenArray().Integer(Em(metrics.Box.XMin)).Integer(Em(metrics.Box.YMin)).Integer(Em(metrics.Box.XMax)).Integer(Em(metrics.Box.YMax)).CloseArray()
            .Key("ItalicAngle").Number(metrics.ItalicAngle / 65536.0)
            .Key("Ascent").Integer(Em(metrics.Ascender)).Key("Descent").Integer(Em(metrics.Descender))
            .Key("CapHeight").Integer(Em(metrics.CapHeight)).Key("StemV").Integer(Em(metrics.StemV))
            .Key(_subset.IsCff ? "FontFile3" : "FontFile2").Reference(program).CloseDictionary();
        _file.End();
        return descriptor;
    }

    private PdfReference WriteTrueTypeDescendant(PdfReference descriptor, FontVariant variant)
    {
        var map = new byte[2 * (ShortCodes.First + variant.Pairs.Count)];       // codes run without gaps; what is before them is .notdef
        var widths = new SortedList<ushort, double>(variant.Pairs.Count);
        foreach (var pair in variant.Pairs)
        {
            var glyph = _numbers[pair.Glyph];
            (map[2 * pair.Code], map[2 * pair.Code + 1]) = ((byte)(glyph >> 8), (byte)glyph);
            widths.Add(pair.Code, _font.WidthOf(pair.Glyph));
        }

        var toGlyphs = _file.Reserve();
        _file.WriteStream(toGlyphs, _file.Compress(map, Effort.Most));
        return WriteDescendant("CIDFontType2", descriptor, widths, toGlyphs);
    }

    private PdfReference WriteCffDescendant(PdfReference descriptor)
    {
        var widths = new SortedList<ushort, double>();
        foreach (var pair in _font.Variants.SelectMany(variant => variant.Pairs)) widths[_numbers[pair.Glyph]] = _font.WidthOf(pair.Glyph);
        return WriteDescendant("CIDFontType0", descriptor, widths, default);
    }

    private PdfReference WriteDescendant(string subtype, PdfReference descriptor, SortedList<ushort, double> widths, PdfReference toGlyphs)
    {
        var w = _file.Begin(out var descendant).OpenDictionary().Key("Type").Name("Font").Key("Subtype").Name(subtype).Key("BaseFont").Name(_name);
        CMapWriter.SystemInfo(w.Key("CIDSystemInfo")).Key("FontDescriptor").Reference(descriptor);
        WriteWidths(w.Key("DW").Integer(0).Key("W").OpenArray(), widths).CloseArray();
        if (!toGlyphs.IsNone) w.Key("CIDToGIDMap").Reference(toGlyphs);
        w.CloseDictionary();
        _file.End();
        return descendant;
    }

    private static SyntaxWriter WriteWidths(SyntaxWriter writer, SortedList<ushort, double> widths)
    {
        for (var at = 0; at < widths.Count;)
        {
            var first = at;
            writer.Integer(widths.Keys[at]).OpenArray();
            do writer.Number(widths.Values[at++]);
            while (at < widths.Count && widths.Keys[at] == widths.Keys[first] + at - first);
            writer.CloseArray();
        }

        return writer;
    }

    private void WriteCffType0(FontVariant variant, PdfReference descendant, string encodingName)
    {
        var encoding = CMapWriter.WriteEncoding(_file, CMapWriter.ToCids(encodingName, variant.Pairs, _numbers), encodingName);
        WriteType0(variant, descendant, _name + "-" + encodingName, encoding);
    }

    private void WriteType0(FontVariant variant, PdfReference descendant, string name, PdfReference encoding)
    {
        var toUnicode = _file.Reserve();
        _file.WriteStream(toUnicode, _file.Compress(CMapWriter.ToUnicode(variant.Pairs, isShort: !_subset.IsCff).Written, Effort.Most));
        _file.Begin(variant.Reference).OpenDictionary().Key("Type").Name("Font").Key("Subtype").Name("Type0")
            .Key("BaseFont").Name(name).Key("Encoding").Reference(encoding)
            .Key("DescendantFonts").OpenArray().Reference(descendant).CloseArray().Key("ToUnicode").Reference(toUnicode).CloseDictionary();
        _file.End();
    }

    private int Em(int units) => (int)Math.Round(units * 1000.0 / _font.Face.UnitsPerEm);

    /// <summary>Six letters that tell subsets of a font apart (9.6.4): of the program's digest, so always the same.</summary>
    private static string SubsetTag(FaceSubset subset)
    {
        var digest = SHA256.HashData(subset.Program.Span);
        return string.Create(6, digest, (tag, bytes) =>
        {
            for (var i = 0; i < tag.Length; i++) tag[i] = (char)('A' + bytes[i] % 26);
        });
    }

    private static string PdfName(string postScriptName)
    {
        var name = new string([.. postScriptName.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.').Take(63)]);
        return name.Length == 0 ? "Font" : name;
    }
}
