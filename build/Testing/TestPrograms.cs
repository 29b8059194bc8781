using System.Collections.Immutable;
using System.Xml.Linq;
using Cake.Core.Diagnostics;

namespace Build.Testing;

/// <summary>Runs the test programs. xunit.v3 tests are programs: called directly they take a second where <c>dotnet test</c> takes six.</summary>
/// <param name="context">Says where the checkout is.</param>
internal sealed class TestPrograms(PressContext context)
{
    /// <summary>It runs the press many times, uses all cores itself and measures time: last, and alone.</summary>
    private const string Acceptance = "ReviewPress.Acceptance";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <summary>The names of the built test projects, in order.</summary>
    public ImmutableArray<string> Names { get; } =
        [.. Directory.GetDirectories(context.Root.Combine("tests").FullPath).Select(folder => Path.GetFileName(folder)!)
            .Where(name => File.Exists(In(context, name, "xunit.v3.core.dll")))   // not the benchmarks, not what tests share
            .OrderBy(name => name == Acceptance).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>Runs all: those of the libraries two at a time. What they write comes in the order of their names.</summary>
    public TestReport Run()
    {
        var report = TestReport.Empty;
        foreach (var (text, result) in Names.Where(name => name != Acceptance).AsParallel().AsOrdered()
            .WithDegreeOfParallelism(2).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(RunOne))
        {
            report = report.Add(Show(text, result));
        }

        foreach (var name in Names.Where(name => name == Acceptance))
        {
            context.Log.Information("{0} runs the press ...", name);
            var (text, result) = RunOne(name);
            report = report.Add(Show(text, result));
        }

        return report;
    }

    private static string In(PressContext context, string name, string file) =>
        context.Root.Combine(".build/dotnet/bin").Combine(name).Combine("release").CombineWithFilePath(file).FullPath;

    private (string Text, TestReport Report) RunOne(string name)
    {
        var trx = context.Root.Combine(".build/tests").CombineWithFilePath(name + ".trx").FullPath;
        Directory.CreateDirectory(Path.GetDirectoryName(trx)!);
        File.Delete(trx);
        var (code, text) = ChildProcess.Capture(context, Limit, ChildProcess.Dotnet, In(context, name, name + ".dll"),
            "-noLogo", "-noColor", "-noAutoReporters", "-result-trx", trx);
        if (code is null) return (text, TestReport.Broken(name, $"It did not end within {Limit.TotalMinutes} minutes."));
        if (!File.Exists(trx)) return (text, TestReport.Broken(name, $"It ended with code {code} and without a report."));
        var report = TestReport.Read(name, XDocument.Load(trx));
        return (text, code != 0 && report.Failed.IsEmpty ? report.Add(TestReport.Broken(name, $"It ended with code {code}.")) : report);
    }

    private TestReport Show(string text, TestReport report)
    {
        context.Log.Information("{0}", text.TrimEnd());
        return report;
    }
}
