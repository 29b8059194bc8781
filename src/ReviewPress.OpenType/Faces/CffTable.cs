namespace ReviewPress.OpenType.Faces;

/// <summary>The little that we must know of a CFF table ourselves (Adobe Technical Note 5176).</summary>
internal static class CffTable
{
    /// <summary>Whether there is one, and whether its Top DICT has ROS (12 30), which makes it CID-keyed.</summary>
    internal static (bool IsCff, bool IsCidKeyed) Kind(ReadOnlySpan<byte> table) =>
        table.IsEmpty ? (false, false) : (true, TryTopDict(table, out var top) && Has(top, 12, 30));

    private static bool TryTopDict(ReadOnlySpan<byte> table, out ReadOnlySpan<byte> top)
    {
        top = default;
        if (table.Length < 4) return false;
        int at = table[2];                                             // the header's size; the Name INDEX follows
        return TryIndex(table, ref at, out _) && TryIndex(table, ref at, out top);
    }

    /// <summary>Reads an INDEX (§ 5): its first object, and where the next structure begins.</summary>
    private static bool TryIndex(ReadOnlySpan<byte> table, scoped ref int at, out ReadOnlySpan<byte> first)
    {
        first = default;
        var reader = new SfntTable(table);
        if (at + 2 > table.Length) return false;
        var count = reader.UInt16(at);
        if (count == 0)
        {
            at += 2;
            return true;
        }

        int size = reader.UInt8(at + 2), offsets = at + 3;
        if (size is 0 or > 4) return false;
        var data = offsets + (long)(count + 1) * size - 1;             // offsets count from the byte before the data
        if (data >= table.Length) return false;
        long begin = data + Offset(table, offsets, size), end = data + Offset(table, offsets + size, size), last = data + Offset(table, offsets + count * size, size);
        if (begin > end || end > last || last > table.Length) return false;
        first = table[(int)begin..(int)end];
        at = (int)last;
        return true;
    }

    private static long Offset(ReadOnlySpan<byte> table, int at, int size)
    {
        long value = 0;
        for (var i = 0; i < size; i++) value = (value << 8) | table[at + i];
        return value;
    }

    /// <summary>Whether a DICT (§ 4) has the operator.</summary>
    private static bool Has(ReadOnlySpan<byte> dict, byte escape, byte second)
    {
        for (var i = 0; i < dict.Length; i++)
        {
            switch (dict[i])
            {
                case 12:
                    if (escape == 12 && i + 1 < dict.Length && dict[i + 1] == second) return true;
                    i++;
                    break;
                case 28: i += 2; break;                                // operands: 16 bits, 32 bits, real, one more byte
                case 29: i += 4; break;
                case 30:
                    while (++i < dict.Length && (dict[i] & 0x0F) != 0x0F && dict[i] >> 4 != 0x0F) { }
                    break;
                case >= 247 and <= 254: i++; break;
            }
        }

        return false;
    }
}
