using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Typesetting.Composing;

namespace ReviewPress.Typesetting.Tests.Tex;

/// <summary>What stands between two boxes: glue, before which a penalty may stand, or a discretionary. Scaled points.</summary>
/// <param name="Glue">Index of the paragraph's glue; -1: a discretionary.</param>
/// <param name="Penalty">Before the glue; 0: none.</param>
internal readonly record struct Joint(int Glue, int Penalty, long Pre, long Post, long NoBreak);

/// <summary>A paragraph of boxes for TeX and for us; in a case it is five lines of text, and TeX's answer a sixth.</summary>
internal sealed record TexParagraph(long Width, TexParameters Parameters, ImmutableArray<(long Width, long Stretch, long Shrink)> Glues, ImmutableArray<long> Boxes, ImmutableArray<Joint> Joints)
{
    /// <summary>A made-up paragraph.</summary>
    public static TexParagraph Of(int number)
    {
        var numbers = new Numbers((uint)number);
        var parameters = new TexParameters(numbers.OneOf(200, 1000, 3000, 9999), numbers.OneOf(10, 10, 1, 100), numbers.OneOf(10_000, 5000, 0), numbers.OneOf(10_000, 20_000),
            numbers.OneOf(5000, 10_000), numbers.OneOf(50, 0, 500), numbers.OneOf(50, 0));
        ImmutableArray<(long, long, long)> glues =
            [(numbers.Points(2, 5), numbers.Points(1, 3), numbers.Points(0, 2)), (numbers.Points(3, 6), numbers.Points(2, 4), numbers.Points(0, 1)), (numbers.Points(1, 3), 0, 0)];
        var boxes = Enumerable.Range(0, numbers.Between(20, 70)).Select(_ => numbers.Points(4, 40)).ToImmutableArray();
        return new(numbers.Points(90, 300), parameters, glues, boxes, [.. boxes.Skip(1).Select(_ => JointOf(numbers))]);
    }

    private static Joint JointOf(Numbers numbers)
    {
        if (numbers.Between(0, 5) > 0) return new(numbers.OneOf(0, 0, 0, 1, 1, 2), numbers.Between(0, 8) > 0 ? 0 : numbers.Between(-300, 300), 0, 0, 0);
        return new(-1, 0, numbers.OneOf(0, 1, 1) * numbers.Points(1, 5), numbers.OneOf(0, 0, 1) * numbers.Points(1, 3), numbers.OneOf(0, 0, 0, 1) * numbers.Points(1, 4));
    }

    /// <summary>For our breaker.</summary>
    public Breakpoint[] Breakpoints()
    {
        var breaks = new List<Breakpoint> { default };
        long width = Boxes[0], stretch = 0, shrink = 0;
        for (var i = 0; i < Joints.Length; i++)
        {
            var joint = Joints[i];
            var made = new Breakpoint { End = width + joint.Pre, EndStretch = stretch, EndShrink = shrink };
            if (joint.Glue >= 0)
            {
                var glue = Glues[joint.Glue];
                (width, stretch, shrink) = (width + glue.Width, stretch + glue.Stretch, shrink + glue.Shrink);
                (made.At, made.Penalty, made.Start) = (new(i + 1, BreakKind.Space), joint.Penalty, width);
            }
            else
            {
                width += joint.NoBreak;
                (made.At, made.Penalty, made.Start) = (new(i + 1, BreakKind.Hyphenation), joint.Pre > 0 ? Parameters.HyphenPenalty : Parameters.ExHyphenPenalty, width - joint.Post);
            }

            (made.StartStretch, made.StartShrink) = (stretch, shrink);
            breaks.Add(made);
            width += Boxes[i + 1];
        }

        breaks.Add(new() { At = new(Boxes.Length, BreakKind.Final), End = width, EndStretch = stretch, EndShrink = shrink, Start = width });
        return [.. breaks];
    }

