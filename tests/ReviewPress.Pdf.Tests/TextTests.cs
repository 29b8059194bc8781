using CsCheck;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Testing;
using UglyToad.PdfPig.Content;

namespace ReviewPress.Pdf.Tests;

public sealed class TextTests
{
    private const string Words = "The film (in the dark) begins; AVATAR, fluffy";

    [Fact]
    public void Each_origin_stands_within_five_thousandths_of_a_point()
    {
        using var face = TestFaces.Garamond();
        Gen.Select(Gen.Double[5, 40], Gen.Double[.95, 1.05], Gen.Double[0, .3], Gen.Double[-.6, .6].Array[Words.Length], Gen.Double[0, 400]).Sample((size, scale, spacing, shifts, x) =>
        {
            var glyphs = Sample.Line(face, Words, size).Select((glyph, i) => glyph with { X = glyph.X + shifts[i] }).ToArray();
            var letters = Letters(face, (canvas, font) =>
            {
                canvas.ShowGlyphs(font, size, x, 500, glyphs.AsSpan(..20), scale, spacing);
                canvas.ShowGlyphs(font, size, x, 500, glyphs.AsSpan(20..), scale, spacing);
                canvas.ShowGlyphs(font, size, x, 450.1234, glyphs, scale, rise: -3);
            });
            Assert.Equal(2 * Words.Length, letters.Length);
            for (var i = 0; i < letters.Length; i++)
            {
                Assert.Equal(x + glyphs[i % Words.Length].X, letters[i].StartBaseLine.X, .00501);
                Assert.Equal(i < Words.Length ? 500 : 447.123, letters[i].StartBaseLine.Y, .001);
                Assert.Equal(Words[i % Words.Length].ToString(), letters[i].Value);
            }
        }, iter: 40);
    }

    [Fact]
    public void Glyphs_set_as_the_face_has_them_need_no_numbers()
    {
        using var face = TestFaces.Garamond();
        var dump = PdfDump.Content(face, (canvas, font) => canvas.ShowGlyphs(font, 11, 72, 500, Sample.Line(face, "begins", 11)));
        Assert.Equal("BT\n/F1 11 Tf\n72 500 Td\n[(@ABCDE)]TJ\nET\n", dump);
    }

