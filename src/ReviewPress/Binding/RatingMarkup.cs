using System.Globalization;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>A rating as it is drawn and said. Stars are paths in the text's own colour: no font is asked for them, and they show by night too.</summary>
internal static class RatingMarkup
{
    /// <summary>A five-point star in a box of 100 by 95, from the top clockwise.</summary>
    public const string Star = "M50 0 61.8 36.3H100L69.1 58.8 80.9 95.1 50 72.7 19.1 95.1 30.9 58.8 0 36.3H38.2Z";

    /// <summary>Its left half.</summary>
    public const string LeftHalf = "M50 0V72.7L19.1 95.1 30.9 58.8 0 36.3H38.2Z";
    private const int Pitch = 130;      // 2.4 pt between stars of 8 pt

    /// <summary>The rating with what catalogues read of it.</summary>
    public static XElement Of(RatingMark mark)
    {
        var shown = mark.IsStars
            ? Markup.Classed("span", "stars", new XAttribute("role", "img"), new XAttribute("aria-label", mark.Spoken), Row(mark))
            : Markup.Classed("span", "grade", mark.Text == mark.Spoken ? null : Spoken(mark.Spoken), mark.Text);
        if (mark.Rating.Kind == RatingKind.Unrated) return shown;
        var value = mark.Rating.Grade ?? Number(mark.Rating.Value);
        return Markup.Element("span", new XAttribute("itemprop", "reviewRating"), new XAttribute("itemscope", ""), new XAttribute("itemtype", "https://schema.org/Rating"),
            Markup.Element("data", new XAttribute("itemprop", "ratingValue"), new XAttribute("value", value), shown),
            mark.Rating.Best > 0 ? Markup.Element("data", new XAttribute("itemprop", "bestRating"), new XAttribute("value", Number(mark.Rating.Best))) : null);
    }

    /// <summary>Said in full where the sign alone is read out badly.</summary>
    private static IEnumerable<XAttribute> Spoken(string spoken) => [new("role", "img"), new("aria-label", spoken)];

    private static XElement Row(RatingMark mark)
    {
        var count = mark.FullStars + mark.HalfStars + mark.EmptyStars;
        var width = Number(count * Pitch - (Pitch - 100));
        var row = new XElement(Namespaces.Svg + "svg", new XAttribute("viewBox", $"0 0 {width} 96"), new XAttribute("fill", "currentColor"));
        for (var i = 0; i < count; i++)
        {
            if (i < mark.FullStars) row.Add(Path(i, Star));
            else row.Add(Outline(i));
            if (i >= mark.FullStars && i < mark.FullStars + mark.HalfStars) row.Add(Path(i, LeftHalf));
        }

        return row;
    }

    private static XElement Path(int position, string path) =>
        new(Namespaces.Svg + "path", new XAttribute("transform", $"translate({Number(position * Pitch)})"), new XAttribute("d", path));

    /// <summary>An empty star: drawn a little smaller, so that the line's outer edge is as large as a filled one.</summary>
    private static XElement Outline(int position) => new(Namespaces.Svg + "path",
        new XAttribute("transform", $"translate({Number(position * Pitch + 5)} 5.3) scale(.9)"), new XAttribute("d", Star),
        new XAttribute("fill", "none"), new XAttribute("stroke", "currentColor"), new XAttribute("stroke-width", "7"));

    private static string Number(decimal value) => (value % 1 == 0 ? decimal.Truncate(value) : value).ToString(CultureInfo.InvariantCulture);
}
