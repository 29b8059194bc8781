using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Composing;

/// <summary>The last stage: the glyphs of chosen lines get their places. Each is rounded from its run's beginning, never accumulated.</summary>
internal sealed class LineSetter(FaceTable faces, Cutter cutter, FragmentCache fragments)
{
    private readonly GlyphTexts _texts = new();
    private Hlist _list = null!;
    private MarkList _into = null!;
    private LinePlace _place;
    private int _scale;            // of the glyphs, in 1/1000
    private int _tracking;         // of the line, in 1/10000 em
    private long _spacing;         // added to all spaces of the line together
    private long _spaces;          // their natural widths together, of a line whose spaces are given something
    private long _passed;          // the natural widths of the spaces set so far
    private bool _isShrunk;        // whether what they are given is below zero
    private long _gaps;            // the widths of the gaps set so far
    private long _spaced;          // what the spaces were given, and the gaps
    private int _first;            // the line's first glyph
    private long _x;               // of the run, from the line's left edge, without what the spaces were given

    /// <summary>Sets one line of a list.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="start">The end of the line before; null for the first.</param>
    /// <param name="end">This line's end.</param>
    /// <param name="place">Where.</param>
    /// <param name="into">The page's marks.</param>
    public void Set(Hlist list, LineEnd? start, LineEnd end, LinePlace place, MarkList into)
    {
        (_list, _into, _place, _passed, _gaps, _spaced, _x) = (list, into, place, 0, 0, 0, 0);
        (_scale, _tracking) = (1000, 0);
        var from = start is { } s ? cutter.Find(list, s) : default;
        var to = cutter.Find(list, end);
        if (end.Kind == BreakKind.Final) to = WithoutTrailingSpaces(to);
        if (start is { } begin && from.GlyphStart > to.GlyphEnd && from.Post.Count + to.Pre.Count > 0) (from, to) = InOnePiece(begin, end, from, to);
        var natural = Measure(from, to);
        _spaces = 0;
        var left = Protrusion.Left(list, start?.Character ?? 0, place.ProtrudesLeft);
        var hanging = left + Protrusion.Right(list, end, place.ProtrudesRight);
        var room = place.Width.Scaled + hanging - natural - MeasureGaps(from, to);
        var justified = place.Alignment == Alignment.Justified && (!place.Ends || room < 0);
        if (justified)
        {
            room -= LetGlyphsGive(natural, from, to);
            _isShrunk = room < 0;
            _spaces = MeasureSpaces(from, to);
        }

        _spacing = justified && _spaces > 0 ? room : 0;
        var indent = place.Alignment switch { Alignment.Right => room, Alignment.Centre => room / 2, _ => 0 };
        _x += place.X.Scaled - left + indent;
        _first = from.GlyphStart;
        SetGlyphs(from, to, end);
    }

    /// <summary>Sets the line's scale and tracking.</summary>
    /// <returns>By how much it is wider.</returns>
    private long LetGlyphsGive(long natural, in LineCut from, in LineCut to)
    {
        (_scale, _tracking) = (LineFit.Scale(_place.Give, _place.Scaling), LineFit.Tracking(_place.Give, _place.Tracking));
        return (_scale, _tracking) == (1000, 0) ? 0 : Measure(from, to) - natural;
    }

    /// <summary>The natural width of a list in one line.</summary>
    public Length Width(Hlist list)
    {
        (_list, _scale, _tracking) = (list, 1000, 0);
        var end = cutter.Find(list, new(list.Length, BreakKind.Final));
        return new(Measure(default, end) + MeasureGaps(default, end));
    }

    /// <summary>A line so short that what is shaped anew at its two ends overlaps: shaped as a whole.</summary>
    private (LineCut From, LineCut To) InOnePiece(LineEnd start, LineEnd end, in LineCut left, in LineCut to)
    {
        ref readonly var run = ref CollectionsMarshal.AsSpan(_list.Runs)[to.Run];
        var first = Math.Max(start.Character, run.Start);
        var piece = fragments.Get(_list, run, first, end.Character, end.Kind.SetsHyphen());
        return (left with { Post = default }, to with { GlyphEnd = left.GlyphStart, Pre = piece, PreChar = first });
    }

