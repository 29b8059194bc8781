using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>How lines and pages were chosen, as text: the paragraphs of each section in the order in which they were composed.</summary>
internal static class DecisionDump
{
    /// <summary>A text for each section, in book order.</summary>
    public static ImmutableArray<string> Of(Layout layout) => [.. layout.Plans.Select(Of)];

    private static string Of(SectionPlan plan)
    {
        var dump = new StringBuilder();
        dump.Append(CultureInfo.InvariantCulture, $"section {plan.Galley.Section.Name}\n");
        foreach (var paragraph in plan.Galley.Paragraphs)
        {
            var place = paragraph.Places.IsEmpty ? 0 : paragraph.Places[0].Place;
            dump.Append(CultureInfo.InvariantCulture, $"\nparagraph {place:x}, in {paragraph.Width}\n").Append(paragraph.Decisions);
        }

        return dump.ToString();
    }
}
