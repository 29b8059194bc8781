using ReviewPress.HouseStyles;
using ReviewPress.Recipes;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>From a trim and wishes to a page: margins as shares of the trim, the measure never under the style's least number of characters while margins can give way.</summary>
public static class PageDesign
{
    private static readonly Length DefaultWidth = Length.FromInches(6), DefaultHeight = Length.FromInches(9);

    /// <summary>The page for a style and an author's wishes, and the style in the size that the page has room for.</summary>
    public static (PageGeometry Geometry, HouseStyle Style) Of(HouseStyle style, PageWish wish)
    {
        var (width, height) = (Points(wish.Width) ?? DefaultWidth, Points(wish.Height) ?? DefaultHeight);
        var (inner, outer) = Margins(style, width);
        (inner, outer) = (Points(wish.Inner) ?? inner, Points(wish.Outer) ?? outer);
        if (width - inner - outer < LeastMeasure(style)) style = Smaller(style);

        var first = wish.Top is { } top ? Length.FromPoints(top) + style.Text.Size : FirstBaseline(style, height);
        var foot = Points(wish.Bottom) ?? height.Times(165, 1000);
        var lines = (int)((height - foot - first).Scaled / style.Grid.Scaled) + 1;
        return (new PageGeometry(width, height, inner, outer, first, style.Grid, lines), style);
    }

    private static Length? Points(decimal? points) => points is { } value ? Length.FromPoints(value) : null;

    private static (Length Inner, Length Outer) Margins(HouseStyle style, Length width)
    {
        if (width == DefaultWidth) return (Length.FromPoints(60), Length.FromPoints(72));
        var (inner, outer) = (width.Times(139, 1000), width.Times(167, 1000));
        return width - inner - outer >= LeastMeasure(style) ? (inner, outer) : (width.Times(11, 100), width.Times(11, 100));
    }

    // 66 characters of EB Garamond 11 take 300 pt: .4132 em each.
    private static Length LeastMeasure(HouseStyle style) => style.Text.Size.Times(style.LeastCharacters * 4132L, 10000);

    private static Length FirstBaseline(HouseStyle style, Length height) =>
        height == DefaultHeight && style.Grid == Length.FromPoints(14) ? Length.FromPoints(78) : height.Times(12, 100);

    private static HouseStyle Smaller(HouseStyle style) => style with
    {
        Grid = Length.FromPoints(13),
        Text = TypeSize.Of(10, 4),
        Quote = TypeSize.Of(9.5m, 4),
        Dek = TypeSize.Of(12, 4),
        Head = TypeSize.Of(12, 4),
        Note = TypeSize.Of(8, 3),
    };
}
