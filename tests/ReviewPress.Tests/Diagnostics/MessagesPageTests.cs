using System.Text.RegularExpressions;
using ReviewPress.Diagnostics;

namespace ReviewPress.Tests.Diagnostics;

/// <summary>manuscripts/MESSAGES.md says what the table of codes says: each code once, with its severity, its summary, a paragraph and an example.</summary>
public partial class MessagesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Shipped.Manuscripts, "MESSAGES.md"));

    [Fact]
    public void Each_code_stands_there_once_and_no_other()
    {
        var onPage = Headings().Matches(Page).Select(heading => heading.Groups[1].Value);
        Assert.Equal(DiagnosticCodes.All.Select(code => code.Id), onPage);
    }

    [Fact]
    public void No_code_is_used_twice() => Assert.Equal(DiagnosticCodes.All.Length, DiagnosticCodes.All.Select(code => code.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Each_has_its_summary_its_severity_a_paragraph_and_an_example()
    {
        foreach (var code in DiagnosticCodes.All)
        {
            var section = Regex.Match(Page, $@"^### {code.Id}: (?<summary>.+)\n\n\*\*(?<severity>\w+)\.\*\* (?<words>.{{20,}})\n\n```text\n(?<example>[^`]+)\n```$", RegexOptions.Multiline);
            Assert.True(section.Success, code.Id + " has no such section");
            Assert.Equal(code.Summary, section.Groups["summary"].Value);
            Assert.Equal(code.Severity.ToString(), section.Groups["severity"].Value);
        }
    }

    [GeneratedRegex(@"^### (RP\d{4}): ", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
