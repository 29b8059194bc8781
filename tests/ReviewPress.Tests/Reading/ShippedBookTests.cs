using ReviewPress.Checking;
using ReviewPress.Diagnostics;
using ReviewPress.Reading;
using ReviewPress.Reporting;
using ReviewPress.Reviews;

namespace ReviewPress.Tests.Reading;

public class ShippedBookTests
{
    private static readonly ReadBook Book = BookReader.Read(Shipped.Book, ReadingOptions.Default);

    [Fact]
    public void It_reads_without_errors_and_warnings()
    {
        var said = Book.Diagnostics.Concat(BookChecker.Check(Book)).Where(d => d.Severity != Severity.Info);
        Assert.Equal("", string.Join('\n', DiagnosticReport.Lines(said, new ReportOptions(Shipped.Repository, true))));
    }

    [Fact]
    public void It_is_found_by_its_recipe() => Assert.Equal([Shipped.Book], BookFinder.Find(Shipped.Manuscripts).Books);

    [Fact]
    public void Its_recipe_names_two_critics_with_their_scales()
    {
        Assert.Equal("Half in the Dark", Book.Recipe.Title);
        Assert.Equal("en-GB", Book.Recipe.Language);
        Assert.Equal([RatingKind.Stars, RatingKind.Grade], Book.Recipe.Critics.Select(critic => critic.Scale!.Kind));
        Assert.Single(Book.Front);
    }

    [Fact]
    public void Ballerinas_rating_comes_from_its_last_paragraph()
    {
        var review = Book.Reviews.Single(r => r.Slug == "02-ballerina");
        Assert.Equal(new Rating(RatingKind.Stars, 4, 5, null), review.Facts.Rating);
        Assert.Equal("Ballerina", review.Facts.Work!.Title);
        Assert.DoesNotContain("Rating:", PlainText.Of(((Paragraph)review.Body[^1]).Inlines), StringComparison.Ordinal);
        Assert.Equal(new PartialDate(2025, 6, 12), review.Facts.Date);
        Assert.Equal(125, review.Facts.Work.Runtime);
    }

    [Fact]
    public void One_core_reads_what_all_cores_read()
    {
        var one = BookReader.Read(Shipped.Book, new ReadingOptions(1));
        Assert.Equal(Book.Reviews.Select(r => (r.Number, r.Slug, r.Facts.Work!.Title)), one.Reviews.Select(r => (r.Number, r.Slug, r.Facts.Work!.Title)));
        Assert.Equal(Book.Diagnostics, one.Diagnostics, (a, b) => a.Code == b.Code && a.Location == b.Location && a.Message == b.Message);
    }
}
