using System.Text;
using CsCheck;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Syntax;
using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

public sealed class ImageTests
{
    [Fact]
    public void Filtered_rows_come_back() => Gen.Select(Gen.Int[1, 12], Gen.Int[1, 6], Gen.Int[0, 2].Select(i => i == 0 ? 1 : i + 2)).SelectMany((width, height, components) =>
        Gen.Byte.Array[width * height * components].Select(samples => (width, components, samples))).Sample((width, components, samples) =>
        Assert.Equal(samples, Unfiltered(PngPredictor.Filter(samples, width * components, components), width * components, components)));

    [Fact]
    public void Smooth_pictures_become_small()
    {
        var samples = new byte[256 * 64];
        for (var i = 0; i < samples.Length; i++) samples[i] = (byte)(i % 256 + i / 256);
        Assert.All(PngPredictor.Filter(samples, 256, 1).Chunk(257).Skip(1), row => Assert.NotEqual(0, row[0]));
    }

    [Fact]
    public void Samples_are_drawn_in_their_colours()
    {
        Assert.SkipWhen(OutsideProgram.Missing("pdftoppm") is not null, OutsideProgram.Missing("pdftoppm") ?? "");
        byte[] samples = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0];
        var pixels = Drawn(PdfImageSource.FromSamples(2, 2, 3, samples));
        Assert.Equal(samples, pixels);
        Assert.Equal([0, 0, 0, 255, 255, 255, 128, 128, 128, 64, 64, 64], Drawn(PdfImageSource.FromSamples(2, 2, 1, new byte[] { 0, 255, 128, 64 })));
        Assert.Equal([255, 255, 255, 0, 255, 0, 0, 0, 255, 255, 255, 0], Drawn(PdfImageSource.FromSamples(2, 2, 3, samples, new byte[] { 0, 255, 255, 255 })));
    }

    [Fact]
    public void An_equal_picture_is_written_once()
    {
        var bytes = Sample.Make(document =>
        {
            for (var i = 0; i < 2; i++)
            {
                var page = document.NewPage(10, 10);
                page.Canvas.DrawImage(document.AddImage(ShowcaseDocument.Gradient()), 0, 0, 5, 5);
                page.Canvas.DrawImage(document.AddImage(ShowcaseDocument.Gradient()), 5, 5, 5, 5);
                document.Add(page);
            }
        }, PdfSyntax.Readable);
        Assert.Equal(2, Encoding.Latin1.GetString(bytes).Split("/Subtype/Image").Length - 1);   // it and its mask
    }

    [Theory]
    [InlineData(1, "DeviceGray", false)]
    [InlineData(3, " R", false)]
    [InlineData(4, "DeviceCMYK", false)]
    [InlineData(4, "/Decode[1 0 1 0 1 0 1 0]", true)]
    public void A_jpeg_is_passed_on_as_it_is(int components, string expected, bool isAdobe)
    {
        var file = Jpeg(0xC2, 8, 300, 200, components, isAdobe);
        var source = PdfImageSource.FromJpeg(file, out var fault);
        Assert.Equal((PdfImageFault.None, 300, 200, components), (fault, source!.Width, source.Height, source.Components));
        var bytes = Sample.Make(document =>
        {
            var page = document.NewPage(10, 10);
            page.Canvas.DrawImage(document.AddImage(source), 0, 0, 10, 10);
            document.Add(page);
        }, PdfSyntax.Readable);
        Assert.True(bytes.AsSpan().IndexOf(file) > 0);
        Assert.Contains(expected, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_viewer_decodes_is_refused()
    {
        Assert.Equal(PdfImageFault.UnsupportedCoding, Fault(Jpeg(0xC3, 8, 3, 2, 3, false)));
        Assert.Equal(PdfImageFault.UnsupportedCoding, Fault(Jpeg(0xC1, 12, 3, 2, 3, false)));
        Assert.Equal(PdfImageFault.UnsupportedComponents, Fault(Jpeg(0xC0, 8, 3, 2, 2, false)));
        Assert.Equal(PdfImageFault.Damaged, Fault(Jpeg(0xC0, 8, 0, 2, 3, false)));
        Assert.Equal(PdfImageFault.NotAJpeg, Fault("GIF89a"u8.ToArray()));
    }

    [Fact]
    public void A_jpeg_cut_anywhere_gives_a_fault_and_no_exception()
    {
        var file = Jpeg(0xC0, 8, 300, 200, 3, true);
        var frameEnd = file.Length - 2;
        for (var length = 0; length < frameEnd; length++) Assert.NotEqual(PdfImageFault.None, Fault(file[..length]));
        Gen.Byte.Array[0, 60].Sample(bytes => Fault([0xFF, 0xD8, .. bytes]) is >= 0);
    }

    private static PdfImageFault Fault(byte[] file)
    {
        PdfImageSource.FromJpeg(file, out var fault);
        return fault;
    }

    private static byte[] Jpeg(byte frame, byte bits, int width, int height, int components, bool isAdobe)
    {
        var bytes = new List<byte> { 0xFF, 0xD8 };
        if (isAdobe) bytes.AddRange([0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2]);
        bytes.AddRange([0xFF, 0xFF, frame, 0, (byte)(8 + 3 * components), bits, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components]);
        for (var i = 0; i < components; i++) bytes.AddRange([(byte)(i + 1), 0x11, 0]);
        bytes.AddRange([0xFF, 0xD9]);
        return [.. bytes];
    }

    private static byte[] Unfiltered(byte[] filtered, int rowLength, int pixel)
    {
        var rows = filtered.Chunk(rowLength + 1).ToArray();
        var result = new List<byte>();
        var above = new byte[rowLength];
        foreach (var row in rows)
        {
            var raw = new byte[rowLength];
            for (var i = 0; i < rowLength; i++)
            {
                int left = i < pixel ? 0 : raw[i - pixel], up = above[i], corner = i < pixel ? 0 : above[i - pixel];
                var p = left + up - corner;
                var paeth = new[] { (Math.Abs(p - left), 0, left), (Math.Abs(p - up), 1, up), (Math.Abs(p - corner), 2, corner) }.Min().Item3;
                raw[i] = (byte)(row[i + 1] + row[0] switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, 4 => paeth, _ => throw new InvalidDataException() });
            }

            result.AddRange(raw);
            above = raw;
        }

        return [.. result];
    }

    /// <summary>The four pixels of a picture of 2 × 2, drawn on a page of its own.</summary>
    private static byte[] Drawn(PdfImageSource source)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, Sample.Make(document =>
        {
            var page = document.NewPage(20, 20);
            page.Canvas.DrawImage(document.AddImage(source), 0, 0, 20, 20);
            document.Add(page);
        }));
        var (code, _, error) = OutsideProgram.Run("pdftoppm", "-r", "72", path, path);
        Assert.Equal((0, ""), (code, error));
        var pixels = File.ReadAllBytes(path + "-1.ppm")[^(20 * 20 * 3)..];
        File.Delete(path);
        File.Delete(path + "-1.ppm");
        return [.. new[] { (5, 5), (15, 5), (5, 15), (15, 15) }.SelectMany(at => pixels[(3 * (at.Item2 * 20 + at.Item1))..][..3])];
    }
}
