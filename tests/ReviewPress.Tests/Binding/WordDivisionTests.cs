using ReviewPress.Binding;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Tests.Binding;

public sealed class WordDivisionTests
{
    private static readonly WordDivision Division = new([new("en", "cine-ma-scope"), new("en", "Godard"), new("fr", "ci-né-ma"), new("en", "l'a-mour")]);

    [Theory]
    [InlineData("In Cinemascope, once.", "en-GB", "In Cine|ma|scope, once.")]
    [InlineData("cinemascope", "en", "cine|ma|scope")]
    [InlineData("“cinemascope”—cinemascope", "en", "“cine|ma|scope”—cine|ma|scope")]
    [InlineData("a pre-cinemascope film", "en", "a pre-cine|ma|scope film")]
    [InlineData("L’amour, l'amour", "en", "L’a|mour, l'a|mour")]
    [InlineData("cinemascopes", "en", "cinemascopes")]              // another word
    [InlineData("CINEMASCOPE", "en", "CINEMASCOPE")]
    [InlineData("cinemascope2", "en", "cinemascope2")]
    [InlineData("cinema\u00ADscope", "en", "cinema|scope")]         // the author has said where
    [InlineData("Godard", "en", "Godard")]
    [InlineData("cinéma cinemascope", "fr", "ci|né|ma cinemascope")]
    [InlineData("cinemascope", "de", "cinemascope")]
    public void Words_of_the_books_are_divided_where_it_says(string text, string language, string divided) =>
        Assert.Equal(divided.Replace('|', '\u00AD'), Division.In(text, language));

    [Fact]
    public void A_book_that_says_nothing_has_no_soft_hyphens() => Assert.Equal("cinemascope", new WordDivision(default).In("cinemascope", "en"));
}
