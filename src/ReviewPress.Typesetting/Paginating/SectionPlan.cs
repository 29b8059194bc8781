using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>A section after the first pass: its pages for either side that it may begin on.</summary>
/// <param name="Galley">Its text.</param>
/// <param name="Recto">Its pages where the first is a right one; null where that can't be.</param>
/// <param name="Verso">Its pages where the first is a left one; null where that can't be.</param>
internal sealed record SectionPlan(Galley Galley, ImmutableArray<PagePlan>? Recto, ImmutableArray<PagePlan>? Verso)
{
    /// <summary>Its pages from a physical page number on.</summary>
    public ImmutableArray<PagePlan> From(int page) => (page % 2 == 0 ? Recto : Verso)!.Value;
}

/// <summary>A page in the book's chain.</summary>
/// <param name="Section">Index of its section; a blank page's is the one that follows.</param>
/// <param name="Index">Its number in the section, from 0; -1 for a blank one.</param>
/// <param name="Label">In words.</param>
internal readonly record struct ChainedPage(int Section, int Index, string Label);

/// <summary>The book's pages in order, once each section's length is known.</summary>
internal static class PageChain
{
    /// <summary>Chains sections: sides, blank pages, labels.</summary>
    public static ImmutableArray<ChainedPage> Of(IReadOnlyList<SectionPlan> plans)
    {
        var pages = ImmutableArray.CreateBuilder<ChainedPage>();
        var (number, style) = (1, plans.Count > 0 ? plans[0].Galley.Section.Numbering : NumberStyle.Arabic);
        for (var s = 0; s < plans.Count; s++)
        {
            var section = plans[s].Galley.Section;
            var wrongSide = section.Start == StartSide.Recto ? pages.Count % 2 == 1 : section.Start == StartSide.Verso && pages.Count % 2 == 0;
            if (wrongSide) pages.Add(new(s, -1, PageLabels.Of(number++, style)));
            if (section.FirstNumber is { } first) number = first;
            style = section.Numbering;
            var count = plans[s].From(pages.Count).Length;
            for (var i = 0; i < count; i++) pages.Add(new(s, i, PageLabels.Of(number++, style)));
        }

        return pages.ToImmutable();
    }
}
