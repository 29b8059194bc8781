using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Writes down how a paragraph's lines were chosen, for those who wonder: every break that lines can lead to, with what leads there at which
/// price, then each setting with its lines. Nobody asks for it in a usual run.</summary>
internal sealed class LineTrace(Hlist list)
{
    private static readonly string[] Fitnesses = ["tight", "narrow", "even", "wide", "loose", "very loose"];

    private readonly StringBuilder _text = new();
    private readonly List<TracedStep> _steps = [];
    private readonly Dictionary<ParagraphSetting, int> _lastSteps = [];
    private int _shown;     // characters up to the break last shown
    private int _break;

    /// <summary>A try begins.</summary>
    public void Begin(BreakingEffort effort, LineShape shape)
    {
        (_shown, _break) = (0, -1);
        _steps.Clear();
        _steps.Add(default);   // the paragraph's beginning
        Line($"{effort.ToString().ToLowerInvariant()}: first line {Pt(shape.First)}, others {Pt(shape.Others)}, {shape.Fill.ToString().ToLowerInvariant()}");
    }

    /// <summary>A line that ends at a break is kept as a way to come there.</summary>
    /// <param name="at">The break's number.</param>
    /// <param name="end">The break.</param>
    /// <param name="step">What leads there.</param>
    public void Keep(int at, in Breakpoint end, in TracedStep step)
    {
        _steps.Add(step);
        if (at != _break)
        {
            Line($"  …{Shown(_shown, end.At.Character)}| {end.At.Kind.ToString().ToLowerInvariant()} {end.Penalty}");
            (_shown, _break) = (end.At.Character, at);
        }

        Line($"      @{step.Node} from @{step.From}: line {step.LineNumber} {Fitnesses[step.Fitness]} {Number(step.Ratio, "0.00")}, demerits {Number(step.Demerits, "0")}, {Number(step.Total, "0")} in all");
    }

    /// <summary>A setting came out.</summary>
    /// <param name="setting">Which.</param>
    /// <param name="node">Of its last line.</param>
    public void Add(ParagraphSetting setting, int node) => _lastSteps[setting] = node;

    /// <summary>Which settings were chosen; the breaker has told of each.</summary>
    public void Close(IReadOnlyList<ParagraphSetting> settings, ParagraphSetting best, Func<ParagraphSetting, bool> isKept)
    {
        foreach (var setting in settings)
        {
            var mark = ReferenceEquals(setting, best) ? "best" : isKept(setting) ? "kept" : "dropped";
            Line($"  {setting.Lines} lines, {Number(setting.Demerits, "0")} demerits: {mark}");
            if (mark == "dropped") continue;
            ShowLines(setting);
        }
    }

    private void ShowLines(ParagraphSetting setting)
    {
        var ratios = new Stack<double>();
        for (var node = _lastSteps[setting]; node > 0; node = _steps[node].From) ratios.Push(_steps[node].Ratio);
        var start = 0;
        foreach (var end in setting.Ends)
        {
            Line($"      {Number(ratios.Pop(), "0.00"),5}  {Shown(start, end.Character)}{(end.Kind.SetsHyphen() ? "¬" : "")}");
            start = end.Character;
        }
    }

    /// <summary>All of it, line ends LF.</summary>
    public override string ToString() => _text.ToString();

    private string Shown(int start, int end) => list.Source.AsSpan(start, end - start).ToString().TrimEnd(' ').Replace('\n', '↵').Replace('\uFFFC', '*');

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string Pt(long scaled) => Number(scaled / 65536.0, "0.00");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>A line as the breaker weighed it.</summary>
/// <param name="Node">The number of the way that it makes.</param>
/// <param name="From">The number of the way that it goes on.</param>
/// <param name="LineNumber">From 1.</param>
/// <param name="Fitness">0 tight to 5 very loose.</param>
/// <param name="Ratio">Of its spaces.</param>
/// <param name="Demerits">Its own.</param>
/// <param name="Total">With all lines before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TracedStep(int Node, int From, int LineNumber, int Fitness, double Ratio, double Demerits, double Total);
