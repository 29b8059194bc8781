using ReviewPress.Manuscripts;
using ReviewPress.Reading.Parsing;
using ReviewPress.Reviews;

namespace ReviewPress.Tests.Reading;

public class DelimiterTests
{
    [Theory]
    [InlineData("a [b c")]
    [InlineData("a ![b c")]
    [InlineData("a [b ![c")]
    [InlineData("[")]
    public void A_bracket_that_opens_nothing_is_text(string text)
    {
        var line = MarkdownReader.ReadLine(new SourceFile("/a.md", text), text, 0, 0);
        Assert.Equal(text, PlainText.Of(line.Leaf.Inlines));
    }
}
