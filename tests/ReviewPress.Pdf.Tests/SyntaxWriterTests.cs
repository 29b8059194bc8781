using System.Globalization;
using System.Text;
using CsCheck;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Tests;

public sealed class SyntaxWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.00001, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.05, ".05")]
    [InlineData(-0.0001, "-.0001")]
    [InlineData(11.99999, "12")]
    [InlineData(100.1234567, "100.1235")]
    [InlineData(1e9, "1000000000")]
    public void A_number_is_fixed_point_with_at_most_four_decimals(double value, string expected) => Assert.Equal(expected, Written(w => w.Number(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1.1e9)]
    public void What_no_viewer_can_read_is_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new SyntaxWriter().Number(value));

    [Fact]
    public void Numbers_come_back_to_the_fourth_decimal() => Gen.Double[-1e6, 1e6].Sample(value =>
    {
        var text = Written(w => w.Number(value));
        Assert.DoesNotContain("E", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture), 0.000051);
        Assert.Equal(SyntaxWriter.Rounded(value), double.Parse(text, CultureInfo.InvariantCulture));
    });

    [Fact]
    public void Byte_strings_come_back() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        Assert.Equal(bytes, SyntaxReader.ByteString(new SyntaxWriter().ByteString(bytes).Written));
        Assert.Equal(bytes, SyntaxReader.ByteString(new SyntaxWriter().HexString(bytes).Written));
    });

    [Theory]
    [InlineData(0x41, false, "A")]
    [InlineData(0x5C, false, @"\\")]
    [InlineData(0x41, true, "\0A")]
    [InlineData(0x4142, true, "AB")]
    [InlineData(0x2829, true, @"\(\)")]
    [InlineData(0x5C0D, true, @"\\\r")]
    [InlineData(0x0D0A, true, "\\r\n")]
    public void A_glyphs_code_is_a_byte_or_two(int code, bool isLong, string expected)
    {
        var glyph = GlyphCode.Of(0, (ushort)code, isLong, true, 500);
        Assert.Equal(expected, Encoding.Latin1.GetString(BitConverter.GetBytes(glyph.Literal).AsSpan(0, glyph.Length)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-99)]
    [InlineData(-100)]
    [InlineData(607)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(-999)]
    [InlineData(-1000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Integers_are_written_out(long value) => Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Written(w => w.Integer(value)));

    [Theory]
    [InlineData(1, ".000001")]
    [InlineData(-1_500_000, "-1.5")]
    [InlineData(999_999_999_999_999, "999999999.999999")]
    [InlineData(40_000_000, "40")]
    public void Millionths_are_written_out(long parts, string expected) => Assert.Equal(expected, Written(w => w.FixedPoint(parts)));

    [Fact]
    public void Text_strings_come_back() => Gen.String.Sample(text =>
    {
        var expected = Encoding.BigEndianUnicode.GetString(Encoding.BigEndianUnicode.GetBytes(text));   // lone surrogates become U+FFFD
        Assert.Equal(expected, SyntaxReader.Text(new SyntaxWriter().Text(text).Written));
    });

    [Fact]
    public void Names_come_back() => Gen.Char['\u0001', '\u024F'].Array[0, 30].Sample(chars =>
    {
        var name = new string(chars);
        Assert.Equal(name, SyntaxReader.Name(new SyntaxWriter().Name(name).Written));
    });

    [Fact]
    public void Tokens_stand_apart_only_where_they_must() => Assert.Equal("<</A 1/B[1 0 R 2 .5(x)/C<0A>]/D true/E null>>",
        Written(w => w.OpenDictionary().Key("A").Integer(1).Key("B").OpenArray().Reference(new PdfReference(1)).Integer(2).Number(.5).Text("x").Name("C").HexString([10]).CloseArray()
            .Key("D").Boolean(true).Key("E").Null().CloseDictionary()));

    [Theory]
    [InlineData("2025-11-01T12:00:00+01:00", "(D:20251101120000+01'00')")]
    [InlineData("2025-11-01T12:00:00-03:30", "(D:20251101120000-03'30')")]
    [InlineData("2025-11-01T12:00:00Z", "(D:20251101120000Z)")]
    public void A_date_keeps_its_offset(string date, string expected) => Assert.Equal(expected, Written(w => w.Date(DateTimeOffset.Parse(date, CultureInfo.InvariantCulture))));

    private static string Written(Action<SyntaxWriter> write)
    {
        var writer = new SyntaxWriter();
        write(writer);
        return Encoding.Latin1.GetString(writer.Written);
    }
}
