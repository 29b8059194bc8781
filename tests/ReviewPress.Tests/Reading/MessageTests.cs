using System.Reflection;
using ReviewPress.Checking;
using ReviewPress.Diagnostics;
using ReviewPress.Reading;
using ReviewPress.Reporting;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading;

/// <summary>A case is a folder: <c>book/</c> is read, <c>messages.txt</c> holds what is said, infos too, and then what is said when it isn't verbose.</summary>
public class MessageTests
{
    private static readonly string Messages = Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "messages");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Messages).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_is_said_as_the_case_says(string name)
    {
        var folder = Path.Combine(Messages, name);
        Assert.Null(Golden.Difference(Path.Combine(folder, "messages.txt"), Said(folder)));
    }

    private static string Said(string folder)
    {
        var found = BookFinder.Find(Path.Combine(folder, "book"));
        var diagnostics = found.Diagnostics;
        foreach (var book in found.Books)
        {
            var read = BookReader.Read(book, ReadingOptions.Default);
            diagnostics = [.. diagnostics, .. read.Diagnostics, .. BookChecker.Check(read)];
        }

        var verbose = DiagnosticReport.Lines(diagnostics, new ReportOptions(folder, IsVerbose: true));
        var brief = DiagnosticReport.Lines(diagnostics, new ReportOptions(folder, IsVerbose: false));
        return string.Concat(verbose.Select(line => line + "\n")) + (verbose.SequenceEqual(brief) ? "" : "\n-- in brief --\n" + string.Concat(brief.Select(line => line + "\n")));
    }
}
