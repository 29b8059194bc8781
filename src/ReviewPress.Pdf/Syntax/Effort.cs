using System.IO.Compression;

namespace ReviewPress.Pdf.Syntax;

/// <summary>How hard a stream is compressed, by zlib's levels.</summary>
internal static class Effort
{
    /// <summary>For what there is a lot of, pages: a fifth less time than the usual for a twentieth more bytes.</summary>
    public static ZLibCompressionOptions Quick { get; } = new() { CompressionLevel = 2 };

    /// <summary>For pictures.</summary>
    public static ZLibCompressionOptions Usual { get; } = new() { CompressionLevel = 6 };

    /// <summary>For the little that a book has once: fonts and their maps.</summary>
    public static ZLibCompressionOptions Most { get; } = new() { CompressionLevel = 9 };
}
