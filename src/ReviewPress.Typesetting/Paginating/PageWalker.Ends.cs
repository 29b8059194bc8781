using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>The ends of pages: notes at the foot, stretched heads, the price.</summary>
internal sealed partial class PageWalker
{
    private const int FewestNoteLines = 2;

    /// <summary>Offers an end with the figures that wait at the page's foot, or carried over.</summary>
    private void Offer(in Cursor at, PageHead next, PageFault fault, bool forced = false)
    {
        if (at.Figure < 0)
        {
            Offer(at, next, fault, forced, 0);
            return;
        }

        var figure = galley.Pieces[at.Figure];
        if (at.Second < 0) OfferWithFiguresAtFoot(at, next, fault, forced, figure, null);
        else
        {
            OfferWithFiguresAtFoot(at, next, fault, forced, figure, galley.Pieces[at.Second]);
            OfferWithFiguresAtFoot(at, next with { Figure = at.Second }, fault, forced, figure, null);
        }

        Offer(at, next with { Figure = at.Figure, Second = at.Second }, fault, forced, costs.Floated);
    }

    private void OfferWithFiguresAtFoot(in Cursor at, PageHead next, PageFault fault, bool forced, Piece first, Piece? second)
    {
        if (first.Notes.Any() || second?.Notes.Any() == true) return;   // their notes would come after those of the text below their place
        var below = second is null ? 0 : second.SpaceBefore.Scaled + second.Height.Scaled;
        var highest = Grid.RoundUp(at.Y + first.SpaceBefore.Scaled, _unit);
        var lowest = _column - first.Height.Scaled - below - NotesHeight(-1);
        if (highest > lowest) return;
        var top = forced ? highest : lowest;
        var parts = _parts.Count;
        _parts.Add(new(first, 0, 1, top, -1, Stretch.None));
        var end = top + first.Height.Scaled + below;
        if (second is not null) _parts.Add(new(second, 0, 1, end - second.Height.Scaled, -1, Stretch.None));
        Offer(at with { Y = end, Heads = 0, Openings = 0 }, next, fault, forced, costs.Floated + Shortness((top - highest) / _unit));
        _parts.RemoveRange(parts, _parts.Count - parts);
    }

    private void Offer(in Cursor at, PageHead next, PageFault fault, bool forced, double extra)
    {
        if (_plan is not null) return;
        var room = _column - at.Y;
        var split = SplitFor(room);
        if (split < 0 && _effort != PageEffort.Overfull) return;
        if (split >= 0 && _notes.Count > 0 && split < _notes[^1].To && galley.IsAstray(_notes[^1].Note, next.Piece))
        {
            if (_effort == PageEffort.Strict) return;
            extra += costs.NoteAstray;
        }

        var ordinal = _ordinal++;
        if (_wanted >= 0 && ordinal != _wanted) return;
        var end = End(at, next, fault, forced, split, ordinal);
        end = end with { Cost = end.Cost + at.Extra + extra };
        if (_wanted == ordinal) _plan = Made(end, split);
        else _ends.Add(end);
    }

    private PageEnd End(in Cursor at, PageHead next, PageFault fault, bool forced, int split, int ordinal)
    {
        var whole = _notes.Count == 0 || split < 0 || split == _notes[^1].To;
        if (!whole) next = next with { Note = _notes[^1].Note.Number, NoteLine = split };
        var slack = Math.Max(0, (_column - at.Y - NotesHeight(split)) / _unit);
        var isLast = next.Piece == galley.Pieces.Length && whole && next.Figure < 0;
        var endsReview = !forced && whole && next is { Line: 0, Figure: < 0 } && BeginsReview(next.Piece);
        var ends = (forced && whole) || endsReview;
        var stretchable = at.Heads + at.Openings;
        var stretched = forced && whole || (endsReview && slack > stretchable) ? 0 : (int)Math.Min(slack, stretchable);
        var shortBy = (int)slack - stretched;
        var depth = _notes.Count > 0 ? _column : at.Y + stretched * _unit;
        if (fault == PageFault.None && at.Hyphen && next.Line > 0) fault = PageFault.HyphenAtEnd;
        if (at.Y > _column) fault = PageFault.TooHigh;
        return new(next, ends, isLast, depth, shortBy, stretched, Cost(at, ends, isLast, shortBy, stretched, whole, fault) + (endsReview ? costs.ShortAtReviewEnd * shortBy : 0) + (IsParted(next) ? costs.Parted : 0), fault, _effort, ordinal)
        {
            Raisable = _notes.Count > 0 && !ends ? shortBy : 0,
        };
    }

