using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ReviewPress.Pdf.Images;

/// <summary>What a JPEG file says of itself before its picture (ITU-T T.81, annex B; Adobe Technical Note 5116 for APP14).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegHeader(int Width, int Height, int Components, bool IsAdobe)
{
    private const byte StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, App14 = 0xEE;

    public static PdfImageFault Read(ReadOnlySpan<byte> file, out JpegHeader header)
    {
        header = default;
        if (file.Length < 4 || file[0] != 0xFF || file[1] != StartOfImage) return PdfImageFault.NotAJpeg;
        var isAdobe = false;
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF) return PdfImageFault.Damaged;
            var marker = file[at + 1];
            if (marker == 0xFF)                                  // fill bytes may stand before a marker
            {
                at++;
                continue;
            }

            if (marker is EndOfImage or StartOfScan) break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) return PdfImageFault.Damaged;
            var segment = file.Slice(at + 4, length - 2);
            if (marker == App14 && segment.StartsWith("Adobe"u8)) isAdobe = true;
            if (IsFrame(marker)) return ReadFrame(marker, segment, isAdobe, out header);
            at += 2 + length;
        }

        return PdfImageFault.Damaged;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PdfImageFault ReadFrame(byte marker, ReadOnlySpan<byte> frame, bool isAdobe, out JpegHeader header)
    {
        header = default;
        if (frame.Length < 6) return PdfImageFault.Damaged;
        if (marker is not (0xC0 or 0xC1 or 0xC2) || frame[0] != 8) return PdfImageFault.UnsupportedCoding;
        header = new JpegHeader(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), frame[5], isAdobe);
        if (header.Width == 0 || header.Height == 0 || frame.Length < 6 + 3 * header.Components) return PdfImageFault.Damaged;
        return header.Components is 1 or 3 or 4 ? PdfImageFault.None : PdfImageFault.UnsupportedComponents;
    }
}
