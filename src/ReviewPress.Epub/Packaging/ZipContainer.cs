using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ReviewPress.Epub.Packaging;

/// <summary>A ZIP file as OCF 3.3 §4.2 wants it, written front to back. .NET's ZipArchive does the same but writes the host's system number
/// into each entry ("version made by"), so that Windows and Linux would give other bytes.</summary>
/// <param name="stream">Stays open.</param>
/// <param name="time">The one time of all entries; before 1980, ZIP's first year, it becomes 1 January 1980.</param>
internal sealed class ZipContainer(Stream stream, DateTimeOffset time) : IDisposable
{
    private const ushort Version = 20;              // 2.0: deflate, the least that readers need (APPNOTE 4.4.3)
    private const ushort MadeBy = 3 << 8 | Version; // UNIX, so that the mode below counts
    private const uint Mode = 0x81A4u << 16;        // a regular file, rw-r--r--
    private readonly List<Header> headers = [];
    private long position;

    private readonly uint dosTime = DosTime(time.UtcDateTime);

    /// <summary>Adds a file compressed, or as it is where compression doesn't make it smaller.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(bytes);
        if (packed.Length < bytes.Length) Write(new(name, 8, Crc32(bytes), (uint)packed.Length, (uint)bytes.Length, position), packed.GetBuffer().AsSpan(0, (int)packed.Length));
        else AddStored(name, bytes);
    }

    /// <summary>Adds a file as it is: the mimetype must be stored (OCF 3.3 §4.2.6.1), pictures are compressed already.</summary>
    public void AddStored(string name, ReadOnlySpan<byte> bytes) =>
        Write(new(name, 0, Crc32(bytes), (uint)bytes.Length, (uint)bytes.Length, position), bytes);

    /// <summary>Writes the central directory.</summary>
    public void Dispose()
    {
        var start = position;
        foreach (var header in headers) Put(CentralHeader(header));
        Span<byte> end = stackalloc byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)headers.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], checked((ushort)headers.Count));
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], checked((uint)(position - start)));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)start));
        Put(end);
    }

    private void Write(Header header, ReadOnlySpan<byte> data)
    {
        headers.Add(header);
        Put(LocalHeader(header));
        Put(data);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        position += bytes.Length;
    }

    private byte[] LocalHeader(Header header)
    {
        var name = Encoding.ASCII.GetBytes(header.Name);
        var bytes = new byte[30 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, 0x04034B50);
        WriteCommon(bytes.AsSpan(4), header, name);
        name.CopyTo(bytes, 30);
        return bytes;
    }

    private byte[] CentralHeader(Header header)
    {
        var name = Encoding.ASCII.GetBytes(header.Name);
        var bytes = new byte[46 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), MadeBy);
        WriteCommon(bytes.AsSpan(6), header, name);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(38), Mode);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(42), checked((uint)header.Offset));
        name.CopyTo(bytes, 46);
        return bytes;
    }

    /// <summary>The 26 bytes that both headers share: no flags, no extra field.</summary>
    private void WriteCommon(Span<byte> bytes, Header header, byte[] name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[4..], header.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[6..], dosTime);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[10..], header.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[14..], header.PackedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[18..], header.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[22..], (ushort)name.Length);
    }

    private static uint DosTime(DateTime time)
    {
        if (time.Year < 1980) time = new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        if (time.Year > 2107) time = new DateTime(2107, 12, 31, 23, 59, 58, DateTimeKind.Utc);
        var date = (uint)((time.Year - 1980) << 9 | time.Month << 5 | time.Day);
        return date << 16 | (uint)(time.Hour << 11 | time.Minute << 5 | time.Second / 2);
    }

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(i => CrcOf((uint)i))];

    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : value >> 1 ^ 0xEDB88320;
        return value;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes) crc = CrcTable[(byte)(crc ^ value)] ^ crc >> 8;
        return ~crc;
    }

    private sealed record Header(string Name, ushort Method, uint Crc, uint PackedLength, uint Length, long Offset);
}
