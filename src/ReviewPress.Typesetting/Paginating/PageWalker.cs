using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Fills one page from a given head in every way that is allowed. A walk is deterministic: the number of an end in its walk is enough to make the
/// page again, so that nothing is kept for the many ends that aren't chosen.</summary>
internal sealed partial class PageWalker(Galley galley, PageGeometry geometry, PageCosts costs, SearchMemory memory)
{
    private readonly long _unit = geometry.Grid.Scaled;
    private readonly long _column = geometry.Grid.Scaled * geometry.Lines;
    private readonly List<PiecePart> _parts = memory.Parts;
    private readonly List<NotePart> _notes = memory.Notes;
    private readonly List<PageEnd> _ends = memory.Walked;
    private PageEffort _effort;
    private int _mostAltered;
    private double _dearestAltered;
    private int _ordinal;
    private int _wanted;
    private PagePlan? _plan;

    /// <summary>How many paragraphs of a page may have a line more or fewer than is best for them.</summary>
    public int MostAltered { get => _mostAltered; init => _mostAltered = value; }

    /// <summary>How many demerits more than the best ones theirs may be.</summary>
    public double DearestAltered { init => _dearestAltered = value; }

    /// <summary>The ways to fill a page.</summary>
    /// <param name="head">How it begins.</param>
    /// <param name="carried">The note carried over to it.</param>
    /// <returns>At least one; good until the next walk.</returns>
    public ReadOnlySpan<PageEnd> Ends(PageHead head, NotePiece? carried)
    {
        foreach (var effort in (ReadOnlySpan<PageEffort>)[PageEffort.Strict, PageEffort.Relaxed, PageEffort.Overfull])
        {
            Walk(head, carried, effort, -1);
            if (_ends.Count > 0) return Worthwhile();
        }

        throw new InvalidOperationException($"A page without any end: {head}.");
    }

    /// <summary>Makes the page of an end.</summary>
    public PagePlan Plan(PageHead head, NotePiece? carried, PageEnd end)
    {
        Walk(head, carried, end.Effort, end.Ordinal);
        return _plan!;
    }

    /// <summary>Ends that leave more white than allowed are dropped while there are others.</summary>
    private ReadOnlySpan<PageEnd> Worthwhile()
    {
        var most = int.MaxValue;
        foreach (ref readonly var end in CollectionsMarshal.AsSpan(_ends)) most = end.Ends ? most : Math.Min(most, end.ShortBy);
        most = Math.Max(costs.MostShort, most);
        _ends.RemoveAll(end => !end.Ends && end.ShortBy > most);
        return CollectionsMarshal.AsSpan(_ends);
    }

    private void Walk(PageHead head, NotePiece? carried, PageEffort effort, int wanted)
    {
        (_effort, _ordinal, _wanted, _plan) = (effort, 0, wanted, null);
        _parts.Clear();
        _notes.Clear();
        _ends.Clear();
        if (carried is not null) _notes.Add(new(carried, head.NoteLine, carried.Ends.Length));
        var at = new Cursor { Piece = head.Piece, Line = head.Line, Setting = head.Setting, IsHead = true, Guard = -1, Figure = -1, Second = -1 };
        if (head.Line == 0) at.Setting = -1;
        if (head.Figure >= 0) PlaceFigure(ref at, head.Figure);
        if (head.Second >= 0) TryBelow(ref at, head.Second);
        Fill(at);
    }

    private bool PlaceFigure(ref Cursor at, int index)
    {
        var figure = galley.Pieces[index];
        if (!at.IsHead) at.Y += Math.Max(at.Pending, figure.SpaceBefore.Scaled);
        at.Pending = 0;
        if (!PlaceWhole(ref at, figure)) return false;
        at.Pending = figure.SpaceAfter.Scaled;
        return true;
    }

    /// <summary>Goes on with a second figure below the one at the page's head, then lets it wait.</summary>
    private void TryBelow(ref Cursor at, int second)
    {
        var (parts, notes) = (_parts.Count, _notes.Count);
        var other = at;
        if (PlaceFigure(ref other, second)) Fill(other);
        _parts.RemoveRange(parts, _parts.Count - parts);
        _notes.RemoveRange(notes, _notes.Count - notes);
        at.Figure = second;
    }

