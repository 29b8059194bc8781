using System.Collections.Immutable;
using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.Typesetting.Contents;

/// <summary>A face that helps out where the text's own one can't.</summary>
/// <param name="Face">Its number in the book's face table.</param>
/// <param name="Scripts">Scripts that it sets before any other face, the text's own included; empty: it is asked for any character that the text's own
/// face hasn't got.</param>
public sealed record FallbackFace(int Face, ImmutableArray<Script> Scripts)
{
    /// <summary>One that is asked for any character.</summary>
    public FallbackFace(int face) : this(face, [])
    {
    }
}