    /// <summary>For TeX: each box holds its number, so that the lines can be told apart in what TeX shows.</summary>
    public string ToTex()
    {
        var tex = new StringBuilder();
        var p = Parameters;
        tex.Append(CultureInfo.InvariantCulture, $"\\hsize={Width}sp \\tolerance={p.Tolerance} \\linepenalty={p.LinePenalty} \\adjdemerits={p.AdjDemerits} \\doublehyphendemerits={p.DoubleHyphenDemerits} ");
        tex.Append(CultureInfo.InvariantCulture, $"\\finalhyphendemerits={p.FinalHyphenDemerits} \\hyphenpenalty={p.HyphenPenalty} \\exhyphenpenalty={p.ExHyphenPenalty}\n\\setbox0=\\vbox{{\\noindent\n");
        for (var i = 0; i < Boxes.Length; i++)
        {
            tex.Append(CultureInfo.InvariantCulture, $"\\hbox{{\\kern{Boxes[i]}sp\\special{{{i}}}}}");
            if (i == Joints.Length) break;
            var joint = Joints[i];
            if (joint.Glue < 0) tex.Append(CultureInfo.InvariantCulture, $"\\discretionary{{{Kern(joint.Pre)}}}{{{Kern(joint.Post)}}}{{{Kern(joint.NoBreak)}}}%\n");
            else
            {
                var (width, stretch, shrink) = Glues[joint.Glue];
                if (joint.Penalty != 0) tex.Append(CultureInfo.InvariantCulture, $"\\penalty{joint.Penalty}");
                tex.Append(CultureInfo.InvariantCulture, $"\\hskip{width}sp plus{stretch}sp minus{shrink}sp\n");
            }
        }

        return tex.Append("\\par}\n\\showbox0\n").ToString();
    }

    private static string Kern(long width) => width == 0 ? "" : FormattableString.Invariant($"\\hbox{{\\kern{width}sp}}");

    /// <summary>As a case has it.</summary>
    public string ToCase()
    {
        var p = Parameters;
        var glues = string.Join(' ', Glues.Select(g => FormattableString.Invariant($"{g.Width}+{g.Stretch}-{g.Shrink}")));
        var joints = string.Join(' ', Joints.Select(j => j.Glue < 0 ? FormattableString.Invariant($"d{j.Pre},{j.Post},{j.NoBreak}") : FormattableString.Invariant($"g{j.Glue}{(j.Penalty == 0 ? "" : FormattableString.Invariant($",{j.Penalty}"))}")));
        return FormattableString.Invariant($"width {Width}\nparameters {p.Tolerance} {p.LinePenalty} {p.AdjDemerits} {p.DoubleHyphenDemerits} {p.FinalHyphenDemerits} {p.HyphenPenalty} {p.ExHyphenPenalty}\n") +
            $"glues {glues}\nboxes {string.Join(' ', Boxes.Select(b => b.ToString(CultureInfo.InvariantCulture)))}\njoints {joints}\n";
    }

    /// <summary>Reads a case's first five lines.</summary>
    public static TexParagraph Read(ReadOnlySpan<string> lines)
    {
        var p = Words(lines[1]).Select(Number).Select(n => (int)n).ToArray();
        return new(Number(Words(lines[0])[0]), new(p[0], p[1], p[2], p[3], p[4], p[5], p[6]),
            [.. Words(lines[2]).Select(g => g.Split('+', '-')).Select(g => (Number(g[0]), Number(g[1]), Number(g[2])))],
            [.. Words(lines[3]).Select(Number)], [.. Words(lines[4]).Select(JointOf)]);
    }

    private static Joint JointOf(string word)
    {
        var numbers = word[1..].Split(',').Select(Number).ToArray();
        return word[0] == 'd' ? new(-1, 0, numbers[0], numbers[1], numbers[2]) : new((int)numbers[0], numbers.Length > 1 ? (int)numbers[1] : 0, 0, 0, 0);
    }

    private static string[] Words(string line) => line.Split(' ')[1..];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Numbers that are always the same (Knuth's MMIX multiplier).</summary>
    private sealed class Numbers(uint seed)
    {
        private ulong _state = seed * 6364136223846793005UL + 1442695040888963407UL;

        public int Between(int least, int most)
        {
            _state = _state * 6364136223846793005UL + 1442695040888963407UL;
            return least + (int)((_state >> 33) % (ulong)(most - least + 1));
        }

        public int OneOf(params ReadOnlySpan<int> numbers) => numbers[Between(0, numbers.Length - 1)];

        public long Points(int least, int most) => Between(least << 16, most << 16);
    }
}
