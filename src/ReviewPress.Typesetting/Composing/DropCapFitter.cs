using System.Collections.Immutable;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Segmenting;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Scales a drop cap to its lines and finds how much of each they give it. Its outline is looked at as a compositor looks at the letter: the first line goes in
/// where the letter is narrow at its height (A, L), the others are flush with its widest part.</summary>
internal sealed class DropCapFitter(FaceTable faces, Shaper shaper)
{
    // Shares of the text's em, in 1/1000.
    private const int Gap = 230;             // beside the letter
    private const int InnerGap = 150;        // where the first line goes in: what follows belongs to the letter
    private const int LeastInward = 350;     // the least by which it goes in: less would look like a mistake
    private const int WordSpace = 220;       // what a space after the letter adds of its own
    private const int Ascent = 700, Descent = 230;

    private const int MostOverhang = 15;     // of a round letter, in 1/1000 of its size

    private readonly List<ShapedGlyph> _glyphs = [];
    private readonly Dictionary<(string Text, string Language, TextStyle Style, int Lines, Length Leading, bool EndsWord), DropCapFit?> _known = [];   // looked up, never enumerated

    /// <summary>Fits a drop cap.</summary>
    /// <param name="cap">What to fit.</param>
    /// <param name="endsWord">Whether a space follows.</param>
    /// <returns>Null where the face lacks a glyph.</returns>
    public DropCapFit? Fit(DropCapInline cap, bool endsWord)
    {
        var key = (cap.Text, cap.Language, cap.Style, cap.Lines, cap.Leading, endsWord);
        if (!_known.TryGetValue(key, out var fit)) _known[key] = fit = Measure(cap, endsWord);
        return fit;
    }

    private DropCapFit? Measure(DropCapInline cap, bool endsWord)
    {
        var face = faces[cap.Style.Face];
        if (Draw(cap, face) is not { } outline) return null;
        var bounds = outline.Bounds;
        var em = cap.Style.Size;
        var capitals = em.Times(face.Metrics.CapHeight, face.UnitsPerEm);
        var size = (cap.Leading * (cap.Lines - 1) + capitals).Times(face.UnitsPerEm, face.Metrics.CapHeight);
        var hung = Overhang(outline, bounds, face.UnitsPerEm);
        var widest = Enumerable.Range(0, cap.Lines).Select(RightOf).Max();
        var (first, last) = (RightOf(0), RightOf(cap.Lines));
        var goesIn = widest - first > em.Times(LeastInward, 1000);
        var gap = em.Times(goesIn ? InnerGap : endsWord ? Math.Max(0, Gap - WordSpace) : Gap, 1000);
        var others = em.Times(Gap, 1000) + widest;
        return new DropCapFit(
            Scaled(outline, bounds, size, face.UnitsPerEm, cap.Style.Ink), -Scale(hung), cap.Leading * (cap.Lines - 1) - Scale(bounds.YMax),
            (goesIn ? first : widest) + gap, others, last > Length.Zero ? Length.Max(others, last + em.Times(Gap, 1000)) : Length.Zero,
            face.Metrics.IsItalic ? LeftOfFirst() : Length.Zero, cap.Lines);

        Length Scale(double units) => new((long)Math.Round(size.Scaled * units / face.UnitsPerEm, MidpointRounding.AwayFromZero));

        // Where the letter ends between a line's ascenders and descenders, from the column's edge; the first line has small capitals, which don't descend.
        Length RightOf(int line)
        {
            var baseline = (cap.Leading * (cap.Lines - 1 - line)).Scaled;
            var (low, high) = (baseline - em.Times(line == 0 ? 30 : Descent, 1000).Scaled, baseline + em.Times(Ascent, 1000).Scaled);
            var edge = OutlineProfile.RightEdge(outline, (double)low * face.UnitsPerEm / size.Scaled, (double)high * face.UnitsPerEm / size.Scaled);
            return edge is { } right ? Scale(right - bounds.XMin - hung) : Length.Zero;
        }

        Length LeftOfFirst()
        {
            var middle = (cap.Leading * (cap.Lines - 1) + capitals / 2).Scaled;
            return OutlineProfile.RightEdge(Mirrored(outline), (double)middle * face.UnitsPerEm / size.Scaled, bounds.YMax) is { } left ? Scale(-left - bounds.XMin - hung) - em.Times(Gap, 1000) : Length.Zero;
        }
    }

    /// <summary>The shapes of all glyphs together; null where one is missing.</summary>
    private Outline? Draw(DropCapInline cap, Face face)
    {
        _glyphs.Clear();
        shaper.Shape(face, cap.Text, 0, cap.Text.Length, Scripts.AreOthersIn(cap.Text) ? Itemiser.Itemise(cap.Text)[0].Script : Script.Latin, cap.Language, cap.Style.Features, _glyphs);
        var segments = ImmutableArray.CreateBuilder<OutlineSegment>();
        double x = 0;
        foreach (var glyph in _glyphs)
        {
            if (glyph.Id == 0) return null;
            foreach (var s in Outliner.Outline(face, glyph.Id).Segments) segments.Add(new(s.Verb, Move(s.To), Move(s.Control1), Move(s.Control2)));
            x += glyph.Advance;

            OutlinePoint Move(OutlinePoint p) => new(p.X + x + glyph.OffsetX, p.Y + glyph.OffsetY);
        }

        return segments.Count == 0 ? null : new Outline(segments.ToImmutable());
    }

    /// <summary>How far a letter without an upright or serif at its left hangs out, in font units: it touches the edge in a point and would look indented.</summary>
    private static double Overhang(Outline outline, BoundingBox bounds, int unitsPerEm)
    {
        var mirrored = Mirrored(outline);
        double sum = 0;
        const int bands = 12;
        var height = (double)bounds.YMax / bands;
        for (var i = 0; i < bands; i++) sum += -bounds.XMin - (OutlineProfile.RightEdge(mirrored, i * height, (i + 1) * height) ?? -bounds.XMax);
        return Math.Min(sum / bands / 4, unitsPerEm * MostOverhang / 1000d);
    }

    private static Outline Mirrored(Outline outline)
    {
        return new Outline([.. outline.Segments.Select(s => new OutlineSegment(s.Verb, Mirror(s.To), Mirror(s.Control1), Mirror(s.Control2)))]);

        static OutlinePoint Mirror(OutlinePoint p) => new(-p.X, p.Y);
    }

    private static Drawing Scaled(Outline outline, BoundingBox bounds, Length size, int unitsPerEm, Ink ink)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>(outline.Segments.Length);
        var from = default(OutlinePoint);
        foreach (var drawn in outline.Segments)
        {
            var s = drawn.AsCubic(from);
            segments.Add(s.Verb switch
            {
                OutlineVerb.Move => Segment.Move(X(s.To), Y(s.To)),
                OutlineVerb.Line => Segment.Line(X(s.To), Y(s.To)),
                OutlineVerb.Cubic => new Segment(SegmentKind.Curve, X(s.Control1), Y(s.Control1), X(s.Control2), Y(s.Control2), X(s.To), Y(s.To)),
                _ => Segment.Close(),
            });
            from = s.To;
        }

        return new Drawing(Of(bounds.XMax - bounds.XMin), Of(bounds.YMax - bounds.YMin), [new Shape(segments.ToImmutable(), ink, null, Length.Zero)]);

        Length X(OutlinePoint p) => Of(p.X - bounds.XMin);
        Length Y(OutlinePoint p) => Of(bounds.YMax - p.Y);
        Length Of(double units) => new((long)Math.Round(size.Scaled * units / unitsPerEm, MidpointRounding.AwayFromZero));
    }
}
