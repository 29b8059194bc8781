using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReviewPress.Pdf.Syntax;

/// <summary>Writes PDF tokens (ISO 32000-1, 7.2 and 7.3) into a buffer that grows, with no more white space than they need.</summary>
/// <remarks>Knows no page and no font; every method returns the writer, so that an object reads like what it writes.</remarks>
internal sealed class SyntaxWriter
{
    private const int Precision = 10_000;                       // four decimals

    // White space and delimiters (tables 1 and 2), a bit for each: a page asks for thousands.
    private const ulong LowDelimiters = 1UL << '\0' | 1UL << '\t' | 1UL << '\n' | 1UL << '\f' | 1UL << '\r' | 1UL << ' ' | 1UL << '%' | 1UL << '(' | 1UL << ')' | 1UL << '/' | 1UL << '<' | 1UL << '>';
    private const ulong HighDelimiters = 1UL << '[' - 64 | 1UL << ']' - 64 | 1UL << '{' - 64 | 1UL << '}' - 64;

    private static readonly SearchValues<char> Regular = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-._");   // of names, nearly all
    private byte[] _bytes;

    /// <summary>A writer with room for some bytes.</summary>
    /// <param name="capacity">In bytes; it grows beyond.</param>
    public SyntaxWriter(int capacity = 256) => _bytes = new byte[capacity];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next call.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What one is for <see cref="FixedPoint"/>.</summary>
    public const int One = 1_000_000;

    /// <summary>The greatest magnitude that a number may have: beyond it, fixed-point digits would be meaningless to a viewer.</summary>
    public const double Greatest = 1e9;

    /// <summary>A number as it will be written: rounded to four decimals.</summary>
    /// <param name="value">Any finite number.</param>
    public static double Rounded(double value) => Math.Round(value * Precision) / Precision;

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Clear() => Length = 0;

    /// <summary>Finished syntax, kept apart from the token before it.</summary>
    /// <param name="syntax">Whole tokens.</param>
    /// <param name="apart">False to go on with the token before.</param>
    public SyntaxWriter Raw(ReadOnlySpan<byte> syntax, bool apart = true)
    {
        if (apart && syntax.Length > 0 && !IsDelimiter(syntax[0])) Separate();
        return Bytes(syntax);
    }

    /// <summary>An integer (7.3.3).</summary>
    /// <param name="value">Any.</param>
    public SyntaxWriter Integer(long value)
    {
        Separate();
        Reserve(20);
        if (value is < 0 and > -1000)
        {
            _bytes[Length++] = (byte)'-';
            value = -value;
        }

        Digits(value);
        return this;
    }

    /// <summary>A number with at most four decimals, without exponent, trailing zeros or a negative zero.</summary>
    /// <param name="value">Finite, at most <see cref="Greatest"/> in magnitude.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public SyntaxWriter Number(double value)
    {
        if (!(Math.Abs(value) <= Greatest)) throw new ArgumentOutOfRangeException(nameof(value), value, "no number that a PDF can hold");
        return FixedPoint((long)Math.Round(value * Precision) * (One / Precision));
    }

    /// <summary>A number given as a whole count of parts.</summary>
    /// <param name="parts">How many, of which <see cref="One"/> make one.</param>
    public SyntaxWriter FixedPoint(long parts)
    {
        Separate();
        Reserve(24);
        if (parts < 0)
        {
            _bytes[Length++] = (byte)'-';
            parts = -parts;
        }

        var (whole, fraction) = (parts / One, (int)(parts % One));
        if (whole != 0 || fraction == 0) Digits(whole);
        if (fraction != 0) _bytes[Length++] = (byte)'.';
        for (; fraction != 0; fraction = fraction % (One / 10) * 10) _bytes[Length++] = (byte)('0' + fraction / (One / 10));

        return this;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">Which.</param>
    public SyntaxWriter Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary><c>null</c>.</summary>
    public SyntaxWriter Null() => Raw("null"u8);

    /// <summary>A name (7.3.5), its irregular bytes written as <c>#xx</c>.</summary>
    /// <param name="name">Without the solidus; any text without U+0000, of at most 127 UTF-8 bytes.</param>
    /// <exception cref="ArgumentException">It has a U+0000 or is longer.</exception>
    public SyntaxWriter Name(string name)
    {
        if (name.Length > 127 || name.AsSpan().ContainsAnyExcept(Regular)) return IrregularName(name);
        Byte((byte)'/').Reserve(name.Length);
        Length += Encoding.ASCII.GetBytes(name, _bytes.AsSpan(Length));
        return this;
    }

    /// <summary>An indirect reference.</summary>
    /// <param name="reference">Of an object that is or will be written.</param>
    public SyntaxWriter Reference(PdfReference reference) => Integer(reference.Number).Raw("0 R"u8);

    /// <summary>A byte string as a literal (7.3.4.2).</summary>
    /// <param name="bytes">Any.</param>
    public SyntaxWriter ByteString(ReadOnlySpan<byte> bytes) => OpenLiteral().LiteralBytes(bytes).CloseLiteral();

    /// <summary>Begins a literal string, to be filled by <see cref="LiteralBytes"/> and closed by <see cref="CloseLiteral"/>.</summary>
    public SyntaxWriter OpenLiteral() => Byte((byte)'(');

    /// <summary>Bytes within a literal string, escaped where they must be.</summary>
    /// <param name="bytes">Any.</param>
    public SyntaxWriter LiteralBytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(2 * bytes.Length);
        foreach (var b in bytes) Literal(b);
        return this;
    }

