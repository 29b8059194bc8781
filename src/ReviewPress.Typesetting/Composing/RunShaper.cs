using System.Globalization;
using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Stage two: each run is shaped whole, in font units; spaces of fixed width get it here.</summary>
internal sealed class RunShaper(Shaper shaper)
{
    /// <summary>A word space is at least this wide, in 1/1000 em: below .15 em readers of PDFs see none, and no eye wants less.</summary>
    private const int LeastSpace = 155;

    /// <summary>Fills the list's glyphs and each run's origin.</summary>
    /// <param name="list">Itemised.</param>
    /// <param name="faults">Characters that no face has are added.</param>
    public void Shape(Hlist list, List<TypesettingFault>? faults)
    {
        long origin = 0;
        var runs = CollectionsMarshal.AsSpan(list.Runs);
        for (var r = 0; r < runs.Length; r++)
        {
            ref var run = ref runs[r];
            run.GlyphStart = list.Glyphs.Count;
            run.Origin = origin;
            if (run.Kind == HlistRunKind.Text)
            {
                var goesOn = r + 1 < runs.Length && runs[r + 1].Kind == HlistRunKind.Text && runs[r + 1].Tracking == run.Tracking;
                origin += ShapeText(list, ref run, endsTracking: run.Tracking != 0 && !goesOn, faults);
            }
            else
            {
                list.Glyphs.Add(new ShapedGlyph(0, 0, 0, 0, run.Start, false));
                list.Units.Add(0);
                run.GlyphEnd = list.Glyphs.Count;
                origin += run.Fixed;
            }
        }
    }

    private long ShapeText(Hlist list, ref HlistRun run, bool endsTracking, List<TypesettingFault>? faults)
    {
        shaper.Shape(run.Face!, list.Shaped.AsSpan(0, list.Length), run.Start, run.End - run.Start, run.Script, run.Language, run.Features, list.Glyphs);
        run.GlyphEnd = list.Glyphs.Count;
        var glyphs = CollectionsMarshal.AsSpan(list.Glyphs)[run.GlyphStart..];
        CollectionsMarshal.SetCount(list.Units, list.Glyphs.Count);
        var before = CollectionsMarshal.AsSpan(list.Units)[run.GlyphStart..];
        var source = list.Source.AsSpan(0, list.Length);
        var (units, told) = (0, 0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref var glyph = ref glyphs[i];
            if (glyph.Id == 0 && faults is not null && glyph.Cluster >= told) told = TellMissing(list, run, glyph.Cluster, faults);
            var c = source[glyph.Cluster];
            if (c is ' ' or '\u00A0') glyph = glyph with { Advance = Math.Max(glyph.Advance, LeastSpaceAfter(glyphs[..i], run.Face!)) };
            else if (c >= '\u2000' && FixedWidth(c, run.Face!) is var width and >= 0) glyph = glyph with { Advance = width };
            before[i] = units;
            units += glyph.Advance;
        }

        if (endsTracking && glyphs.Length > 0)
        {
            var after = (int)(run.Tracking * run.UnitsPerEm / run.Size);     // letters are spaced from one another, not from what follows
            glyphs[^1] = glyphs[^1] with { Advance = glyphs[^1].Advance - after };
            units -= after;
        }

        var natural = run.Width(units, glyphs.Length);
        if (run.Fixed <= natural || glyphs.Length == 0) return natural;
        var missing = (int)((run.Fixed - natural) * run.UnitsPerEm / run.Size);
        glyphs[^1] = glyphs[^1] with { Advance = glyphs[^1].Advance + missing };
        return run.Width(units + missing, glyphs.Length);
    }

    /// <summary>Tells what a reader sees as one sign, however many characters it is made of: a letter with its marks, an emoji with its skin.</summary>
    /// <returns>Its end.</returns>
    private static int TellMissing(Hlist list, in HlistRun run, int at, List<TypesettingFault> faults)
    {
        if (list.Shaped[at] == Itemizer.NoCharacter) return run.End;          // told already, as a passage
        while (at > run.Start && Scripts.IsMark(list.Source[at])) at--;
        var length = StringInfo.GetNextTextElementLength(list.Source.AsSpan(at, run.End - at));
        faults.Add(new(TypesettingFaultKind.MissingGlyph, list.PlaceOf(run, at), list.Source.AsSpan(at, length).ToString()));
        return at + length;
    }

    /// <summary>How wide a space must be at least, though the glyph before it is kerned towards it.</summary>
    private static int LeastSpaceAfter(ReadOnlySpan<ShapedGlyph> before, Face face)
    {
        var least = face.UnitsPerEm * LeastSpace / 1000;
        return before.IsEmpty ? least : least + Math.Max(0, face.AdvanceOf(before[^1].Id) - before[^1].Advance);
    }

    /// <summary>Widths by rule, in font units: no two faces agree on these spaces and most have none (The Unicode Standard, table 6-2).</summary>
    private static int FixedWidth(char c, Face face)
    {
        var em = face.UnitsPerEm;
        return c switch
        {
            '\u2000' or '\u2002' => em / 2,
            '\u2001' or '\u2003' => em,
            '\u2004' => em / 3,
            '\u2005' => em / 4,
            '\u2006' => em / 6,
            '\u2007' => face.AdvanceOf(face.GlyphOf('0')),
            '\u2008' => face.AdvanceOf(face.GlyphOf('.')),
            '\u2009' => em / 6,
            '\u200A' => em / 12,
            '\u202F' => em / 6,
            '\u205F' => em * 2 / 9,
            _ => -1,
        };
    }
}
