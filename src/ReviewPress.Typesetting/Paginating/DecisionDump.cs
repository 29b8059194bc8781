using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>How lines and pages were chosen, as text: each section's pages, spread by spread, with what they were preferred to, then its paragraphs in the order in
/// which they were composed.</summary>
internal static class DecisionDump
{
    private const int MostOthers = 4;
    private const int LongestStart = 24;

    /// <summary>A text for each section, in book order.</summary>
    public static ImmutableArray<string> Of(Layout layout, PageGeometry geometry)
    {
        var pages = new StringBuilder[layout.Plans.Length];
        for (var i = 0; i < pages.Length; i++) pages[i] = new StringBuilder().Append(CultureInfo.InvariantCulture, $"section {layout.Plans[i].Galley.Section.Name}\n");
        var paginators = layout.Plans.Select(p => new Paginator(p.Galley, geometry)).ToArray();
        for (var number = 0; number < layout.Chain.Length; number++)
        {
            var (section, index, label) = layout.Chain[number];
            if (index < 0) continue;
            var plans = layout.Plans[section].From(number - index);
            new PageTelling(pages[section], paginators[section], geometry).Tell(plans, index, number, label);
        }

        return [.. layout.Plans.Select((plan, i) => Paragraphs(plan, pages[i]))];
    }

    private static string Paragraphs(SectionPlan plan, StringBuilder dump)
    {
        foreach (var paragraph in plan.Galley.Paragraphs)
        {
            var place = paragraph.Places.IsEmpty ? 0 : paragraph.Places[0].Place;
            dump.Append(CultureInfo.InvariantCulture, $"\nparagraph {place:x}, in {paragraph.Width}\n").Append(paragraph.Decisions);
        }

        return dump.ToString();
    }

    /// <summary>Tells of one page.</summary>
    private sealed class PageTelling(StringBuilder dump, Paginator paginator, PageGeometry geometry)
    {
        public void Tell(ImmutableArray<PagePlan> plans, int index, int number, string label)
        {
            var plan = plans[index];
            var isRecto = number % 2 == 0;
            var facing = isRecto && index > 0 ? paginator.Facing(DepthOf(plans[index - 1].End), plan.End) : 0;
            Line(0, $"\npage {label}, {(isRecto ? "recto" : "verso")}: {Said(plan.End)}{(facing > 0 ? $", not level {facing:0}" : "")}");
            foreach (var part in plan.Parts) Line(1, Said(part));
            foreach (var (note, from, to) in plan.Notes) Line(1, $"note {note.Number} lines {from + 1}-{to} of {note.Ends.Length}");
            TellOthers(index == 0 ? new PageHead(0, 0, -1, 0) : plans[index - 1].End.Next, plan.End);
        }

        private static long DepthOf(in PageEnd end) => end.Ends ? -1 : end.Depth;

        /// <summary>The cheapest other ends of the same page that lead elsewhere.</summary>
        private void TellOthers(PageHead head, PageEnd chosen)
        {
            paginator.Level = 1;
            var others = paginator.EndsOf(head).ToArray().Where(e => e.Next != chosen.Next).OrderBy(e => e.Cost).Take(MostOthers);   // a stable sort
            foreach (var other in others) Line(1, $"or {Said(other)}");
        }

        private string Said(in PageEnd end)
        {
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"{end.Depth / geometry.Grid.Scaled} lines, {end.Cost:0}, next {end.Next.Piece}.{end.Next.Line}");
            if (end.ShortBy > 0) text.Append(CultureInfo.InvariantCulture, $", {(end.Ends ? "ends" : "short by")} {end.ShortBy}");
            if (end.Stretched > 0) text.Append(CultureInfo.InvariantCulture, $", {end.Stretched} stretched");
            if (end.Raised > 0) text.Append(CultureInfo.InvariantCulture, $", notes raised by {end.Raised}");
            if (end.Fault != PageFault.None) text.Append(CultureInfo.InvariantCulture, $", {end.Fault}");
            return text.ToString();
        }

        private static string Said(in PiecePart part)
        {
            var what = part.Piece switch
            {
                ParagraphPiece paragraph => $"“{Start(paragraph)}…” lines {part.From + 1}-{part.To} of {paragraph.Paragraph.Settings[part.Setting].Lines}{Altered(paragraph, part.Setting)}",
                TablePiece table => $"table rows {part.From + 1}-{part.To} of {table.Rows.Length}",
                StackPiece stack => $"block of {stack.Height}",
                _ => $"{part.Piece.GetType().Name} of {part.Piece.Height}",
            };
            return $"{new Length(part.Top)} {what}{part.Stretch switch { Stretch.AboveHead => ", a second line above", Stretch.BelowOpening => ", a second line below the opening", _ => "" }}";
        }

        private static string Start(ParagraphPiece piece)
        {
            var text = piece.Paragraph.Block.Inlines.OfType<TextInline>().FirstOrDefault()?.Text ?? "";
            return text.Length <= LongestStart ? text : text[..LongestStart];
        }

        private static string Altered(ParagraphPiece piece, int setting)
        {
            if (setting == piece.Paragraph.Best) return "";
            var chosen = piece.Paragraph.Settings[setting];
            return FormattableString.Invariant($", {chosen.Lines - piece.Setting.Lines:+0;-0} for {chosen.Demerits - piece.Setting.Demerits:0} demerits");
        }

        private void Line(int depth, string line) => dump.Append(' ', depth * 2).Append(line).Append('\n');
    }
}
