using NetVips;

namespace ReviewPress.Pictures;

/// <summary>A picture ready to be placed: upright, opaque on white, 8 bits, grey or sRGB, without metadata.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Components">1 for grey, 3 for sRGB.</param>
/// <param name="Encoding">What <paramref name="Data"/> is.</param>
/// <param name="Data">Samples row by row without padding, or a JPEG file.</param>
public sealed record Picture(int Width, int Height, int Components, PictureEncoding Encoding, ReadOnlyMemory<byte> Data);

/// <summary>How a picture's data is to be read.</summary>
public enum PictureEncoding
{
    /// <summary>Plain bytes, interleaved: for drawings, which any loss would smear.</summary>
    Samples,

    /// <summary>A JPEG file: for photographs, which are three to ten times smaller so.</summary>
    Jpeg,

    /// <summary>A PNG file.</summary>
    Png,
}

/// <summary>Picture files → pictures of the size that an edition needs. The same file gives the same bytes on any number of cores.</summary>
public static class PictureConverter
{
    private const int Quality = 90;

    /// <summary>For a page: samples or a JPEG, which a PDF can hold as they are.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="maxWidth">In pixels; a smaller picture isn't enlarged.</param>
    /// <param name="maxHeight">In pixels.</param>
    /// <returns>The picture, or why there is none.</returns>
    public static PictureResult<Picture> ForPrint(byte[] bytes, int maxWidth, int maxHeight) =>
        Convert(bytes, maxWidth, maxHeight, PictureEncoding.Samples);

    /// <summary>For an e-book: a JPEG or PNG file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="maxSide">The longer side in pixels; a smaller picture isn't enlarged.</param>
    /// <returns>The picture, or why there is none.</returns>
    public static PictureResult<Picture> ForEbook(byte[] bytes, int maxSide) =>
        Convert(bytes, maxSide, maxSide, PictureEncoding.Png);

    private static PictureResult<Picture> Convert(byte[] bytes, int maxWidth, int maxHeight, PictureEncoding lossless)
    {
        if (PictureFile.Refuse(bytes, out var format) is { } fault) return fault;
        if (PictureLibrary.Open() is { } missing) return missing;
        try
        {
            using var source = PictureLibrary.Load(bytes);
            var measured = PictureFile.Measure(source, format);
            if (measured.Value is not { } facts) return measured.Fault!;
            using var upright = Fit(source, maxWidth, maxHeight);
            using var plain = Plain(upright, IsLossy(format));
            if (format == PictureFormat.Jpeg && facts.Width <= maxWidth && facts.Height <= maxHeight && JpegFile.Read(bytes) is { CanPassThrough: true } jpeg)
                return new Picture(jpeg.Width, jpeg.Height, jpeg.Components, PictureEncoding.Jpeg, jpeg.Stripped);      // decoded above all the same: its data is sound
            return Encode(plain, IsLossy(format) ? PictureEncoding.Jpeg : lossless);
        }
        catch (VipsException exception)
        {
            return PictureLibrary.Damage(exception);
        }
    }

    private static bool IsLossy(PictureFormat format) => format is PictureFormat.Jpeg or PictureFormat.WebP or PictureFormat.Avif;

    /// <summary>Turned as the camera noted and made smaller by Lanczos 3 in premultiplied values; colours come to sRGB by the file's own
    /// profile, those of CMYK without one by the library's.</summary>
    private static Image Fit(Image source, int maxWidth, int maxHeight)
    {
        var isCmyk = source.Interpretation == Enums.Interpretation.Cmyk;
        var hasProfile = source.Contains("icc-profile-data");
        return source.ThumbnailImage(maxWidth, height: maxHeight, size: Enums.Size.Down,
            inputProfile: isCmyk && !hasProfile ? "cmyk" : null,
            outputProfile: (isCmyk || hasProfile) && !IsGrey(source) ? "srgb" : null,
            intent: Enums.Intent.Relative);
    }

    /// <summary>Grey stays grey, a drawing whose colours are all greys becomes so; the rest is sRGB. Transparency falls on white, so that black
    /// line art can be read in a dark reader too.</summary>
    private static Image Plain(Image image, bool isLossy)
    {
        using var colours = image.Colourspace(IsGrey(image) ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
        using var opaque = colours.HasAlpha() ? colours.Flatten(background: [255.0]) : colours.Copy();
        using var bytes = opaque.Format == Enums.BandFormat.Uchar ? opaque.Copy() : opaque.Cast(Enums.BandFormat.Uchar);
        using var unscaled = bytes.Copy(xres: 1, yres: 1);
        var decoded = unscaled.CopyMemory();       // here the data is decoded, and fails
        if (decoded.Bands == 1 || isLossy || !HasGreysOnly(decoded)) return decoded;
        using (decoded)
        {
            using var grey = decoded[0];
            using var tagged = grey.Copy(interpretation: Enums.Interpretation.Bw);
            return tagged.CopyMemory();
        }
    }

    private static bool HasGreysOnly(Image image)
    {
        var samples = image.WriteToMemory<byte>().AsSpan();
        for (var i = 0; i + 2 < samples.Length; i += 3)
            if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) return false;
        return true;
    }

    private static bool IsGrey(Image image) => image.Interpretation is Enums.Interpretation.Bw or Enums.Interpretation.Grey16;

    private static Picture Encode(Image image, PictureEncoding encoding) => new(image.Width, image.Height, image.Bands, encoding, encoding switch
    {
        PictureEncoding.Jpeg => Jpeg(image, Quality),
        PictureEncoding.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
        _ => image.WriteToMemory<byte>(),
    });

    /// <summary>Colour at full resolution, so that red type on black keeps its edge.</summary>
    internal static byte[] Jpeg(Image image, int quality) =>
        image.JpegsaveBuffer(q: quality, subsampleMode: Enums.ForeignSubsample.Off, optimizeCoding: true, keep: Enums.ForeignKeep.None);
}