    private void Fill(Cursor at)
    {
        while (_plan is null)
        {
            if (at.Piece == galley.Pieces.Length)
            {
                Offer(at, new(at.Piece, 0, -1, 0), PageFault.None, forced: true);
                return;
            }

            var piece = galley.Pieces[at.Piece];
            if (piece is not GroupClosePiece && !OfferBefore(at, piece)) return;
            if (at.Figure >= 0 && _effort != PageEffort.Overfull && IsEndFor(at, piece)) return;
            switch (piece)
            {
                case BreakPiece:
                    at.Piece++;
                    break;
                case GroupOpenPiece open:
                    Open(ref at, open);
                    break;
                case GroupClosePiece close:
                    Close(ref at, close);
                    break;
                default:
                    var floats = piece is StackPiece { Floats: true } && !at.IsHead;
                    if (floats && at.Second >= 0 && _effort == PageEffort.Strict) return;   // two wait, and it may not overtake them
                    if (floats && at.Second < 0) TryHere(ref at, piece);
                    else
                    {
                        if (piece is ParagraphPiece { Paragraph.Settings.Length: > 1 } paragraph && at.Line == 0 && at.Altered < _mostAltered) TryAltered(at, paragraph);
                        if (!Place(ref at, piece)) return;
                    }

                    break;
            }
        }
    }

    /// <summary>Whether what waits may not be passed by a piece: all of it belongs to the review that ends before the piece, a figure to the section that does. A pull quote may go on into
    /// the next section: it must leave the page of its sentence.</summary>
    private bool IsEndFor(in Cursor at, Piece piece) => piece.Begins is not null || (piece.StretchesAbove && (IsFigure(at.Figure) || IsFigure(at.Second)));

    private bool IsFigure(int index) => index >= 0 && galley.Pieces[index] is StackPiece { Repeats: null };

    /// <summary>Goes on with a paragraph's other settings.</summary>
    private void TryAltered(in Cursor at, ParagraphPiece piece)
    {
        var (parts, notes) = (_parts.Count, _notes.Count);
        var settings = piece.Paragraph.Settings;
        for (var setting = 0; setting < settings.Length && _plan is null; setting++)
        {
            if (setting == piece.Paragraph.Best) continue;
            var dearer = settings[setting].Demerits - piece.Setting.Demerits;
            if (dearer > _dearestAltered) continue;
            var price = costs.Altered + dearer / costs.DemeritsPerUnit;
            var other = at with { Setting = setting, Altered = at.Altered + 1, Extra = at.Extra + price };
            if (Place(ref other, piece)) Fill(other);
            if (_plan is not null) return;
            _parts.RemoveRange(parts, _parts.Count - parts);
            _notes.RemoveRange(notes, _notes.Count - notes);
        }
    }

    /// <summary>Goes on with a figure at its place in the text, then lets it wait for the page's foot or the next one's head; behind another it waits.</summary>
    private void TryHere(ref Cursor at, Piece figure)
    {
        if (at.Figure >= 0)
        {
            (at.Second, at.Piece) = (at.Piece, at.Piece + 1);
            return;
        }

        var (parts, notes) = (_parts.Count, _notes.Count);
        var other = at;
        if (Place(ref other, figure)) Fill(other);
        _parts.RemoveRange(parts, _parts.Count - parts);
        _notes.RemoveRange(notes, _notes.Count - notes);
        (at.Figure, at.Piece) = (at.Piece, at.Piece + 1);
    }

    /// <summary>Offers to end the page before a piece.</summary>
    /// <returns>Whether the page may go on.</returns>
    private bool OfferBefore(in Cursor at, Piece piece)
    {
        if (at.IsHead) return true;
        var next = new PageHead(at.Piece, at.Line, -1, 0, at.Setting);
        if (piece is BreakPiece)
        {
            Offer(at, next with { Piece = at.Piece + 1 }, PageFault.None, forced: true);
            return false;
        }

        var insideOpening = at.Line == 0 && at.Piece > 0 && galley.Pieces[at.Piece - 1] is GroupOpenPiece;
        if (at.MustGoOn || insideOpening) return true;
        if (at.Line > 0 || galley.KeptWithPrevious[at.Piece] == 0) Offer(at, next, PageFault.None);
        else if (_effort != PageEffort.Strict) Offer(at, next, PageFault.StrandedHeading);
        return !at.MustEnd;
    }

