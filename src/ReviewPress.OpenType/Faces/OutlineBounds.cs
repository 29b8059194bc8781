namespace ReviewPress.OpenType.Faces;

/// <summary>A curve's extent lies at its ends and where its derivative is 0.</summary>
internal static class OutlineBounds
{
    internal static BoundingBox Of(ReadOnlySpan<OutlineSegment> segments)
    {
        if (segments.IsEmpty) return default;
        var x = Range(segments, static p => p.X);
        var y = Range(segments, static p => p.Y);
        return new BoundingBox((int)Math.Floor(x.Low), (int)Math.Floor(y.Low), (int)Math.Ceiling(x.High), (int)Math.Ceiling(y.High));
    }

    private static (double Low, double High) Range(ReadOnlySpan<OutlineSegment> segments, Func<OutlinePoint, double> axis)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity, from = 0;
        foreach (ref readonly var segment in segments)
        {
            var to = axis(segment.To);
            Add(to);
            var (c1, c2) = (axis(segment.Control1), axis(segment.Control2));
            if (segment.Verb == OutlineVerb.Quad) AddQuad(from, c1, to);
            if (segment.Verb == OutlineVerb.Cubic) AddCubic(from, c1, c2, to);
            from = to;
        }

        return (low, high);

        void Add(double value) => (low, high) = (Math.Min(low, value), Math.Max(high, value));

        void AddQuad(double a, double b, double c)
        {
            var t = (a - b) / (a - 2 * b + c);
            if (t is > 0 and < 1) Add((1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c);
        }

        void AddCubic(double a, double b, double c, double d)
        {
            double p = -a + 3 * b - 3 * c + d, q = 2 * (a - 2 * b + c), r = b - a;   // the derivative, a third of it: p t² + q t + r
            var root = Math.Sqrt(q * q - 4 * p * r);                                 // NaN where it has none
            foreach (var t in (ReadOnlySpan<double>)[p == 0 ? -r / q : (-q + root) / (2 * p), p == 0 ? -1 : (-q - root) / (2 * p)])
            {
                if (t is > 0 and < 1) Add((1 - t) * (1 - t) * (1 - t) * a + 3 * t * (1 - t) * (1 - t) * b + 3 * t * t * (1 - t) * c + t * t * t * d);
            }
        }
    }
}
