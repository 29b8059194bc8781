using ReviewPress.Reading;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading;

public class PartsTests
{
    [Fact]
    public void A_review_that_two_names_find_stands_in_the_book_once()
    {
        var folder = Path.Combine(Golden.Cases(typeof(PartsTests).Assembly), "messages", "parts-twice", "book");
        var book = BookReader.Read(folder, ReadingOptions.Default);
        Assert.Equal(["heat", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"], book.Recipe.Parts.SelectMany(p => p.Slugs));
    }
}
