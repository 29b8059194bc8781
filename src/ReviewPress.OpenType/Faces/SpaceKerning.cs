using System.Numerics;

namespace ReviewPress.OpenType.Faces;

/// <summary>Reads whether a face's kerning takes the word space into account (OpenType, GPOS: feature list, lookup type 2).</summary>
internal static class SpaceKerning
{
    private const int PairAdjustment = 2, Extension = 9, IgnoreBaseGlyphs = 2;
    private static readonly string[] OlderTables = ["kern", "kerx", "morx"];

    /// <summary>Whether no pair with the space is moved, on either side. Kerning by context, and of older kinds, isn't looked into: false.</summary>
    internal static bool IsNone(NativeFace native)
    {
        if (!native.Font.TryGetNominalGlyph(' ', out var space) || Array.Exists(OlderTables, table => native.LengthOf(table) > 0)) return false;
        using var blob = native.Reference("GPOS");
        var table = new SfntTable(blob.AsSpan());
        var lookups = table.UInt16(8);
        foreach (var index in KerningLookups(table))
        {
            var lookup = lookups + table.UInt16(lookups + 2 + 2 * index);
            if ((table.UInt16(lookup + 2) & IgnoreBaseGlyphs) != 0) return false;
            for (var i = 0; i < table.UInt16(lookup + 4); i++)
            {
                var (kind, at) = (table.UInt16(lookup), lookup + table.UInt16(lookup + 6 + 2 * i));
                if (kind == Extension) (kind, at) = (table.UInt16(at + 2), at + table.Int32(at + 4));
                if (kind != PairAdjustment || !LeavesAlone(table, at, (int)space)) return false;
            }
        }

        return true;
    }

    /// <summary>Of all scripts and languages.</summary>
    private static SortedSet<int> KerningLookups(in SfntTable table)
    {
        var (features, lookups) = (table.UInt16(6), new SortedSet<int>());
        for (var i = 0; features > 0 && i < table.UInt16(features); i++)
        {
            var record = features + 2 + 6 * i;
            if ((uint)table.Int32(record) != HarfBuzz.Tag("kern")) continue;
            var feature = features + table.UInt16(record + 4);
            for (var j = 0; j < table.UInt16(feature + 2); j++) lookups.Add(table.UInt16(feature + 4 + 2 * j));
        }

        return lookups;
    }

    private static bool LeavesAlone(in SfntTable table, int at, int space)
    {
        var covered = IsCovered(table, at + table.UInt16(at + 2), space);
        var (first, second) = (SizeOf(table.UInt16(at + 4)), SizeOf(table.UInt16(at + 6)));
        if (covered && second > 0) return false;              // the glyph after the space would be passed over
        return table.UInt16(at) switch
        {
            1 => !covered && !HasPairWith(table, at, space, 2 + first + second),
            2 => AreClassesZero(table, at, space, covered, first + second),
            _ => false,
        };
    }

    /// <summary>Format 1: glyph pairs, sets of them by first glyph.</summary>
    private static bool HasPairWith(in SfntTable table, int at, int space, int size)
    {
        for (var set = 0; set < table.UInt16(at + 8); set++)
        {
            var pairs = at + table.UInt16(at + 10 + 2 * set);
            for (var i = 0; i < table.UInt16(pairs); i++)
            {
                if (table.UInt16(pairs + 2 + i * size) == space) return true;
            }
        }

        return false;
    }

    /// <summary>Format 2: classes of glyphs, one row for each class of first glyphs. Class 0 is all others.</summary>
    private static bool AreClassesZero(in SfntTable table, int at, int space, bool covered, int size)
    {
        var (rows, columns) = (table.UInt16(at + 12), table.UInt16(at + 14));
        var (row, column) = (ClassOf(table, at + table.UInt16(at + 8), space), ClassOf(table, at + table.UInt16(at + 10), space));
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if ((c == column || (covered && r == row)) && !IsZero(table, at + 16 + (r * columns + c) * size, size)) return false;
            }
        }

        return true;
    }

    private static bool IsZero(in SfntTable table, int at, int size)
    {
        for (var i = 0; i < size; i++)
        {
            if (table.UInt8(at + i) != 0) return false;
        }

        return true;
    }

    private static bool IsCovered(in SfntTable table, int at, int glyph)
    {
        var isRanges = table.UInt16(at) == 2;
        for (var i = 0; i < table.UInt16(at + 2); i++)
        {
            var entry = at + 4 + i * (isRanges ? 6 : 2);
            if (glyph >= table.UInt16(entry) && glyph <= table.UInt16(isRanges ? entry + 2 : entry)) return true;
        }

        return false;
    }

    private static int ClassOf(in SfntTable table, int at, int glyph)
    {
        if (table.UInt16(at) == 1)
        {
            var index = glyph - table.UInt16(at + 2);
            return index >= 0 && index < table.UInt16(at + 4) ? table.UInt16(at + 6 + 2 * index) : 0;
        }

        for (var i = 0; i < table.UInt16(at + 2); i++)
        {
            var range = at + 4 + 6 * i;
            if (glyph >= table.UInt16(range) && glyph <= table.UInt16(range + 2)) return table.UInt16(range + 4);
        }

        return 0;
    }

    /// <summary>A value record's bytes: two for each bit of its format.</summary>
    private static int SizeOf(int valueFormat) => 2 * BitOperations.PopCount((uint)valueFormat);
}
