using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Hyphenating;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;
using static System.FormattableString;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Paragraphs to lines. One a worker: it keeps its buffers, and what it has once shaped or divided.</summary>
internal sealed partial class Composer : IDisposable
{
    private const int LongestTold = 40;   // characters of a line in a fault

    private readonly Shaper _shaper;
    private readonly Itemizer _itemizer;
    private readonly RunShaper _runShaper;
    private readonly OpportunityFinder _opportunities;
    private readonly BreakFinder _breakFinder;
    private readonly LineBreaker<HousePricing> _breaker;
    private readonly LineEvener _evener = new();
    private readonly Hlist _list = new();
    private readonly List<Breakpoint> _breaks = [];
    private readonly List<TypesettingFault> _faults = [];
    private readonly List<(int, ulong)> _places = [];
    private readonly List<ParagraphSetting> _kept = [];
    private readonly LineCosts _costs;
    private readonly FaceTable _faces;
    private readonly Dictionary<(int Face, ushort Glyph), BoundingBox> _bounds = [];
    private BreakingEffort _effort;   // of the last paragraph

    public Composer(FaceTable faces, ImmutableArray<FallbackFace> fallbacks, ExceptionTable? exceptions = null, LineCosts? costs = null, ImmutableArray<KeyValuePair<string, string>> replacements = default, SharedWords? words = null)
    {
        _shaper = new(words);
        _costs = costs ?? LineCosts.House;
        _faces = faces;
        _itemizer = new(faces, fallbacks, replacements, new DropCapFitter(faces, _shaper));
        _runShaper = new(_shaper);
        _opportunities = new(exceptions ?? new ExceptionTable([]));
        var fragments = new FragmentCache(_shaper);
        var cutter = new Cutter(fragments);
        _breakFinder = new(cutter);
        _breaker = new(new HousePricing(_costs), _breakFinder);
        Setter = new(faces, cutter, fragments);
    }

    /// <summary>Whether each paragraph is to say how its lines were chosen.</summary>
    public bool TellsDecisions { get; init; }

    /// <summary>Makes glyph runs of a list's lines.</summary>
    public LineSetter Setter { get; }

    /// <summary>What stands on the page that is being set.</summary>
    public MarkList Marks { get; } = new();

    /// <summary>Chooses a paragraph's lines.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="width">Of its column.</param>
    /// <param name="references">What its page numbers say.</param>
    /// <param name="targets">Places that something leads to, rising.</param>
    public ComposedParagraph Compose(ParagraphBlock block, Length width, ImmutableArray<ReferenceText> references, ulong[] targets) =>
        block.FirstLine.IsEmpty ? Compose(block, width, references, targets, 0) : ComposeFirstLine(block, width, references, targets);

    private ComposedParagraph Compose(ParagraphBlock block, Length width, ImmutableArray<ReferenceText> references, ulong[] targets, int firstEnd)
    {
        _faults.Clear();
        var style = block.Style;
        var list = Shape(block.Inlines, references, _faults);
        var trace = _breaker.Trace = TellsDecisions ? new(list) : null;
        _opportunities.Find(list, style.Hyphenates && !style.Balanced);
        var cap = list.Runs.Count > 0 ? list.Runs[0].Cap : null;
        var shape = Shape(style, width, cap) with { FirstEnd = firstEnd };
        var settings = Break(list, shape);
        var best = style.Balanced ? settings[0] : settings.MinBy(s => s.Demerits)!;
        var fewest = cap?.Lines ?? 1;
        if (block.Plain is { } plain && (cap is null || best.Lines < fewest)) return Compose(plain, width, references, targets);
        var wished = style.ExtraLines == 0 ? null : Wished(list, settings, best.Lines + style.ExtraLines, fewest);
        var chosen = wished ?? best;
        if (_effort != BreakingEffort.Usual) NoteLoose(list, shape, chosen);
        var kept = wished is not null || style.Balanced ? Finished(list, shape, [chosen], chosen, 0) : Finished(list, shape, settings, best, fewest);
        if (trace is not null) Close(trace, settings, chosen, kept);
        return new(block, width, references, kept, IndexOf(kept.AsSpan(), chosen.Lines))
        {
            Decisions = trace?.ToString() ?? "",
            Notes = NotesOf(list), Places = PlacesOf(list, targets), Faults = [.. _faults],
            Glyphs = KeptGlyphs.Of(list), Cap = cap,
        };
    }

