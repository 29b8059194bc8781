using System.Buffers.Binary;

namespace ReviewPress.OpenType.Faces;

/// <summary>Numbers out of a font's table, big-endian. Beyond its end everything is 0: old tables are shorter, damaged ones too.</summary>
internal readonly ref struct SfntTable(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    internal int Length => _bytes.Length;

    internal int UInt8(int offset) => (uint)offset < (uint)_bytes.Length ? _bytes[offset] : 0;

    internal int UInt16(int offset) => offset >= 0 && offset <= _bytes.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(_bytes[offset..]) : 0;

    internal int Int16(int offset) => offset >= 0 && offset <= _bytes.Length - 2 ? BinaryPrimitives.ReadInt16BigEndian(_bytes[offset..]) : 0;

    internal int Int32(int offset) => offset >= 0 && offset <= _bytes.Length - 4 ? BinaryPrimitives.ReadInt32BigEndian(_bytes[offset..]) : 0;
}