    private LineCut WithoutTrailingSpaces(LineCut to)
    {
        var end = to.GlyphEnd;
        while (end > 0 && _list.Source[_list.Glyphs[end - 1].Cluster] == ' ') end--;
        return to with { GlyphEnd = end };
    }

    private long Measure(in LineCut from, in LineCut to)
    {
        var runs = CollectionsMarshal.AsSpan(_list.Runs);
        long natural = 0;
        if (from.Post.Count > 0) natural += runs[from.Run].Width(from.Post.Units, from.Post.Count, _scale, _tracking);
        foreach (ref readonly var run in runs)
        {
            var (first, last) = (Math.Max(run.GlyphStart, from.GlyphStart), Math.Min(run.GlyphEnd, to.GlyphEnd));
            if (first >= last) continue;
            if (run.Kind != HlistRunKind.Text)
            {
                natural += run.Fixed;
                continue;
            }

            var end = _list.Units[last - 1] + _list.Glyphs[last - 1].Advance;
            natural += run.Width(end - _list.Units[first], last - first, _scale, _tracking);
        }

        if (to.Pre.Count > 0) natural += runs[to.Run].Width(to.Pre.Units, to.Pre.Count, _scale, _tracking);
        return natural;
    }

    private long MeasureSpaces(in LineCut from, in LineCut to)
    {
        var glyphs = CollectionsMarshal.AsSpan(_list.Glyphs);
        var source = _list.Source;
        long spaces = 0;
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(_list.Runs))
        {
            if (run.Kind != HlistRunKind.Text) continue;
            var (first, last) = (Math.Max(run.GlyphStart, from.GlyphStart), Math.Min(run.GlyphEnd, to.GlyphEnd));
            if (first >= last) continue;
            foreach (ref readonly var glyph in glyphs[first..last])
            {
                if (source[glyph.Cluster] is ' ' or '\u00A0') spaces += run.Width(glyph.Advance, 0);
            }

            for (var g = Math.Max(first, from.GlyphStart + 1); _list.HasIdeographs && g < last; g++)
            {
                if (source[glyphs[g].Cluster] is not (' ' or '\u00A0')) spaces += Given(IdeographicGap.Before(_list, run, g));
            }
        }

