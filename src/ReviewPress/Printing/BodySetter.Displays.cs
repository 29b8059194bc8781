using System.Collections.Immutable;
using ReviewPress.HouseStyles;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;
using Inline = ReviewPress.Typesetting.Contents.Inline;

namespace ReviewPress.Printing;

/// <summary>What stands apart from running text: tables, figures, containers.</summary>
internal sealed partial class BodySetter
{
    private Look SmallLook => new(Family.Display, _desk.Style.Small.Size);

    private TableBlock Tabular(Table table, Setting setting)
    {
        var element = _desk.Tree.Add("Table", setting.Element);
        var columns = new TableColumns(table, _desk.Geometry.Measure - setting.Left - setting.Right, setting.Left, _desk.Style.Small.Size);
        var head = ImmutableArray.CreateBuilder<Block>();
        head.Add(TableRule(_desk.Quarters(2), _desk.Quarters(1)));
        if (table.Head.Any(c => !c.Inlines.IsEmpty))
        {
            head.Add(Row(table.Head, columns, element, "TH", SmallLook with { Weight = Weight.Bold }));
            head.Add(TableRule(_desk.Quarters(2), _desk.Grid.Times(36, 100)));
        }

        var rows = table.Rows.Select(r => Row(r, columns, element, "TD", SmallLook with { Figures = Figures.Tabular })).ToImmutableArray();
        var caption = table.Caption is { } leaf ? Caption(leaf, element, null) : [];
        var continued = table.Caption is { } again ? Caption(again, element, _chapter.Words.Continued) : [];
        return new TableBlock(element, caption, head.ToImmutable(), rows, [TableRule(_desk.Quarters(2), _desk.Grid.Times(36, 100))], continued)
        {
            SpaceBefore = _desk.Grid,
            SpaceAfter = _desk.Grid,
        };
    }

    private RuleBlock TableRule(Length height, Length offset) => new(_desk.Style.Hairline, height, offset);

    private RowBlock Row(ImmutableArray<Leaf> cells, TableColumns columns, int table, string role, Look look)
    {
        var row = _desk.Tree.Add("TR", table);
        return new RowBlock([.. cells.Select((cell, i) => Cell(cell, columns, i, _desk.Tree.Add(role, row), look))]);
    }

    private RowCell Cell(Leaf cell, TableColumns columns, int column, int element, Look look)
    {
        var style = new ParagraphStyle(_desk.Style.Leading(_desk.Style.Small), columns.AlignmentOf(column)) { Hyphenates = false };
        var inlines = cell.Inlines.IsEmpty ? [] : _inlines.Set(cell.Inlines, cell.Number, element, look);
        return new RowCell(columns.LeftOf(column), columns.WidthOf(column), [new ParagraphBlock(NonEmpty(inlines), style)]);
    }

    private ImmutableArray<Block> Caption(Leaf leaf, int parent, string? suffix)
    {
        var element = _desk.Tree.Add("Caption", parent);
        var look = SmallLook with { IsItalic = true };
        var inlines = _inlines.Set(leaf.Inlines, suffix is null ? leaf.Number : -1, element, look, notes: suffix is null);
        if (suffix is not null) inlines = inlines.Add(Desk.Words(element, " " + suffix, look, _chapter.Review.Facts.Language));
        return [new ParagraphBlock(NonEmpty(inlines), _desk.Ragged(_desk.Style.Small)) { KeepWithNext = 2 }];
    }

    private FigureBlock? Illustration(Figure figure, Setting setting)
    {
        if (_desk.Pictures.SizeOf(figure.Picture) is not { } pixels) return null;   // its fault is told
        var element = _desk.Tree.Add("Figure", setting.Element, null, figure.Alternate);
        var fills = figure.FillsPage && setting.Left == Length.Zero && setting.Size == _desk.Style.Text;      // not in a list, a quotation, a note
        var (width, height) = fills ? (_desk.Geometry.Measure, _desk.Geometry.Measure.Times(pixels.Height, pixels.Width)) : Fit(pixels.Width, pixels.Height);
        var lines = (height.Scaled + _desk.Grid.Scaled - 1) / _desk.Grid.Scaled;
        var caption = ImmutableArray.CreateBuilder<Inline>();
        var captionElement = _desk.Tree.Add("Caption", element);
        if (figure.Caption is { } words) caption.AddRange(_inlines.Set(words.Inlines, words.Number, captionElement, SmallLook));
        if (figure.Credit is { } credit)
        {
            if (caption.Count > 0) caption.Add(Desk.Words(captionElement, " ", SmallLook, _chapter.Review.Facts.Language));
            caption.AddRange(_inlines.Set(credit.Inlines, credit.Number, captionElement, SmallLook with { IsItalic = true }));
        }

        ImmutableArray<Block> under = caption.Count == 0 ? [] : [new ParagraphBlock(caption.ToImmutable(), _desk.Ragged(_desk.Style.Small))];
        return new FigureBlock(element, _desk.Pictures.NumberOf(figure.Picture), Length.Zero, width, _desk.Grid * lines, under)
        {
            PictureHeight = height,
            FillsPage = fills,
            SpaceBefore = _desk.Grid,
            SpaceAfter = _desk.Grid,
        };
    }

    /// <summary>Full measure, unless the page would be left with less than six lines beside it.</summary>
    private (Length Width, Length Height) Fit(int pixelWidth, int pixelHeight)
    {
        var (width, most) = (_desk.Geometry.Measure, _desk.Grid * Math.Max(6, _desk.Geometry.Lines - 6));
        var height = width.Times(pixelHeight, pixelWidth);
        return height <= most ? (width, height) : (most.Times(pixelWidth, pixelHeight), most);
    }
}
