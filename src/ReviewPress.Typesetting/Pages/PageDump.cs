using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Pages;

/// <summary>Pages as text, for golden files and for reading: a mark a line, in reading order, with its place to 1/100 pt. Of text each word's
/// x is given before it; a space that stretches is a blank, any other space its code, a hyphen that the line set <c>¬</c>.</summary>
public static class PageDump
{
    /// <summary>One page, line ends LF.</summary>
    public static string Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var dump = new StringBuilder();
        Line(dump, $"page {page.Number} \"{page.Label}\" {(page.IsRecto ? "recto" : "verso")} {page.Width} x {page.Height}");
        foreach (var irregularity in page.Irregularities) Line(dump, $"irregular: {irregularity}");
        foreach (var mark in page.Marks) Line(dump, Of(mark));
        foreach (var link in page.Links) Line(dump, $"link #{link.Link} e{link.Element} {Of(link.Box)}");
        foreach (var anchor in page.Anchors) Line(dump, $"anchor {anchor.Place:x} {Pt(anchor.Top)}");
        return dump.ToString();
    }

    /// <summary>The page map, a row a line.</summary>
    public static string Of(ImmutableArray<PageStart> map)
    {
        var dump = new StringBuilder();
        foreach (var start in map) Line(dump, $"{start.Page} \"{start.Label}\" section {start.Section} {(start.Place == 0 ? "-" : start.Place.ToString("x", CultureInfo.InvariantCulture))}");
        return dump.ToString();
    }

    private static void Line(StringBuilder dump, string line) => dump.Append(line).Append('\n');

    private static string Of(Mark mark) => mark switch
    {
        GlyphRun run => Of(run),
        RuleMark rule => $"rule e{rule.Element} {Of(rule.Box)} {rule.Ink.Name}",
        DrawingMark drawing => $"drawing e{drawing.Element} {Pt(drawing.X)} {Pt(drawing.Y)} {Pt(drawing.Drawing.Width)} x {Pt(drawing.Drawing.Height)}{(drawing.Spoken is { } said ? $" \"{said}\"" : "")}",
        PictureMark picture => $"picture e{picture.Element} #{picture.Picture} {Of(picture.Box)}",
        _ => mark.ToString(),
    };

    private static string Of(GlyphRun run)
    {
        var dump = new StringBuilder();
        var kind = run.Kind switch { RunKind.Note => "note", RunKind.Furniture => "head", RunKind.Side => "side", _ => "text" };
        dump.Append(CultureInfo.InvariantCulture, $"{kind} {Pt(run.Baseline)} e{run.Element} f{run.Face} {run.Size}");
        if (run.Scale != 1000) dump.Append(CultureInfo.InvariantCulture, $" scale {run.Scale}");
        if (run.Tracking != Length.Zero) dump.Append(CultureInfo.InvariantCulture, $" tracking {run.Tracking}");
        if (run.IsUnseen) dump.Append(" unseen");
        if (run.Ink != Contents.Ink.Black) dump.Append(' ').Append(run.Ink.Name);
        dump.Append(':');
        var begins = true;
        foreach (var glyph in run.Glyphs)
        {
            if (begins) dump.Append(' ').Append(Pt(run.X + glyph.X)).Append(' ');
            dump.Append(Shown(glyph.Text));
            begins = glyph.Text == " ";
        }

        return dump.ToString().TrimEnd(' ');
    }

    private static string Shown(string text) => text switch
    {
        " " => "",
        "\u00AD" => "¬",
        "\u00A0" => "<A0>",
        { Length: 1 } when text[0] is >= '\u2000' and <= '\u200B' or '\u202F' => FormattableString.Invariant($"<{(int)text[0]:X4}>"),
        _ => text,
    };

    private static string Of(Box box) => $"{Pt(box.X)} {Pt(box.Y)} {Pt(box.Width)} x {Pt(box.Height)}";

    private static string Pt(Length length) =>
        decimal.Round(length.Scaled / (decimal)Length.PerPoint, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}
