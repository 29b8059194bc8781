using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Outlining;

/// <summary>Glyphs to outlines, by HarfBuzz: for drawn letters, covers, and the side bearings of drop caps.</summary>
public static unsafe class Outliner
{
    private static readonly nint Pen = MakePen();

    /// <summary>A glyph's outline in font units.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">In the face; of one that doesn't exist the outline is empty, as a space's.</param>
    /// <exception cref="ObjectDisposedException">The face is closed.</exception>
    public static Outline Outline(Face face, ushort glyph)
    {
        var path = new Path();
        using var loan = face.Borrow();
        var handle = GCHandle.Alloc(path);
        try
        {
            _ = HarfBuzz.hb_font_draw_glyph_or_fail(loan.Native.Font.Handle, glyph, Pen, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return new Outline(path.Segments.ToImmutable());
    }

    /// <summary>Plain function pointers: no delegate to keep alive. No exception may cross the native frames, and none can arise here but for
    /// want of memory.</summary>
    private static nint MakePen()
    {
        var pen = HarfBuzz.hb_draw_funcs_create();
        HarfBuzz.hb_draw_funcs_set_move_to_func(pen, &Move, 0, 0);
        HarfBuzz.hb_draw_funcs_set_line_to_func(pen, &Line, 0, 0);
        HarfBuzz.hb_draw_funcs_set_quadratic_to_func(pen, &Quad, 0, 0);
        HarfBuzz.hb_draw_funcs_set_cubic_to_func(pen, &Cubic, 0, 0);
        HarfBuzz.hb_draw_funcs_set_close_path_func(pen, &Close, 0, 0);
        HarfBuzz.hb_draw_funcs_make_immutable(pen);
        return pen;
    }

    private static Path Of(nint data) => (Path)GCHandle.FromIntPtr(data).Target!;

    [UnmanagedCallersOnly]
    private static void Move(nint pen, nint path, nint state, float x, float y, nint data)
    {
        var of = Of(path);
        of.Start = new OutlinePoint(x, y);
        of.Segments.Add(new OutlineSegment(OutlineVerb.Move, of.Start));
    }

    [UnmanagedCallersOnly]
    private static void Line(nint pen, nint path, nint state, float x, float y, nint data) =>
        Of(path).Segments.Add(new OutlineSegment(OutlineVerb.Line, new OutlinePoint(x, y)));

    [UnmanagedCallersOnly]
    private static void Quad(nint pen, nint path, nint state, float x1, float y1, float x, float y, nint data) =>
        Of(path).Segments.Add(new OutlineSegment(OutlineVerb.Quad, new OutlinePoint(x, y), new OutlinePoint(x1, y1)));

    [UnmanagedCallersOnly]
    private static void Cubic(nint pen, nint path, nint state, float x1, float y1, float x2, float y2, float x, float y, nint data) =>
        Of(path).Segments.Add(new OutlineSegment(OutlineVerb.Cubic, new OutlinePoint(x, y), new OutlinePoint(x1, y1), new OutlinePoint(x2, y2)));

    [UnmanagedCallersOnly]
    private static void Close(nint pen, nint path, nint state, nint data) =>
        Of(path).Segments.Add(new OutlineSegment(OutlineVerb.Close, Of(path).Start));

    /// <summary>What the pen has drawn.</summary>
    private sealed class Path
    {
        internal ImmutableArray<OutlineSegment>.Builder Segments { get; } = ImmutableArray.CreateBuilder<OutlineSegment>();

        internal OutlinePoint Start { get; set; }
    }
}