        return spaces;
    }

    private long MeasureGaps(in LineCut from, in LineCut to)
    {
        long width = 0;
        if (!_list.HasIdeographs) return width;
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(_list.Runs))
        {
            var last = Math.Min(run.GlyphEnd, to.GlyphEnd);
            for (var g = Math.Max(run.GlyphStart, from.GlyphStart + 1); g < last; g++) width += IdeographicGap.Before(_list, run, g).Width;
        }

        return width;
    }

    /// <summary>As a space of which width a gap gives.</summary>
    private long Given(Gap gap) => _isShrunk ? gap.Shrink : gap.Stretch;

    private void SetGlyphs(in LineCut from, in LineCut to, LineEnd end)
    {
        var runs = CollectionsMarshal.AsSpan(_list.Runs);
        for (var r = 0; r < runs.Length; r++)
        {
            ref readonly var run = ref runs[r];
            var (first, last) = (Math.Max(run.GlyphStart, from.GlyphStart), Math.Min(run.GlyphEnd, to.GlyphEnd));
            var post = from.Post.Count > 0 && from.Run == r ? from.Post : default;
            var pre = to.Pre.Count > 0 && to.Run == r ? to.Pre : default;
            if (first >= last && post.Count == 0 && pre.Count == 0) continue;
            if (run.Kind == HlistRunKind.Text)
            {
                var limit = last < run.GlyphEnd && first < last ? _list.Glyphs[last].Cluster : run.End;
                SetRun(run, post, from.PostChar, first, last, limit, pre, to.PreChar, end);
            }
            else SetThing(run);
        }
    }

    private void SetRun(in HlistRun run, Fragment post, int postChar, int first, int last, int limit, Fragment pre, int preChar, LineEnd end)
    {
        var glyphs = _into.NewGlyphs(post.Count + Math.Max(0, last - first) + pre.Count);
        long units = 0;
        var (count, spaced) = (0, _spaced);
        if (post.Count > 0)
        {
            var postEnd = first < run.GlyphEnd ? _list.Glyphs[first].Cluster : run.End;
            Place(run, CollectionsMarshal.AsSpan(fragments.Glyphs).Slice(post.Start, post.Count), postChar, postEnd, spaced, false, glyphs, ref units, ref count);
        }

        if (first < last) Place(run, CollectionsMarshal.AsSpan(_list.Glyphs)[first..last], 0, pre.Count > 0 ? preChar : limit, spaced, false, glyphs, ref units, ref count, first);
        if (pre.Count > 0)
        {
            var hyphen = end.Kind.SetsHyphen();
            Place(run, CollectionsMarshal.AsSpan(fragments.Glyphs).Slice(pre.Start, pre.Count), preChar, end.Character, spaced, hyphen, glyphs, ref units, ref count);
        }

        var width = run.Width(units, count, _scale, _tracking);
        Emit(run, glyphs, new(_x + spaced), new(width + _spaced - spaced));
        _x += width;
    }

    private void PassSpace(long width)
    {
        _passed += width;
        if (_spacing != 0) _spaced = _gaps + _spacing * _passed / _spaces;     // no overflow: lengths of a line stay below 2^31
    }

    private void PassGap(Gap gap)
    {
        _gaps += gap.Width;
        _spaced += gap.Width;
        PassSpace(Given(gap));
    }

    private void Place(in HlistRun run, ReadOnlySpan<ShapedGlyph> glyphs, int offset, int textEnd, long spacedBefore, bool hyphen, Span<PlacedGlyph> placed, ref long units, ref int count, int first = -1)
    {
        var (hasGaps, scale, source) = (first >= 0 && _list.HasIdeographs, new RunScale(run, _scale, _tracking), _list.Source);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!hasGaps && (i == 0 || glyphs[i - 1].Cluster != glyphs[i].Cluster)) i += PlaceLetters(glyphs[i..], offset, textEnd, scale, _spaced - spacedBefore, placed, ref units, ref count);
            ref readonly var glyph = ref glyphs[i];
            var cluster = glyph.Cluster + offset;
            var text = TextOf(glyphs, i, offset, textEnd, hyphen);
            if (hasGaps && first + i > _first && IdeographicGap.Before(_list, run, first + i) is var gap && gap != default)
            {
                PassGap(gap);
                if (gap.Width < 0) text = Joined(placed[..count], text);
            }

            var x = scale.Width(units + glyph.OffsetX, count) + _spaced - spacedBefore;
            var y = glyph.OffsetY == 0 ? 0 : run.Width(glyph.OffsetY, 0);
            placed[count++] = new(glyph.Id, new(x), new(y), text);
            units += glyph.Advance;
            if (cluster < textEnd && source[cluster] is ' ' or '\u00A0') PassSpace(run.Width(glyph.Advance, 0));
        }
    }

    /// <summary>Places glyphs up to the first that isn't a letter of its own on the baseline, or up to the last: nearly all, in a loop so small that the processor keeps it.</summary>
    /// <returns>How many.</returns>
    private int PlaceLetters(ReadOnlySpan<ShapedGlyph> glyphs, int offset, int textEnd, RunScale scale, long spaced, Span<PlacedGlyph> placed, ref long units, ref int count)
    {
        var start = glyphs[0].Cluster;
        var source = _list.Source.AsSpan(start + offset, Math.Clamp(textEnd - start - offset, 0, glyphs.Length - 1));
        var (texts, width, at, i) = (_texts.Letters, units, count, 0);
        for (; i < source.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            var letter = source[i];
            if (letter >= texts.Length || letter is ' ' or '\u00A0' || glyphs[i + 1].Cluster != start + i + 1 || glyph.OffsetY != 0) break;
            placed[at] = new(glyph.Id, new(scale.Width(width + glyph.OffsetX, at) + spaced), Length.Zero, texts[letter]);
            width += glyph.Advance;
            at++;
        }

        (units, count) = (width, at);
        return i;
    }

    /// <summary>Signs that overlap are one cluster: readers of PDFs would see a new line where a glyph goes back.</summary>
    private string Joined(Span<PlacedGlyph> placed, string text)
    {
        var first = placed.Length - 1;
        while (first >= 0 && placed[first].Text.Length == 0) first--;
        if (first < 0) return text;
        placed[first] = placed[first] with { Text = _texts.Of(placed[first].Text + text) };
        return "";
    }

    /// <summary>What a glyph stands for: its cluster's characters, nothing for the further ones of a cluster, U+00AD for the line's hyphen.</summary>
    private string TextOf(ReadOnlySpan<ShapedGlyph> glyphs, int i, int offset, int textEnd, bool hyphen)
    {
        var cluster = glyphs[i].Cluster;
        var start = cluster + offset;
        if (hyphen && start >= textEnd) return "\u00AD";
        if (i > 0 && glyphs[i - 1].Cluster == cluster) return "";
        var next = i + 1;
        while (next < glyphs.Length && glyphs[next].Cluster == cluster) next++;
        var end = next < glyphs.Length ? Math.Min(glyphs[next].Cluster + offset, textEnd) : textEnd;
        return _texts.Of(_list.Source.AsSpan(start, end - start));
    }

    private void Emit(in HlistRun run, ArraySegment<PlacedGlyph> glyphs, Length x, Length width)
    {
        var style = run.Style!;
        var element = run.Inline.Element;
        _into.Marks.Add(new GlyphRun(element, run.FaceNumber, style.Size, style.Ink, x, _place.Baseline - style.Rise, _scale, new(run.TrackingWith(_tracking)), glyphs, _into.Kind));
        if (run.Link < 0) return;
        var metrics = run.Face!.Metrics;
        var top = style.Size.Times(metrics.Ascender, run.UnitsPerEm);
        var height = style.Size.Times(metrics.Ascender - metrics.Descender, run.UnitsPerEm);
        _into.Links.Add(new(run.Link, element, new(x, _place.Baseline - style.Rise - top, width, height)));
    }

    private void SetThing(in HlistRun run)
    {
        if (run is { Inline: DropCapInline letter, Cap: { } cap }) SetDropCap(letter, cap);
        else if (run.Inline is DrawingInline { Drawing: var drawing } inline)
        {
            _into.Marks.Add(new DrawingMark(inline.Element, new(_x + _spaced), _place.Baseline - inline.Rise - drawing.Height, drawing, inline.Spoken));
        }

        _x += run.Fixed;
    }

    /// <summary>The drawn letter, and unseen in the first line the same in the text's size, as wide as the letter: readers of PDFs find the whole word there.</summary>
    private void SetDropCap(DropCapInline letter, DropCapFit cap)
    {
        _into.Marks.Add(new DrawingMark(letter.Element, new Length(_x) + cap.Left, _place.Baseline + cap.Top, cap.Drawing, null));
        var face = faces[letter.Style.Face];
        var natural = letter.Text.EnumerateRunes().Sum(r => face.AdvanceOf(face.GlyphOf(r.Value)));
        var scale = (int)((cap.First - cap.Marker).Scaled * 1000 / Math.Max(1, letter.Style.Size.Times(natural, face.UnitsPerEm).Scaled));
        var (glyphs, x) = (new List<PlacedGlyph>(), Length.Zero);
        foreach (var rune in letter.Text.EnumerateRunes())
        {
            var glyph = face.GlyphOf(rune.Value);
            glyphs.Add(new(glyph, x, Length.Zero, rune.ToString()));
            x += letter.Style.Size.Times((long)face.AdvanceOf(glyph) * scale, face.UnitsPerEm * 1000L);
        }

        _into.Marks.Add(new GlyphRun(letter.Element, letter.Style.Face, letter.Style.Size, letter.Style.Ink, new Length(_x) + cap.Marker, _place.Baseline, scale, Length.Zero, glyphs.ToArray(), _into.Kind) { IsUnseen = true });
    }
}
