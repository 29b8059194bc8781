using CsCheck;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Paginating;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Paginating;

/// <summary>The cheapest pages against all ways to fill them, on pages of twelve lines.</summary>
public sealed class PaginatorTests
{
    private static readonly Gen<Block[]> Sections = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 60]).Array[2, 14].Select(all => all.Select((b, i) => b.Item1 switch
    {
        0 => Heading("A heading"),
        1 => new GroupBlock([Paragraph(Prose(b.Item2, i))]) { SpaceBefore = Pt(14), SpaceAfter = Pt(14), WholeSpace = Pt(7) },
        2 => new ParagraphBlock([Text(Prose(b.Item2, i)), Note(Prose(b.Item2 / 2 + 1, i + 50)), Text(" and on.")], Body),
        3 => new GroupBlock([Paragraph(Prose(b.Item2 / 2 + 1, i))]) { KeepsTogether = true },
        5 => new GroupBlock([Heading("A review")]) { KeepsTogether = true, SpaceBefore = Pt(28), SpaceAfter = Pt(14), KeepWithNext = 2, Begins = new((ulong)i, "A review", "en") },
        4 => new FigureBlock(3, 0, Pt(0), Pt(200), Pt(28 + b.Item2 / 8 * 14), []) { SpaceBefore = Pt(14), SpaceAfter = Pt(14) },
        _ => (Block)Paragraph(Prose(b.Item2, i)),
    }).Append(Paragraph(Prose(9))).ToArray());

    [Fact]
    public void Finds_the_cheapest_pages_of_all() => Sections.Sample(blocks =>
    {
        using var composer = new Composer(Faces, []);
        var galley = new GalleyMaker(composer, Pocket, ReferenceTable.Unknown, []).Make(Section(blocks));
        var paginator = new Paginator(galley, Pocket) { Level = 1 };
        return Agrees(true) && Agrees(false);

        bool Agrees(bool startsRecto)
        {
            var cost = paginator.Cost(startsRecto);
            return Math.Abs(cost - Cheapest(paginator, new(0, 0, -1, 0), startsRecto, -1, [])) <= 1e-6 * cost;
        }
    }, iter: 60, seed: "0000KOIPe3z5");

    /// <summary>Without merging ways that meet, but for remembering what is known of a head and a verso's end.</summary>
    private static double Cheapest(Paginator paginator, PageHead head, bool isRecto, long verso, Dictionary<(PageHead, bool, long), double> known)
    {
        if (known.TryGetValue((head, isRecto, verso), out var cost)) return cost;
        cost = double.PositiveInfinity;
        foreach (var end in paginator.EndsOf(head).ToArray().SelectMany(paginator.WithNotesRaised))
        {
            var here = end.Cost + (isRecto ? paginator.Facing(verso, end) : 0);
            cost = Math.Min(cost, here + (end.IsLast ? 0 : Cheapest(paginator, end.Next, !isRecto, !isRecto && !end.Ends ? end.Depth : -1, known)));
        }

        return known[(head, isRecto, verso)] = cost;
    }
}
