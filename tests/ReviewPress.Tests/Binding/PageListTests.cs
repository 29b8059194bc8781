using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Binding;

/// <summary>The e-book's page marks against the PDF of the same run, as another program reads it: each word of the text is a number of its own.</summary>
public sealed class PageListTests : IDisposable
{
    private readonly BookFolder _book = new();

    public void Dispose() => _book.Dispose();

    [Fact]
    public void Each_page_begins_with_the_word_behind_its_mark()
    {
        Assert.SkipWhen(OutsideProgram.Missing("pdftotext") is not null, OutsideProgram.Missing("pdftotext") ?? "");
        var (epub, pdf) = Make();
        var marks = Marks(epub);
        Assert.True(marks.Count > 5, $"{marks.Count} marks");
        var pages = OutsideProgram.Run("pdftotext", "-raw", pdf, "-").Output.Split('\f').Select(p => (Text: p, First: Words().Match(p).Value)).Where(p => p.First.Length > 0).ToList();
        Assert.Equal(pages.Select(p => p.First), marks.Select(m => m.Word));
        Assert.All(pages.Zip(marks), pair => Assert.Matches($@"\b{pair.Second.Label}\b", pair.First.Text));
    }

    private (string Epub, string Pdf) Make()
    {
        _book.WriteRecipe("date: 2025-01-01");
        var word = 5000;
        foreach (var title in new[] { "First", "Second" })
        {
            var paragraphs = Enumerable.Range(0, 20).Select(_ => string.Join(' ', Enumerable.Range(0, 90).Select(_ => (word++).ToString(CultureInfo.InvariantCulture))) + ".");
            _book.WriteReview(string.Join("\n\n", paragraphs), title);
        }

        var report = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.False(report.HasErrors, string.Join('\n', report.Lines));
        return (report.Books[0].Files[1].Path, report.Books[0].Files[0].Path);
    }

    /// <summary>Each mark's folio and the first word behind it.</summary>
    private static List<(string Label, string Word)> Marks(string epub)
    {
        using var zip = ZipFile.OpenRead(epub);
        var text = string.Concat(zip.Entries.Where(e => e.FullName.StartsWith("EPUB/reviews/", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
        return [.. Regex.Matches(text, "doc-pagebreak\" id=\"page-[^\"]*\" aria-label=\"([^\"]*)\"").Select(m => (m.Groups[1].Value, Words().Match(text, m.Index + m.Length).Value))];
    }

    private static Regex Words() => new(@"\b[5-9]\d{3}\b", RegexOptions.CultureInvariant);
}
