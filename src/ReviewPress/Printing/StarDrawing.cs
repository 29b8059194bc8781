using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Stars as paths: no font is relied on for them.</summary>
internal static class StarDrawing
{
    // A pentagram's points on the unit circle, in 1/100000: five outer ones from the top clockwise, the inner ones at .381966 of the radius between them.
    private static readonly (int X, int Y)[] Pentagram =
    [
        (0, -100000), (22451, -30902), (95106, -30902), (36327, 11803), (58779, 80902),
        (0, 38197), (-58779, 80902), (-36327, 11803), (-95106, -30902), (-22451, -30902),
    ];

    /// <summary>A row of stars: filled, half filled, outlined.</summary>
    /// <param name="full">Filled ones.</param>
    /// <param name="half">0 or 1.</param>
    /// <param name="empty">Outlined ones.</param>
    /// <param name="across">From corner to corner.</param>
    /// <param name="gap">Between two.</param>
    /// <param name="outline">The thickness of outlines.</param>
    public static Drawing Row(int full, int half, int empty, Length across, Length gap, Length outline)
    {
        var count = full + half + empty;
        var shapes = ImmutableArray.CreateBuilder<Shape>(count + half);
        for (var i = 0; i < count; i++)
        {
            var left = (across + gap) * i;
            if (i < full)
            {
                shapes.Add(Filled(Points(left, across, across / 2)));
                continue;
            }

            // The outline's outer edge is as large as a filled star: the path runs half a thickness within, mitred corners reach further than they look.
            shapes.Add(Outlined(Points(left, across, across / 2 - outline.Times(9, 10)), outline));
            if (i < full + half) shapes.Add(Filled([.. LeftHalf(Points(left, across, across / 2))]));
        }

        return new Drawing(across * count + gap * Math.Max(0, count - 1), across.Times(9045, 10000), shapes.MoveToImmutable());
    }

    /// <summary>A four-point star, for section breaks and the publisher's device.</summary>
    public static Shape FourPoints(Length centreX, Length centreY, Length radius)
    {
        var inner = radius.Times(24, 100);
        ReadOnlySpan<(Length X, Length Y)> points =
        [
            (Length.Zero, -radius), (inner, -inner), (radius, Length.Zero), (inner, inner),
            (Length.Zero, radius), (-inner, inner), (-radius, Length.Zero), (-inner, -inner),
        ];
        var segments = ImmutableArray.CreateBuilder<Segment>();
        foreach (var (x, y) in points) segments.Add(segments.Count == 0 ? Segment.Move(centreX + x, centreY + y) : Segment.Line(centreX + x, centreY + y));
        segments.Add(Segment.Close());
        return new Shape(segments.ToImmutable(), Ink.Black, null, Length.Zero);
    }

    /// <summary>Four-point stars in a row: a section break.</summary>
    public static Drawing Break(int stars, Length radius, Length apart)
    {
        var shapes = Enumerable.Range(0, stars).Select(i => FourPoints(radius + apart * i, radius, radius)).ToImmutableArray();
        return new Drawing(radius * 2 + apart * (stars - 1), radius * 2, shapes);
    }

    private static (Length X, Length Y)[] Points(Length left, Length across, Length radius)
    {
        // Corner to corner a pentagram is 1.90211 radii wide; the box is the filled star's.
        var unit = radius.Times(100000, 95106);
        var (x, y) = (left + across / 2, (across / 2).Times(100000, 95106));
        return [.. Pentagram.Select(p => (x + unit.Times(p.X, 100000), y + unit.Times(p.Y, 100000)))];
    }

    private static IEnumerable<(Length X, Length Y)> LeftHalf((Length X, Length Y)[] points) => [points[0], points[5], .. points[6..]];

    private static Shape Filled((Length X, Length Y)[] points) => new(Path(points), Ink.Black, null, Length.Zero);

    private static Shape Outlined((Length X, Length Y)[] points, Length thickness) => new(Path(points), null, Ink.Black, thickness);

    private static ImmutableArray<Segment> Path((Length X, Length Y)[] points) =>
        [Segment.Move(points[0].X, points[0].Y), .. points[1..].Select(p => Segment.Line(p.X, p.Y)), Segment.Close()];
}
