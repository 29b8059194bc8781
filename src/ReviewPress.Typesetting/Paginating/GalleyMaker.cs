using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Composes a section's paragraphs and lays its blocks out as a vertical list.</summary>
internal sealed class GalleyMaker(Composer composer, PageGeometry geometry, ReferenceTable references, ulong[] targets)
{
    private readonly List<TypesettingFault> _faults = [];
    private readonly List<ComposedParagraph> _paragraphs = [];
    private Galley? _before;
    private int _notes;
    private int _reviews;     // that have begun so far
    private ulong _review;    // the place of the last one
    private readonly Length _column = geometry.Grid * geometry.Lines;

    /// <summary>Makes a section's galley.</summary>
    /// <param name="section">The section.</param>
    /// <param name="before">The same section's galley of the turn before: only paragraphs whose references say something else are composed anew.</param>
    public Galley Make(Section section, Galley? before = null)
    {
        _before = before;
        _paragraphs.Clear();
        _faults.Clear();
        (_notes, _reviews, _review) = (0, 0, section.Place);
        var pieces = new List<Piece>();
        foreach (var block in section.Blocks)
        {
            var first = pieces.Count;
            Add(block, block.IsWide ? geometry.FullWidth : geometry.Measure, pieces);
            if (!block.Side.IsEmpty && geometry.SideColumn > Length.Zero) SetBeside(pieces, first, block);
        }

        while (pieces is [.., BreakPiece]) pieces.RemoveAt(pieces.Count - 1);   // the section's end ends a page anyway
        foreach (var words in FurnitureSetter.Words(section)) _faults.AddRange(composer.FaultsOf(words));
        return new(section, [.. pieces], [.. _paragraphs], [.. _faults]);
    }

    private void Add(Block block, Length width, List<Piece> pieces)
    {
        if (block.Begins is { } beginning)
        {
            _reviews++;
            _review = beginning.Place;
        }

        switch (block)
        {
            case GroupBlock group when !group.KeepsTogether && !group.AtFoot:
                AddGroup(group, width, pieces);
                break;
            case GroupBlock group:
                var told = _faults.Count;
                var stack = Stack(group, width);
                if (stack.Height <= _column) pieces.Add(stack.Of(group));
                else
                {
                    _faults.RemoveRange(told, _faults.Count - told);   // they are found again, and what is too high by itself is told for itself
                    AddGroup(group, width, pieces);
                    if (!_faults.Skip(told).Any(f => f.Kind == TypesettingFaultKind.TooHigh)) _faults.Add(new(TypesettingFaultKind.TooHigh, PlaceOf(group), stack.Height.ToString()));
                }

                break;
            case PageBreakBlock:
                pieces.Add(new BreakPiece());
                break;
            default:
                pieces.Add(Make(block, width));
                break;
        }
    }

    /// <summary>Of a group that may break, its first piece bears what stands beside it, and so does the whole.</summary>
    private void SetBeside(List<Piece> pieces, int first, Block block)
    {
        ImmutableArray<Piece> side = [.. block.Side.Select(b => Make(b, geometry.SideColumn))];
        while (pieces[first] is GroupOpenPiece open)
        {
            pieces[first++] = open with { Whole = open.Whole is { } whole ? whole with { Side = side } : null };
        }

        pieces[first] = pieces[first] with { Side = side };
    }

    private void AddGroup(GroupBlock group, Length width, List<Piece> pieces)
    {
        var open = pieces.Count;
        pieces.Add(new BreakPiece());                          // its place; known when the group's end is
        foreach (var block in group.Blocks) Add(block.IsWide == group.IsWide ? block : block with { IsWide = group.IsWide }, width, pieces);
        if (pieces.Count == open + 1)
        {
            pieces.RemoveAt(open);                             // an empty group is no place on a page
            return;
        }

        pieces[open + 1] = pieces[open + 1] with { Begins = group.Begins };
        var whole = group.WholeSpace is { } space ? Whole(pieces, open + 1, space) : null;
        pieces[open] = new GroupOpenPiece(whole, group.WholeSpace ?? Length.Zero, pieces.Count) { SpaceBefore = group.SpaceBefore, KeepsSpaceAtHead = group.KeepsSpaceAtHead, StretchesAbove = group.StretchesAbove };
        pieces.Add(new GroupClosePiece(group.PadsToGrid) { SpaceAfter = group.SpaceAfter, KeepWithNext = group.KeepWithNext, StretchesBelow = group.StretchesBelow });
    }

    /// <summary>The group as one stack, if it and its white are whole grid units and fit a page.</summary>
    private StackPiece? Whole(List<Piece> pieces, int first, Length space)
    {
        var stacked = new List<StackedPiece>();
        var height = Length.Zero;
        var after = Length.Zero;
        foreach (var piece in pieces.Skip(first))
        {
            if (piece is GroupOpenPiece or GroupClosePiece or BreakPiece or TablePiece) return null;
            if (stacked.Count > 0) height += after + piece.SpaceBefore;
            stacked.Add(new(piece, Length.Zero, height));
            height += piece.Height;
            after = piece.SpaceAfter;
        }

        var all = height + space * 2;
        return all.Scaled % geometry.Grid.Scaled == 0 && all <= _column ? new([.. stacked], height) : null;
    }

