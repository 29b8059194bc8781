using System.Globalization;
using System.Reflection;
using System.Text;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

/// <summary>A subset draws as its whole font does: sheets of glyphs from a document of ours and from one that embeds the font's file as it is, drawn by another's program,
/// have the same pixels.</summary>
public sealed class WholeFaceTests : IDisposable
{
    private const int Columns = 40, Rows = 50, Cell = 18, Size = 12;

    private readonly string _folder = Directory.CreateTempSubdirectory("sheet").FullName;

    public static TheoryData<string> Shipped => [.. Directory
        .GetFiles(Path.Combine(Golden.Cases(typeof(WholeFaceTests).Assembly), "../../../src/ReviewPress/HouseStyles/Fonts"), "*.ttf", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_face(string name) =>
        Compare(Directory.GetFiles(Path.Combine(Golden.Cases(typeof(WholeFaceTests).Assembly), "../../../src/ReviewPress/HouseStyles/Fonts"), name, SearchOption.AllDirectories).Single(), third: true);

    [Fact]
    public void A_face_with_cff_outlines()
    {
        const string path = "/usr/share/fonts/opentype/urw-base35/C059-Italic.otf";
        Assert.SkipUnless(OutsideProgram.Required || File.Exists(path), "fonts-urw-base35 is not on this machine");
        Compare(path, third: false);
    }

    /// <summary>Its whole file names glyphs by CID as the subset does: the charset's numbers, which have gaps.</summary>
    [Fact]
    public void A_face_with_cff_outlines_keyed_by_cid() => Compare(SampleFonts.Han(Assembly.GetExecutingAssembly()), third: false);

    private void Compare(string path, bool third)
    {
        Assert.SkipWhen(OutsideProgram.Missing("mutool") is not null, "mutool is not on this machine");
        var file = File.ReadAllBytes(path);
        using var face = Face.Open(file, 0, out _)!;
        ushort[] glyphs = [.. Enumerable.Range(1, face.GlyphCount - 1).Where(g => !third || g % 3 == 0).Take(Columns * Rows).Select(g => (ushort)g)];
        var ours = Draw("ours", Ours(face, glyphs));
        var whole = Draw("whole", Whole(face, file, glyphs));
        Assert.True(ours.Count(b => b < 128) > glyphs.Length * 20, "the sheet is empty");
        Assert.Equal(whole.Length, ours.Length);
        var differs = Enumerable.Range(0, ours.Length).FirstOrDefault(i => ours[i] != whole[i], -1);
        Assert.True(differs < 0, $"{face.PostScriptName}: the first other pixel is in glyph {(differs < 0 ? 0 : GlyphAt(differs, glyphs))}");
    }

    /// <summary>Column by column, so that each glyph is placed by itself: mutool rounds the widths of the W array to whole numbers. A little beside whole pixels: it draws glyphs at
    /// quarters of one, and our places may be .005 pt off.</summary>
    private static (double X, double Y) Place(int i) => (20.03 + i / Rows * Cell, 20.03 + i % Rows * Cell);

    private static ushort GlyphAt(int offset, ushort[] glyphs)
    {
        const int width = 2 * (40 + Columns * Cell), height = 2 * (40 + Rows * Cell);
        var pixel = offset - FormattableString.Invariant($"P5\n{width} {height}\n255\n").Length;
        var (x, y) = (pixel % width / 2.0, (height - pixel / width) / 2.0);
        var i = (int)((x - 20) / Cell) * Rows + (int)((y - 16) / Cell);
        return glyphs[Math.Clamp(i, 0, glyphs.Length - 1)];
    }

    private static byte[] Ours(Face face, ushort[] glyphs) => Sample.Make(document =>
    {
        var font = document.AddFont(face);
        var page = document.NewPage(40 + Columns * Cell, 40 + Rows * Cell);
        for (var i = 0; i < glyphs.Length; i++) page.Canvas.ShowGlyphs(font, Size, Place(i).X, Place(i).Y, [new PdfGlyph(glyphs[i], "x", 0)]);
        document.Add(page);
    });

    /// <summary>The plainest document that shows glyphs of a whole font by their numbers (ISO 32000-1, 9.7.4.2: with an OpenType file codes are glyphs, but for a CFF keyed by CID).</summary>
    private static byte[] Whole(Face face, byte[] font, ushort[] glyphs)
    {
        var codes = face.IsCidKeyed ? Cids(face) : glyphs.ToDictionary(g => g);
        var content = new StringBuilder("BT\n").Append(CultureInfo.InvariantCulture, $"/F1 {Size} Tf\n");
        for (var i = 0; i < glyphs.Length; i++) content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {Place(i).X} {Place(i).Y} Tm <{codes[glyphs[i]]:X4}> Tj\n");
        content.Append("ET\n");
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            FormattableString.Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {40 + Columns * Cell} {40 + Rows * Cell}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"),
            "", "<</Type/Font/Subtype/Type0/BaseFont/Whole/Encoding/Identity-H/DescendantFonts[6 0 R]>>",
            $"<</Type/Font/Subtype/{(face.IsCff ? "CIDFontType0" : "CIDFontType2")}/BaseFont/Whole/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R{(face.IsCff ? "" : "/CIDToGIDMap/Identity")}>>",
            $"<</Type/FontDescriptor/FontName/Whole/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/{(face.IsCff ? "FontFile3" : "FontFile2")} 8 0 R>>", "",
        ];
        using var output = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.7\n");
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(output.Position);
            Write($"{i + 1} 0 obj\n");
            var stream = i == 3 ? Encoding.ASCII.GetBytes(content.ToString()) : i == 7 ? font : null;
            if (stream is null) Write(objects[i]);
            else
            {
                Write($"<</Length {stream.Length}{(i == 7 && face.IsCff ? "/Subtype/OpenType" : "")}>>\nstream\n");
                output.Write(stream);
                Write("\nendstream");
            }

            Write("\nendobj\n");
        }

        var table = output.Position;
        Write($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Write(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return output.ToArray();

        void Write(string text) => output.Write(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>CIDs by glyph, out of the sample's charset: format 2, ranges of a first CID and how many follow (Adobe Technical Note 5176, § 13).</summary>
    private static Dictionary<ushort, ushort> Cids(Face face)
    {
        var table = face.Table("CFF ").Span;
        var at = Charset(table);
        Assert.InRange(table[at], 0, 2);
        var cids = new Dictionary<ushort, ushort>();
        var format = table[at++];
        for (var glyph = 1; glyph < face.GlyphCount;)
        {
            var first = table[at] << 8 | table[at + 1];
            var following = format switch { 0 => 0, 1 => table[at + 2], _ => table[at + 2] << 8 | table[at + 3] };
            at += 2 + format;
            for (var i = 0; i <= following; i++) cids[(ushort)glyph++] = (ushort)(first + i);
        }

        Assert.Contains(cids, c => c.Key != c.Value);
        return cids;
    }

    private static int Charset(ReadOnlySpan<byte> table)
    {
        var at = table[2] + 0;
        at = EndOfIndex(table, at);                                // names
        var size = table[at + 2];
        var count = table[at] << 8 | table[at + 1];
        var dict = at + 3 + (count + 1) * size;
        var operand = 0;
        for (var i = dict; ; i++)
        {
            int b = table[i];
            if (b == 15) return operand;
            if (b == 12) i++;
            else if (b == 28) (operand, i) = (table[i + 1] << 8 | table[i + 2], i + 2);
            else if (b == 29) (operand, i) = (table[i + 1] << 24 | table[i + 2] << 16 | table[i + 3] << 8 | table[i + 4], i + 4);
            else if (b == 30) while ((table[++i] & 15) != 15) { }
            else if (b is >= 32 and <= 246) operand = b - 139;
            else if (b is >= 247 and <= 250) operand = (b - 247) * 256 + table[++i] + 108;
            else if (b >= 251) operand = -(b - 251) * 256 - table[++i] - 108;
        }
    }

    private static int EndOfIndex(ReadOnlySpan<byte> table, int at)
    {
        var (count, size) = (table[at] << 8 | table[at + 1], table[at + 2]);
        if (count == 0) return at + 2;
        var (offsets, last) = (at + 3, 0);
        for (var i = 0; i < size; i++) last = last << 8 | table[offsets + count * size + i];
        return offsets + (count + 1) * size - 1 + last;
    }

    private byte[] Draw(string name, byte[] pdf)
    {
        var path = Path.Combine(_folder, name + ".pdf");
        File.WriteAllBytes(path, pdf);
        var (code, _, error) = OutsideProgram.Run("mutool", "draw", "-q", "-r", "144", "-c", "gray", "-F", "pgm", "-o", Path.Combine(_folder, name + ".pgm"), path);
        Assert.Equal((0, ""), (code, error.Replace("warning: ICC support is not available", "", StringComparison.Ordinal).Trim()));
        return File.ReadAllBytes(Path.Combine(_folder, name + ".pgm"));
    }
}
