using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Sets a planned page: shapes its paragraphs again, cuts them at the chosen ends, and gives every glyph its place.</summary>
internal sealed class PageSetter(Composer composer, Content content)
{
    private readonly PageGeometry _geometry = content.Geometry;
    private readonly FurnitureSetter _furniture = new(composer, content.Geometry);
    private readonly MarkList _marks = composer.Marks;
    private readonly List<Piece> _waiting = [];   // beside earlier text, and not set yet
    private Beginning? _current;
    private Length _left;

    /// <summary>Sets a page. Its glyphs are good until the next call.</summary>
    /// <param name="section">Whose page it is.</param>
    /// <param name="plan">What stands on it.</param>
    /// <param name="number">Physical, from 0.</param>
    /// <param name="label">In words.</param>
    /// <param name="isFirst">Whether it is the section's first.</param>
    public Page Set(Section section, PagePlan plan, int number, string label, bool isFirst)
    {
        _marks.Clear();
        var isRecto = number % 2 == 0;
        _left = _geometry.TextLeft(isRecto);
        if (isFirst)
        {
            _waiting.Clear();
            _current = null;
        }

        var side = new SideColumn(_geometry, plan, _waiting);
        var top = _geometry.FirstBaseline - _geometry.Grid;
        if (isFirst && section.Place != 0) _marks.Anchors.Add(new(section.Place, top));
        foreach (var part in plan.Parts)
        {
            if (part.From == 0) Begin(part, top);
            SetBeside(side, part, top, isRecto);
            SetPart(part.Piece, part.Setting, part.From, part.To, part.Piece.IsWide ? _geometry.FullLeft(isRecto) : _left, top + new Length(part.Top));
        }

        SetNotes(plan.Notes, _geometry.LastBaseline - _geometry.Grid * plan.End.Raised);
        _furniture.Set(section, number, label, isFirst, _current, _marks);
        return new(number, label, _geometry.Width, _geometry.Height, [.. _marks.Marks], [.. _marks.Links], [.. _marks.Anchors]) { Irregularities = Irregularities(plan) };
    }

    /// <summary>Goes over a section's first pages without setting them, for what those that follow must know.</summary>
    public void Pass(ReadOnlySpan<PagePlan> plans)
    {
        foreach (var plan in plans)
        {
            var side = new SideColumn(_geometry, plan, _waiting);
            foreach (var part in plan.Parts)
            {
                if (part.From == 0 && part.Piece.Begins is { } beginning) _current = beginning;
                side.Beside(part);
            }
        }
    }

    /// <summary>A page without anything.</summary>
    public Page Blank(int number, string label) => new(number, label, _geometry.Width, _geometry.Height, [], [], []);

    private static ImmutableArray<string> Irregularities(PagePlan plan)
    {
        var (heads, openings) = (0, 0);
        foreach (var part in plan.Parts)
        {
            if (part.Stretch == Stretch.AboveHead) heads++;
            if (part.Stretch == Stretch.BelowOpening) openings++;
        }

        var found = new List<string>();
        if (heads > 0) found.Add($"second grid line above a head: {heads}");
        if (openings > 0) found.Add($"second grid line below an opening: {openings}");
        if (plan.End is { Ends: false, ShortBy: > 0 }) found.Add($"lines short: {plan.End.ShortBy}");
        if (plan.End.Fault != PageFault.None) found.Add(plan.End.Fault.ToString());
        return [.. found];
    }

    private void Begin(PiecePart part, Length top)
    {
        if (part.Piece.Begins is not { } beginning) return;
        _current = beginning;
        _marks.Anchors.Add(new(beginning.Place, top + new Length(part.Top)));
    }

    private void SetBeside(SideColumn side, PiecePart part, Length top, bool isRecto)
    {
        _marks.Kind = RunKind.Side;
        foreach (var (piece, pieceTop) in side.Beside(part)) SetWhole(piece, _geometry.SideLeft(isRecto), top + pieceTop);
        _marks.Kind = RunKind.Text;
    }

    private void SetNotes(ImmutableArray<NotePart> notes, Length lowest)
    {
        if (notes.IsEmpty) return;
        _marks.Kind = RunKind.Note;
        var height = notes.Aggregate(Length.Zero, (sum, n) => sum + n.Note.HeightOf(n.From, n.To));
        var top = lowest - height;
        var style = content.Notes;
        if (style.Thickness > Length.Zero) _marks.Marks.Add(new RuleMark(0, new(_left, top - _geometry.Grid / 2 - style.Thickness / 2, style.Width, style.Thickness), style.Ink));
        foreach (var (note, from, to) in notes)
        {
            SetNote(note, from, to, top);
            top += note.HeightOf(from, to);
        }

        _marks.Kind = RunKind.Text;
    }

    private void SetNote(NotePiece note, int from, int to, Length top)
    {
        var origin = from == 0 ? Length.Zero : note.Ends[from - 1];
        var line = 0;
        foreach (var (piece, left, pieceTop) in note.Pieces)
        {
            var lines = piece is ParagraphPiece paragraph ? paragraph.Setting.Lines : 1;
            var (first, last) = (Math.Max(from - line, 0), Math.Min(to - line, lines));
            if (first < last) SetPart(piece, -1, first, last, _left + left, top + pieceTop - origin + (piece is ParagraphPiece p ? p.Leading * first : Length.Zero));
            line += lines;
        }
    }

    private void SetPart(Piece piece, int setting, int from, int to, Length left, Length top)
    {
        switch (piece)
        {
            case ParagraphPiece paragraph:
                SetLines(paragraph, setting < 0 ? paragraph.Paragraph.Best : setting, from, to, left, top);
                break;
            case StackPiece stack:
                foreach (var (child, childLeft, childTop) in stack.Children) SetWhole(child, left + childLeft, top + childTop);
                break;
            case TablePiece table:
                SetRows(table, from, to, left, top);
                break;
            case SolidPiece solid:
                SetSolid(solid.Block, left, top);
                break;
        }
    }

