using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Outlining;

/// <summary>How far a shape reaches at a height: what a line of text beside a large letter must keep clear of.</summary>
public static class OutlineProfile
{
    private const int Steps = 16;        // of a curve: at 60 pt they are off by less than 1/100 pt

    /// <summary>The furthest right that a shape reaches between two heights, in font units; null where it isn't there at all.</summary>
    /// <param name="outline">The shape.</param>
    /// <param name="low">The lower height, above the baseline.</param>
    /// <param name="high">The upper one.</param>
    public static double? RightEdge(Outline outline, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(outline);
        double? edge = null;
        var from = default(OutlinePoint);
        foreach (var drawn in outline.Segments)
        {
            var segment = drawn.AsCubic(from);
            if (segment.Verb != OutlineVerb.Move)
            {
                var steps = segment.Verb == OutlineVerb.Cubic ? Steps : 1;
                var before = from;
                for (var i = 1; i <= steps; i++)
                {
                    var next = i == steps ? segment.To : At(from, segment, i / (double)steps);
                    if (RightEdge(before, next, low, high) is { } reached && !(reached <= edge)) edge = reached;
                    before = next;
                }
            }

            from = segment.To;
        }

        return edge;
    }

    private static double? RightEdge(OutlinePoint a, OutlinePoint b, double low, double high)
    {
        if (Math.Max(a.Y, b.Y) < low || Math.Min(a.Y, b.Y) > high) return null;
        if (a.Y == b.Y) return Math.Max(a.X, b.X);
        return Math.Max(XAt(Math.Clamp(a.Y, low, high)), XAt(Math.Clamp(b.Y, low, high)));

        double XAt(double y) => a.X + (b.X - a.X) * (y - a.Y) / (b.Y - a.Y);
    }

    private static OutlinePoint At(OutlinePoint from, in OutlineSegment cubic, double t)
    {
        var s = 1 - t;
        var (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
        return new(a * from.X + b * cubic.Control1.X + c * cubic.Control2.X + d * cubic.To.X, a * from.Y + b * cubic.Control1.Y + c * cubic.Control2.Y + d * cubic.To.Y);
    }
}
