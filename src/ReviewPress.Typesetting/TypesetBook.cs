using System.Collections.Immutable;
using ReviewPress.Typesetting.Pages;
using ReviewPress.Typesetting.Paginating;

namespace ReviewPress.Typesetting;

/// <summary>A book whose pages are decided. The glyphs are set as the pages are asked for.</summary>
public sealed class TypesetBook
{
    private readonly SecondPass _pages;

    internal TypesetBook(ImmutableArray<PageStart> pageMap, ImmutableArray<TypesettingFault> faults, SecondPass pages) =>
        (PageMap, Faults, _pages) = (pageMap, faults, pages);

    /// <summary>Which place begins which page; one row a page.</summary>
    public ImmutableArray<PageStart> PageMap { get; }

    /// <summary>How many pages, blanks included.</summary>
    public int PageCount => PageMap.Length;

    /// <summary>How lines and pages were chosen: a text for each section in book order, line ends LF; empty unless <see cref="TypesettingOptions.TellsDecisions"/> asked.</summary>
    public ImmutableArray<string> Decisions { get; init; } = [];

    /// <summary>What could not be set as asked, in book order.</summary>
    public ImmutableArray<TypesettingFault> Faults { get; }

    /// <summary>The pages in book order, made a few sections ahead of the reader and not kept. The faces must be open until the last is read.</summary>
    public IEnumerable<Page> Pages() => Pages(page => page with { Marks = [.. page.Marks.Select(Kept)] });

    /// <summary>Makes something of each page as soon as it is set, on the same core, many at once; what is made comes in book order.</summary>
    /// <param name="make">On any thread, in any order. The page's glyphs are good until it returns; their memory is the next page's.</param>
    public IEnumerable<T> Pages<T>(Func<Page, T> make) => _pages.Pages(make);

    private static Mark Kept(Mark mark) => mark is GlyphRun run ? run with { Glyphs = run.Glyphs.ToArray() } : mark;
}