    /// <summary>Room for syntax that the caller writes, until <see cref="Take"/> says how much it was.</summary>
    /// <param name="most">How many bytes at most.</param>
    public Span<byte> Lend(int most)
    {
        Reserve(most);
        return _bytes.AsSpan(Length, most);
    }

    /// <summary>Takes what was written into the room lent last.</summary>
    /// <param name="count">How many bytes.</param>
    public void Take(int count) => Length += count;

    /// <summary>Ends a literal string.</summary>
    public SyntaxWriter CloseLiteral() => Byte((byte)')');

    /// <summary>A byte string in hexadecimal (7.3.4.3).</summary>
    /// <param name="bytes">Any.</param>
    public SyntaxWriter HexString(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<').Reserve(2 * bytes.Length);
        foreach (var b in bytes) Hex(b);
        return Byte((byte)'>');
    }

    /// <summary>A text string (7.9.2.2): ASCII as it is, else UTF-16 with its mark.</summary>
    /// <param name="text">Any; a lone surrogate becomes U+FFFD.</param>
    public SyntaxWriter Text(string text)
    {
        if (IsPlain(text)) return ByteString(Encoding.ASCII.GetBytes(text));
        return ByteString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }

    /// <summary>A date (7.9.4).</summary>
    /// <param name="date">With its offset, to the second.</param>
    public SyntaxWriter Date(DateTimeOffset date)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var zone = date.Offset == TimeSpan.Zero ? "Z" : (date.Offset < TimeSpan.Zero ? "-" : "+") + date.Offset.ToString(@"hh\'mm", invariant) + "'";
        return Text("D:" + date.ToString("yyyyMMddHHmmss", invariant) + zone);
    }

    /// <summary>A key and what follows: just a name, to read well.</summary>
    /// <param name="key">Without the solidus.</param>
    public SyntaxWriter Key(string key) => Name(key);

    /// <summary><c>&lt;&lt;</c></summary>
    public SyntaxWriter OpenDictionary() => Bytes("<<"u8);

    /// <summary><c>&gt;&gt;</c></summary>
    public SyntaxWriter CloseDictionary() => Bytes(">>"u8);

    /// <summary><c>[</c></summary>
    public SyntaxWriter OpenArray() => Byte((byte)'[');

    /// <summary><c>]</c></summary>
    public SyntaxWriter CloseArray() => Byte((byte)']');

    /// <summary>A content stream's operator, and a line feed after it.</summary>
    /// <param name="name">As in ISO 32000-1, annex A.</param>
    public SyntaxWriter Operator(ReadOnlySpan<byte> name) => Raw(name).Byte((byte)'\n');

    private static bool IsDelimiter(byte b) => b < 64 ? (LowDelimiters >> b & 1) != 0 : b < 128 && (HighDelimiters >> b - 64 & 1) != 0;

    private SyntaxWriter IrregularName(string name)
    {
        Span<byte> utf8 = stackalloc byte[128];
        if (Encoding.UTF8.GetByteCount(name) > 127 || name.Contains('\0', StringComparison.Ordinal)) throw new ArgumentException($"no PDF name: {name}", nameof(name));
        utf8 = utf8[..Encoding.UTF8.GetBytes(name, utf8)];
        Reserve(1 + 3 * utf8.Length);
        _bytes[Length++] = (byte)'/';
        foreach (var b in utf8)
        {
            if (b is > 0x20 and < 0x7F and not (byte)'#' && !IsDelimiter(b)) _bytes[Length++] = b;
            else
            {
                _bytes[Length++] = (byte)'#';
                Hex(b);
            }
        }

        return this;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= ' ' and <= '~')) return false;      // the part of PDFDocEncoding that is ASCII's, without controls
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]           // once a number
    private void Separate()
    {
        if (Length > 0 && !IsDelimiter(_bytes[Length - 1])) Byte((byte)' ');
    }

    /// <summary>Digits, for which there is room.</summary>
    private void Digits(long value)
    {
        if (value is >= 0 and < 1000)                            // nearly all of a page's numbers
        {
            var small = (uint)value;
            if (small >= 100) _bytes[Length++] = (byte)('0' + small / 100);
            if (small >= 10) _bytes[Length++] = (byte)('0' + small / 10 % 10);
            _bytes[Length++] = (byte)('0' + small % 10);
            return;
        }

        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
    }

    private void Literal(byte b)
    {
        if (b is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r') _bytes[Length++] = (byte)'\\';
        _bytes[Length++] = b == '\r' ? (byte)'r' : b;            // a bare CR would be read as LF
    }

    private void Hex(byte b)
    {
        _bytes[Length++] = "0123456789ABCDEF"u8[b >> 4];
        _bytes[Length++] = "0123456789ABCDEF"u8[b & 15];
    }

    private SyntaxWriter Byte(byte b)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = b;
        return this;
    }

    private SyntaxWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length) Grow(more);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]                   // rare, and in the way of what isn't
    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(Length + more, 2 * _bytes.Length));
}