    private void SetWhole(Piece piece, Length left, Length top) => SetPart(piece, -1, 0, piece switch
    {
        ParagraphPiece paragraph => paragraph.Setting.Lines,
        TablePiece table => table.Rows.Length,
        _ => 1,
    }, left, top);

    private void SetRows(TablePiece table, int from, int to, Length left, Length top)
    {
        var caption = from == 0 ? table.Caption : table.Continued;
        foreach (var part in (ReadOnlySpan<StackPiece>)[caption, table.Head, .. table.Rows.AsSpan()[from..to], table.Foot])
        {
            SetWhole(part, left, top);
            top += part.Height;
        }
    }

    private void SetLines(ParagraphPiece piece, int setting, int from, int to, Length left, Length top)
    {
        var block = piece.Paragraph.Block;
        var style = block.Style;
        var (ends, gives) = (piece.Paragraph.Settings[setting].Ends, piece.Paragraph.Settings[setting].Gives);
        AddAnchors(piece, setting, from, to, top);
        if (from == 0 && !block.Marker.IsEmpty) SetMarker(block, left + style.Left + style.Indent + (piece.Paragraph.Cap?.Marker ?? Length.Zero), top + style.Leading);
        var list = composer.Shape(piece.Paragraph);
        var hangs = style is { Protrudes: true, Alignment: Alignment.Justified or Alignment.Left };
        var protrudes = hangs && style.Alignment == Alignment.Justified;
        for (var line = from; line < to; line++)
        {
            var indent = piece.Paragraph.IndentOf(line);
            var last = line == ends.Length - 1 || ends[line].Kind == BreakKind.Forced;
            var place = new LinePlace(left + indent, piece.Paragraph.Width - indent - style.Right, top + style.Leading * (line - from + 1), style.Alignment, last, style.Scaling, style.LineTracking)
            {
                ProtrudesLeft = hangs && (line > 0 || style.Indent == Length.Zero), ProtrudesRight = protrudes,
                Give = gives.IsEmpty ? 0 : gives[line],
            };
            var marks = _marks.Marks.Count;
            composer.Setter.Set(list, line == 0 ? null : ends[line - 1], ends[line], place, _marks);
            if (style.HangsBearings) HangBearing(marks);
            if (line == ends.Length - 1 && block.Bar is { } bar) AddBar(bar, place.Baseline, marks);
        }
    }

    /// <summary>Moves a line to the left, by the white that its first letter has there.</summary>
    private void HangBearing(int firstMark)
    {
        if (_marks.Marks.Count == firstMark || _marks.Marks[firstMark] is not GlyphRun { Glyphs: [var first, ..] } run) return;
        var bearing = composer.InkOf(run.Face, first.Id, run.Size).Left;
        for (var i = firstMark; i < _marks.Marks.Count; i++)
        {
            if (_marks.Marks[i] is GlyphRun moved) _marks.Marks[i] = moved with { X = moved.X - bearing };
        }
    }

    /// <summary>From the first letter's ink to the last one's.</summary>
    private void AddBar(BarUnder bar, Length baseline, int firstMark)
    {
        GlyphRun[] runs = [.. _marks.Marks.Skip(firstMark).OfType<GlyphRun>()];
        if (runs.Length == 0) return;
        var left = runs[0].X + composer.InkOf(runs[0].Face, runs[0].Glyphs[0].Id, runs[0].Size).Left;
        var right = runs[^1].X + runs[^1].Glyphs[^1].X + composer.InkOf(runs[^1].Face, runs[^1].Glyphs[^1].Id, runs[^1].Size).Right;
        _marks.Marks.Add(new RuleMark(0, new(left, baseline + bar.Below, right - left, bar.Thickness), bar.Ink));
    }

    private void AddAnchors(ParagraphPiece piece, int setting, int from, int to, Length top)
    {
        foreach (var (character, place) in piece.Paragraph.Places)
        {
            var line = piece.Paragraph.LineOf(setting, character);
            if (line >= from && line < to) _marks.Anchors.Add(new(place, top + piece.Leading * (line - from)));
        }
    }

    private void SetMarker(ParagraphBlock block, Length right, Length baseline)
    {
        var list = composer.Shape(block.Marker);
        var alignment = block.MarkerFlushRight ? Alignment.Right : Alignment.Left;
        composer.Setter.Set(list, null, new(list.Length, BreakKind.Final), new(right - block.MarkerIndent, block.MarkerIndent, baseline, alignment, true), _marks);
    }

    private void SetSolid(Block block, Length left, Length top)
    {
        switch (block)
        {
            case RuleBlock rule:
                var box = new Box(left + rule.Left, top + rule.Offset - rule.Thickness / 2, rule.Width ?? _geometry.Measure - rule.Left, rule.Thickness);
                _marks.Marks.Add(new RuleMark(0, box, rule.Ink));
                break;
            case DrawingBlock drawing:
                var x = drawing.Left ?? (_geometry.Measure - drawing.Drawing.Width) / 2;
                _marks.Marks.Add(new DrawingMark(drawing.Element, left + x, top + drawing.Top, drawing.Drawing, drawing.Spoken));
                break;
            case FigureBlock figure:
                var height = figure.PictureHeight > Length.Zero ? figure.PictureHeight : figure.Height;
                _marks.Marks.Add(new PictureMark(figure.Element, figure.Picture, new(left + figure.Left, top + figure.Height - height, figure.Width, height)));
                break;
        }
    }
}
