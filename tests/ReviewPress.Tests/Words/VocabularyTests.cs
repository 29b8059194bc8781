using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Tests.Words;

public class VocabularyTests
{
    [Theory]
    [InlineData("en-US", "March\u00A014, 2026")]
    [InlineData("en-GB", "14\u00A0March 2026")]
    [InlineData("en-AU", "March\u00A014, 2026")]
    [InlineData("de", "14.\u00A0März 2026")]
    [InlineData("de-AT", "14.\u00A0März 2026")]
    [InlineData("fr", "14\u00A0mars 2026")]
    [InlineData("es", "14\u00A0de marzo de 2026")]
    [InlineData("it", "14\u00A0marzo 2026")]
    [InlineData("pl", "14\u00A0marca 2026")]
    [InlineData("cs", "14.\u00A0března 2026")]
    public void Dates_are_written_as_the_language_does(string language, string date) =>
        Assert.Equal(date, Vocabulary.For(language).Date(new PartialDate(2026, 3, 14)));

    [Fact]
    public void Dates_are_as_exact_as_they_are_known()
    {
        Assert.Equal("March 2026", Vocabulary.For("en").Date(new PartialDate(2026, 3, null)));
        Assert.Equal("marzec 2026", Vocabulary.For("pl").Date(new PartialDate(2026, 3, null)));
        Assert.Equal("2026", Vocabulary.For("fr").Date(new PartialDate(2026, null, null)));
        Assert.Equal("1er\u00A0mars 2026", Vocabulary.For("fr").Date(new PartialDate(2026, 3, 1)));
    }

    [Theory]
    [InlineData("en", "3.5 out of 5 stars")]
    [InlineData("de", "3,5 von 5 Sternen")]
    [InlineData("fr", "3,5 étoiles sur 5")]
    public void Stars_are_spoken(string language, string spoken) => Assert.Equal(spoken, Vocabulary.For(language).Spoken(new Rating(RatingKind.Stars, 3.5m, 5, null)));

    [Fact]
    public void Grades_percentages_and_the_unrated_are_spoken()
    {
        var words = Vocabulary.For("en-GB");
        Assert.Equal("Grade: B+", words.Spoken(new Rating(RatingKind.Grade, 0, 0, "B+")));
        Assert.Equal("73 per cent", words.Spoken(new Rating(RatingKind.Percent, 73, 100, null)));
        Assert.Equal("Unrated", words.Spoken(new Rating(RatingKind.Unrated, 0, 0, null)));
    }

    [Fact]
    public void Labels_go_by_kind_and_number()
    {
        var words = Vocabulary.For("en");
        Assert.Equal("Directed by", words.Credit(WorkKind.Film, CreditRole.Director));
        Assert.Equal("Countries", words.Credit(WorkKind.Film, CreditRole.Country, 2));
        Assert.Equal("Label", words.Credit(WorkKind.Album, CreditRole.Publisher));
        Assert.Equal("Read", words.Seen(WorkKind.Book));
        Assert.Equal("Drehbuch", Vocabulary.For("de").Credit(WorkKind.Film, CreditRole.Writer));
    }

    [Fact]
    public void One_family_is_named_once_in_the_colophon()
    {
        Assert.Equal(["Set in Garamond and Futura by ReviewPress."], Vocabulary.For("en").Colophon("Garamond", "Futura"));
        Assert.Equal(["Set in Futura by ReviewPress."], Vocabulary.For("en").Colophon("Futura", "Futura"));
        Assert.Equal(["Vysázeno písmem Futura programem ReviewPress."], Vocabulary.For("cs").Colophon("Futura", "Futura"));
    }

    /// <summary>No language lacks a word, a month, a kind, or a place for a value.</summary>
    [Fact]
    public void Every_language_is_whole()
    {
        foreach (var phrases in Vocabulary.Languages)
        {
            Assert.Equal(12, phrases.Months.Distinct(StringComparer.Ordinal).Count());
            Assert.True(phrases.MonthsAfterDay.Length is 0 or 12);
            Assert.Equal(Enum.GetValues<WorkKind>().Length, phrases.Kinds.Length);
            foreach (var property in typeof(Phrases).GetProperties().Where(p => p.PropertyType == typeof(string) && p.Name != nameof(Phrases.FirstDay)))
                Assert.True(property.GetValue(phrases) is string { Length: > 0 } || property.Name == nameof(Phrases.PercentSpace), $"{phrases.Language}: {property.Name}");
            Assert.Contains("{0}", phrases.PageReference, StringComparison.Ordinal);
            Assert.Contains("{1}", phrases.Stars, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_language_without_words_has_English_ones()
    {
        Assert.False(Vocabulary.Has("ja"));
        Assert.Equal("Contents", Vocabulary.For("ja").Wording.Contents);
        Assert.Equal("ja", Vocabulary.For("ja").Language);
    }
}
