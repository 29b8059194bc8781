using System.Buffers;
using System.Buffers.Binary;

namespace ReviewPress.Pictures;

/// <summary>A JPEG file as a PDF or an e-book may take it over without decoding: its frame header, and the file without metadata
/// (ITU-T T.81 annex B; the APP14 marker of Adobe's technical note 5116).</summary>
internal sealed record JpegFile
{
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required int Components { get; init; }

    /// <summary>Huffman-coded, 8 bits, grey or YCbCr, upright, no profile but sRGB: what each reader shows alike.</summary>
    public required bool CanPassThrough { get; init; }

    /// <summary>The file without EXIF, thumbnails, profiles and comments.</summary>
    public required byte[] Stripped { get; init; }

    /// <summary>Reads the markers; null where they aren't sound up to the end of the image.</summary>
    public static JpegFile? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Markers();
        return reader.Read(bytes) ? reader.ToFile() : null;
    }

    /// <summary>One walk over the markers.</summary>
    private sealed class Markers
    {
        private readonly ArrayBufferWriter<byte> kept = new();
        private int width, height, components, precision, frame = -1, transform = -1;
        private bool foreignProfile, turned, scanned;

        public JpegFile? ToFile() => frame < 0 || !scanned || width == 0 || height == 0 ? null : new()
        {
            Width = width, Height = height, Components = components, Stripped = kept.WrittenSpan.ToArray(),
            CanPassThrough = precision == 8 && frame is 0 or 1 or 2 && components is 1 or 3 && transform is -1 or 1 && !foreignProfile && !turned,
        };

        public bool Read(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return false;
            kept.Write<byte>([0xFF, 0xD8]);
            var i = 2;
            while (i + 1 < bytes.Length)
            {
                if (bytes[i] != 0xFF) return false;
                var marker = bytes[i + 1];
                if (marker == 0xFF) { i++; continue; }                                     // fill bytes
                if (marker == 0xD9) { kept.Write<byte>([0xFF, 0xD9]); return true; }             // what follows the end is dropped
                if (marker is >= 0xD0 and <= 0xD8 or 1 || i + 4 > bytes.Length) return false;
                var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]);
                if (length < 2 || i + 2 + length > bytes.Length) return false;
                if (!Segment(marker, bytes.Slice(i + 4, length - 2))) return false;
                i += 2 + length;
                if (marker == 0xDA) i = Scan(bytes, i);
            }

            return false;
        }

        /// <summary>Takes what a segment says, and keeps it unless it is metadata.</summary>
        private bool Segment(byte marker, ReadOnlySpan<byte> data)
        {
            switch (marker)
            {
                case 0xE0 when data.StartsWith("JFIF\0"u8) && data.Length >= 14:
                    Keep(marker, [.. data[..12], 0, 0]);                                   // without its thumbnail
                    return true;
                case 0xE1:
                    turned |= data.StartsWith("Exif\0\0"u8) && Orientation(data[6..]) != 1;
                    return true;
                case 0xE2:
                    foreignProfile |= data.StartsWith("ICC_PROFILE\0"u8) && data.IndexOf("sRGB"u8) < 0 && data.IndexOf("s\0R\0G\0B"u8) < 0;
                    return true;
                case 0xEE when data.Length >= 12 && data.StartsWith("Adobe"u8):
                    transform = data[11];
                    break;
                case >= 0xE0 and <= 0xEF or 0xFE:
                    return true;
                case >= 0xC0 and <= 0xCF when marker is not (0xC4 or 0xC8 or 0xCC):
                    if (frame >= 0 || data.Length < 6) return false;
                    frame = marker - 0xC0;
                    precision = data[0];
                    height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]);
                    width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
                    components = data[5];
                    break;
            }

            Keep(marker, data);
            return true;
        }

        /// <summary>Copies entropy-coded data up to the next marker; stuffed zeros and restart markers belong to it.</summary>
        private int Scan(ReadOnlySpan<byte> bytes, int start)
        {
            var i = start;
            while (i + 1 < bytes.Length && !(bytes[i] == 0xFF && bytes[i + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))) i++;
            kept.Write(bytes[start..Math.Min(i, bytes.Length)]);
            scanned = true;
            return i;
        }

        private void Keep(byte marker, ReadOnlySpan<byte> data)
        {
            kept.Write<byte>([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
            kept.Write(data);
        }

        /// <summary>Tag 274 of the first directory (TIFF 6.0 §2); 1 where it isn't there.</summary>
        private static int Orientation(ReadOnlySpan<byte> tiff)
        {
            if (tiff.Length < 14) return 1;
            var little = tiff[0] == 'I';
            var offset = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
            if (offset > tiff.Length - 2) return 1;
            int Short(ReadOnlySpan<byte> at) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
            var count = Short(tiff[(int)offset..]);
            for (int entry = 0, at = (int)offset + 2; entry < count && at + 12 <= tiff.Length; entry++, at += 12)
                if (Short(tiff[at..]) == 0x0112) return Short(tiff[(at + 8)..]);
            return 1;
        }
    }
}
