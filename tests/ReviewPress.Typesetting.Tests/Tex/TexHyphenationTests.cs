using ReviewPress.Testing;
using ReviewPress.Typesetting.Hyphenating;

namespace ReviewPress.Typesetting.Tests.Tex;

/// <summary>The word lists of Cases/Hyphenation are divided by TeX: <c>tex -ini</c> with our pattern files. REVIEWPRESS_BLESS=1 divides them anew.</summary>
public sealed class TexHyphenationTests
{
    [Theory]
    [InlineData("en-US", "en-us")]
    [InlineData("en-GB", "en-gb")]
    [InlineData("de", "de-1996")]
    [InlineData("fr", "fr")]
    [InlineData("es", "es")]
    [InlineData("it", "it")]
    public void TeX_divides_the_words_as_the_cases_do(string language, string patterns)
    {
        Assert.SkipWhen(OutsideProgram.Missing("tex") is not null, OutsideProgram.Missing("tex") ?? "");
        var path = Path.Combine(Golden.Cases(typeof(TexHyphenationTests).Assembly), "Hyphenation", language + ".txt");
        var words = File.ReadAllLines(path).Select(w => w.Replace("=", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream($"hyph-{patterns}.tex")!;
        using var reader = new StreamReader(stream);
        Assert.InRange(words.Count, 280, 1000);
        Assert.Null(Golden.Difference(path, string.Concat(new TexHyphenator(reader.ReadToEnd(), words).Divide(words).Select(w => w + "\n"))));
    }
}
