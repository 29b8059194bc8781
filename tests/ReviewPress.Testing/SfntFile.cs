using System.Buffers.Binary;
using System.Text;

namespace ReviewPress.Testing;

/// <summary>A font file taken to its tables and put together again, to make fonts with a fault.</summary>
public sealed class SfntFile
{
    private readonly SortedDictionary<string, byte[]> _tables = new(StringComparer.Ordinal);
    private readonly byte[] _signature;

    private SfntFile(byte[] signature) => _signature = signature;

    /// <summary>A table.</summary>
    public byte[] this[string tag]
    {
        get => _tables[tag];
        set => _tables[tag] = value;
    }

    /// <summary>Takes a single font apart.</summary>
    public static SfntFile Read(byte[] file)
    {
        var font = new SfntFile(file[..4]);
        for (var entry = 12; entry < 12 + 16 * BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)); entry += 16)
        {
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 12)));
            font._tables[Encoding.ASCII.GetString(file, entry, 4)] = file[offset..(offset + length)];
        }

        return font;
    }

    /// <summary>Takes tables away.</summary>
    public SfntFile Without(params string[] tags)
    {
        foreach (var tag in tags) _tables.Remove(tag);
        return this;
    }

    /// <summary>Puts a table in.</summary>
    public SfntFile With(string tag, byte[] table)
    {
        _tables[tag] = table;
        return this;
    }

    /// <summary>Puts it together again, its tables in the order of their tags.</summary>
    public byte[] ToBytes()
    {
        var file = new byte[12 + 16 * _tables.Count + _tables.Values.Sum(t => (t.Length + 3) & ~3)];
        _signature.CopyTo(file, 0);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)_tables.Count);
        var (entry, offset) = (12, 12 + 16 * _tables.Count);
        foreach (var (tag, table) in _tables)
        {
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            table.CopyTo(file, offset);
            (entry, offset) = (entry + 16, offset + ((table.Length + 3) & ~3));
        }

        return file;
    }
}
