using System.Globalization;
using System.Reflection;
using System.Text;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reading.Parsing;
using ReviewPress.Reviews;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading.Parsing;

public class MarkdownReaderTests
{
    private static readonly Assembly Tests = typeof(MarkdownReaderTests).Assembly;

    public static TheoryData<string> Cases => [.. Golden.Files(Tests, "markdown", "*.md").Select(p => Path.GetRelativePath(Golden.Cases(Tests), p))];

    [Theory, MemberData(nameof(Cases))]
    public void A_body_is_read_as_the_case_says(string name)
    {
        var path = Path.Combine(Golden.Cases(Tests), name);
        var file = new SourceFile(path, File.ReadAllText(path).ReplaceLineEndings("\n"));
        Assert.Null(Golden.Difference(Path.ChangeExtension(path, ".txt"), Bodies.Dump(Bodies.Read(file))));
    }
}

/// <summary>Bodies of cases.</summary>
internal static class Bodies
{
    public static MarkdownBody Read(SourceFile file, params string[] titles) =>
        MarkdownReader.Read(file, 0, new MarkdownContext(Path.GetDirectoryName(file.Path)!, [], [.. titles], 0));

    public static MarkdownBody Read(string text) => Read(new SourceFile("/book/review.md", text), "A Title");

    public static string Dump(MarkdownBody body)
    {
        var dump = new StringBuilder();
        foreach (var fault in body.Diagnostics) dump.Append(Line(fault)).Append('\n');
        if (body.Title is { } title) dump.Append(CultureInfo.InvariantCulture, $"title {title.Number}\n");
        return dump.Append(ReviewDump.Of(body.Blocks, body.Notes, body.Pieces)).ToString();
    }

    private static string Line(Diagnostic fault) =>
        $"{fault.Location.Line}:{fault.Location.Column}: {fault.Severity.ToString().ToLowerInvariant()} {fault.Code}: {fault.Message}" + (fault.Help is null ? "" : $"\n  = {fault.Help}");
}