    private bool IsParted(in PageHead next) => next.Line == 0 && next.Piece > 0 && next.Piece < galley.Pieces.Length
        && galley.Pieces[next.Piece] is GroupOpenPiece && galley.Pieces[next.Piece - 1] is ParagraphPiece;

    /// <summary>Whether another review of the section begins with a piece.</summary>
    private bool BeginsReview(int piece)
    {
        while (piece < galley.Pieces.Length && galley.Pieces[piece] is GroupOpenPiece { Begins: null }) piece++;
        return piece < galley.Pieces.Length && galley.Pieces[piece].Begins is not null;
    }

    private double Cost(in Cursor at, bool ends, bool isLast, int shortBy, int stretched, bool whole, PageFault fault)
    {
        var cost = fault switch
        {
            PageFault.HyphenAtEnd => costs.HyphenAtEnd,
            PageFault.StrandedHeading => costs.StrandedHeading,
            PageFault.Orphan => costs.Orphan,
            PageFault.Widow => costs.Widow,
            PageFault.TooHigh => costs.Widow * (1 + (at.Y - _column) / _unit),
            _ => 0,
        };
        if (!ends) cost += Shortness(shortBy);
        else if (isLast && at.Y < costs.FewLines * _unit) cost += costs.NearlyEmpty;
        cost += costs.Stretched * Math.Min(stretched, at.Heads) + costs.StretchedOpening * Math.Max(0, stretched - at.Heads);
        foreach (var repetition in galley.Repetitions) cost += CostOf(repetition);
        return cost + (whole ? 0 : costs.SplitNote);
    }

    private double CostOf(Repetition repetition)
    {
        var (isHere, isSaid, others) = (false, false, 0);
        foreach (ref readonly var part in CollectionsMarshal.AsSpan(_parts))
        {
            if (ReferenceEquals(part.Piece, repetition.Piece)) isHere = true;
            else others++;
            isSaid |= repetition.IsIn(part);
        }

        return isHere && (isSaid || others == 0) ? costs.Repeated * (isSaid ? 1 : 2) : 0;
    }

    private double Shortness(long lines) => lines == 0 ? 0 : costs.Short + costs.Shorter * (lines - 1);

    private PagePlan Made(PageEnd end, int split)
    {
        var parts = CollectionsMarshal.AsSpan(_parts);
        _ = Unstretch(parts, Stretch.BelowOpening, Unstretch(parts, Stretch.AboveHead, end.Stretched));
        var shift = 0L;
        foreach (ref var part in parts)
        {
            if (part.Stretch != Stretch.None) shift += _unit;
            part = part with { Top = part.Top + shift };
        }

        var notes = _notes.ToArray();
        if (notes.Length > 0 && split >= 0) notes[^1] = notes[^1] with { To = split };
        return new([.. _parts.Where(p => p.To > p.From)], ImmutableCollectionsMarshal.AsImmutableArray(notes), end);
    }

    /// <summary>Takes the second line away from all but the first ones.</summary>
    /// <returns>How many are left.</returns>
    private static int Unstretch(Span<PiecePart> parts, Stretch stretch, int left)
    {
        foreach (ref var part in parts)
        {
            if (part.Stretch == stretch && left-- <= 0) part = part with { Stretch = Stretch.None };
        }

        return Math.Max(0, left);
    }

    /// <summary>How many lines of the last note stand on a page with so much room below the text: all of them, else the most that leave two for
    /// the next page, or -1 where not even two fit.</summary>
    private int SplitFor(long room)
    {
        if (_notes.Count == 0) return room >= 0 ? 0 : -1;
        var last = _notes[^1];
        if (NotesHeight(last.To) <= room) return last.To;
        for (var to = last.To - FewestNoteLines; to >= last.From + FewestNoteLines; to--)
        {
            if (NotesHeight(to) <= room) return to;
        }

        return -1;
    }

    private long LeastNotes()
    {
        if (_notes.Count == 0) return 0;
        var last = _notes[^1];
        var splits = last.To - last.From >= 2 * FewestNoteLines;
        return NotesHeight(splits ? last.From + FewestNoteLines : last.To);
    }

    /// <summary>The height of all notes, the last one up to a line: in whole grid units, and one more for the rule.</summary>
    private long NotesHeight(int lastTo)
    {
        if (_notes.Count == 0) return 0;
        long height = 0;
        for (var i = 0; i < _notes.Count; i++)
        {
            var (note, from, to) = _notes[i];
            height += note.HeightOf(from, i == _notes.Count - 1 && lastTo >= 0 ? lastTo : to).Scaled;
        }

        return Grid.RoundUp(height, _unit) + _unit;
    }
}
