using System.Text;

namespace ReviewPress.Tests;

public sealed class PressTests : IDisposable
{
    private readonly BookFolder _book = new();

    public void Dispose() => _book.Dispose();

    [Fact]
    public void One_review_becomes_a_PDF_and_an_EPUB()
    {
        _book.Write("heat.md", "---\ntitle: Heat\nyear: 1995\nrating: 4/5\nlang: en-US\n---\n\nTwo men drink coffee.\n");
        var report = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.False(report.HasErrors, string.Join('\n', report.Lines));
        var files = Assert.Single(report.Books).Files;
        Assert.Equal(["reviews.pdf", "reviews.epub"], files.Select(f => Path.GetFileName(f.Path)));
        Assert.All(files, f => Assert.True(f.Bytes > 1000));
        Assert.Equal("%PDF-1.7", Encoding.ASCII.GetString(File.ReadAllBytes(files[0].Path), 0, 8));
        Assert.True(files[0].Pages > 3);
    }

    [Fact]
    public void A_book_with_an_error_writes_nothing_and_keeps_the_last_good_files()
    {
        _book.WriteReview("Two men drink coffee.");
        var good = _book.Press(Editions.Pdf).Books[0].Files[0].Path;
        var bytes = File.ReadAllBytes(good);
        _book.WriteReview("Two men drink coffee.", rating: "6/5");
        var report = _book.Press(Editions.Pdf);
        Assert.True(report.HasErrors);
        Assert.Empty(report.Books[0].Files);
        Assert.Contains(report.Lines, l => l.Contains("RP1403", StringComparison.Ordinal));
        Assert.Equal(bytes, File.ReadAllBytes(good));
        Assert.Equal([good], Directory.GetFiles(Path.GetDirectoryName(good)!));
    }

    [Fact]
    public void A_wish_that_cannot_be_met_is_told_with_its_place()
    {
        var many = string.Concat(Enumerable.Repeat("Two men drink coffee and talk. ", 200));
        _book.WriteReview($"Two men drink coffee.\n\nThey talk. {{lines=-1}}\n\n{many}\n{{keep}}\n\n> {many}\n\n{{keep}}");
        var report = _book.Press(Editions.Pdf);
        Assert.False(report.HasErrors, string.Join('\n', report.Lines));
        Assert.Contains(report.Lines, l => l.StartsWith("reviews/heat.md:9:1: warning RP6007: this paragraph has one line and can't have fewer", StringComparison.Ordinal));
        Assert.Contains(report.Lines, l => l.StartsWith("reviews/heat.md:11:1: warning RP6003: this is higher than a page", StringComparison.Ordinal));
        Assert.Contains(report.Lines, l => l == "  also: reviews/heat.md:14:3");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("hyphenation: [projectionist]", false)]
    public void The_book_says_where_its_words_are_divided(string said, bool isDivided)
    {
        _book.WriteRecipe(said);
        _book.WriteReview(string.Concat(Enumerable.Repeat("The projectionist sleeps. ", 60)));
        var decisions = File.ReadAllText(_book.Press(Editions.Pdf, tells: true).Books[0].Files[1].Path);
        Assert.Equal(isDivided, decisions.Contains('¬', StringComparison.Ordinal));
    }

    [Fact]
    public void How_lines_and_pages_were_chosen_is_written_beside_the_PDF_where_that_is_asked()
    {
        _book.WriteReview("Two men drink coffee.");
        var file = _book.Press(Editions.Pdf, tells: true).Books[0].Files[1].Path;
        Assert.EndsWith("reviews.decisions.txt", file, StringComparison.Ordinal);
        Assert.Contains("Two men drink coffee.| final", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_none_or_too_large_is_told_and_not_decoded()
    {
        _book.WriteReview("Coffee.\n\n![A cup](cup.png)\n\n![A pot](pot.png)");
        _book.Write("cup.png", "no picture");
        using (var pot = File.Create(_book.At("pot.png"))) pot.SetLength(200L << 20);
        var report = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.True(report.HasErrors);
        Assert.Contains(report.Lines, l => l.StartsWith("reviews/heat.md:9:1: error RP4101: the picture cup.png can't be used: it is no picture", StringComparison.Ordinal));
        Assert.Contains(report.Lines, l => l.StartsWith("reviews/heat.md:11:1: error RP4101: the picture pot.png can't be used: it is too large (200 MB", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_sets_what_is_sound_beside_the_good_files()
    {
        _book.WriteReview("Two men drink coffee.");
        _book.WriteReview("A man opens a safe.", "Thief", "6/5");
        var report = _book.Press(Editions.Pdf, draft: true);
        Assert.True(report.HasErrors);
        Assert.Equal("reviews-draft.pdf", Path.GetFileName(Assert.Single(report.Books[0].Files).Path));
    }

    [Fact]
    public void Cores_do_not_show_in_the_bytes()
    {
        for (var i = 0; i < 8; i++) _book.WriteReview(string.Join("\n\n", Enumerable.Repeat("Words that fill a line or two, *stressed* now and then, and end.", 40)), $"Film {i}");
        var one = File.ReadAllBytes(_book.Press(Editions.Pdf, cores: 1).Books[0].Files[0].Path);
        var four = File.ReadAllBytes(_book.Press(Editions.Pdf, cores: 4).Books[0].Files[0].Path);
        Assert.Equal(one, four);
    }

    [Fact]
    public void A_draft_tells_of_signs_that_no_font_has_without_an_error_more()
    {
        _book.WriteReview("Two men drink coffee.");
        _book.WriteReview("A man opens a safe.", "Thief", "🎬");
        var report = _book.Press(Editions.Pdf, draft: true);
        Assert.Single(report.Books[0].Files);
        Assert.Contains(report.Lines, l => l.Contains("RP1401", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Lines, l => l.Contains("RP6001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_without_a_sound_review_is_not_made()
    {
        _book.WriteReview("Two men drink coffee.", rating: "6/5");
        var report = _book.Press(Editions.Pdf | Editions.Epub, draft: true);
        Assert.Empty(report.Books[0].Files);
        Assert.DoesNotContain(report.Lines, l => l.Contains("RP7002", StringComparison.Ordinal));
    }

    [Fact]
    public void Blocks_that_hold_no_words_do_no_harm()
    {
        _book.WriteReview("Two men drink coffee.\n\n::: pull\n:::\n\n>\n\n<details></details>\n\n::: spoiler\n[a]{print=\"\"}\n:::");
        var report = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.False(report.HasErrors, string.Join('\n', report.Lines));
    }

    [Fact]
    public void A_tab_or_a_line_end_in_a_replacement_is_a_space()
    {
        _book.Write("book.yaml", "format: 1\ntitle: Reviews\nlanguage: en-US\nreplace: {coffee: \"a\\tcup\\nof it\"}\n");
        _book.Write("heat.md", "---\ntitle: Heat\nrating: 4/5\n---\n\nTwo men drink coffee.\n");
        Assert.Empty(_book.Press(Editions.Pdf).Lines);
    }
}
