using System.Text;
using ReviewPress.HouseStyles;
using ReviewPress.Reading;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Tests.HouseStyles;

/// <summary>Tokens: each can be written as it is shown, and manuscripts/STYLES.md shows them all.</summary>
public sealed class StyleTokenTests
{
    public static TheoryData<string> Names => [.. StyleTokens.All.Select(t => t.Name)];

    [Fact]
    public void No_name_stands_for_two_tokens() => Assert.Equal(StyleTokens.All.Length, StyleTokens.All.Select(t => t.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory, MemberData(nameof(Names))]
    public void What_a_style_shows_can_be_written_and_gives_the_style_again(string name)
    {
        var token = StyleTokens.Find(name)!;
        foreach (var style in (HouseStyle[])[HouseStyle.Academy, HouseStyle.Marquee])
            Assert.Equal(style, StyleValues.Set(style, token, token.Show(style), out _));
    }

    [Theory]
    [InlineData("title", "26", "26/28")]
    [InlineData("title", "30", "30/31.5")]
    [InlineData("title", "26/2g", "26/28")]
    [InlineData("title", "26pt / 31.5pt", "26/31.5")]
    [InlineData("text", "10.5/13", "10.5/13")]
    [InlineData("text", "12", "12/14")]
    [InlineData("head", "15", "15/28")]
    [InlineData("indent", "1.5em", "1.5em")]
    [InlineData("kicker-bar", "1mm", "2.835")]
    [InlineData("drop-cap", "false", "false")]
    [InlineData("lead-in", "none", "false")]
    [InlineData("opening.credits", "side", "side")]
    [InlineData("title-face", "Display Bold Italic", "display bold italic")]
    [InlineData("accent", "cmyk(0 90 70 10)", "cmyk(0 90 70 10) #D21C33")]
    [InlineData("accent", "#003366", "cmyk(100 50 0 60) #003366")]
    public void Values_are_read_as_a_designer_writes_them(string name, string typed, string shown) =>
        Assert.Equal(shown, StyleTokens.Find(name) is { } token && StyleValues.Set(HouseStyle.Academy, token, typed, out _) is { } style ? token.Show(style) : null);

    [Theory]
    [InlineData("title", "26/27")]
    [InlineData("title", "30/25")]
    [InlineData("title", "36/28")]
    [InlineData("title", "200")]
    [InlineData("head", "13/21")]
    [InlineData("text", "11/9")]
    [InlineData("text", "40")]
    [InlineData("indent", "12pt")]
    [InlineData("hairline", "-1")]
    [InlineData("opening.sink", "99")]
    [InlineData("opening.kicker", "maybe")]
    [InlineData("accent", "cmyk(90 90 90 90)")]
    [InlineData("accent", "cmyk(0 90 70)")]
    [InlineData("title-face", "serif")]
    public void What_no_book_should_have_is_refused(string name, string typed) => Assert.Null(StyleValues.Set(HouseStyle.Academy, StyleTokens.Find(name)!, typed, out _));

    [Fact]
    public void The_text_s_leading_carries_all_others()
    {
        var style = StyleValues.Set(HouseStyle.Academy, StyleTokens.Find("text")!, "10/13", out _)!;
        Assert.Equal((Length.FromPoints(13), "28/26", "8.5/9.75"), (style.Grid, StyleTokens.Find("title")!.Show(style), StyleTokens.Find("note")!.Show(style)));
    }

    [Fact]
    public void The_page_on_styles_has_the_table_of_all_tokens()
    {
        var page = Path.Combine(Shipped.Manuscripts, "STYLES.md");
        var (text, table) = (File.ReadAllText(page), Table());
        var (from, to) = (text.IndexOf("| Token |", StringComparison.Ordinal), text.LastIndexOf("|\n", StringComparison.Ordinal) + 2);
        if (Environment.GetEnvironmentVariable("REVIEWPRESS_BLESS") == "1" && from >= 0) File.WriteAllText(page, text[..from] + table + text[to..]);
        else Assert.Equal(table, text[from..to]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| Token | What | Takes | academy | marquee |\n|---|---|---|---|---|\n");
        foreach (var token in StyleTokens.All) table.Append($"| `{token.Name}` | {token.Says} | {token.Form} | {token.Show(HouseStyle.Academy)} | {token.Show(HouseStyle.Marquee)} |\n");
        return table.ToString();
    }

    [Fact]
    public void A_dek_shrinks_with_the_grid_so_that_its_lines_do_not_touch()
    {
        var tighter = StyleValues.Set(HouseStyle.Academy, StyleTokens.Find("text")!, "10/13", out _)!;
        var wider = StyleValues.Set(HouseStyle.Academy, StyleTokens.Find("text")!, "12/15", out _)!;
        Assert.Equal("12/13", StyleTokens.Find("dek")!.Show(tighter));
        Assert.Equal("13/15", StyleTokens.Find("dek")!.Show(wider));
    }
}
