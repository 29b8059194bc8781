using System.Runtime.InteropServices;

namespace ReviewPress.OpenType;

/// <summary>The functions that HarfBuzz's native library exports and HarfBuzzSharp doesn't bind. Handles are bare; who owns what is
/// said where it matters ("borrowed": the parent frees it).</summary>
internal static unsafe partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";   // found by the same rules as HarfBuzzSharp's own calls

    internal static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];

    [LibraryImport(Library)] internal static partial void hb_font_make_immutable(nint font);

    [LibraryImport(Library)] internal static partial uint hb_ot_name_get_utf16(nint face, uint nameId, nint language, uint* size, char* text);
    [LibraryImport(Library)] internal static partial uint hb_ot_layout_table_get_feature_tags(nint face, uint table, uint start, uint* count, uint* tags);

    [LibraryImport(Library)] internal static partial void hb_set_add(nint set, uint value);
    [LibraryImport(Library)] internal static partial void hb_set_del(nint set, uint value);
    [LibraryImport(Library)] internal static partial void hb_set_clear(nint set);
    [LibraryImport(Library)] internal static partial void hb_set_invert(nint set);
    [LibraryImport(Library)] internal static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)] internal static partial nint hb_subset_input_create_or_fail();
    [LibraryImport(Library)] internal static partial void hb_subset_input_destroy(nint input);
    [LibraryImport(Library)] internal static partial nint hb_subset_input_glyph_set(nint input);           // borrowed
    [LibraryImport(Library)] internal static partial nint hb_subset_input_set(nint input, int which);      // borrowed
    [LibraryImport(Library)] internal static partial void hb_subset_input_set_flags(nint input, uint flags);
    [LibraryImport(Library)] internal static partial nint hb_subset_plan_create_or_fail(nint face, nint input);
    [LibraryImport(Library)] internal static partial nint hb_subset_plan_execute_or_fail(nint plan);
    [LibraryImport(Library)] internal static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan); // borrowed
    [LibraryImport(Library)] internal static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)] internal static partial nint hb_face_reference_blob(nint face);
    [LibraryImport(Library)] internal static partial nint hb_face_reference_table(nint face, uint tag);
    [LibraryImport(Library)] internal static partial void hb_face_destroy(nint face);
    [LibraryImport(Library)] internal static partial byte* hb_blob_get_data(nint blob, uint* length);
    [LibraryImport(Library)] internal static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)] internal static partial nint hb_draw_funcs_create();
    [LibraryImport(Library)] internal static partial void hb_draw_funcs_make_immutable(nint funcs);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_move_to_func(
        nint funcs, delegate* unmanaged<nint, nint, nint, float, float, nint, void> f, nint data, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_line_to_func(
        nint funcs, delegate* unmanaged<nint, nint, nint, float, float, nint, void> f, nint data, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_quadratic_to_func(
        nint funcs, delegate* unmanaged<nint, nint, nint, float, float, float, float, nint, void> f, nint data, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_cubic_to_func(
        nint funcs, delegate* unmanaged<nint, nint, nint, float, float, float, float, float, float, nint, void> f, nint data, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_close_path_func(
        nint funcs, delegate* unmanaged<nint, nint, nint, nint, void> f, nint data, nint destroy);

    [LibraryImport(Library)] internal static partial int hb_font_draw_glyph_or_fail(nint font, uint glyph, nint funcs, nint data);
}
