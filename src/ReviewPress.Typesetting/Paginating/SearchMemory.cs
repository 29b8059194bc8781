using System.Runtime.InteropServices;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>What searches for pages fill again and again, one section's after the other's: one a worker.</summary>
internal sealed class SearchMemory
{
    public StepTable Steps { get; } = new();

    public EndTable Ends { get; } = new();

    /// <summary>What stands on the page that is walked.</summary>
    public List<PiecePart> Parts { get; } = [];

    /// <summary>The notes at its foot.</summary>
    public List<NotePart> Notes { get; } = [];

    /// <summary>Its ends so far.</summary>
    public List<PageEnd> Walked { get; } = [];
}

/// <summary>A page on a way through the section.</summary>
/// <param name="End">Of the page; of the step before the first one only <see cref="PageEnd.Next"/> counts.</param>
/// <param name="VersoDepth">Of a left page that the right one should be level with; else -1.</param>
/// <param name="Cost">Of all pages so far.</param>
/// <param name="Previous">The step before; -1 none.</param>
internal readonly record struct Step(PageEnd End, long VersoDepth, double Cost, int Previous);

/// <summary>The cheapest step to each state, page by page, each page's in the order in which they were found.</summary>
internal sealed class StepTable
{
    private readonly Dictionary<(PageHead, long), int> _known = [];   // of the page that is being filled; looked up, never enumerated
    private readonly List<Step> _steps = [];
    private int _first;                                               // of that page

    /// <summary>A step; good until the next one is made.</summary>
    public ref readonly Step this[int index] => ref CollectionsMarshal.AsSpan(_steps)[index];

    /// <summary>Forgets all steps but one, with which a section begins.</summary>
    public void Begin(PageHead head)
    {
        _steps.Clear();
        _known.Clear();
        _first = 0;
        _steps.Add(new(new() { Next = head }, -1, 0, -1));
    }

    /// <summary>Ends a page and begins the next.</summary>
    /// <param name="dearest">Only steps that are cheaper are kept.</param>
    /// <param name="most">Only the cheapest so many.</param>
    /// <returns>The first of the steps that are kept, and the one after the last.</returns>
    public (int First, int End) Take(double dearest, int most)
    {
        var first = _first;
        var page = CollectionsMarshal.AsSpan(_steps)[first..];
        var kept = 0;
        foreach (ref readonly var step in page)
        {
            if (step.Cost < dearest) page[kept++] = step;
        }

        if (kept > most)
        {
            page[..kept].ToArray().OrderBy(step => step.Cost).Take(most).ToArray().CopyTo(page);   // a stable sort
            kept = most;
        }

        CollectionsMarshal.SetCount(_steps, first + kept);
        _known.Clear();
        _first = _steps.Count;
        return (first, _first);
    }

    /// <summary>Most that is offered is dearer than what is known: only what isn't becomes a step.</summary>
    public void Offer(int previous, in PageEnd end, long versoDepth, double cost)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (end.Next, versoDepth), out var isKnown);
        if (isKnown && cost >= this[index].Cost) return;
        var step = new Step(end, versoDepth, cost, previous);
        if (isKnown)
        {
            _steps[index] = step;
            return;
        }

        index = _steps.Count;
        _steps.Add(step);
    }
}

/// <summary>The ends that walks have found: the same for both sides on which a section may begin.</summary>
internal sealed class EndTable
{
    private readonly Dictionary<(PageHead Head, int Freedom), (int Start, int Count)> _found = [];   // looked up, never enumerated
    private readonly List<PageEnd> _ends = [];

    /// <summary>Forgets them all.</summary>
    public void Clear()
    {
        _found.Clear();
        _ends.Clear();
    }

    /// <summary>What was found from a head with so much freedom.</summary>
    public bool TryFind(PageHead head, int freedom, out ReadOnlySpan<PageEnd> ends)
    {
        var isKnown = _found.TryGetValue((head, freedom), out var part);
        ends = CollectionsMarshal.AsSpan(_ends).Slice(part.Start, part.Count);
        return isKnown;
    }

    /// <summary>Keeps what was found.</summary>
    public ReadOnlySpan<PageEnd> Keep(PageHead head, int freedom, ReadOnlySpan<PageEnd> ends)
    {
        _found.Add((head, freedom), (_ends.Count, ends.Length));
        _ends.AddRange(ends);
        return CollectionsMarshal.AsSpan(_ends)[^ends.Length..];
    }
}
