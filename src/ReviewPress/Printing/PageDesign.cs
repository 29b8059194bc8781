using ReviewPress.HouseStyles;
using ReviewPress.Recipes;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>From a trim and wishes to a page: margins as shares of the trim, the measure never under the style's least number of characters while margins can give way.</summary>
public static class PageDesign
{
    /// <summary>Of a character of running text, in 1/10000 em: 66 of EB Garamond 11 take 300 pt.</summary>
    internal const long MeanAdvance = 4132;

    private static readonly Length DefaultWidth = Length.FromInches(6), DefaultHeight = Length.FromInches(9);
    private static readonly Length LeastEdge = Length.FromPoints(24), LeastSideColumn = Length.FromPoints(36), SmallText = Length.FromPoints(10);   // white beyond a side column, and the narrowest one

    /// <summary>The page for a style and an author's wishes, and the style in the size that the page has room for.</summary>
    public static (PageGeometry Geometry, HouseStyle Style) Of(HouseStyle style, PageWish wish)
    {
        var (width, height) = (Points(wish.Width) ?? DefaultWidth, Points(wish.Height) ?? DefaultHeight);
        var (inner, outer) = Margins(style, width);
        (inner, outer) = (Points(wish.Inner) ?? inner, Points(wish.Outer) ?? outer);
        if (width - inner - outer < LeastMeasure(style) && style.Text.Size > SmallText && !HasOwnText(style)) style = Smaller(style);

        var first = wish.Top is { } top ? Length.FromPoints(top) + style.Text.Size : style.HeadMargin.Times(height.Scaled, DefaultHeight.Scaled);
        var foot = Points(wish.Bottom) ?? style.FootMargin.Times(height.Scaled, DefaultHeight.Scaled);
        var lines = (int)((height - foot - first).Scaled / style.Grid.Scaled) + 1;
        return (WithSideColumn(new PageGeometry(width, height, inner, outer, first, style.Grid, lines), style), style);
    }

    /// <summary>As wide as the style says where the outer margin has room for it and as much again of the gap; else narrower, or none.</summary>
    private static PageGeometry WithSideColumn(PageGeometry page, HouseStyle style)
    {
        if (style.SideColumn == Length.Zero) return page;
        var (column, gap) = (style.SideColumn.Times(page.Width.Scaled, DefaultWidth.Scaled), style.SideGap.Times(page.Width.Scaled, DefaultWidth.Scaled));
        column = Length.Min(column, page.Outer - gap - LeastEdge);
        return column < LeastSideColumn ? page : page with { SideColumn = column, SideGap = gap };
    }

    private static Length? Points(decimal? points) => points is { } value ? Length.FromPoints(value) : null;

    private static (Length Inner, Length Outer) Margins(HouseStyle style, Length width)
    {
        var (inner, outer) = (style.InnerMargin.Times(width.Scaled, DefaultWidth.Scaled), style.OuterMargin.Times(width.Scaled, DefaultWidth.Scaled));
        return width - inner - outer >= LeastMeasure(style) || style.SideColumn > Length.Zero ? (inner, outer) : (width.Times(11, 100), width.Times(11, 100));
    }

    private static Length LeastMeasure(HouseStyle style) => style.Text.Size.Times(style.LeastCharacters * MeanAdvance, 10000);

    /// <summary>Whether the author chose the text's size: then it stays.</summary>
    private static bool HasOwnText(HouseStyle style) => style.Text != (style.Name == HouseStyle.Marquee.Name ? HouseStyle.Marquee : HouseStyle.Academy).Text;

    private static TypeSize AtMost(TypeSize size, decimal points) => size with { Size = Length.Min(size.Size, Length.FromPoints(points)) };

    private static HouseStyle Smaller(HouseStyle style) => style with
    {
        Grid = Length.FromPoints(13),
        Text = TypeSize.Of(10, 4),
        Quote = AtMost(style.Quote, 9.5m),
        Dek = AtMost(style.Dek, 12),
        Head = AtMost(style.Head, 12),
        Note = AtMost(style.Note, 8),
    };
}
