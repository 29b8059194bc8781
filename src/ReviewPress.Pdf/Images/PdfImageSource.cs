namespace ReviewPress.Pdf.Images;

/// <summary>A picture as it comes: a JPEG file passed on as it is, or samples.</summary>
public sealed class PdfImageSource
{
    private PdfImageSource(int width, int height, int components, ReadOnlyMemory<byte> data, ReadOnlyMemory<byte> alpha, bool isJpeg, bool isInverted)
    {
        (Width, Height, Components) = (width, height, components);
        (Data, Alpha, IsJpeg, IsInverted) = (data, alpha, isJpeg, isInverted);
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>1 for gray, 3 for sRGB, 4 for CMYK.</summary>
    public int Components { get; }

    /// <summary>Whether <see cref="Data"/> is a JPEG file.</summary>
    public bool IsJpeg { get; }

    /// <summary>Whether 0 is full ink: so Adobe's programs write CMYK into JPEG.</summary>
    internal bool IsInverted { get; }

    internal ReadOnlyMemory<byte> Data { get; }

    internal ReadOnlyMemory<byte> Alpha { get; }

    /// <summary>A JPEG file: baseline or progressive, 8 bits. An orientation in its EXIF is not obeyed, and a profile in it is passed over:
    /// three components are taken for sRGB.</summary>
    /// <param name="file">Kept, not copied.</param>
    /// <param name="fault">Why not, where the result is null.</param>
    public static PdfImageSource? FromJpeg(ReadOnlyMemory<byte> file, out PdfImageFault fault)
    {
        fault = JpegHeader.Read(file.Span, out var header);
        return fault == PdfImageFault.None
            ? new PdfImageSource(header.Width, header.Height, header.Components, file, default, true, header is { Components: 4, IsAdobe: true })
            : null;
    }

    /// <summary>Samples of 8 bits, row by row from the top, the components of a pixel together.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="components">1 for gray, 3 for sRGB, 4 for CMYK (255 is full ink).</param>
    /// <param name="samples">Kept, not copied.</param>
    /// <param name="alpha">A byte a pixel, 255 opaque, not premultiplied; empty for an opaque picture.</param>
    /// <exception cref="ArgumentException">The lengths disagree with the sizes.</exception>
    public static PdfImageSource FromSamples(int width, int height, int components, ReadOnlyMemory<byte> samples, ReadOnlyMemory<byte> alpha = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        if (components is not (1 or 3 or 4)) throw new ArgumentOutOfRangeException(nameof(components), components, "1, 3 or 4");
        if (samples.Length != (long)width * height * components) throw new ArgumentException("not as many samples as pixels and components say", nameof(samples));
        if (!alpha.IsEmpty && alpha.Length != (long)width * height) throw new ArgumentException("not as many alpha samples as pixels", nameof(alpha));
        return new PdfImageSource(width, height, components, samples, alpha, false, false);
    }
}
