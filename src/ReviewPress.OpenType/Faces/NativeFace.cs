using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace ReviewPress.OpenType.Faces;

/// <summary>A font in HarfBuzz's hands: the bytes, the face and one immutable font in design units. A call into a freed handle would kill
/// the process; so each user borrows it, and it is freed when the owner has closed it and the last borrower is done.</summary>
internal sealed class NativeFace : SafeHandle
{
    private readonly Blob _bytes;
    private readonly HarfBuzzSharp.Face _face;

    private NativeFace(Blob bytes, HarfBuzzSharp.Face face, Font font) : base(0, ownsHandle: true)
    {
        (_bytes, _face, Font) = (bytes, face, font);
        SetHandle(font.Handle);
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>In design units: x and y scale are the em. Shared between threads, so immutable.</summary>
    internal Font Font { get; }

    /// <summary>The bare face.</summary>
    internal nint FaceHandle => _face.Handle;

    internal int UnitsPerEm => _face.UnitsPerEm;

    internal int GlyphCount => _face.GlyphCount;

    /// <summary>Takes a copy of the bytes, so that nothing managed need be pinned.</summary>
    /// <returns>Null where there is no face of that number, or no glyph in it.</returns>
    internal static unsafe NativeFace? Open(ReadOnlySpan<byte> file, int index, out int faces)
    {
        Blob bytes;
        fixed (byte* p = file) bytes = new Blob((nint)p, file.Length, MemoryMode.Duplicate);
        return Open(bytes, index, out faces);
    }

    /// <summary>Takes the bytes where they are: a resource lies in the program, which stays.</summary>
    /// <returns>Null where it is no font.</returns>
    internal static unsafe NativeFace? Open(UnmanagedMemoryStream resource) =>
        Open(new Blob((nint)resource.PositionPointer, checked((int)resource.Length), MemoryMode.ReadOnly), 0, out _);

    private static NativeFace? Open(Blob bytes, int index, out int faces)
    {
        bytes.MakeImmutable();
        faces = bytes.FaceCount;
        var face = new HarfBuzzSharp.Face(bytes, index);
        if (index >= faces || face.GlyphCount == 0)   // HarfBuzz takes anything for a font, without glyphs
        {
            face.Dispose();
            bytes.Dispose();
            return null;
        }

        face.MakeImmutable();
        var font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        HarfBuzz.hb_font_make_immutable(font.Handle);   // after SetScale, which it makes void
        return new NativeFace(bytes, face, font);
    }

    /// <summary>Keeps the font alive until the loan ends.</summary>
    /// <exception cref="ObjectDisposedException">The owner has closed it.</exception>
    internal Loan Borrow()
    {
        var added = false;
        DangerousAddRef(ref added);
        return new Loan(this);
    }

    /// <summary>A table's bytes where they lie, none where there is no such table. To be disposed by who asks.</summary>
    internal Blob Reference(string tag) => _face.ReferenceTable(Tag.Parse(tag));

    /// <summary>A copy of a table, empty where there is none.</summary>
    internal byte[] Table(string tag)
    {
        using var table = Reference(tag);
        return table.AsSpan().ToArray();
    }

    /// <summary>A table's length in bytes, 0 where there is none.</summary>
    internal int LengthOf(string tag)
    {
        using var table = Reference(tag);
        return table.Length;
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Font.Dispose();
        _face.Dispose();
        _bytes.Dispose();
        return true;
    }

    /// <summary>A font borrowed for one call.</summary>
    internal readonly ref struct Loan(NativeFace face)
    {
        /// <summary>The font.</summary>
        internal NativeFace Native { get; } = face;

        /// <summary>Gives it back.</summary>
        public void Dispose() => Native.DangerousRelease();
    }
}
