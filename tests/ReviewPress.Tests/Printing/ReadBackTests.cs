using ReviewPress.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace ReviewPress.Tests.Printing;

/// <summary>What another reader finds in our PDF: each letter where the page has it.</summary>
[Collection(nameof(ShippedBook))]
public sealed class ReadBackTests(ShippedBook book)
{
    [Fact]
    public void Each_letter_stands_within_a_hundredth_of_a_point_of_its_place()
    {
        using var pdf = PdfDocument.Open(book.Pdf);
        Assert.Equal(book.Pages.Length, pdf.NumberOfPages);
        var letters = 0;
        foreach (var page in book.Pages)
        {
            // A drawing that is read as words has them as invisible text behind it.
            var found = pdf.GetPage(page.Number + 1).Letters.Where(l => l.RenderingMode != TextRenderingMode.Neither).ToList();
            var set = page.Marks.OfType<GlyphRun>().Where(r => !r.IsUnseen).SelectMany(run => run.Glyphs.Select(glyph => (run, glyph))).ToList();
            Assert.Equal(set.Count, found.Count);
            for (var i = 0; i < set.Count; i++)
            {
                var (run, glyph) = set[i];
                var (x, y) = ((run.X + glyph.X).Points, (page.Height - run.Baseline + glyph.Y).Points);
                var at = found[i].StartBaseLine;
                Assert.True(Math.Abs(at.X - x) <= .01 && Math.Abs(at.Y - y) <= .01, $"page {page.Label}, letter {i} “{glyph.Text}”: set at {x:0.###}, {y:0.###}, found at {at.X:0.###}, {at.Y:0.###}");
                letters++;
            }
        }

        Assert.True(letters > 50_000);
    }

    [Fact]
    public void A_drop_cap_is_read_as_a_part_of_its_word()
    {
        using var pdf = PdfDocument.Open(book.Pdf);
        var caps = 0;
        foreach (var page in book.Pages)
        {
            var runs = page.Marks.OfType<GlyphRun>().ToList();
            if (runs.FindIndex(r => r.IsUnseen) is not (>= 0 and var cap)) continue;
            var word = string.Concat(runs.Skip(cap).Take(3).SelectMany(r => r.Glyphs).Select(g => g.Text).TakeWhile(t => t != " "));
            Assert.Contains(pdf.GetPage(page.Number + 1).GetWords(), w => w.Text == word && Math.Abs(w.BoundingBox.Left - runs[cap].X.Points) < 2);
            caps++;
        }

        Assert.True(caps > 10, $"{caps} drop caps");
    }
}
