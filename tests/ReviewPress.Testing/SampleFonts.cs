using System.Buffers.Binary;
using System.Reflection;

namespace ReviewPress.Testing;

/// <summary>Fonts such as authors bring along, for tests only.</summary>
public static class SampleFonts
{
    /// <summary>Noto Serif CJK JP, the characters of <see cref="HanText"/> alone: CFF outlines, keyed by CID. Made with <c>hb-subset --face-index=0 --no-hinting
    /// --text-file=NotoSerifCJKjp-Sample.txt --layout-features=ccmp,locl,liga,kern</c> from Debian's fonts-noto-cjk; under the SIL Open Font License.</summary>
    public static string Han(Assembly tests) => Path.Combine(Folder(tests), "NotoSerifCJKjp-Sample.otf");

    /// <summary>Japanese, Chinese and Korean text that the sample can set, a paragraph a line; ASCII last.</summary>
    public static string[] HanText(Assembly tests) => File.ReadAllLines(Path.Combine(Folder(tests), "NotoSerifCJKjp-Sample.txt"));

    /// <summary>A collection of fonts.</summary>
    /// <param name="fonts">Whole files; their tables' offsets are moved.</param>
    public static byte[] Collection(params byte[][] fonts)
    {
        var header = 12 + 4 * fonts.Length;
        var file = new byte[header + fonts.Sum(font => (font.Length + 3) & ~3)];
        "ttcf"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(4), 0x00010000);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(8), fonts.Length);
        var at = header;
        for (var i = 0; i < fonts.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(12 + 4 * i), at);
            var font = file.AsSpan(at, fonts[i].Length);
            fonts[i].CopyTo(font);
            for (var entry = 12; entry < 12 + 16 * BinaryPrimitives.ReadUInt16BigEndian(font[4..]); entry += 16)
                BinaryPrimitives.WriteInt32BigEndian(font[(entry + 8)..], BinaryPrimitives.ReadInt32BigEndian(font[(entry + 8)..]) + at);
            at += (fonts[i].Length + 3) & ~3;
        }

        return file;
    }

    private static string Folder(Assembly tests) => Path.GetFullPath(Path.Combine(Golden.Cases(tests), "../../ReviewPress.Testing/Fonts"));
}
