namespace ReviewPress.Epub.Publications;

/// <summary>A file that documents use: a picture or a font.</summary>
/// <param name="Name">Its path, such as <c>images/still.jpg</c>.</param>
/// <param name="MediaType">One of <see cref="MediaTypes"/>.</param>
/// <param name="Bytes">The file.</param>
public sealed record Resource(string Name, string MediaType, ReadOnlyMemory<byte> Bytes);

/// <summary>The front cover.</summary>
/// <param name="MediaType">One of <see cref="MediaTypes"/>' rasters; JPEG is what every shop takes.</param>
/// <param name="Bytes">The picture.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="AlternativeText">What it says: title and author.</param>
public sealed record CoverImage(string MediaType, ReadOnlyMemory<byte> Bytes, int Width, int Height, string AlternativeText);

/// <summary>The core media types of EPUB 3.3 §3.2 that a publication of ours may hold.</summary>
public static class MediaTypes
{
    /// <summary>JPEG.</summary>
    public const string Jpeg = "image/jpeg";

    /// <summary>PNG.</summary>
    public const string Png = "image/png";

    /// <summary>GIF.</summary>
    public const string Gif = "image/gif";

    /// <summary>WebP.</summary>
    public const string WebP = "image/webp";

    /// <summary>SVG.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>TrueType.</summary>
    public const string TrueType = "font/ttf";

    /// <summary>OpenType with CFF outlines.</summary>
    public const string OpenType = "font/otf";

    /// <summary>WOFF.</summary>
    public const string Woff = "font/woff";

    /// <summary>WOFF 2.</summary>
    public const string Woff2 = "font/woff2";

    /// <summary>Plain text: a font's licence beside it.</summary>
    public const string PlainText = "text/plain";
}
