using ReviewPress.Manuscripts;

namespace ReviewPress.Tests.Reading;

public class LineTableTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]             // the line end belongs to its line
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("ab\n\ncd", 99, 3, 3)]          // beyond is the end
    [InlineData("ab", -1, 1, 1)]
    [InlineData("😀a\n😀😀b", 2, 1, 2)]          // a character of two units is one column
    [InlineData("😀a\n😀😀b", 8, 2, 3)]
    [InlineData("😀a\n😀😀b", 5, 2, 2)]          // between its halves: behind it
    public void Lines_and_columns_are_those_of_an_editor(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineTable("/a.md", text).At(offset));
}