    private void Open(ref Cursor at, GroupOpenPiece open)
    {
        if (open.Whole is { } whole && !at.IsHead)
        {
            var (parts, notes) = (_parts.Count, _notes.Count);
            var other = at with { Pending = at.Pending + open.WholeSpace.Scaled, Stretch = Stretch.None };
            if (PlaceWhole(ref other, whole))
            {
                other.Pending = open.WholeSpace.Scaled;
                (other.Piece, other.MustGoOn) = (open.Close + 1, true);   // at a page's end its lower white would vanish, and the grid with it
                Fill(other);
            }

            _parts.RemoveRange(parts, _parts.Count - parts);
            _notes.RemoveRange(notes, _notes.Count - notes);
            at.Guard = open.Close;
        }

        at.Pending = at.IsHead ? open.KeepsSpaceAtHead ? at.Pending + open.SpaceBefore.Scaled : 0 : at.Pending + open.SpaceBefore.Scaled;
        at.KeepsPending = at.IsHead && open.KeepsSpaceAtHead;
        if (open.StretchesAbove && !at.IsHead) at.Coming = Stretch.AboveHead;
        at.Piece++;
    }

    private void Close(ref Cursor at, GroupClosePiece close)
    {
        if (close.PadsToGrid && !at.IsHead) at.Y = Grid.RoundUp(at.Y, _unit);
        at.Pending += close.SpaceAfter.Scaled;
        if (close.StretchesBelow) at.Coming = Stretch.BelowOpening;
        if (at.Guard == at.Piece) (at.MustEnd, at.Guard) = (true, -1);   // whole after all: then only at the page's end
        at.Piece++;
    }

    private bool Place(ref Cursor at, Piece piece)
    {
        MoveTo(ref at, piece);
        return piece switch
        {
            ParagraphPiece paragraph => PlaceLines(ref at, paragraph),
            TablePiece table => PlaceRows(ref at, table),
            _ => PlaceWhole(ref at, piece) && Advance(ref at, piece),
        };
    }

    /// <summary>Goes down to where a piece begins.</summary>
    private void MoveTo(ref Cursor at, Piece piece)
    {
        var stretch = Stretch.None;
        if (!at.IsHead)
        {
            var above = at.Line == 0 ? piece.SpaceBefore.Scaled : 0;
            at.Y += piece.StretchesAbove || piece.Begins is not null ? Math.Max(at.Pending, above) : at.Pending + above;   // white above a head or an opening isn't added to what another block has below
            if (at.Line == 0) stretch = piece.StretchesAbove ? Stretch.AboveHead : at.Coming;
        }
        else if (at.Line == 0) at.Y += (at.KeepsPending ? at.Pending : 0) + (piece.KeepsSpaceAtHead ? piece.SpaceBefore.Scaled : 0);

        if (stretch == Stretch.AboveHead) at.Heads++;
        else if (stretch == Stretch.BelowOpening) at.Openings++;
        if (piece is ParagraphPiece { Leading.Scaled: var leading } && leading == _unit) at.Y = Grid.RoundUp(at.Y, _unit);
        (at.Pending, at.KeepsPending, at.Coming, at.MustGoOn, at.Stretch) = (0, false, Stretch.None, false, stretch);
    }

    private static bool Advance(ref Cursor at, Piece piece)
    {
        at.Pending = piece.SpaceAfter.Scaled;
        if (piece.StretchesBelow) at.Coming = Stretch.BelowOpening;
        (at.IsHead, at.Hyphen) = (false, false);
        (at.Piece, at.Line, at.Setting) = (at.Piece + 1, 0, -1);
        return true;
    }

    private bool PlaceWhole(ref Cursor at, Piece piece)
    {
        if (at.Pending != 0)
        {
            at.Y += at.Pending;
            at.Pending = 0;
        }

        var top = piece is StackPiece { AtFoot: true } ? Math.Max(at.Y, _column - piece.Height.Scaled) : at.Y;
        foreach (var note in piece.Notes) _notes.Add(new(note, 0, note.Ends.Length));
        at.Y = top + piece.Height.Scaled;
        if (!Fits(at) && (_effort != PageEffort.Overfull || _parts.Count > 0)) return false;
        _parts.Add(new(piece, 0, 1, top, -1, at.Stretch));
        (at.IsHead, at.Hyphen) = (false, false);
        return true;
    }

