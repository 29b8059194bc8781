using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>The faces of a run, by number: glyph runs hold a face's number, never the face.</summary>
public sealed class FaceTable : IDisposable
{
    private readonly ImmutableArray<Face> _faces;
    private readonly ImmutableArray<Face> _owned;

    /// <summary>Takes the faces over: it closes them when it is closed.</summary>
    /// <param name="faces">In the order of their numbers, from 0.</param>
    public FaceTable(IEnumerable<Face> faces) => _owned = _faces = [.. faces];

    private FaceTable(ImmutableArray<Face> faces, ImmutableArray<Face> owned) => (_faces, _owned) = (faces, owned);

    /// <summary>How many.</summary>
    public int Count => _faces.Length;

    /// <summary>The face of a number.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public Face this[int number] => _faces[number];

    /// <summary>A table of the same faces and others: one of a book over that of the house, which must stay open as long. It closes only what this one hasn't got.</summary>
    /// <param name="instead">Faces in the place of those that have these numbers here.</param>
    /// <param name="further">Faces that get the next numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number isn't in this table.</exception>
    public FaceTable With(IEnumerable<KeyValuePair<int, Face>> instead, IEnumerable<Face> further)
    {
        var faces = _faces.ToBuilder();
        foreach (var (number, face) in instead)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)Count, nameof(instead));
            faces[number] = face;
        }

        faces.AddRange(further);
        return new(faces.ToImmutable(), [.. faces.Where(face => !_faces.Contains(face))]);
    }

    /// <summary>Closes every face that was given to it.</summary>
    public void Dispose()
    {
        foreach (var face in _owned) face.Dispose();
    }
}
