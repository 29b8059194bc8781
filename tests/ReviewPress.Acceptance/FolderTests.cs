using System.Text.RegularExpressions;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>Where manuscripts are found, and where the books go.</summary>
public sealed partial class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new("Müller & Söhne, Kritiken");

    [Fact]
    public void One_file_is_a_book_named_after_its_folder_with_a_hint_for_its_book_yaml()
    {
        _folder.Write("criticism/heat.md", "# Heat\n\nTwo professionals drink coffee, and neither blinks.\n");
        var printed = Run("--manuscripts=criticism").Succeeded();
        Assert.Equal(["artifacts/criticism/criticism.epub", "artifacts/criticism/criticism.pdf"], Made());
        Assert.Contains("book.yaml", printed.Output + printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_lines_name_each_file_with_pages_and_size_below_the_report()
    {
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        var lines = Run("--manuscripts=criticism").Succeeded().Lines;
        Assert.Contains(lines[^2..], line => EpubLine().IsMatch(line));
        Assert.Contains(lines[^2..], line => PdfLine().IsMatch(line));
        Assert.StartsWith("Total:", lines[^3], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Task", StringComparison.Ordinal) && line.Contains("Duration", StringComparison.Ordinal) && line.TrimEnd().EndsWith("Status", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_books_is_several_and_one_can_be_picked()
    {
        TwoBooks();
        Run("--manuscripts=books", "--output=out").Succeeded();
        Assert.Equal(["out/heat/heat.epub", "out/heat/heat.pdf", "out/noir/noir.epub", "out/noir/noir.pdf"], Made());

        Run("--manuscripts=books", "--output=one", "--book=noir").Succeeded();
        Assert.Equal(["noir/noir.epub", "noir/noir.pdf"], _folder.Listing("one"));
    }

    [Fact]
    public void A_book_that_is_not_there_is_an_error()
    {
        TwoBooks();
        var printed = Run("--manuscripts=books", "--output=out", "--book=hete").Failed();
        Assert.Contains("hete", printed.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Listing("out"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() =>
        Assert.Contains("nowhere", Run("--manuscripts=nowhere").Failed().Error, StringComparison.Ordinal);

    [Fact]
    public void A_page_bundle_is_a_review()
    {
        _folder.Write("site/heat-1995/index.md", Samples.Review("Heat"));
        Run("--manuscripts=site").Succeeded();
        Assert.Contains("artifacts/site/site.pdf", Made());
    }

    [Fact]
    public void Output_may_be_an_absolute_path_elsewhere()
    {
        using var elsewhere = new TemporaryFolder("elsewhere");
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        Run("--manuscripts=" + _folder.At("criticism"), "--output=" + elsewhere.Path).Succeeded();
        Assert.Equal(["criticism/criticism.epub", "criticism/criticism.pdf"], elsewhere.Listing());
        Assert.Equal(["criticism/heat.md"], _folder.Listing());
    }

    [Theory]
    [InlineData("Pdf", "criticism.pdf")]
    [InlineData("Epub", "criticism.epub")]
    public void A_target_for_each_edition_makes_that_alone(string target, string file)
    {
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        Run("--manuscripts=criticism", "--target=" + target).Succeeded();
        Assert.Equal(["artifacts/criticism/" + file], Made());
    }

    [Fact]
    public void Check_makes_nothing()
    {
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        Run("--manuscripts=criticism", "--target=Check").Succeeded();
        Assert.Empty(Made());
    }

    [Fact]
    public void A_draft_never_touches_the_good_files()
    {
        _folder.Write("criticism/heat.md", Samples.Review("Heat"));
        Run("--manuscripts=criticism").Succeeded();
        var good = File.ReadAllBytes(_folder.At("artifacts/criticism/criticism.pdf"));
        _folder.Write("criticism/tenet.md", Samples.Review("Tenet", rating: "9/5"));
        Run("--manuscripts=criticism", "--draft").Succeeded();
        Assert.Equal(["criticism-draft.epub", "criticism-draft.pdf", "criticism.epub", "criticism.pdf"], _folder.Listing("artifacts/criticism"));
        Assert.Equal(good, File.ReadAllBytes(_folder.At("artifacts/criticism/criticism.pdf")));
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex(@"^artifacts/criticism/criticism\.epub\s+\d[\d.]* [kM]?B$")]
    private static partial Regex EpubLine();

    [GeneratedRegex(@"^artifacts/criticism/criticism\.pdf\s+\d+ pages?\s+\d[\d.]* [kM]?B$")]
    private static partial Regex PdfLine();

    private Printed Run(params string[] arguments) => PressProgram.RunIn(_folder.Path, arguments);

    private string[] Made() => [.. _folder.Listing().Where(name => !name.EndsWith(".md", StringComparison.Ordinal) && !name.EndsWith(".yaml", StringComparison.Ordinal))];

    private void TwoBooks()
    {
        foreach (var book in new[] { "heat", "noir" })
        {
            _folder.Write($"books/{book}/book.yaml", Samples.Book(book));
            _folder.Write($"books/{book}/reviews/{book}.md", Samples.Review(book));
        }
    }
}
