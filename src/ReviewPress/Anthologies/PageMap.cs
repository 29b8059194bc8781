using System.Collections.Immutable;
using ReviewPress.Manuscripts;

namespace ReviewPress.Anthologies;

/// <summary>Which place begins which page of the printed edition: what joins the two editions.</summary>
/// <param name="Pages">In the order of the pages. A page that begins with nothing of the authors' (a title page, a blank verso) isn't here.</param>
public sealed record PageMap(ImmutableArray<PageStart> Pages)
{
    /// <summary>For an e-book without a printed edition.</summary>
    public static PageMap Empty { get; } = new([]);
}

/// <summary>The beginning of a page.</summary>
/// <param name="Place">Its first character of the authors' text.</param>
/// <param name="Label">Its folio as printed: <c>xii</c>, <c>12</c>.</param>
public readonly record struct PageStart(Place Place, string Label);
