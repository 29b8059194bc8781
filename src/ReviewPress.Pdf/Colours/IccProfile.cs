using System.Buffers.Binary;
using System.Text;

namespace ReviewPress.Pdf.Colours;

/// <summary>An ICC profile to be embedded (ICC.1, clause 7).</summary>
public sealed class IccProfile
{
    private const int HeaderLength = 128;
    private static readonly Lazy<IccProfile> OwnSrgb = new(() => Own("sRGB.icc")), OwnFogra39 = new(() => Own("FOGRA39L_coated.icc"));

    private IccProfile(ReadOnlyMemory<byte> bytes, int components)
    {
        Bytes = bytes;
        Components = components;
    }

    /// <summary>sRGB, version 2.2: for colours and pictures.</summary>
    public static IccProfile Srgb => OwnSrgb.Value;

    /// <summary>Offset on coated paper, FOGRA39, version 2.2: for an output intent.</summary>
    public static IccProfile Fogra39 => OwnFogra39.Value;

    /// <summary>The whole profile.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>1 for gray, 3 for RGB, 4 for CMYK.</summary>
    public int Components { get; }

    /// <summary>Takes a profile by its header.</summary>
    /// <param name="bytes">The whole file; kept, not copied.</param>
    /// <returns>Null for what is no profile, is of another version than 2 or 4, or of another colour space than gray, RGB and CMYK.</returns>
    public static IccProfile? Read(ReadOnlyMemory<byte> bytes)
    {
        var header = bytes.Span;
        if (header.Length < HeaderLength || !header.Slice(36, 4).SequenceEqual("acsp"u8)) return null;
        if (BinaryPrimitives.ReadUInt32BigEndian(header) != header.Length || header[8] is not (2 or 4)) return null;
        var components = Encoding.ASCII.GetString(header.Slice(16, 4)) switch { "GRAY" => 1, "RGB " => 3, "CMYK" => 4, _ => 0 };
        return components == 0 ? null : new IccProfile(bytes, components);
    }

    private static IccProfile Own(string name)
    {
        using var resource = typeof(IccProfile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return Read(bytes)!;
    }
}
