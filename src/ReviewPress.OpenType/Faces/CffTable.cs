namespace ReviewPress.OpenType.Faces;

/// <summary>The little that we must know of a CFF table ourselves (Adobe Technical Note 5176): whether its glyphs go by CID, and by which.
/// Every offset is checked; a broken table gives no answer.</summary>
internal static class CffTable
{
    private const int Charset = 15, Ros = 1200 + 30;                   // operators of the Top DICT; 12 is an escape

    /// <summary>Whether there is one, and whether its Top DICT has ROS, which makes it CID-keyed.</summary>
    internal static (bool IsCff, bool IsCidKeyed) Kind(ReadOnlySpan<byte> table) =>
        table.IsEmpty ? (false, false) : (true, TryTopDict(table, out var top) && TryOperand(top, Ros, out _));

    /// <summary>Puts CIDs in the place of glyph numbers, by the table's charset (§ 13).</summary>
    /// <param name="table">CID-keyed.</param>
    /// <param name="glyphs">Numbers in, CIDs out.</param>
    /// <returns>Whether each of them has one.</returns>
    internal static bool TryReplaceByCid(ReadOnlySpan<byte> table, Span<ushort> glyphs)
    {
        if (!TryTopDict(table, out var top)) return false;
        if (!TryOperand(top, Charset, out var at) || at <= 2) return true;   // none of its own: CIDs are the numbers
        for (var i = 0; i < glyphs.Length; i++)
        {
            var cid = glyphs[i] == 0 ? 0 : Cid(table, at, glyphs[i]);        // .notdef isn't listed
            if (cid is < 0 or > ushort.MaxValue) return false;
            glyphs[i] = (ushort)cid;
        }

        return true;
    }

    private static int Cid(ReadOnlySpan<byte> table, int charset, int glyph)
    {
        var reader = new SfntTable(table);
        var format = reader.UInt8(charset);
        var at = charset + 1;
        if (format == 0) return at + 2 * glyph <= table.Length ? reader.UInt16(at + 2 * (glyph - 1)) : -1;
        if (format > 2) return -1;
        var size = 2 + format;                                         // a range: its first CID, and how many follow
        for (var first = 1; at + size <= table.Length; at += size)
        {
            var following = format == 1 ? reader.UInt8(at + 2) : reader.UInt16(at + 2);
            if (glyph <= first + following) return reader.UInt16(at) + glyph - first;
            first += following + 1;
        }

        return -1;
    }

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
        var begin = data + Offset(table, offsets, size);
        var end = data + Offset(table, offsets + size, size);
        var last = data + Offset(table, offsets + count * size, size);
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

    /// <summary>Looks for an operator in a DICT (§ 4).</summary>
    /// <param name="dict">Its data.</param>
    /// <param name="wanted">The operator's byte; 1200 and its second byte where the first is 12.</param>
    /// <param name="operand">The last whole number before it.</param>
    private static bool TryOperand(ReadOnlySpan<byte> dict, int wanted, out int operand)
    {
        var reader = new SfntTable(dict);
        operand = 0;
        for (var i = 0; i < dict.Length; i++)
        {
            int b = dict[i];
            switch (b)
            {
                case <= 21:
                    if ((b == 12 ? 1200 + reader.UInt8(++i) : b) == wanted) return true;
                    operand = 0;
                    break;
                case 28: (operand, i) = (reader.Int16(i + 1), i + 2); break;
                case 29: (operand, i) = (reader.Int32(i + 1), i + 4); break;
                case 30:
                    while (++i < dict.Length && (dict[i] & 0x0F) != 0x0F) { }   // a real number ends in a half byte F
                    break;
                case >= 32 and <= 246: operand = b - 139; break;
                case >= 247 and <= 250: operand = (b - 247) * 256 + reader.UInt8(++i) + 108; break;
                case >= 251 and <= 254: operand = -(b - 251) * 256 - reader.UInt8(++i) - 108; break;
            }
        }

        return false;
    }
}
