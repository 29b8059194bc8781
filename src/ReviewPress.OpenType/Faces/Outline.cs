using System.Collections.Immutable;

namespace ReviewPress.OpenType.Faces;

/// <summary>A glyph's shape, filled by the non-zero winding rule; without segments for a space.</summary>
/// <param name="Segments">Contour by contour, each from a Move to a Close.</param>
public sealed record Outline(ImmutableArray<OutlineSegment> Segments)
{
    /// <summary>The smallest box of whole font units around the curves themselves (not around their control points). Its XMin is the left
    /// side bearing; the advance less its XMax the right one.</summary>
    public BoundingBox Bounds => OutlineBounds.Of(Segments.AsSpan());
}