    /// <summary>A composed paragraph as it was shaped, so that its lines can be set. Good until the next call.</summary>
    public Hlist Shape(ComposedParagraph paragraph)
    {
        if (paragraph.Glyphs is not { } glyphs) return Shape(paragraph.Block.Inlines, paragraph.References, null);
        _itemizer.Itemize(paragraph.Block.Inlines, paragraph.References.AsSpan(), _list, null);
        glyphs.Restore(_list);
        return _list;
    }

    /// <summary>Shapes inlines that aren't broken: markers, running heads. Good until the next call.</summary>
    public Hlist Shape(ImmutableArray<Inline> inlines) => Shape(inlines, [], null);

    /// <summary>From where to where a glyph has ink, from its origin; zero for one without.</summary>
    public (Length Left, Length Right) InkOf(int face, ushort glyph, Length size)
    {
        if (!_bounds.TryGetValue((face, glyph), out var bounds)) _bounds.Add((face, glyph), bounds = Outliner.Outline(_faces[face], glyph).Bounds);
        return (size.Times((long)bounds.XMin, _faces[face].UnitsPerEm), size.Times((long)bounds.XMax, _faces[face].UnitsPerEm));
    }

    /// <summary>What of a text can't be set.</summary>
    public ImmutableArray<TypesettingFault> FaultsOf(TextInline text)
    {
        _faults.Clear();
        Shape([text], [], _faults);
        return [.. _faults];
    }

    public void Dispose() => _shaper.Dispose();

    private Hlist Shape(ImmutableArray<Inline> inlines, ImmutableArray<ReferenceText> references, List<TypesettingFault>? faults)
    {
        _itemizer.Itemize(inlines, references.AsSpan(), _list, faults);
        _runShaper.Shape(_list, faults);
        return _list;
    }

    private static LineShape Shape(ParagraphStyle style, Length width, DropCapFit? cap)
    {
        var others = width - style.Left - style.Right;
        var fill = style.Balanced ? LineFill.Balanced : style.Alignment == Alignment.Justified ? LineFill.Justified : LineFill.Ragged;
        return new((others - style.Indent).Scaled, others.Scaled, fill, LineFit.Give(style.Scaling, style.LineTracking))
        {
            Protrudes = style is { Protrudes: true, Alignment: Alignment.Justified }, FirstProtrudes = style.Indent == Length.Zero, Cap = cap,
        };
    }

    private List<ParagraphSetting> Break(Hlist list, LineShape shape)
    {
        for (var effort = BreakingEffort.Usual; effort <= BreakingEffort.Overfull; effort++)
        {
            if (effort > BreakingEffort.Loose)
            {
                _breakFinder.Find(list, _costs, shape, _breaks);
                LastResort.Mark(list, CollectionsMarshal.AsSpan(_breaks), shape, effort, _opportunities);
            }

            if (effort != BreakingEffort.Loose) _breakFinder.Find(list, _costs, shape, _breaks, isRough: true);
            var settings = _breaker.Break(CollectionsMarshal.AsSpan(_breaks), shape, effort);
            if (settings is null) continue;
            _effort = effort;
            if (effort >= BreakingEffort.Divided) _faults.Add(new(TypesettingFaultKind.OverfullLine, PlaceAt(list, 0), list.Source.AsSpan(0, Math.Min(list.Length, LongestTold)).ToString()));
            return settings;
        }

        throw new InvalidOperationException("A paragraph without any breaks.");
    }

    /// <summary>Says which lines no stretch that is tolerable fills, addresses alone in a line apart, which end short by custom; and which end at a space that the author wanted whole.</summary>
    private void NoteLoose(Hlist list, LineShape shape, ParagraphSetting setting)
    {
        var breaks = CollectionsMarshal.AsSpan(_breaks);
        var (pricing, from) = (new HousePricing(_costs), 0);
        for (var line = 0; line < setting.Lines; line++)
        {
            var to = from + 1;
            while (breaks[to].At != setting.Ends[line]) to++;
            var (start, end) = (breaks[from].At.Character, setting.Ends[line].Character);
            var isLoose = shape.Fill == LineFill.Justified && pricing.LoosenessOf(breaks[from], breaks[to], shape.WidthOf(line), shape) > _costs.Tolerance
                && !(breaks[to].EndStretch == breaks[from].StartStretch && OpportunityFinder.InAddress(list.Source.AsSpan(0, list.Length), end - 1));
            TypesettingFaultKind? kind = isLoose ? TypesettingFaultKind.LooseLine : _effort == BreakingEffort.Hyphenated && list.Source[end - 1] == '\u00A0' ? TypesettingFaultKind.SpaceBroken : null;
            if (kind is { } told) _faults.Add(new(told, PlaceAt(list, start), list.Source.AsSpan(start, Math.Min(end - start, LongestTold)).Trim().ToString()));
            from = to;
        }
    }

