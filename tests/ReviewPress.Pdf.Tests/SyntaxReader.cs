using System.Globalization;
using System.Text;

namespace ReviewPress.Pdf.Tests;

/// <summary>Reads single tokens back, from ISO 32000-1, 7.3, and not from the writer.</summary>
internal static class SyntaxReader
{
    public static byte[] ByteString(ReadOnlySpan<byte> token)
    {
        if (token[0] == '<') return Convert.FromHexString(Encoding.ASCII.GetString(token[1..^1]));
        Assert.True(token[0] == '(' && token[^1] == ')');
        var bytes = new List<byte>();
        var depth = 0;
        for (var i = 1; i < token.Length - 1; i++)
        {
            var b = token[i];
            if (b == '\\')
            {
                b = token[++i];
                bytes.Add(b switch { (byte)'r' => 13, (byte)'n' => 10, (byte)'(' or (byte)')' or (byte)'\\' => b, _ => throw new InvalidDataException() });
                continue;
            }

            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            Assert.True(depth >= 0, "an unbalanced parenthesis");
            bytes.Add(b == '\r' ? (byte)'\n' : b);               // an end of line within a string is a line feed
        }

        Assert.Equal(0, depth);
        return [.. bytes];
    }

    public static string Text(ReadOnlySpan<byte> token)
    {
        var bytes = ByteString(token);
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)) : Encoding.ASCII.GetString(bytes);
    }

    public static string Name(ReadOnlySpan<byte> token)
    {
        Assert.Equal((byte)'/', token[0]);
        var bytes = new List<byte>();
        for (var i = 1; i < token.Length; i++)
        {
            Assert.InRange(token[i], (byte)'!', (byte)'~');
            Assert.DoesNotContain((char)token[i], "()<>[]{}/%");
            if (token[i] != '#') bytes.Add(token[i]);
            else
            {
                bytes.Add(byte.Parse(Encoding.ASCII.GetString(token.Slice(i + 1, 2)), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
