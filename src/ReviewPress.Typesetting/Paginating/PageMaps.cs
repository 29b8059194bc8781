using System.Collections.Immutable;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Reads off the plans which place begins which page.</summary>
internal static class PageMaps
{
    public static ImmutableArray<PageStart> Of(IReadOnlyList<SectionPlan> plans, ImmutableArray<ChainedPage> chain)
    {
        var map = ImmutableArray.CreateBuilder<PageStart>(chain.Length);
        for (var page = 0; page < chain.Length; page++)
        {
            var (section, index, label) = chain[page];
            if (index < 0) map.Add(new(page, label, 0, section));
            else
            {
                var plan = plans[section];
                var place = FirstPlace(plan.From(page - index)[index]);
                map.Add(new(page, label, place == 0 && index == 0 ? plan.Galley.Section.Place : place, section));
            }
        }

        return map.ToImmutable();
    }

    /// <summary>The place of the first word that begins on a page; 0 where none does.</summary>
    public static ulong FirstPlace(PagePlan plan)
    {
        foreach (var part in plan.Parts)
        {
            if (FirstPlace(part.Piece, part.Setting, part.From, part.To) is var place and not 0) return place;
        }

        return 0;
    }

    private static ulong FirstPlace(Piece piece, int setting, int from, int to)
    {
        switch (piece)
        {
            case ParagraphPiece paragraph:
                var places = paragraph.Paragraph.Settings[setting < 0 ? paragraph.Paragraph.Best : setting].FirstPlaces;
                for (var line = from; line < Math.Min(to, places.Length); line++)
                {
                    if (places[line] != 0) return places[line];
                }

                return 0;
            case StackPiece stack:
                return stack.Children.Select(c => FirstPlace(c.Piece, -1, 0, int.MaxValue)).FirstOrDefault(p => p != 0);
            case TablePiece table:
                var rows = table.Rows.Skip(from).Take(to - from).Select(r => FirstPlace(r, -1, 0, int.MaxValue));
                return (from == 0 ? rows.Prepend(FirstPlace(table.Caption, -1, 0, int.MaxValue)) : rows).FirstOrDefault(p => p != 0);
            default:
                return 0;
        }
    }
}
