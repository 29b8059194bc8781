using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>The side column of one page: what stands beside the text is placed level with it or, where that is taken, at the first place below; what the page has no
/// room for waits for the section's next one.</summary>
/// <param name="geometry">Of all pages.</param>
/// <param name="plan">What stands on the page.</param>
/// <param name="waiting">What earlier pages had no room for; what this one has none for, afterwards.</param>
internal sealed class SideColumn(PageGeometry geometry, PagePlan plan, List<Piece> waiting)
{
    // A column of small type may go on under the text: to half an inch above the trim.
    private readonly Length _foot = Length.Max(geometry.Grid * geometry.Lines, geometry.Height - Length.FromInches(.5m) - geometry.FirstBaseline + geometry.Grid);
    private readonly List<(Piece Piece, Length Top)> _placed = [];
    private Length _next;

    /// <summary>What is to be set beside a part, and how far below the column's top. Good until the next call.</summary>
    public List<(Piece Piece, Length Top)> Beside(PiecePart part)
    {
        _placed.Clear();
        if (waiting.Count > 0)
        {
            Piece[] earlier = [.. waiting];
            waiting.Clear();
            foreach (var piece in earlier) Place(piece);
        }

        if (part.From > 0 || part.Piece.Side.IsEmpty) return _placed;
        _next = Length.Max(_next, new Length(part.Top) + geometry.Grid - LeadingOf(part.Piece.Side[0]));
        foreach (var piece in part.Piece.Side) Place(piece);
        return _placed;
    }

    private void Place(Piece piece)
    {
        var top = _next + (_next > Length.Zero ? piece.SpaceBefore : Length.Zero);
        foreach (var wide in plan.Parts)
        {
            var (from, to) = (new Length(wide.Top), new Length(wide.Top) + wide.Piece.Height);
            if (wide.Piece.IsWide && from < top + piece.Height && top < to) top = to + geometry.Grid / 2;
        }

        // The last page takes the rest, whatever its length: nothing is lost.
        if (waiting.Count > 0 || (!plan.End.IsLast && top + piece.Height > _foot))
        {
            waiting.Add(piece);
            return;
        }

        _placed.Add((piece, top));
        _next = top + piece.Height + piece.SpaceAfter;
    }

    private Length LeadingOf(Piece piece) => piece switch
    {
        ParagraphPiece paragraph => paragraph.Leading,
        StackPiece { Children: [var first, ..] } => LeadingOf(first.Piece),
        _ => geometry.Grid,
    };
}