    [Fact]
    public void The_text_state_is_written_where_it_changes_and_survives_a_mark()
    {
        using var face = TestFaces.Garamond();
        var word = Sample.Line(face, "ab", 10);
        var dump = PdfDump.Content(face, (canvas, font) =>
        {
            canvas.BeginMarked("P");
            canvas.ShowGlyphs(font, 10, 72, 500, word);
            canvas.ShowGlyphs(font, 10, 90, 500, word);
            canvas.ShowGlyphs(font, 10, 72, 486, word, scale: .99);
            canvas.EndMarked();
            canvas.Save();
            canvas.ShowGlyphs(font, 12, 72, 472, word);
            canvas.Restore();
            canvas.ShowGlyphs(font, 10, 72, 458, word, scale: .99);
        });
        const string ab = "@A";
        Assert.Equal("BT\n/P BMC\n/F1 10 Tf\n72 500 Td\n[(" + ab + ")-886(" + ab + ")]TJ\n99 Tz\n0 -14 Td\n[(@)-4(A)]TJ\nEMC\nET\n"
            + "q\nBT\n/F1 12 Tf\n100 Tz\n72 472 Td\n[(@)66.5(A)]TJ\nET\nQ\nBT\n72 458 Td\n[(@)-4(A)]TJ\nET\n", dump);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_glyph_says_what_each_place_means(bool isCff)
    {
        using var face = isCff ? TestFaces.Cff() : TestFaces.Garamond();
        string[] texts = ["a", " ", "a", "\u00A0", "-", "\u00AD", "A", "a", "\u2011", "\U0001F600"];
        ushort[] glyphs = [.. "a a --AA--".Select(c => face.GlyphOf(c))];      // a capital's glyph for a small letter: so small capitals do
        var letters = Letters(face, (canvas, font) => canvas.ShowGlyphs(font, 10, 72, 500, [.. texts.Select((text, i) => new PdfGlyph(glyphs[i], text, 8 * i))]));
        Assert.Equal(texts, letters.Select(letter => letter.Value));
        for (var i = 0; i < letters.Length; i++) Assert.Equal(72 + 8 * i, letters[i].StartBaseLine.X, .00501);
    }

    [Theory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void Other_readers_tell_the_same(string program)
    {
        Assert.SkipWhen(OutsideProgram.Missing(program) is not null, OutsideProgram.Missing(program) ?? "");
        foreach (var open in new Func<Face>[] { TestFaces.Garamond, TestFaces.Cff, TestFaces.CffByCid })
        {
            using var face = open();
            var path = Path.GetTempFileName();
            // A word's hyphen, then a line's; a small capital, then a capital; a ligature; an accent that is a glyph of its own.
            string[] texts = ["x", "-", "x", "a", "A", "ffi", "é", "", "z", "\u00AD"];
            var glyphs = Sample.Line(face, "x-xAAfe`z-", 10).Select((glyph, i) => glyph with { Text = texts[i] }).ToArray();
            File.WriteAllBytes(path, Document(face, (canvas, font) => canvas.ShowGlyphs(font, 10, 72, 500, glyphs)));
            var (code, output, error) = program == "pdftotext" ? OutsideProgram.Run(program, "-raw", path, "-") : OutsideProgram.Run(program, "draw", "-q", "-F", "txt", path);
            File.Delete(path);
            Assert.True(code == 0, error);
            Assert.Equal("x-xaAffiéz\u00AD", output.Trim('\n', '\f').Replace("\u200B", "", StringComparison.Ordinal));   // a zero-width space where ActualText is passed over
        }
    }

    [Theory]
    [InlineData("pdftotext")]
    [InlineData("mutool")]
    public void Codes_of_one_and_of_two_bytes_are_told_apart(string program)
    {
        Assert.SkipWhen(OutsideProgram.Missing(program) is not null, OutsideProgram.Missing(program) ?? "");
        using var face = TestFaces.Garamond();
        var texts = Enumerable.Range(0x4E00, 600).Select(c => ((char)c).ToString()).ToArray();
        var glyphs = texts.Concat(texts.Reverse()).Select((text, i) => new PdfGlyph(face.GlyphOf('a'), text, i * 1.6)).ToArray();
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, Document(face, (canvas, font) => canvas.ShowGlyphs(font, 4, 0, 500, glyphs)));
        var (code, output, error) = program == "pdftotext" ? OutsideProgram.Run(program, "-raw", path, "-") : OutsideProgram.Run(program, "draw", "-q", "-F", "txt", path);
        File.Delete(path);
        Assert.True(code == 0, error);
        Assert.Equal(string.Concat(glyphs.Select(glyph => glyph.Text)), output.Trim('\n', '\f'));
    }

    [Fact]
    public void More_texts_than_codes_go_on_in_a_second_font()
    {
        using var face = TestFaces.Garamond();
        var glyphs = Enumerable.Range(0, ushort.MaxValue + 2).Select(i => new PdfGlyph((ushort)(1 + i % 250), i.ToString(System.Globalization.CultureInfo.InvariantCulture), i * .01)).ToArray();
        var letters = Letters(face, (canvas, font) => canvas.ShowGlyphs(font, 1, 0, 500, glyphs));
        Assert.Equal(glyphs[^3..].Select(g => g.Text), letters[^3..].Select(letter => letter.Value));
        Assert.Equal(2, letters.Select(letter => letter.Value).Count(text => text is "0" or "65535"));
    }

    [Fact]
    public void Showing_a_glyph_allocates_nothing()
    {
        using var face = TestFaces.Garamond();
        using var document = new PdfDocument(Stream.Null, Sample.Information);
        var font = document.AddFont(face);
        var line = Sample.Line(face, Words, 11);
        var canvas = document.NewPage(432, 648).Canvas;
        for (var i = 0; i < 33; i++) canvas.ShowGlyphs(font, 11, 72, 500, line);   // the page's lists have room for more
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) canvas.ShowGlyphs(font, 11, 72, 500, line);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(10, 0, 0)]
    [InlineData(10, 1, double.NaN)]
    [InlineData(double.PositiveInfinity, 1, 0)]
    public void What_is_no_measure_is_refused_where_it_is_given(double size, double scale, double x)
    {
        using var face = TestFaces.Garamond();
        using var document = new PdfDocument(Stream.Null, Sample.Information);
        var font = document.AddFont(face);
        var canvas = document.NewPage(432, 648).Canvas;
        Assert.Throws<ArgumentOutOfRangeException>(() => canvas.ShowGlyphs(font, size, 0, 0, [new PdfGlyph(1, "a", x)], scale));
    }

    private static byte[] Document(Face face, Action<PdfCanvas, PdfFont> paint) => Sample.Make(document =>
    {
        var font = document.AddFont(face);
        var page = document.NewPage(2000, 648);
        paint(page.Canvas, font);
        document.Add(page);
    });

    private static Letter[] Letters(Face face, Action<PdfCanvas, PdfFont> paint)
    {
        using var read = UglyToad.PdfPig.PdfDocument.Open(Document(face, paint));
        return [.. read.GetPage(1).Letters];
    }
}
