using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>What the first pass leaves for the second.</summary>
/// <param name="Plans">By section.</param>
/// <param name="Chain">All pages in order.</param>
/// <param name="PageMap">A row a page.</param>
/// <param name="Faults">In book order.</param>
internal sealed record Layout(ImmutableArray<SectionPlan> Plans, ImmutableArray<ChainedPage> Chain, ImmutableArray<PageStart> PageMap, ImmutableArray<TypesettingFault> Faults);

/// <summary>Composes and paginates all sections, in any order; chains them; and does again what page-number references change, until they
/// agree with the pages. From the third turn on a reference keeps the room of the widest label it had, so the turns end.</summary>
internal sealed class FirstPass(Workshop workshop)
{
    private const int TurnsBeforeWidest = 2;
    private const string Nowhere = "?";

    private readonly Dictionary<ulong, ReferenceText> _texts = [];   // looked up, never enumerated
    private readonly ConcurrentBag<SearchMemory> _memories = [];
    private SectionPlan[] _plans = [];

    public Layout Lay()
    {
        var sections = workshop.Content.Sections;
        var references = ReferenceTable.Unknown;
        _plans = workshop.Each(sections, (section, composer) => Plan(section, composer, references, null));
        var chain = PageChain.Of(_plans);
        var referring = Referring(sections);
        var wanted = referring.Select(r => r.Target).ToHashSet();
        for (var turn = 1; Renew(PlaceIndex.Of(_plans, chain, wanted), referring, turn) is { Count: > 0 } changed; turn++)
        {
            references = new(_texts);
            var made = workshop.Each(changed, (index, composer) => Plan(sections[index], composer, references, _plans[index].Galley));
            for (var i = 0; i < made.Length; i++) _plans[changed[i]] = made[i];
            chain = PageChain.Of(_plans);
        }

        return new([.. _plans], chain, PageMaps.Of(_plans, chain), Faults(chain, referring));
    }

    private SectionPlan Plan(Section section, Composer composer, ReferenceTable references, Galley? before)
    {
        var geometry = workshop.Content.Geometry;
        var galley = new GalleyMaker(composer, geometry, references, workshop.Targets).Make(section, before);
        if (!_memories.TryTake(out var memory)) memory = new();
        var paginator = new Paginator(galley, geometry, memory: memory);
        var plan = new SectionPlan(galley, section.Start == StartSide.Verso ? null : paginator.Paginate(true), section.Start == StartSide.Recto ? null : paginator.Paginate(false));
        _memories.Add(memory);
        return plan;
    }

    private static List<(int Section, ulong Target)> Referring(ImmutableArray<Section> sections)
    {
        var (referring, references) = (new List<(int, ulong)>(), new List<PageNumberInline>());
        for (var section = 0; section < sections.Length; section++)
        {
            references.Clear();
            Blocks.AddReferences(sections[section].Blocks, references);
            foreach (var reference in references) referring.Add((section, reference.Target));
        }

        return referring;
    }

    /// <summary>Brings the references' texts up to date.</summary>
    /// <returns>The sections that one of them changes.</returns>
    private List<int> Renew(PlaceIndex index, List<(int Section, ulong Target)> referring, int turn)
    {
        var moved = new HashSet<ulong>();   // looked up, never enumerated
        foreach (var target in referring.Select(r => r.Target).Distinct())
        {
            var known = _texts.TryGetValue(target, out var text) ? text : new("000", "");
            var label = index.LabelOf(target) ?? Nowhere;
            if (label != known.Text) moved.Add(target);
            _texts[target] = label == known.Text ? known : new(label, turn <= TurnsBeforeWidest ? "" : Longer(known.Widest, known.Text));
        }

        return [.. referring.Where(r => moved.Contains(r.Target)).Select(r => r.Section).Distinct().Order()];
    }

    private static string Longer(string a, string b) => a.Length >= b.Length ? a : b;

    private ImmutableArray<TypesettingFault> Faults(ImmutableArray<ChainedPage> chain, List<(int Section, ulong Target)> referring)
    {
        var faults = ImmutableArray.CreateBuilder<TypesettingFault>();
        var broken = new HashSet<ParagraphPiece>(ReferenceEqualityComparer.Instance);   // that were to be kept together; looked up, never enumerated
        foreach (var plan in _plans) faults.AddRange(plan.Galley.Faults);
        for (var page = 0; page < chain.Length; page++)
        {
            if (chain[page].Index < 0) continue;
            var plan = _plans[chain[page].Section].From(page - chain[page].Index)[chain[page].Index];
            if (plan.End.Fault is PageFault.Orphan or PageFault.Widow && plan.Parts is [.., { Piece: ParagraphPiece { Paragraph.Block.Style.KeepsTogether: true } kept }])
            {
                if (broken.Add(kept) && kept.Height <= workshop.Content.Geometry.Grid * workshop.Content.Geometry.Lines)   // what is higher than a page is told as such
                    faults.Add(new(TypesettingFaultKind.KeepUnmet, kept.Paragraph.Places.IsEmpty ? 0 : kept.Paragraph.Places[0].Place, chain[page].Label));
            }
            else if (KindOf(plan.End.Fault) is { } kind) faults.Add(new(kind, PageMaps.FirstPlace(plan), chain[page].Label));
        }

        foreach (var (_, target) in referring)
        {
            if (_texts[target].Text == Nowhere) faults.Add(new(TypesettingFaultKind.DeadReference, target, ""));
        }

        return faults.ToImmutable();
    }

    private static TypesettingFaultKind? KindOf(PageFault fault) => fault switch
    {
        PageFault.HyphenAtEnd => TypesettingFaultKind.HyphenAtPageEnd,
        PageFault.StrandedHeading => TypesettingFaultKind.StrandedHeading,
        PageFault.Orphan => TypesettingFaultKind.Orphan,
        PageFault.Widow => TypesettingFaultKind.Widow,
        PageFault.TooHigh => TypesettingFaultKind.TooHigh,
        _ => null,
    };
}
