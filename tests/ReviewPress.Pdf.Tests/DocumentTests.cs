using ReviewPress.Testing;

namespace ReviewPress.Pdf.Tests;

public sealed class DocumentTests
{
    [Fact]
    public void A_page_of_text_is_valid_and_says_its_words()
    {
        Assert.SkipWhen(OutsideProgram.Missing("qpdf") is not null, OutsideProgram.Missing("qpdf") ?? "");
        using var face = TestFaces.Garamond();
        var bytes = Sample.Make(document =>
        {
            var font = document.AddFont(face);
            var page = document.NewPage(432, 648);
            page.Canvas.ShowGlyphs(font, 11, 72, 500, Sample.Line(face, "The film begins in the dark.", 11));
            page.Canvas.ShowGlyphs(font, 11, 72, 486, Sample.Line(face, "It ends there, too (or so it seems).", 11));
            document.Add(page);
        });
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, bytes);
        var (code, output, error) = OutsideProgram.Run("qpdf", "--check", path);
        Assert.True(code == 0, output + error);
        File.Delete(path);
    }
}
