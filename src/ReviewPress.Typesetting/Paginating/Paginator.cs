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
    private readonly Freedom?[] _freedoms = new Freedom?[AnySetting + 1];

    public Paginator(Galley galley, PageGeometry geometry, PageCosts? costs = null)
    {
        _galley = galley;
        _costs = costs ?? PageCosts.House;
        _geometry = geometry;
        _notes = galley.Pieces.SelectMany(p => p.Notes).ToDictionary(n => n.Number);
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

    private Freedom FreeAt(in PageHead head)
    {
        var level = _local is null ? Level : _local[Math.Min(head.Piece, _local.Length - 1)];
        return _freedoms[level] ??= new(new(_galley, _geometry, _costs)
        {
            MostAltered = Math.Min(level, MostAltered), DearestAltered = level == AnySetting ? double.PositiveInfinity : _costs.DearestAltered,
        });
    }

    /// <summary>The cheapest way's cost, for tests.</summary>
    internal double Cost(bool startsRecto) => Search(startsRecto).Cost;

    /// <summary>The ways to go on from a page head.</summary>
    internal PageEnd[] EndsOf(PageHead head)
    {
        var free = FreeAt(head);
        if (!free.Ends.TryGetValue(head, out var ends)) free.Ends[head] = ends = free.Walker.Ends(head, Carried(head));
        return ends;
    }

    /// <summary>An end with its notes at their place and higher, for tests.</summary>
    internal IEnumerable<PageEnd> WithNotesRaised(PageEnd end) => Enumerable.Range(0, end.Raisable + 1).Select(lines => Raised(end, lines));

    /// <summary>What two facing pages cost together.</summary>
    internal double Facing(long versoDepth, in PageEnd recto) => versoDepth >= 0 && !recto.Ends && recto.Depth != versoDepth ? _costs.Unlevel : 0;

    private Step Search(bool startsRecto)
    {
        var open = new List<Step> { new(new(0, 0, -1, 0), -1, 0, null, default) };
        var next = new StepTable();
        Step? best = null;
        var (page, isRecto) = (0, startsRecto);
        for (; open.Count > 0; isRecto = !isRecto, page++)
        {
            foreach (var step in open)
            {
                foreach (ref readonly var made in EndsOf(step.Head).AsSpan())
                {
                    for (var lines = 0; lines <= made.Raisable; lines++)
                    {
                        var end = Raised(made, lines);
                        var cost = step.Cost + end.Cost + (isRecto ? Facing(step.VersoDepth, end) : 0);
                        var depth = !isRecto && !end.Ends ? end.Depth : -1;
                        if (!end.IsLast) next.Offer(step, end, depth, cost);
                        else if (best is null || cost < best.Cost) best = new(end.Next, depth, cost, step, end);
                    }
                }
            }

            open = next.Take();
            if (best is not null) open.RemoveAll(s => s.Cost >= best.Cost);
            var most = page < LongSection ? MostStates : MostStatesLater;
            if (open.Count > most) open = [.. open.OrderBy(s => s.Cost).Take(most)];   // a stable sort
        }

        return best!;
    }

    private PageEnd Raised(in PageEnd end, int lines) => lines == 0 ? end : end with { Raised = lines, Depth = end.Depth - _geometry.Grid.Scaled * lines };

    private ImmutableArray<PagePlan> Plans(Step last)
    {
        var plans = new List<PagePlan>();
        for (var step = last; step.Previous is { } previous; step = previous) plans.Add(FreeAt(previous.Head).Walker.Plan(previous.Head, Carried(previous.Head), step.End) with { End = step.End });
        plans.Reverse();
        return [.. plans];
    }

    private NotePiece? Carried(PageHead head) => head.Note < 0 ? null : _notes[head.Note];

    private sealed record Step(PageHead Head, long VersoDepth, double Cost, Step? Previous, PageEnd End);

    /// <summary>A walker and the ends that it has found: the same for both sides on which a section may begin.</summary>
    private sealed class Freedom(PageWalker walker)
    {
        public PageWalker Walker => walker;

        public Dictionary<PageHead, PageEnd[]> Ends { get; } = [];   // looked up, never enumerated
    }

    /// <summary>The cheapest step to each state, in the order in which they were found.</summary>
    private sealed class StepTable
    {
        private readonly Dictionary<(PageHead, long), int> _known = [];   // looked up, never enumerated

        private List<Step> _steps = [];

        /// <summary>Hands the steps over and begins anew.</summary>
        public List<Step> Take()
        {
            var steps = _steps;
            _steps = new(steps.Count);
            _known.Clear();
            return steps;
        }

        /// <summary>Most that is offered is dearer than what is known: only what isn't becomes a step.</summary>
        public void Offer(Step previous, in PageEnd end, long versoDepth, double cost)
        {
            ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (end.Next, versoDepth), out var isKnown);
            if (isKnown && cost >= _steps[index].Cost) return;
            var step = new Step(end.Next, versoDepth, cost, previous, end);
            if (isKnown) _steps[index] = step;
            else
            {
                index = _steps.Count;
                _steps.Add(step);
            }
        }
    }
}
