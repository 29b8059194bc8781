using System.Collections.Immutable;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Subsetting;

/// <summary>Glyphs to a smaller font, by HarfBuzz: the same glyphs give the same bytes.</summary>
public static class Subsetter
{
    /// <summary>A font of these glyphs, .notdef and the parts of which they are composed.</summary>
    /// <param name="face">Stays as it is.</param>
    /// <param name="glyphs">In any order, with or without repeats.</param>
    /// <returns>Null where the font is damaged in the parts that are needed, or a glyph doesn't exist.</returns>
    /// <exception cref="ObjectDisposedException">The face is closed.</exception>
    public static FaceSubset? Subset(Face face, IReadOnlyCollection<ushort> glyphs)
    {
        ushort[] old = [.. glyphs.Append((ushort)0).Distinct().Order()];
        var numbers = new ushort[old.Length];
        byte[]? program;
        using (var loan = face.Borrow()) program = SubsetProgram.Make(loan.Native, old, numbers);
        if (program is null) return null;
        if (face.IsCidKeyed && !CffTable.TryReplaceByCid(program, numbers)) return null;
        return new FaceSubset(program, face.IsCff, [.. old.Zip(numbers)]);
    }
}
