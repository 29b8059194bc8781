using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Reviews;

namespace ReviewPress.Binding;

/// <summary>What the e-book offers, counted in the book itself: nothing is claimed that isn't there.</summary>
internal static class AccessibilityStatement
{
    public static Accessibility Of(Anthology anthology, bool hasPages, bool hasCover)
    {
        var blocks = anthology.AllChapters.SelectMany(c => c.Review.Body.Concat(c.Review.Notes.SelectMany(n => n.Blocks))).SelectMany(WithInner).ToList();
        var figures = blocks.OfType<Figure>().ToList();
        var described = figures.TrueForAll(f => f.Alternate.Length > 0 || f.Caption is not null);
        var words = anthology.Book.Words.Ebook;
        var visual = figures.Count > 0 || hasCover;
        return new(
            visual ? ["textual", "visual"] : ["textual"],
            visual && !described ? ["textual,visual"] : ["textual"],
            [.. Features(figures.Count > 0 && described, hasPages)],
            ["none"],
            string.Join(' ', Sentences(words, figures.Count > 0 && described, hasPages)));
    }

    private static IEnumerable<string> Features(bool described, bool hasPages)
    {
        if (described) yield return "alternativeText";
        yield return "displayTransformability";
        if (hasPages)
        {
            yield return "pageBreakMarkers";
            yield return "pageNavigation";
        }

        yield return "readingOrder";
        yield return "structuralNavigation";
        yield return "tableOfContents";
    }

    private static IEnumerable<string> Sentences(EbookWording words, bool described, bool hasPages)
    {
        yield return words.TextIsAccessible;
        if (described) yield return words.PicturesAreDescribed;
        if (hasPages) yield return words.PagesArePrinted;
    }

    private static IEnumerable<Block> WithInner(Block block) => block switch
    {
        Quote quote => quote.Blocks.SelectMany(WithInner).Prepend(block),
        Container container => container.Blocks.SelectMany(WithInner).Prepend(block),
        BulletList list => list.Items.SelectMany(i => i.Blocks).SelectMany(WithInner).Prepend(block),
        Definition definition => definition.Definitions.SelectMany(WithInner).Prepend(block),
        _ => [block],
    };
}
