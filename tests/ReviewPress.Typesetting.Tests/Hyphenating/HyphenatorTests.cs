using ReviewPress.Testing;
using ReviewPress.Typesetting.Hyphenating;

namespace ReviewPress.Typesetting.Tests.Hyphenating;

/// <summary>Word lists divided by another implementation of the same patterns (npm's hyphen 1.14.1), and by the pattern
/// files’ own exceptions and minima, which that one leaves out; TeX divides them so as well (TexHyphenationTests). <c>=</c> where a word may be divided.</summary>
public sealed class HyphenatorTests
{
    public static TheoryData<string> Languages => ["en-US", "en-GB", "de", "fr", "es", "it"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Divides_as_others_do(string language)
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Golden.Cases(typeof(HyphenatorTests).Assembly), "Hyphenation", language + ".txt")))
        {
            var divided = Divide(line.Replace("=", "", StringComparison.Ordinal), language);
            if (divided != line) wrong.Add($"{divided}, not {line}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Associate", "en", "As=so=ciate")]
    [InlineData("audience’s", "en-US", "au=di=ence’s")]
    [InlineData("l’histoire", "fr", "l’his=toire")]
    [InlineData("dell’opera", "it-IT", "del=l’o=pe=ra")]
    [InlineData("KAMERA", "de-AT", "KA=ME=RA")]
    [InlineData("colour", "en-AU", "col=our")]
    [InlineData("bande-annonce", "fr", "bande-an=nonce")]
    public void Divides_in_any_case_and_at_apostrophes(string word, string language, string expected) => Assert.Equal(expected, Divide(word, language));

    [Theory]
    [InlineData("pl")]
    [InlineData("")]
    [InlineData("el-GR")]
    public void Knows_no_other_language(string language) => Assert.Null(Hyphenator.For(language));

    [Fact]
    public void A_word_longer_than_any_is_left_whole() => Assert.Equal(new string('a', 64), Divide(new string('a', 64), "de"));

    private static string Divide(string word, string language)
    {
        var points = new List<int>();
        Hyphenator.For(language)!.FindPoints(word, points);
        for (var i = points.Count - 1; i >= 0; i--) word = word.Insert(points[i], "=");
        return word;
    }
}
