using System.IO.Compression;
using System.Security.Cryptography;
using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Images;

/// <summary>A picture of one document (ISO 32000-1, 8.9.5), written with the first page that shows it, once.</summary>
public sealed class PdfImage
{
    private readonly int _components;
    private readonly bool _isJpeg, _isInverted;
    private StreamData _data, _alpha;                            // let go when written

    private PdfImage(PdfImageSource source, StreamData data, StreamData alpha)
    {
        // Not the source itself: it would keep the samples until the document's end.
        (Width, Height, _components, _isJpeg, _isInverted) = (source.Width, source.Height, source.Components, source.IsJpeg, source.IsInverted);
        (_data, _alpha) = (data, alpha);
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>From 1, in the order of the pages that first show images; 0 as long as none does.</summary>
    internal int Number { get; set; }

    internal PdfReference Reference { get; private set; }

    /// <summary>What pages call it.</summary>
    internal string ResourceName => "Im" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Filters and deflates samples; on any thread.</summary>
    internal static PdfImage Prepare(PdfImageSource source, PdfFile file)
    {
        if (source.IsJpeg) return new PdfImage(source, new StreamData(source.Data.ToArray(), false), default);
        return new PdfImage(source, Pack(source.Data.Span, source.Width, source.Components, file), source.Alpha.IsEmpty ? default : Pack(source.Alpha.Span, source.Width, 1, file));
    }

    /// <summary>A digest that equal pictures share and others don't.</summary>
    internal static string Digest(PdfImageSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(source.Data.Span);
        hash.AppendData(source.Alpha.Span);
        hash.AppendData([.. BitConverter.GetBytes(source.Width), .. BitConverter.GetBytes(source.Components), source.IsJpeg ? (byte)1 : (byte)0]);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Writes it unless it was written.</summary>
    internal void Write(PdfFile file, ColourSpaceWriter colours)
    {
        if (!Reference.IsNone) return;
        var mask = _alpha.Bytes is null ? default : WriteStream(file, colours, _alpha, 1, default);
        Reference = WriteStream(file, colours, _data, _components, mask);
        (_data, _alpha) = (default, default);
    }

    private static StreamData Pack(ReadOnlySpan<byte> samples, int width, int components, PdfFile file) =>
        file.Compress(PngPredictor.Filter(samples, width * components, components), Effort.Usual, always: true);

    private PdfReference WriteStream(PdfFile file, ColourSpaceWriter colours, StreamData data, int components, PdfReference mask)
    {
        var space = components == 3 ? colours.Srgb() : default;
        var reference = file.Reserve();
        file.WriteStream(reference, data, w =>
        {
            w.Key("Type").Name("XObject").Key("Subtype").Name("Image").Key("Width").Integer(Width).Key("Height").Integer(Height)
                .Key("BitsPerComponent").Integer(8).Key("ColorSpace");
            if (components == 3) w.Reference(space);
            else w.Name(components == 1 ? "DeviceGray" : "DeviceCMYK");
            if (_isInverted) w.Key("Decode").Raw("[1 0 1 0 1 0 1 0]"u8);
            if (!mask.IsNone) w.Key("SMask").Reference(mask);
            if (_isJpeg) w.Key("Filter").Name("DCTDecode");
            else
            {
                w.Key("DecodeParms").OpenDictionary().Key("Predictor").Integer(15).Key("Colors").Integer(components)
                    .Key("Columns").Integer(Width).CloseDictionary();
            }
        });
        return reference;
    }
}
