using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>The faces of a run, by number: glyph runs hold a face's number, never the face.</summary>
public sealed class FaceTable : IDisposable
{
    private readonly ImmutableArray<Face> _faces;

    /// <summary>Takes the faces over: it closes them when it is closed.</summary>
    /// <param name="faces">In the order of their numbers, from 0.</param>
    public FaceTable(IEnumerable<Face> faces) => _faces = [.. faces];

    /// <summary>How many.</summary>
    public int Count => _faces.Length;

    /// <summary>The face of a number.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public Face this[int number] => _faces[number];

    /// <summary>Closes every face.</summary>
    public void Dispose()
    {
        foreach (var face in _faces) face.Dispose();
    }
}
