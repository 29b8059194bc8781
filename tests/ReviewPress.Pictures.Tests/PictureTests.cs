using System.Security.Cryptography;
using NetVips;

namespace ReviewPress.Pictures.Tests;

/// <summary>Pictures made here, whole and broken in every way that a folder of strangers' files has.</summary>
public class PictureTests
{
    public PictureTests() => PictureFile.Inspect(Convert.FromHexString("FFD8FF"));      // opens the library as the house does

    private static byte[] Png(int width = 40, int height = 30, int bands = 3, bool deep = false)
    {
        using var image = Gradient(width, height, bands);
        using var shifted = deep ? image.Cast(Enums.BandFormat.Ushort).Linear([257.0], [0.0]).Cast(Enums.BandFormat.Ushort) : image.Copy();
        using var typed = shifted.Copy(interpretation: (bands < 3, deep) switch
        {
            (true, true) => Enums.Interpretation.Grey16, (true, false) => Enums.Interpretation.Bw, (false, true) => Enums.Interpretation.Rgb16, _ => Enums.Interpretation.Srgb,
        });
        return typed.PngsaveBuffer();
    }

    private static byte[] Jpeg(int width = 40, int height = 30, int orientation = 1, bool grey = false, bool progressive = false)
    {
        using var image = Gradient(width, height, grey ? 1 : 3);
        using var typed = image.Copy(interpretation: grey ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
        using var turned = typed.Mutate(m => m.Set(GValue.GIntType, "orientation", orientation));
        return turned.JpegsaveBuffer(interlace: progressive);
    }

    private static byte[] CmykJpeg()
    {
        using var image = Gradient(40, 30, 4);
        using var typed = image.Copy(interpretation: Enums.Interpretation.Cmyk);
        return typed.JpegsaveBuffer();
    }

    /// <summary>Red grows to the right, green downwards; a fourth band is half.</summary>
    private static Image Gradient(int width, int height, int bands)
    {
        var bytes = new byte[width * height * bands];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                for (var band = 0; band < bands; band++)
                    bytes[(y * width + x) * bands + band] = (byte)(band switch { 0 => 255 * x / width, 1 => 255 * y / height, 2 => 60, _ => 128 });
        return Image.NewFromMemory(bytes, width, height, bands, Enums.BandFormat.Uchar).CopyMemory();
    }

    [Fact]
    public void Facts_are_read_from_the_header()
    {
        Assert.Equal(new PictureFacts(PictureFormat.Png, 40, 30, 3, false, 1), PictureFile.Inspect(Png()).Value);
        Assert.Equal(new PictureFacts(PictureFormat.Png, 40, 30, 3, true, 1), PictureFile.Inspect(Png(bands: 4)).Value);
        Assert.Equal(new PictureFacts(PictureFormat.Png, 1, 1, 1, false, 1), PictureFile.Inspect(Png(1, 1, 1)).Value);
        Assert.Equal(new PictureFacts(PictureFormat.Jpeg, 40, 30, 1, false, 1), PictureFile.Inspect(Jpeg(grey: true)).Value);
        Assert.Equal(new PictureFacts(PictureFormat.Jpeg, 40, 30, 4, false, 1), PictureFile.Inspect(CmykJpeg()).Value);
        Assert.Equal(new PictureFacts(PictureFormat.Jpeg, 30, 40, 3, false, 6), PictureFile.Inspect(Jpeg(orientation: 6)).Value);
    }

    [Theory]
    [InlineData("", PictureFaultKind.NotAPicture)]
    [InlineData("# A review", PictureFaultKind.NotAPicture)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", PictureFaultKind.Unsupported)]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", PictureFaultKind.Unsupported)]
    [InlineData("%PDF-1.7", PictureFaultKind.Unsupported)]
    public void What_is_no_picture_of_ours_is_refused_by_name(string file, PictureFaultKind kind)
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(file);
        Assert.Equal(kind, PictureFile.Inspect(bytes).Fault?.Kind);
        Assert.Equal(kind, PictureConverter.ForPrint(bytes, 10, 10).Fault?.Kind);
    }

    [Fact]
    public void A_PNG_called_jpg_is_read_by_its_bytes() => Assert.Equal(PictureFormat.Png, PictureFile.Inspect(Png()).Value?.Format);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_truncated_picture_is_damaged(bool jpeg)
    {
        var bytes = jpeg ? Jpeg(200, 200) : Png(200, 200);
        Assert.Equal(PictureFaultKind.Damaged, PictureConverter.ForPrint(bytes[..(bytes.Length / 2)], 500, 500).Fault?.Kind);
        Assert.Equal(PictureFaultKind.Damaged, PictureConverter.ForEbook(bytes[..(bytes.Length / 2)], 500).Fault?.Kind);
    }

    [Fact]
    public void A_header_alone_is_damaged() => Assert.Equal(PictureFaultKind.Damaged, PictureFile.Inspect(Png()[..20]).Fault?.Kind);

    [Fact]
    public void A_flipped_byte_in_the_data_is_damaged()
    {
        var bytes = Png(200, 200);
        bytes[bytes.Length / 2] ^= 0x55;
        Assert.Equal(PictureFaultKind.Damaged, PictureConverter.ForPrint(bytes, 500, 500).Fault?.Kind);
    }

    [Fact]
    public void Sizes_are_bounded_before_decoding()
    {
        var bytes = Png();
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), 40_000);      // a lie in the header
        bytes = WithHeaderChecksum(bytes);
        Assert.Equal(PictureFaultKind.TooLarge, PictureFile.Inspect(bytes).Fault?.Kind);
        Assert.Equal(PictureFaultKind.TooLarge, PictureConverter.ForEbook(bytes, 10).Fault?.Kind);
        Assert.Equal(PictureFaultKind.TooLarge, PictureFile.Inspect(new byte[PictureLimits.Bytes + 1]).Fault?.Kind);
    }

    private static byte[] WithHeaderChecksum(byte[] png)
    {
        var crc = uint.MaxValue;
        foreach (var value in png.AsSpan(12, 17))
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }

        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), ~crc);
        return png;
    }

    [Fact]
    public void Print_takes_drawings_as_samples_and_keeps_grey()
    {
        var colour = PictureConverter.ForPrint(Png(), 100, 100).Value!;
        Assert.Equal((40, 30, 3, PictureEncoding.Samples, 40 * 30 * 3), (colour.Width, colour.Height, colour.Components, colour.Encoding, colour.Data.Length));
        Assert.Equal(new byte[] { 0, 0, 60 }, colour.Data[..3].ToArray());
        var grey = PictureConverter.ForPrint(Png(bands: 1), 20, 100).Value!;
        Assert.Equal((20, 15, 1, 300), (grey.Width, grey.Height, grey.Components, grey.Data.Length));
        var deep = PictureConverter.ForPrint(Png(deep: true), 100, 100).Value!;
        Assert.Equal(colour.Data.ToArray(), deep.Data.ToArray());
        Assert.Equal(1, PictureConverter.ForPrint(Png(1, 1, 1), 10, 10).Value!.Data.Length);
    }

    [Fact]
    public void A_drawing_in_greys_saved_as_colours_is_grey()
    {
        using var grey = Gradient(40, 30, 1);
        using var rgb = grey.Bandjoin(grey, grey).Copy(interpretation: Enums.Interpretation.Srgb);
        var picture = PictureConverter.ForPrint(rgb.PngsaveBuffer(), 100, 100).Value!;
        Assert.Equal((1, PictureConverter.ForPrint(Png(bands: 1), 100, 100).Value!.Data.Length), (picture.Components, picture.Data.Length));
        Assert.Equal(1, PictureFile.Inspect(PictureConverter.ForEbook(rgb.PngsaveBuffer(), 20).Value!.Data.ToArray()).Value!.Components);
    }

    [Fact]
    public void Transparency_falls_on_white()
    {
        var picture = PictureConverter.ForPrint(Png(bands: 4), 100, 100).Value!;
        Assert.Equal(3, picture.Components);
        Assert.InRange(picture.Data.Span[0], 126, 128);        // half of 0 on white
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_plain_JPEG_passes_through_without_its_metadata(bool progressive)
    {
        var file = Jpeg(progressive: progressive);
        var picture = PictureConverter.ForPrint(file, 100, 100).Value!;
        Assert.Equal((PictureEncoding.Jpeg, 40, 30, 3), (picture.Encoding, picture.Width, picture.Height, picture.Components));
        Assert.True(picture.Data.Length <= file.Length);
        Assert.True(picture.Data.Span.IndexOf("Exif"u8) < 0);
        Assert.Equal(PictureConverter.ForPrint(file, 100, 100).Value!.Data.ToArray(), PictureConverter.ForEbook(file, 100).Value!.Data.ToArray());
        Assert.Null(PictureFile.Inspect(picture.Data.ToArray()).Fault);
    }

    [Fact]
    public void A_turned_JPEG_is_set_upright()
    {
        var picture = PictureConverter.ForEbook(Jpeg(orientation: 6), 100).Value!;
        Assert.Equal((PictureEncoding.Jpeg, 30, 40), (picture.Encoding, picture.Width, picture.Height));
        Assert.Equal(1, PictureFile.Inspect(picture.Data.ToArray()).Value!.Orientation);
    }

    [Fact]
    public void CMYK_becomes_sRGB()
    {
        var picture = PictureConverter.ForPrint(CmykJpeg(), 100, 100).Value!;
        Assert.Equal((3, PictureEncoding.Jpeg), (picture.Components, picture.Encoding));
        Assert.Equal(3, PictureFile.Inspect(picture.Data.ToArray()).Value!.Components);
    }

    [Fact]
    public void An_e_book_gets_PNG_or_JPEG_of_at_most_the_side()
    {
        var drawing = PictureConverter.ForEbook(Png(400, 300), 200).Value!;
        Assert.Equal((PictureEncoding.Png, 200, 150), (drawing.Encoding, drawing.Width, drawing.Height));
        Assert.Equal(PictureFormat.Png, PictureFile.Inspect(drawing.Data.ToArray()).Value!.Format);
        Assert.Equal(PictureEncoding.Jpeg, PictureConverter.ForEbook(Jpeg(400, 300), 200).Value!.Encoding);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_on_any_number_of_threads()
    {
        var file = Jpeg(1200, 900);
        var digests = new HashSet<string>(StringComparer.Ordinal);
        var before = NetVips.NetVips.Concurrency;
        foreach (var threads in new[] { 1, 2, 7 })
        {
            NetVips.NetVips.Concurrency = threads;
            digests.Add(Convert.ToHexString(SHA256.HashData(PictureConverter.ForEbook(file, 500).Value!.Data.Span)));
        }

        NetVips.NetVips.Concurrency = before;
        Assert.Single(digests);
    }

    [Fact]
    public void Our_own_drawing_becomes_a_JPEG_of_the_wanted_size()
    {
        const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 256\" width=\"160\" height=\"256\"><rect width=\"160\" height=\"256\" fill=\"#123\"/></svg>";
        var picture = SvgPicture.ToJpeg(Svg, 320, 512).Value!;
        Assert.Equal((320, 512), (picture.Width, picture.Height));
        Assert.Equal(new PictureFacts(PictureFormat.Jpeg, 320, 512, 3, false, 1), PictureFile.Inspect(picture.Data.ToArray()).Value);
        Assert.Equal(PictureFaultKind.Damaged, SvgPicture.ToJpeg("<svg", 10, 10).Fault?.Kind);
    }

    [Fact]
    public void A_hundred_mutations_give_a_picture_or_a_fault()
    {
        var file = Jpeg(100, 80);
        var state = 20251125u;
        for (var round = 0; round < 100; round++)
        {
            var bytes = (byte[])file.Clone();
            for (var i = 0; i < 5; i++)
            {
                state = state * 1664525 + 1013904223;
                bytes[(int)(state >> 8) % bytes.Length] = (byte)state;
            }

            var result = PictureConverter.ForEbook(bytes, 60);
            Assert.True(result.Value is null != result.Fault is null);
        }
    }
}