    private bool PlaceLines(ref Cursor at, ParagraphPiece piece)
    {
        if (at.Setting < 0) at.Setting = piece.Paragraph.Best;
        var ends = piece.Paragraph.Settings[at.Setting].Ends;
        var keep = at.IsHead ? 0 : galley.KeptWithPrevious[at.Piece];
        var (index, first) = (_parts.Count, at.Line);
        _parts.Add(new(piece, first, first, at.Y, at.Setting, at.Stretch));
        for (var line = first; line < ends.Length; line++)
        {
            at.Y += piece.Leading.Scaled;
            AddNotes(piece, at.Setting, line);
            if (!Fits(at)) return false;
            _parts[index] = _parts[index] with { To = line + 1 };
            (at.IsHead, at.Hyphen) = (false, ends[line].IsHyphen);
            if (line + 1 < ends.Length) OfferInside(at, piece, line + 1, keep);
            if (_plan is not null) return false;
        }

        return Advance(ref at, piece);
    }

    private void AddNotes(ParagraphPiece piece, int setting, int line)
    {
        if (piece.Called.IsEmpty) return;
        var lines = piece.NoteLines[setting];
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == line) _notes.Add(new(piece.Called[i], 0, piece.Called[i].Ends.Length));
        }
    }

    /// <summary>Offers to end the page inside a paragraph.</summary>
    private void OfferInside(in Cursor at, ParagraphPiece piece, int lines, int keep)
    {
        var next = new PageHead(at.Piece, lines, -1, 0, at.Setting);
        if (piece.MayBreakAfter(at.Setting, lines, keep)) Offer(at, next, PageFault.None);
        else if (_effort != PageEffort.Strict)
        {
            var isWidow = piece.Paragraph.Settings[at.Setting].Lines - lines < piece.Paragraph.Block.Style.Widows;
            Offer(at, next, isWidow ? PageFault.Widow : PageFault.Orphan);
        }
    }

    private bool PlaceRows(ref Cursor at, TablePiece table)
    {
        var index = _parts.Count;
        var first = at.Line;
        _parts.Add(new(table, first, first, at.Y, -1, at.Stretch));
        at.Y += table.HeadHeight(first).Scaled + table.Foot.Height.Scaled;
        for (var row = first; row < table.Rows.Length; row++)
        {
            at.Y += table.Rows[row].Height.Scaled;
            foreach (var note in table.NotesOf(row)) _notes.Add(new(note, 0, note.Ends.Length));
            if (!Fits(at)) return false;
            _parts[index] = _parts[index] with { To = row + 1 };
            at.IsHead = false;
            if (row + 1 < table.Rows.Length && (table.MayBreakAfter(row + 1) || _effort != PageEffort.Strict)) Offer(at, new(at.Piece, row + 1, -1, 0), PageFault.None);
            if (_plan is not null) return false;
        }

        at.Y = Grid.RoundUp(at.Y, _unit);
        return Advance(ref at, table);
    }

    /// <summary>Whether the page so far, with the least of its notes, isn't too high.</summary>
    private bool Fits(in Cursor at) => at.Y + LeastNotes() <= _column || (_effort == PageEffort.Overfull && _parts.Count <= 1);

    /// <summary>Where a page stands while it is filled.</summary>
    private record struct Cursor
    {
        public int Piece, Line;
        public long Y;                 // of the text so far
        public long Pending;           // white that vanishes if the page ends here
        public bool KeepsPending;      // or stays even at the head
        public bool IsHead;            // nothing stands on the page yet
        public bool Hyphen;            // the last line ends in one
        public int Heads;              // that may have a second grid line above
        public int Openings;           // that may have one below
        public Stretch Coming;         // of the white above the next piece
        public Stretch Stretch;        // of the white above this one
        public bool MustGoOn;          // no end here
        public bool MustEnd;           // nothing but an end here
        public int Figure;             // that waits; -1 none
        public int Second;             // that waits behind it; -1 none
        public int Setting;            // of the paragraph under way; -1 its best
        public int Altered;            // paragraphs with a line more or fewer
        public double Extra;           // what they cost
        public int Guard;              // the end of a group that is to be broken; -1 none
    }
}
