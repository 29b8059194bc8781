using System.Collections.Immutable;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>A vector drawing: x to the right, y downwards from its upper left corner.</summary>
/// <param name="Width">Its advance.</param>
/// <param name="Height">Its height.</param>
/// <param name="Shapes">Painted in order.</param>
public sealed record Drawing(Length Width, Length Height, ImmutableArray<Shape> Shapes);

/// <summary>A closed or open path with its paint.</summary>
/// <param name="Segments">The first is a move.</param>
/// <param name="Fill">By the nonzero winding rule; null: not filled.</param>
/// <param name="Stroke">Null: not stroked.</param>
/// <param name="StrokeWidth">Of the stroke.</param>
public sealed record Shape(ImmutableArray<Segment> Segments, Ink? Fill, Ink? Stroke, Length StrokeWidth);

/// <summary>What a segment does.</summary>
public enum SegmentKind
{
    /// <summary>Begins a subpath at X3, Y3.</summary>
    Move,

    /// <summary>A straight line to X3, Y3.</summary>
    Line,

    /// <summary>A cubic Bézier curve by X1, Y1 and X2, Y2 to X3, Y3.</summary>
    Curve,

    /// <summary>Closes the subpath.</summary>
    Close,
}

/// <summary>A piece of a path; unused coordinates are zero.</summary>
public readonly record struct Segment(SegmentKind Kind, Length X1, Length Y1, Length X2, Length Y2, Length X3, Length Y3)
{
    /// <summary>To a point.</summary>
    public static Segment Move(Length x, Length y) => new(SegmentKind.Move, default, default, default, default, x, y);

    /// <summary>To a point, straight.</summary>
    public static Segment Line(Length x, Length y) => new(SegmentKind.Line, default, default, default, default, x, y);

    /// <summary>To the subpath's beginning.</summary>
    public static Segment Close() => new(SegmentKind.Close, default, default, default, default, default, default);
}
