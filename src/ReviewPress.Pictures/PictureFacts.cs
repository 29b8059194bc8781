namespace ReviewPress.Pictures;

/// <summary>Formats that are read.</summary>
public enum PictureFormat
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG, baseline or progressive.</summary>
    Jpeg,

    /// <summary>GIF: the first frame.</summary>
    Gif,

    /// <summary>WebP: the first frame.</summary>
    WebP,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>TIFF: the first page.</summary>
    Tiff,
}

/// <summary>What a picture file says of itself, read without decoding it.</summary>
/// <param name="Format">By its first bytes; the file's extension may lie.</param>
/// <param name="Width">In pixels, upright: after the turn that the camera noted.</param>
/// <param name="Height">In pixels, upright.</param>
/// <param name="Components">1 for grey, 3 for colour, 4 for CMYK, not counting alpha.</param>
/// <param name="HasAlpha">Whether parts may be transparent.</param>
/// <param name="Orientation">EXIF's number, 1 to 8; 1 is upright.</param>
public sealed record PictureFacts(PictureFormat Format, int Width, int Height, int Components, bool HasAlpha, int Orientation);

/// <summary>Why a file can't be used as a picture.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Detail">What it is about: a format's name, a size, the decoder's own words; may be empty.</param>
public sealed record PictureFault(PictureFaultKind Kind, string Detail = "");

/// <summary>Reasons to refuse a file.</summary>
public enum PictureFaultKind
{
    /// <summary>No picture at all, or an empty file.</summary>
    NotAPicture,

    /// <summary>A picture of a format that isn't read: HEIC, BMP, a drawing in SVG.</summary>
    Unsupported,

    /// <summary>A picture whose header or data is broken or ends too early.</summary>
    Damaged,

    /// <summary>Over one of <see cref="PictureLimits"/>.</summary>
    TooLarge,

    /// <summary>The picture library isn't there for this system.</summary>
    LibraryMissing,
}

/// <summary>Bounds that are checked before a pixel is decoded.</summary>
public static class PictureLimits
{
    /// <summary>A file's size in bytes: 64 MB.</summary>
    public const int Bytes = 64 << 20;

    /// <summary>Width times height: an interlaced 16-bit PNG of that size takes up to .9 GB.</summary>
    public const long Pixels = 100_000_000;

    /// <summary>Width or height.</summary>
    public const int Side = 32_000;
}

/// <summary>A value, or why there is none.</summary>
/// <param name="Value">Null when there is a fault.</param>
/// <param name="Fault">Null when there is a value.</param>
public readonly record struct PictureResult<T>(T? Value, PictureFault? Fault) where T : class
{
    /// <summary>A value.</summary>
    public static implicit operator PictureResult<T>(T value) => new(value, null);

    /// <summary>A fault.</summary>
    public static implicit operator PictureResult<T>(PictureFault fault) => new(null, fault);
}
