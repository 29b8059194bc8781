using System.Runtime.InteropServices;

namespace ReviewPress.OpenType.Faces;

/// <summary>HarfBuzz's subsetter, called so that only what a PDF wants is left: no layout, no hints, no names.</summary>
internal static unsafe class SubsetProgram
{
    private const uint NoHinting = 0x001, KeepNotdefOutline = 0x040, NoLayoutClosure = 0x200;   // hb_subset_flags_t
    private const int DropTables = 3;   // HB_SUBSET_SETS_DROP_TABLE_TAG
    private static readonly uint[] Kept = [.. new[] { "head", "hhea", "hmtx", "maxp", "loca", "glyf", "CFF " }.Select(HarfBuzz.Tag)];

    /// <summary>A font of these glyphs, .notdef and the parts of which they are composed.</summary>
    /// <param name="native">Borrowed by the caller.</param>
    /// <param name="glyphs">Any order.</param>
    /// <param name="numbers">For each of <paramref name="glyphs"/> its number in the subset.</param>
    /// <returns>The bare <c>CFF </c> table for a font that has one, else an sfnt; null where the tables contradict each other or a glyph
    /// doesn't exist.</returns>
    internal static byte[]? Make(NativeFace native, ReadOnlySpan<ushort> glyphs, Span<ushort> numbers)
    {
        nint input = 0, plan = 0, subset = 0;
        try
        {
            input = HarfBuzz.hb_subset_input_create_or_fail();
            if (input == 0) return null;
            Ask(input, glyphs);
            plan = HarfBuzz.hb_subset_plan_create_or_fail(native.FaceHandle, input);
            subset = plan == 0 ? 0 : HarfBuzz.hb_subset_plan_execute_or_fail(plan);
            if (subset == 0 || !Number(plan, glyphs, numbers)) return null;
            var bytes = Bytes(HarfBuzz.hb_face_reference_table(subset, HarfBuzz.Tag("CFF ")));
            if (bytes.Length == 0) bytes = Bytes(HarfBuzz.hb_face_reference_blob(subset));
            return bytes.Length == 0 ? null : bytes;
        }
        finally
        {
            if (subset != 0) HarfBuzz.hb_face_destroy(subset);
            if (plan != 0) HarfBuzz.hb_subset_plan_destroy(plan);
            if (input != 0) HarfBuzz.hb_subset_input_destroy(input);
        }
    }

    private static void Ask(nint input, ReadOnlySpan<ushort> glyphs)
    {
        var wanted = HarfBuzz.hb_subset_input_glyph_set(input);
        HarfBuzz.hb_set_add(wanted, 0);
        foreach (var glyph in glyphs) HarfBuzz.hb_set_add(wanted, glyph);
        HarfBuzz.hb_subset_input_set_flags(input, NoHinting | KeepNotdefOutline | NoLayoutClosure);

        var dropped = HarfBuzz.hb_subset_input_set(input, DropTables);   // all but ours: a list of what to drop would miss some
        HarfBuzz.hb_set_clear(dropped);
        HarfBuzz.hb_set_invert(dropped);
        foreach (var table in Kept) HarfBuzz.hb_set_del(dropped, table);
    }

    private static bool Number(nint plan, ReadOnlySpan<ushort> glyphs, Span<ushort> numbers)
    {
        var map = HarfBuzz.hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var number = HarfBuzz.hb_map_get(map, glyphs[i]);
            if (number > ushort.MaxValue) return false;   // HB_MAP_VALUE_INVALID
            numbers[i] = (ushort)number;
        }

        return true;
    }

    private static byte[] Bytes(nint blob)
    {
        try
        {
            uint length;
            var data = HarfBuzz.hb_blob_get_data(blob, &length);
            return new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
        }
        finally
        {
            HarfBuzz.hb_blob_destroy(blob);
        }
    }
}
