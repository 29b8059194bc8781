using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Makes a galley up into pages: the cheapest way for the whole section, by dynamic programming over page heads, page by page
/// (Plass, "Optimal Pagination Techniques", 1981; Mittelbach, "A General Framework for Globally Optimized Pagination", 2019).</summary>
internal sealed partial class Paginator
{
    private const int MostStates = 2000;
    private const int MostAltered = 3;          // of a page's paragraphs
    private const int AnySetting = MostAltered + 1;
    private const double MendedFrom = 10_000;   // a page short or a spread not level, a figure off its place

    private readonly Galley _galley;
    private readonly PageCosts _costs;
    private readonly PageGeometry _geometry;
    private readonly Dictionary<int, NotePiece> _notes;   // by number; looked up, never enumerated
    private readonly PageWalker?[] _walkers = new PageWalker?[AnySetting + 1];
    private readonly SearchMemory _memory;
    private readonly StepTable _steps;
    private readonly EndTable _ends;

    /// <summary>Begins a section.</summary>
    /// <param name="galley">Its text.</param>
    /// <param name="geometry">Of the pages.</param>
    /// <param name="costs">The house's where none are given.</param>
    /// <param name="memory">Nobody else's until all is asked of this section.</param>
    public Paginator(Galley galley, PageGeometry geometry, PageCosts? costs = null, SearchMemory? memory = null)
    {
        _galley = galley;
        _costs = costs ?? PageCosts.House;
        _geometry = geometry;
        _notes = galley.Pieces.SelectMany(p => p.Notes).ToDictionary(n => n.Number);
        _memory = memory ?? new();
        (_steps, _ends) = (_memory.Steps, _memory.Ends);
        _ends.Clear();
    }

    /// <summary>The section's pages: with all paragraphs at their best, where those come out well; else with more and more freedom.</summary>
    /// <param name="startsRecto">Whether the first one is a right page.</param>
    public ImmutableArray<PagePlan> Paginate(bool startsRecto)
    {
        (Level, _local) = (0, null);
        var best = Search(startsRecto);
        if (LengthOf(best) > LongSection) return Plans(Mended(best, startsRecto));
        while (Level < AnySetting && best.Cost >= TroubledFrom(Level))
        {
            Level++;
            best = Search(startsRecto);
        }

        return Plans(best);
    }

    private double TroubledFrom(int level) => level < MostAltered ? MendedFrom : _costs.Unlevel;

    /// <summary>How free the search is: so many paragraphs of a page may have a line more or fewer than is best for them, and at <see cref="AnySetting"/> however dear that is.</summary>
    internal int Level { get; set; }

    private int FreedomAt(in PageHead head) => _local is null ? Level : _local[Math.Min(head.Piece, _local.Length - 1)];

    private PageWalker WalkerFor(int freedom) => _walkers[freedom] ??= new(_galley, _geometry, _costs, _memory)
    {
        MostAltered = Math.Min(freedom, MostAltered), DearestAltered = freedom == AnySetting ? double.PositiveInfinity : _costs.DearestAltered,
    };

    /// <summary>The cheapest way's cost, for tests.</summary>
    internal double Cost(bool startsRecto) => Search(startsRecto).Cost;

    /// <summary>The ways to go on from a page head.</summary>
    internal ReadOnlySpan<PageEnd> EndsOf(PageHead head)
    {
        var freedom = FreedomAt(head);
        return _ends.TryFind(head, freedom, out var known) ? known : _ends.Keep(head, freedom, WalkerFor(freedom).Ends(head, Carried(head)));
    }

    /// <summary>An end with its notes at their place and higher, for tests.</summary>
    internal IEnumerable<PageEnd> WithNotesRaised(PageEnd end) => Enumerable.Range(0, end.Raisable + 1).Select(lines => Raised(end, lines));

    /// <summary>What two facing pages cost together.</summary>
    internal double Facing(long versoDepth, in PageEnd recto) => versoDepth >= 0 && !recto.Ends && recto.Depth != versoDepth ? _costs.Unlevel : 0;

    /// <returns>The last step of the cheapest way.</returns>
    private Step Search(bool startsRecto)
    {
        _steps.Begin(new(0, 0, -1, 0));
        var best = new Step(default, -1, double.PositiveInfinity, -1);
        var isRecto = startsRecto;
        for (var page = 0; ; isRecto = !isRecto, page++)
        {
            var (first, end) = _steps.Take(best.Cost, page <= LongSection ? MostStates : MostStatesLater);
            if (first == end) return best;
            for (var step = first; step < end; step++) GoOn(step, isRecto, ref best);
        }
    }

    private void GoOn(int from, bool isRecto, ref Step best)
    {
        var (head, versoDepth, before) = (_steps[from].End.Next, _steps[from].VersoDepth, _steps[from].Cost);
        foreach (ref readonly var made in EndsOf(head))
        {
            for (var lines = 0; lines <= made.Raisable; lines++)
            {
                var end = Raised(made, lines);
                var cost = before + end.Cost + (isRecto ? Facing(versoDepth, end) : 0);
                var depth = !isRecto && !end.Ends ? end.Depth : -1;
                if (!end.IsLast) _steps.Offer(from, end, depth, cost);
                else if (cost < best.Cost) best = new(end, depth, cost, from);
            }
        }
    }

    private PageEnd Raised(in PageEnd end, int lines) => lines == 0 ? end : end with { Raised = lines, Depth = end.Depth - _geometry.Grid.Scaled * lines };

    private ImmutableArray<PagePlan> Plans(Step last)
    {
        var plans = new PagePlan[LengthOf(last)];
        var step = last;
        for (var page = plans.Length - 1; page >= 0; page--)
        {
            ref readonly var previous = ref _steps[step.Previous];
            var head = previous.End.Next;
            plans[page] = WalkerFor(FreedomAt(head)).Plan(head, Carried(head), step.End) with { End = step.End };
            step = previous;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(plans);
    }

    private NotePiece? Carried(PageHead head) => head.Note < 0 ? null : _notes[head.Note];
}
