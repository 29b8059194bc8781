namespace ReviewPress.OpenType.Faces;

/// <summary>What a segment of an outline does.</summary>
public enum OutlineVerb
{
    /// <summary>Begins a contour at a point.</summary>
    Move,

    /// <summary>A straight line to a point.</summary>
    Line,

    /// <summary>A quadratic curve, by one control point.</summary>
    Quad,

    /// <summary>A cubic curve, by two control points.</summary>
    Cubic,

    /// <summary>Closes the contour by a straight line where its ends differ.</summary>
    Close,
}