    private Piece Make(Block block, Length width) => block switch
    {
        ParagraphBlock paragraph => Paragraph(paragraph, width).Of(block),
        RuleBlock rule => new SolidPiece(rule, rule.Height).Of(block),
        SpaceBlock space => new SolidPiece(space, space.Height).Of(block),
        DrawingBlock drawing => new SolidPiece(drawing, drawing.Height).Of(block),
        FigureBlock figure => Figure(figure, width).Of(block),
        RowBlock row => Row(row).Of(block),
        TableBlock table => Table(table, width).Of(block),
        GroupBlock group => Stack(group, width).Of(block),
        _ => throw new ArgumentException($"{block.GetType().Name} can't stand here.", nameof(block)),
    };

    private ParagraphPiece Paragraph(ParagraphBlock block, Length width)
    {
        var texts = references.TextsOf(block);
        var paragraph = Known(block, width, texts) ?? composer.Compose(block, width, texts, targets);
        _paragraphs.Add(paragraph);
        _faults.AddRange(paragraph.Faults);
        var height = block.Style.Leading * paragraph.Settings[paragraph.Best].Lines;
        if (block.Style.KeepsTogether && height > _column) _faults.Add(new(TypesettingFaultKind.TooHigh, PlaceOf(block), height.ToString()));
        return new(paragraph, paragraph.Notes.IsEmpty ? [] : [.. paragraph.Notes.Select(n => Note(n.Note))]);
    }

    /// <summary>The place of a block's first text; where it has none, that of the review.</summary>
    private ulong PlaceOf(Block block) => FirstPlace(block) is > 0 and var place ? place : _review;

    private static ulong FirstPlace(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Inlines.OfType<TextInline>().Select(t => t.Place).FirstOrDefault(p => p != 0),
        GroupBlock group => group.Blocks.Select(FirstPlace).FirstOrDefault(p => p != 0),
        _ => 0,
    };

    private ComposedParagraph? Known(ParagraphBlock block, Length width, ImmutableArray<ReferenceText> texts)
    {
        if (_before is null || _paragraphs.Count >= _before.Paragraphs.Length) return null;
        var known = _before.Paragraphs[_paragraphs.Count];
        return (ReferenceEquals(known.Original, block) || ReferenceEquals(known.Block, block.Plain)) && known.Width == width && known.References.AsSpan().SequenceEqual(texts.AsSpan()) ? known : null;
    }

    private NotePiece Note(NoteInline note) => new(_notes++, note.Place, StackOf(note.Note, geometry.Measure, out _)) { Review = _reviews };

    private StackPiece Stack(GroupBlock group, Length width)
    {
        var children = StackOf(group.Blocks, width, out var height);
        var padded = group.PadsToGrid ? Grid.RoundUp(height, geometry.Grid) : height;
        if (group.PadsAbove) children = [.. children.Select(c => c with { Top = c.Top + padded - height })];
        return new(children, padded) { AtFoot = group.AtFoot, Floats = group.Repeats is not null, Repeats = group.Repeats };
    }

    private StackPiece Figure(FigureBlock figure, Length width)
    {
        var children = StackOf(figure.Caption, width, out var caption);
        if (figure.FillsPage) return OfPage(figure, children, caption);
        var picture = new StackedPiece(new SolidPiece(figure, figure.Height), Length.Zero, Length.Zero);
        return new([picture, .. children.Select(c => c with { Top = c.Top + figure.Height })], Grid.RoundUp(figure.Height + caption, geometry.Grid)) { Floats = figure.Floats };
    }

    /// <summary>On a page of its own: its upper edge where capitals of a first line have theirs, or, where it is lower than the page, two fifths of the white above it.</summary>
    private StackPiece OfPage(FigureBlock figure, ImmutableArray<StackedPiece> caption, Length captionHeight)
    {
        var most = _column - captionHeight - geometry.Grid / 2;
        if (figure.PictureHeight > most) figure = figure with { Width = figure.Width.Times(most.Scaled, figure.PictureHeight.Scaled), PictureHeight = most };
        var height = Grid.RoundUp(figure.PictureHeight + geometry.Grid / 2, geometry.Grid);
        var above = geometry.Grid * ((_column - captionHeight - height).Scaled * 2 / 5 / geometry.Grid.Scaled);
        var picture = new StackedPiece(new SolidPiece(figure with { Height = height }, height), Length.Zero, above);
        return new([picture, .. caption.Select(c => c with { Top = c.Top + above + height })], _column) { Floats = figure.Floats };
    }

    private StackPiece Row(RowBlock row)
    {
        var children = new List<StackedPiece>();
        var height = Length.Zero;
        foreach (var cell in row.Cells)
        {
            var stacked = StackOf(cell.Blocks, cell.Width, out var cellHeight);
            children.AddRange(stacked.Select(s => s with { Left = s.Left + cell.Left }));
            height = Length.Max(height, cellHeight);
        }

        return new([.. children], height);
    }

    private TablePiece Table(TableBlock table, Length width) =>
        new(Plain(table.Caption, width), Plain(table.ContinuedCaption, width), Plain(table.Head, width), [.. table.Rows.Select(Row)], Plain(table.Foot, width));

    private StackPiece Plain(ImmutableArray<Block> blocks, Length width) => new(StackOf(blocks, width, out var height), height);

    private ImmutableArray<StackedPiece> StackOf(ImmutableArray<Block> blocks, Length width, out Length height)
    {
        var stacked = ImmutableArray.CreateBuilder<StackedPiece>(blocks.Length);
        (height, var after) = (Length.Zero, Length.Zero);
        foreach (var block in blocks)
        {
            if (block is PageBreakBlock) continue;             // inside what is never broken it means nothing
            var piece = Make(block, width);
            if (stacked.Count > 0) height += after + piece.SpaceBefore;
            stacked.Add(new(piece, Length.Zero, height));
            height += piece.Height;
            after = piece.SpaceAfter;
        }

        return stacked.ToImmutable();
    }
}
