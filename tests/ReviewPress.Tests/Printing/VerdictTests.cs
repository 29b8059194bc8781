using System.Collections.Immutable;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.Printing;
using ReviewPress.Reading;
using ReviewPress.Recipes;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Tests.Printing;

public sealed class VerdictTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_rating_is_said_once_in_the_opening_or_at_the_verdict(bool opens)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), "format: 1\ntitle: Verdicts\nlanguage: en-US\nscale: 5\n");
        File.WriteAllText(Path.Combine(folder.Path, "heat.md"), "---\nfilm: {title: Heat, year: 1995}\nrating: 4/5\n---\nText.\n\n::: verdict\nGood.\n:::\n");
        var book = BookReader.Read(folder.Path, ReadingOptions.Default);
        var anthology = Arranger.Arrange(book.Recipe, book.Reviews, book.Front, book.Back);
        var content = ContentBuilder.Build(anthology, HouseStyle.Academy with { OpensWithRating = opens }, new PageWish(null, null, null, null, null, null), new PictureList(ImmutableSortedDictionary<string, (int Width, int Height)>.Empty));
        var dump = ContentDump.Of(content.Sections.Single(s => s.Name == "heat"), content.Elements);
        var (rating, verdict) = (dump.IndexOf("4 out of 5 stars", StringComparison.Ordinal), dump.IndexOf("VERDICT", StringComparison.Ordinal));
        Assert.Equal(rating, dump.LastIndexOf("4 out of 5 stars", StringComparison.Ordinal));
        Assert.Equal(opens, rating < verdict);
        Assert.True(rating > 0 && verdict > 0, dump);
    }
}