    /// <summary>The setting with as many lines as the author wishes; null, and told, where there is none.</summary>
    private ParagraphSetting? Wished(Hlist list, List<ParagraphSetting> settings, int lines, int fewest)
    {
        if (lines >= fewest && IndexOf(CollectionsMarshal.AsSpan(settings), lines) is >= 0 and var index) return settings[index];
        _faults.Add(new(TypesettingFaultKind.LinesUnmet, PlaceAt(list, 0), Invariant($"{lines}")));
        return null;
    }

    /// <summary>There is one setting at most for each number of lines.</summary>
    private static int IndexOf(ReadOnlySpan<ParagraphSetting> settings, int lines)
    {
        for (var i = 0; i < settings.Length; i++)
        {
            if (settings[i].Lines == lines) return i;
        }

        return -1;
    }

    private static void Close(LineTrace trace, List<ParagraphSetting> settings, ParagraphSetting chosen, ImmutableArray<ParagraphSetting> kept) =>
        trace.Close(settings, chosen, s => IndexOf(kept.AsSpan(), s.Lines) >= 0);

    /// <summary>The settings that pages may choose from, with what their lines are like.</summary>
    private ImmutableArray<ParagraphSetting> Finished(Hlist list, LineShape shape, List<ParagraphSetting> settings, ParagraphSetting best, int fewest)
    {
        var kept = _kept;
        kept.Clear();
        foreach (var setting in settings)
        {
            if (setting.Lines < fewest || !IsKept(setting, best)) continue;
            var gives = shape is { Fill: LineFill.Justified, Give: > 0 } ? _evener.Even(CollectionsMarshal.AsSpan(_breaks), setting.Ends, shape) : [];
            kept.Add(setting with { Gives = gives, FirstPlaces = FirstPlacesOf(list, setting) });
        }

        return [.. kept];
    }

    /// <summary>The best one, and what is a line longer or shorter and not much worse.</summary>
    private bool IsKept(ParagraphSetting setting, ParagraphSetting best) =>
        Math.Abs(setting.Lines - best.Lines) <= 1 && setting.Demerits <= best.Demerits + _costs.Alternative;

    private static ImmutableArray<(int, NoteInline)> NotesOf(Hlist list)
    {
        List<(int, NoteInline)>? notes = null;
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run.Inline is NoteInline note) (notes ??= []).Add((run.Start, note));
        }

        return notes is null ? [] : [.. notes];
    }

    private ImmutableArray<(int, ulong)> PlacesOf(Hlist list, ulong[] targets)
    {
        var places = _places;
        places.Clear();
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run.Place == 0) continue;
            if (places.Count == 0) places.Add((run.Start, run.Place));
            var (at, character) = (Array.BinarySearch(targets, run.Place), run.Start);
            var end = Math.Max(run.Place, list.PlaceOf(run, run.End));
            for (var i = at < 0 ? ~at : at; i < targets.Length && targets[i] <= end; i++)
            {
                while (character < run.End - 1 && list.PlaceOf(run, character) < targets[i]) character++;
                if (targets[i] != places[0].Item2) places.Add((character, targets[i]));
            }
        }

        return [.. places];
    }

    private static ImmutableArray<ulong> FirstPlacesOf(Hlist list, ParagraphSetting setting)
    {
        var places = new ulong[setting.Lines];
        var (start, insideWord) = (0, false);
        for (var line = 0; line < places.Length; line++)
        {
            var end = setting.Ends[line];
            if (insideWord)
            {
                while (start < end.Character && list.Source[start] != ' ') start++;
                while (start < end.Character && list.Source[start] == ' ') start++;
            }

            if (start < end.Character) places[line] = PlaceAt(list, start, end.Character);
            (start, insideWord) = (end.Character, end.Kind is not (BreakKind.Space or BreakKind.Forced));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    private static ulong PlaceAt(Hlist list, int start, int end = int.MaxValue)
    {
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run.End <= start || run.Place == 0) continue;
            if (run.Start >= end) break;
            return list.PlaceOf(run, Math.Max(start, run.Start));
        }

        return 0;
    }
}
