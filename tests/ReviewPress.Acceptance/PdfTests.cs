using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>What others say of the PDFs.</summary>
/// <param name="made">The books.</param>
public sealed class PdfTests(MadeBooks made) : IDisposable
{
    /// <summary>Debian builds mutool without ICC profiles, and it says so of every file that has one.</summary>
    private const string NoIcc = "warning: ICC support is not available\n";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void Qpdf_finds_no_fault(string book) => Silent("qpdf", "--check", made.File(book, ".pdf"));

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void Every_object_is_as_the_standards_own_model_says(string book)
    {
        var printed = Run("arlington", made.File(book, ".pdf")).Succeeded();
        Assert.DoesNotContain("WARN", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void Mutool_draws_every_page_without_a_word(string book) => Silent("mutool", "draw", "-q", "-r", "36", "-F", "pnm", "-o", _folder.At("%d.pnm"), made.File(book, ".pdf"));

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void Pdftoppm_draws_every_page_without_a_word(string book) => Silent("pdftoppm", "-r", "36", made.File(book, ".pdf"), _folder.At("page"));

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void Every_font_is_embedded_subset_and_Unicode(string book)
    {
        var fonts = Run("pdffonts", made.File(book, ".pdf")).Succeeded().Lines[2..];   // below a head of two lines
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font =>
        {
            var columns = font.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(["yes", "yes", "yes"], columns[^5..^2]);                       // emb, sub, uni; object and generation follow
        });
    }

    public void Dispose() => _folder.Dispose();

    private static Printed Run(string program, params string[] arguments)
    {
        var missing = OutsideProgram.Missing(program);
        Assert.SkipWhen(missing is not null, missing ?? "");
        var (code, output, error) = OutsideProgram.Run(program, arguments);
        return new(code, output, error);
    }

    private static void Silent(string program, params string[] arguments) =>
        Assert.Equal("", Run(program, arguments).Succeeded().Error.Replace(NoIcc, "", StringComparison.Ordinal));
}
