using System.Globalization;
using System.Reflection;
using System.Text;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Segmenting;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests.Segmenting;

public class LineBreakerTests
{
    [Fact]
    public void Unicodes_own_test_agrees_but_where_a_later_rule_speaks()
    {
        var later = Lines("LineBreakTest-later.txt")
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..])
            .ToDictionary(CodePoints, StringComparer.Ordinal);
        var used = 0;
        foreach (var line in Lines("LineBreakTest-15.0.txt"))
        {
            var expected = line;
            if (later.TryGetValue(CodePoints(line), out var changed))
            {
                Assert.NotEqual(line, changed);
                expected = changed;
                used++;
            }

            Assert.Equal(expected, Marked(line));
        }

        Assert.Equal(later.Count, used);
    }

    /// <summary>÷ where a line may end, × nowhere else.</summary>
    [Theory]
    [InlineData("A ÷film, ÷for ÷once")]
    [InlineData("well‐÷known, ÷−5 ÷°C")]                  // U+2010
    [InlineData("a ÷-word")]                                // LB20a
    [InlineData("a ÷‐word")]
    [InlineData("‹ guillemets › ÷and ÷« others »")]      // LB15a, LB15b
    [InlineData("He ÷said ÷“no”, ÷twice")]
    [InlineData("電÷影÷“英÷雄”÷的")]                         // LB19a: breaks outside the marks among Han
    [InlineData("$1,234.56 ÷and ÷.5 ÷and ÷(12)%")]
    [InlineData("a\u00A0b ÷c\u2060d/÷e")]
    [InlineData("x÷—÷y")]
    [InlineData("한÷국÷어")]
    [InlineData("\U0001F1E9\U0001F1EA÷\U0001F1EB\U0001F1F7 ÷\U0001F44D\U0001F3FD")]
    [InlineData("ᬅ᭄ᬢ÷ᬓ")]                                  // LB28a: Balinese
    public void Rules_of_today_hold(string marked)
    {
        var text = marked.Replace("÷", "", StringComparison.Ordinal);
        var breaks = LineBreaker.Opportunities(text);
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (breaks[i] == BreakOpportunity.Allowed) result.Append('÷');
            result.Append(text[i]);
        }

        Assert.Equal(marked, result.ToString());
    }

    [Fact]
    public void Line_ends_are_mandatory()
    {
        var breaks = LineBreaker.Opportunities("a\r\nb\u2028c");
        Assert.Equal([3, 5, 6], Enumerable.Range(0, 7).Where(i => breaks[i] == BreakOpportunity.Mandatory));
        Assert.DoesNotContain(BreakOpportunity.Allowed, breaks);
        Assert.Equal([BreakOpportunity.Mandatory], LineBreaker.Opportunities(""));
    }

    [Fact]
    public void Classes_are_those_of_unicode_17()
    {
        Assert.Equal(LineBreakClass.UnambiguousHyphen, UnicodeText.LineBreakOf(0x2010));
        Assert.Equal(LineBreakClass.BreakBoth, UnicodeText.LineBreakOf(0x2014));
        Assert.Equal(LineBreakClass.Quotation, UnicodeText.LineBreakOf('"'));
        Assert.Equal(LineBreakClass.Ideographic, UnicodeText.LineBreakOf(0x2FFFD));
        Assert.Equal(LineBreakClass.HangulLvt, UnicodeText.LineBreakOf(0xD7A3));
        Assert.Equal(LineBreakClass.Unknown, UnicodeText.LineBreakOf(0x110000));
        Assert.Equal(LineBreakClass.Unknown, UnicodeText.LineBreakOf(-1));
    }

    /// <summary>Rules look back over rows of one class; each must look once, or a hostile text hangs the press.</summary>
    [Theory]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("\u0301\u0323")]
    [InlineData("(")]
    [InlineData("1,")]
    [InlineData("\U0001F1E9")]
    [InlineData("“ ")]
    public void A_million_of_the_same_takes_no_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var breaks = LineBreaker.Opportunities(text);
        Assert.Equal(text.Length + 1, breaks.Length);
        Assert.Equal(text.Length, Itemiser.Itemise(text).Sum(run => run.Length));
        Assert.Equal(text.Length, UnicodeText.Nfc(text).Length);
        Assert.NotEmpty(UnicodeText.UpperCase(text, "el"));
    }

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "Segmenting", name)).Where(line => line[0] != '#');

    private static string CodePoints(string line) => line.Replace("÷ ", "", StringComparison.Ordinal).Replace("× ", "", StringComparison.Ordinal);

    /// <summary>The line, with our marks in place of its own.</summary>
    private static string Marked(string line)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        var codes = line.Split(' ').Where(part => part is not ("×" or "÷")).ToList();
        foreach (var code in codes)
        {
            starts.Add(text.Length);
            text.Append(Rune.TryCreate(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture), out var rune) ? rune.ToString() : "\uD800");
        }

        var breaks = LineBreaker.Opportunities(text.ToString());
        var marks = starts.Append(text.Length).Select(start => breaks[start] == BreakOpportunity.None ? "×" : "÷").ToList();
        return string.Concat(codes.Select((code, i) => $"{marks[i]} {code} ")) + marks[^1];
    }
}
