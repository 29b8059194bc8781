using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pictures;
using ReviewPress.Typesetting.Composing;

namespace ReviewPress.Binding;

/// <summary>The e-book's cover: a calm field, the title in its upper third, stars at the lower one, the author at the foot.</summary>
public static class CoverDrawing
{
    /// <summary>Of the picture, in pixels.</summary>
    public const int PictureWidth = 1600, PictureHeight = 2560;

    private const double Width = 432, Height = 691.2, Margin = 46, Measure = Width - 2 * Margin;
    private const double TitleTop = 92, StarsTop = 470, Foot = 634;
    private const string Field = "#1d2930", Ink = "#f6f0e3", Gold = "#e4bb62";      // 13:1 and 8:1
    private static readonly double[] TitleSizes = [64, 60, 56, 52, 48, 44];

    /// <summary>Draws the cover as JPEG.</summary>
    /// <param name="anthology">The book.</param>
    /// <param name="faces">The book's.</param>
    /// <param name="replacements">What is drawn in other words, as print sets it.</param>
    /// <param name="missing">Letters and passages of the title that no face has or that would be drawn wrong, in no order; mostly empty.</param>
    /// <returns>The cover, or why it can't be drawn on this system.</returns>
    public static PictureResult<CoverImage> Of(Anthology anthology, BookFaces faces, ImmutableArray<KeyValuePair<string, string>> replacements, out ImmutableArray<string> missing)
    {
        var drawn = SvgPicture.ToJpeg(Svg(anthology, faces, replacements, out missing), PictureWidth, PictureHeight);
        if (drawn.Value is not { } picture) return drawn.Fault!;
        var author = Author(anthology.Book);
        return new CoverImage(MediaTypes.Jpeg, picture.Data, picture.Width, picture.Height, author is null ? anthology.Book.Title : anthology.Book.Title + ", " + author);
    }

    /// <summary>Draws the cover as SVG, letters as outlines.</summary>
    public static string Svg(Anthology anthology, BookFaces faces, ImmutableArray<KeyValuePair<string, string>> replacements, out ImmutableArray<string> missing)
    {
        var book = anthology.Book;
        using var lettering = new Lettering(faces, book.Language);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\"><rect width=\"{Width}\" height=\"{Height}\" fill=\"{Field}\"/>");
        var words = new Rewording(replacements);
        var below = DrawTitle(svg, Say(book.Title), lettering, faces.Table);
        if (book.Subtitle is { } subtitle) DrawSubtitle(svg, Say(subtitle), lettering, below);
        if (ScoresOf(anthology) is { } scores) DrawField(svg, scores);
        else DrawRow(svg, new(null!, 5, 0, 0, "", ""), Margin, StarsTop, 34, 11);
        if (Author(book) is { } author) DrawAuthor(svg, Say(author), lettering);
        missing = [.. lettering.Missing];
        return svg.Append("</svg>").ToString();

        string Say(string text) => words.Say(text) is var said && string.IsNullOrWhiteSpace(said) ? text : said;
    }

    private static string? Author(BookFacts book) => book.By ?? (book.Authors.IsEmpty ? null : string.Join(", ", book.Authors));

    /// <summary>As large as four lines allow; the first line's capitals hang from the upper sixth.</summary>
    private static double DrawTitle(StringBuilder svg, string title, Lettering lettering, FaceTable faces)
    {
        var style = new LetterStyle(FaceRole.Text, TitleSizes[^1], FeatureSet.None.With(FeatureTag.Onum));
        var lines = lettering.Balance(title, style, Measure);
        foreach (var size in TitleSizes)
        {
            var larger = style with { Size = size };
            var wrapped = lettering.Balance(title, larger, Measure);
            if (wrapped.Length > 4 || wrapped.Any(line => lettering.Measure(line, larger) > Measure)) continue;
            (style, lines) = (larger, wrapped);
            break;
        }

        while (lines.Max(line => lettering.Measure(line, style)) > Measure) style = style with { Size = style.Size * .94 };      // one endless word
        var face = faces[(int)style.Face];
        var baseline = TitleTop + (double)face.Metrics.CapHeight / face.UnitsPerEm * style.Size;
        return DrawLines(svg, lines, style, lettering, baseline, style.Size * 1.04, Ink);
    }

    private static void DrawSubtitle(StringBuilder svg, string subtitle, Lettering lettering, double below)
    {
        var style = new LetterStyle(FaceRole.TextItalic, 20, FeatureSet.None.With(FeatureTag.Onum));
        DrawLines(svg, lettering.Balance(subtitle, style, Measure * .85), style, lettering, below + 42, 26, Ink);
    }

    private static void DrawAuthor(StringBuilder svg, string author, Lettering lettering)
    {
        var style = new LetterStyle(FaceRole.Text, 18, FeatureSet.None.With(FeatureTag.Smcp).With(FeatureTag.Onum), .05);
        var lines = lettering.Balance(author, style, Measure);
        DrawLines(svg, lines, style, lettering, Foot - (lines.Length - 1) * 24, 24, Ink);
    }

    /// <returns>The last baseline.</returns>
    private static double DrawLines(StringBuilder svg, string[] lines, LetterStyle style, Lettering lettering, double baseline, double leading, string colour)
    {
        foreach (var line in lines)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{colour}\" d=\"{lettering.Draw(line, style, Margin, baseline)}\"/>");
            baseline += leading;
        }

        return baseline - leading;
    }

    /// <summary>The reviews' ratings in the book's order, where all that are rated have stars and make a field; else null.</summary>
    private static List<RatingMark>? ScoresOf(Anthology anthology)
    {
        var rated = anthology.Chapters.Select(c => c.Opening.Rating).OfType<RatingMark>().Where(r => r.Rating.Kind != Reviews.RatingKind.Unrated).ToList();
        return rated.Count is >= 6 and <= 60 && rated.TrueForAll(r => r.IsStars && r.FullStars + r.HalfStars + r.EmptyStars == 5) ? rated : null;
    }

    /// <summary>Small rows in three columns; the field's foot is where a single row's would be.</summary>
    private static void DrawField(StringBuilder svg, List<RatingMark> scores)
    {
        const double Star = 13, Gap = 4.2, Line = 22;
        var rows = (scores.Count + 2) / 3;
        var line = Math.Min(Line, 230.0 / rows);
        var top = StarsTop + 50 - rows * line;
        for (var i = 0; i < scores.Count; i++)
            DrawRow(svg, scores[i], Margin + i % 3 * ((Measure - 5 * Star - 4 * Gap) / 2), top + i / 3 * line, Star * line / Line, Gap * line / Line);
    }

    private static void DrawRow(StringBuilder svg, RatingMark mark, double x, double y, double star, double gap)
    {
        var count = mark.FullStars + mark.HalfStars + mark.EmptyStars;
        for (var i = 0; i < count; i++)
        {
            var full = i < mark.FullStars;
            var scale = star / 100;
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x + i * (star + gap):0.##} {y:0.##}) scale({scale:0.####})\" fill=\"{Gold}\">");
            if (full) svg.Append("<path d=\"" + RatingMarkup.Star + "\"/>");
            else svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{RatingMarkup.Star}\" fill=\"none\" stroke=\"{Gold}\" stroke-width=\"5\"/>");
            if (!full && i < mark.FullStars + mark.HalfStars) svg.Append("<path d=\"" + RatingMarkup.LeftHalf + "\"/>");
            svg.Append("</g>");
        }
    }
}
