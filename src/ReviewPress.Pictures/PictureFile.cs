using NetVips;

namespace ReviewPress.Pictures;

/// <summary>Picture files as they lie on disk, by their bytes; no file name ever reaches the decoder.</summary>
public static class PictureFile
{
    /// <summary>Reads the header only.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The facts, or why the file can't be used. Sound facts don't promise sound data: that shows in converting.</returns>
    public static PictureResult<PictureFacts> Inspect(byte[] bytes)
    {
        if (Refuse(bytes, out var format) is { } fault) return fault;
        if (PictureLibrary.Open() is { } missing) return missing;
        try
        {
            using var image = PictureLibrary.Load(bytes);
            return Measure(image, format);
        }
        catch (VipsException exception)
        {
            return PictureLibrary.Damage(exception);
        }
    }

    /// <summary>What can be said against a file before the library sees it.</summary>
    internal static PictureFault? Refuse(byte[] bytes, out PictureFormat format)
    {
        format = default;
        if (bytes.Length > PictureLimits.Bytes) return new(PictureFaultKind.TooLarge, $"{bytes.Length >> 20} MB");
        var (known, name) = FormatOf(bytes);
        if (known is null) return name is null ? new(PictureFaultKind.NotAPicture) : new(PictureFaultKind.Unsupported, name);
        format = known.Value;
        return null;
    }

    /// <summary>The facts of a header, or that the picture is too large.</summary>
    internal static PictureResult<PictureFacts> Measure(Image image, PictureFormat format)
    {
        var size = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{image.Width} × {image.Height}");
        if (image.Width > PictureLimits.Side || image.Height > PictureLimits.Side || (long)image.Width * image.Height > PictureLimits.Pixels)
            return new PictureFault(PictureFaultKind.TooLarge, size);
        var orientation = image.Contains("orientation") ? Convert.ToInt32(image.Get("orientation"), System.Globalization.CultureInfo.InvariantCulture) : 1;
        if (orientation is < 1 or > 8) orientation = 1;
        var alpha = image.HasAlpha();
        var colours = image.Bands - (alpha ? 1 : 0);
        return orientation < 5
            ? new PictureFacts(format, image.Width, image.Height, colours, alpha, orientation)
            : new PictureFacts(format, image.Height, image.Width, colours, alpha, orientation);
    }

    /// <summary>The format by its signature, or the name of one that isn't read.</summary>
    private static (PictureFormat?, string?) FormatOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return (PictureFormat.Png, null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return (PictureFormat.Jpeg, null);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return (PictureFormat.Gif, null);
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8)) return (PictureFormat.WebP, null);
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)) return (PictureFormat.Tiff, null);
        if (bytes.Length > 16 && bytes[4..8].SequenceEqual("ftyp"u8))       // ISO/IEC 23008-12: the brands say which
            return bytes[8..Math.Min(bytes.Length, 64)].IndexOf("avif"u8) >= 0 ? (PictureFormat.Avif, null) : (null, "HEIC");
        return (null, OtherFormat(bytes));
    }

    private static string? OtherFormat(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("BM"u8) && bytes.Length > 26) return "BMP";
        if (bytes.StartsWith("8BPS"u8)) return "Photoshop";
        if (bytes.StartsWith("%PDF"u8)) return "PDF";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0])) return "ICO";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L'])) return "JPEG XL";
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        return head.IndexOf("<svg"u8) >= 0 || head.IndexOf(":svg"u8) >= 0 ? "SVG" : null;
    }
}
