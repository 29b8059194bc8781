using System.Collections.Immutable;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.Printing;
using ReviewPress.Reading;
using ReviewPress.Recipes;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Tests.Printing;

/// <summary>How a body begins and how it ends, in the content of a book of one review.</summary>
public sealed class BeginningAndVerdictTests
{
    private const string Long = "A second paragraph, which is long enough to go on beside what the first has left of the letter, and below it, and so on until somebody asks what the first was about, which was, as everybody had forgotten by then, a cup of coffee.";

    [Theory]
    [InlineData("Short.\n\n" + Long, true, true)]
    [InlineData("Short.\n\nShort.", true, false)]
    [InlineData("Short.\n\n## A head", true, false)]
    [InlineData("Short.\n{keep}\n\n" + Long, true, false)]
    [InlineData(Long + " " + Long + "\n\n" + Long, true, false)]
    [InlineData("> A motto.\n\nShort.\n\n" + Long, true, true)]
    [InlineData("## A head\n\n" + Long, false, false)]
    public void A_drop_cap_stands_beside_two_paragraphs_where_the_first_is_short(string body, bool has, bool joins)
    {
        var dump = DumpOf("---\nfilm: {title: Heat, year: 1995}\n---\n" + body + "\n", HouseStyle.Academy);
        Assert.Equal(has, dump.Contains("drop cap", StringComparison.Ordinal));
        Assert.Equal(joins, dump.Contains("break space 11 unbroken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_rating_is_said_once_in_the_opening_or_at_the_verdict(bool opens)
    {
        var dump = DumpOf("---\nfilm: {title: Heat, year: 1995}\nrating: 4/5\n---\nText.\n\n::: verdict\nGood.\n:::\n", HouseStyle.Academy with { OpensWithRating = opens });
        var (rating, verdict) = (dump.IndexOf("4 out of 5 stars", StringComparison.Ordinal), dump.IndexOf("VERDICT", StringComparison.Ordinal));
        Assert.Equal(rating, dump.LastIndexOf("4 out of 5 stars", StringComparison.Ordinal));
        Assert.Equal(opens, rating < verdict);
        Assert.True(rating > 0 && verdict > 0, dump);
    }

    private static string DumpOf(string review, HouseStyle style)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), "format: 1\ntitle: Ends\nlanguage: en-US\nscale: 5\n");
        File.WriteAllText(Path.Combine(folder.Path, "heat.md"), review);
        var book = BookReader.Read(folder.Path, ReadingOptions.Default);
        var anthology = Arranger.Arrange(book.Recipe, book.Reviews, book.Front, book.Back);
        var content = ContentBuilder.Build(anthology, style, new PageWish(null, null, null, null, null, null), new PictureList(ImmutableSortedDictionary<string, (int Width, int Height)>.Empty));
        return ContentDump.Of(content.Sections.Single(s => s.Name == "heat"), content.Elements);
    }
}
