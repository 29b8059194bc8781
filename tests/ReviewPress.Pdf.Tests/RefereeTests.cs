using ReviewPress.Pdf.Syntax;
using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

/// <summary>Other people's programs judge a document that uses everything.</summary>
public sealed class RefereeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pdf").FullName;

    public static TheoryData<PdfSyntax> Syntaxes => [PdfSyntax.Compact, PdfSyntax.Classic, PdfSyntax.Readable];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void Qpdf_finds_nothing(PdfSyntax syntax)
    {
        var (code, output, error) = Run("qpdf", "--check", Showcase(syntax));
        Assert.True(code == 0, output + error);
        Assert.DoesNotContain("WARNING", output + error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void The_object_model_of_the_standard_is_kept(PdfSyntax syntax)
    {
        var (code, output, error) = Run("arlington", Showcase(syntax));
        Assert.True(code == 0, output + error);
        Assert.Contains(" 0 errors, 0 warnings", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mutool_draws_every_page_without_a_warning()
    {
        var (code, _, error) = Run("mutool", "draw", "-q", "-r", "30", "-o", Path.Combine(_folder, "p%d.png"), Showcase());
        Assert.Equal(0, code);
        Assert.Equal("", error.Replace("warning: ICC support is not available", "", StringComparison.Ordinal).Trim());   // of the build, not of the file
        Assert.Equal(ShowcaseDocument.Pages, Directory.GetFiles(_folder, "*.png").Length);
    }

    [Fact]
    public void Poppler_draws_every_page_without_a_warning()
    {
        var (code, output, error) = Run("pdftoppm", "-r", "30", "-png", Showcase(), Path.Combine(_folder, "p"));
        Assert.Equal((0, ""), (code, output + error));
        Assert.Equal(ShowcaseDocument.Pages, Directory.GetFiles(_folder, "*.png").Length);
    }

    [Fact]
    public void Every_font_is_embedded_subset_and_unicode()
    {
        var (code, output, _) = Run("pdffonts", Showcase());
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        Assert.Equal((0, 2), (code, fonts.Length));
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Custom +yes yes yes ", font));
    }

    [Theory]
    [InlineData("qpdf", "--check")]
    [InlineData("arlington")]
    [InlineData("mutool", "draw", "-q", "-F", "stext")]
    [InlineData("pdftoppm", "-r", "30")]
    public void A_face_with_cff_outlines_and_clashing_texts_is_clean_too(string program, params string[] arguments)
    {
        using var named = TestFaces.Cff();
        using var keyed = TestFaces.CffByCid();
        var path = Path.Combine(_folder, "cff.pdf");
        File.WriteAllBytes(path, Sample.Make(document =>
        {
            var page = document.NewPage(432, 648);
            foreach (var (face, text, y) in new[] { (named, "The film begins", 500), (keyed, "東京物語 begins", 400) })
            {
                var line = Sample.Line(face, text, 11);
                page.Canvas.ShowGlyphs(document.AddFont(face), 11, 72, y, [.. line, .. line.Select(glyph => glyph with { Text = glyph.Text.ToUpperInvariant(), X = glyph.X + 100 })]);
            }

            document.Add(page);
        }));
        var (code, output, error) = Run(program, [.. arguments, path]);
        Assert.Equal((0, ""), (code, error.Replace("warning: ICC support is not available", "", StringComparison.Ordinal).Trim()));
        Assert.DoesNotContain("WARN", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_extracted_is_what_was_said()
    {
        var (code, output, _) = Run("pdftotext", "-raw", "-l", "1", Showcase(), "-");
        Assert.Equal(0, code);
        Assert.Equal("Half in the Dark 0\nThe film begins (in the dark) à bout de souffle\nRating 4 out of 5 stars\n\f", output);
    }

    private static (int Code, string Output, string Error) Run(string program, params string[] arguments)
    {
        Assert.SkipWhen(OutsideProgram.Missing(program) is not null, OutsideProgram.Missing(program) ?? "");
        return OutsideProgram.Run(program, arguments);
    }

    private string Showcase(PdfSyntax syntax = PdfSyntax.Compact)
    {
        using var text = TestFaces.Garamond();
        using var display = TestFaces.Sans();
        var path = Path.Combine(_folder, "showcase.pdf");
        File.WriteAllBytes(path, Sample.Make(document => ShowcaseDocument.Paint(document, text, display), syntax));
        return path;
    }
}
