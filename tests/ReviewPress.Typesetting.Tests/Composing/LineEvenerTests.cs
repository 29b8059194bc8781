using System.Collections.Immutable;
using CsCheck;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>Neighbouring lines differ in scale as little as their breaks allow.</summary>
public sealed class LineEvenerTests
{
    private const double Give = .032;

    /// <summary>Lines of ten words with spaces of 2,200, by how much each is too long or too short.</summary>
    private static readonly Gen<int[]> Rooms = Gen.Int[-1500, 4000].Array[2, 12].Select(rooms => (int[])[.. rooms[..^1], 0]);

    [Fact]
    public void No_line_could_come_nearer_to_its_neighbours() => Rooms.Sample(rooms =>
    {
        var gives = Even(rooms)[..^1];      // the last line is set at its natural width
        return gives.Select((give, i) => IsBest(give, i == 0 ? [.. gives.Skip(1).Take(1)] : i == gives.Length - 1 ? [gives[i - 1]] : [gives[i - 1], gives[i + 1]], rooms[i])).All(best => best);
    }, iter: 2000, seed: "0000KOIPe3z5");

    private static bool IsBest(int give, int[] neighbours, int room) =>
        Math.Abs(give - (neighbours.Length == 0 ? Wish(room) : neighbours.Average())) <= 2        // in their middle
        || Math.Abs(Math.Abs(give - Wish(room)) - Slack(room)) <= 2 || Math.Abs(give) >= 99;      // or as near to it as it can

    [Fact]
    public void Spaces_stay_nearly_as_they_were() => Rooms.Sample(rooms => Even(rooms).SkipLast(1).Select((g, i) => Math.Abs(g - Wish(rooms[i])) <= Slack(rooms[i]) + 1).All(ok => ok), iter: 2000, seed: "0000KOIPe3z5");

    [Fact]
    public void A_last_line_is_left_alone() => Assert.Equal(0, Even([500, 400, 300])[^1]);

    [Fact]
    public void The_lines_of_a_page_are_more_alike_than_each_would_be_by_itself()
    {
        var (set, alone) = (0.0, 0.0);
        for (var seed = 1; seed <= 10; seed++)
        {
            var book = Set(Content(Paragraph(Prose(140, seed))));
            int[] scales = [.. book.Pages().SelectMany(p => p.Marks.OfType<GlyphRun>().GroupBy(r => r.Baseline)).Select(g => g.First().Scale).SkipLast(1)];
            set += scales.Zip(scales.Skip(1), (a, b) => Math.Abs(a - b)).Sum();
            alone += scales.Length * 40 / 3.0;      // the mean of what chance would make of it
        }

        Assert.True(set < alone, $"{set} against {alone}");
    }

    private static double Wish(int room) => Math.Clamp(LineFit.Ratio(room, 300_000, room < 0 ? 3850 : 8800, Give) / LineFit.FullGive, -1, 1) * 100;

    private static double Slack(int room) => Math.Abs(LineFit.Ratio(room, 300_000, room < 0 ? 3850 : 8800, Give)) <= .5 ? LineEvener.Slack * 8800 / (300_000 * Give) * 100 : 0;

    private static ImmutableArray<sbyte> Even(int[] rooms)
    {
        var breaks = new List<Breakpoint> { default };
        long at = 0, stretch = 0, shrink = 0;
        for (var i = 0; i < rooms.Length; i++)
        {
            (at, stretch, shrink) = (at + 300_000 - rooms[i], stretch + 8800, shrink + 3850);
            breaks.Add(new() { At = new(i + 1, i == rooms.Length - 1 ? BreakKind.Final : BreakKind.Space), End = at, EndStretch = stretch, EndShrink = shrink, Start = at, StartStretch = stretch, StartShrink = shrink });
        }

        var shape = new LineShape(300_000, 300_000, LineFill.Justified, Give);
        return new LineEvener().Even(breaks.ToArray(), [.. breaks.Skip(1).Select(b => b.At)], shape);
    }
}
