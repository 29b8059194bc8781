using System.Xml.Linq;
using Build.Testing;

namespace Build.Tests;

public class TestReportTests
{
    private const string Trx = """
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results>
            <UnitTestResult testName="A.passes" outcome="Passed" />
            <UnitTestResult testName="A.passes_too" outcome="Passed" />
            <UnitTestResult testName="B.fails" outcome="Failed"><Output><ErrorInfo><Message>1 is not 2
        at all</Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult testName="C.skips" outcome="NotExecuted"><Output><StdOut>qpdf is not on this machine</StdOut></Output></UnitTestResult>
          </Results>
          <ResultSummary outcome="Failed"><Counters total="4" passed="2" failed="1" error="ERRORS" /></ResultSummary>
        </TestRun>
        """;

    [Fact]
    public void Each_test_that_did_not_pass_is_named_and_the_sum_stands_last() => Assert.Equal(
        ["Skipped C.skips: qpdf is not on this machine", "Failed B.fails\n    1 is not 2\n    at all", "2 passed, 1 failed, 1 skipped"],
        Read(errors: 0).Lines());

    [Fact]
    public void An_error_outside_of_the_tests_is_a_failure() => Assert.Equal("2 passed, 2 failed, 1 skipped", Read(errors: 3).Summary);

    [Fact]
    public void A_program_without_a_report_is_a_failure() =>
        Assert.Equal("2 passed, 2 failed, 1 skipped", Read(errors: 0).Add(TestReport.Broken("Some.Tests", "It ended with code 134.")).Summary);

    [Fact]
    public void A_long_message_is_cut_short()
    {
        var report = TestReport.Broken("Some.Tests", string.Join('\n', Enumerable.Range(1, 500)));
        Assert.EndsWith("\n    20\n    ...", report.Lines().First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_add_up() => Assert.Equal("4 passed, 2 failed, 2 skipped", Read(errors: 0).Add(Read(errors: 0)).Summary);

    private static TestReport Read(int errors) =>
        TestReport.Read("Some.Tests", XDocument.Parse(Trx.Replace("ERRORS", errors.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
