using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Build.Testing;

/// <summary>A test that didn't pass, and why.</summary>
/// <param name="Name">Class and method, with the arguments of a theory.</param>
/// <param name="Reason">The failure's message, or the reason to skip.</param>
internal sealed record TestOutcome(string Name, string Reason);

/// <summary>What test programs say, added up.</summary>
/// <param name="Passed">How many.</param>
/// <param name="Failed">Each by name.</param>
/// <param name="Skipped">Each by name.</param>
internal sealed record TestReport(int Passed, ImmutableArray<TestOutcome> Failed, ImmutableArray<TestOutcome> Skipped)
{
    private const int MostLines = 20;

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>No test at all.</summary>
    public static TestReport Empty { get; } = new(0, [], []);

    /// <summary>The one line that sums it up.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed.Length} failed, {Skipped.Length} skipped");

    /// <summary>Reads a TRX file.</summary>
    /// <param name="program">Named where a fault belongs to no test: a fixture that throws at its end.</param>
    /// <param name="trx">The file's content.</param>
    public static TestReport Read(string program, XDocument trx)
    {
        var results = trx.Descendants(Trx + "UnitTestResult").ToLookup(r => (string?)r.Attribute("outcome"));
        var failed = Outcomes(results["Failed"], result => (string?)result.Descendants(Trx + "Message").FirstOrDefault());
        var errors = (int?)trx.Descendants(Trx + "Counters").First().Attribute("error") ?? 0;
        return new TestReport(
            results["Passed"].Count(),
            errors == 0 ? failed : failed.Add(new(program, $"Errors outside of any test: {errors.ToString(CultureInfo.InvariantCulture)}.")),
            Outcomes(results["NotExecuted"], result => (string?)result.Descendants(Trx + "StdOut").FirstOrDefault()));
    }

    /// <summary>A program that ended without a report.</summary>
    public static TestReport Broken(string program, string reason) => new(0, [new(program, reason)], []);

    /// <summary>The sum of two.</summary>
    public TestReport Add(TestReport other) => new(Passed + other.Passed, Failed.AddRange(other.Failed), Skipped.AddRange(other.Skipped));

    /// <summary>Each skipped test with its reason, each failed one with its message, and alone on the last line the sum.</summary>
    public IEnumerable<string> Lines() => Skipped.Select(test => $"Skipped {test.Name}: {test.Reason.ReplaceLineEndings(" ")}")
        .Concat(Failed.Select(test => $"Failed {test.Name}\n    {Short(test.Reason)}"))
        .Append(Summary);

    /// <summary>A message of hundreds of lines would bury the others; it stands whole above, in the program's own output.</summary>
    private static string Short(string reason)
    {
        var lines = reason.ReplaceLineEndings("\n").Split('\n');
        return string.Join("\n    ", lines.Length <= MostLines ? lines : [.. lines[..MostLines], "..."]);
    }

    private static ImmutableArray<TestOutcome> Outcomes(IEnumerable<XElement> results, Func<XElement, string?> reason) =>
        [.. results.Select(r => new TestOutcome((string)r.Attribute("testName")!, reason(r)?.Trim() ?? "no reason given")).OrderBy(t => t.Name, StringComparer.Ordinal)];
}
