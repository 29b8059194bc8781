using System.Reflection;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading.Parsing;

public class MarkdownReaderTests
{
    private static readonly Assembly Tests = typeof(MarkdownReaderTests).Assembly;

    public static TheoryData<string> Cases => [.. Golden.Files(Tests, "markdown", "*.md").Select(p => Path.GetRelativePath(Golden.Cases(Tests), p))];

    [Theory, MemberData(nameof(Cases))]
    public void A_body_is_read_as_the_case_says(string name)
    {
        var file = Bodies.Case(name);
        Assert.Null(Golden.Difference(Path.ChangeExtension(file.Path, ".txt"), Bodies.Dump(Bodies.Read(file))));
    }
}
