using System.Collections.Immutable;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Printing;
using ReviewPress.Reading;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Tests.Printing;

/// <summary>What lines may do to glyphs, read off the pages of the shipped book and of one that turns everything off.</summary>
[Collection(nameof(ShippedBook))]
public sealed class LineLookTests(ShippedBook book)
{
    private const double MostTracking = .005;   // em

    private IEnumerable<GlyphRun> Runs => book.Pages.SelectMany(p => p.Marks.OfType<GlyphRun>().Where(r => !r.IsUnseen));

    [Fact]
    public void No_glyph_is_scaled_by_more_than_two_in_a_hundred()
    {
        Assert.All(Runs, run => Assert.InRange(run.Scale, 980, 1020));
        Assert.Contains(Runs, run => run.Scale != 1000);
    }

    [Fact]
    public void No_glyph_is_tracked_by_more_than_five_thousandths_of_an_em_beside_its_styles_tracking()
    {
        HouseStyle style = HouseStyle.Academy;
        int[] own = [0, style.KickerTracking, style.SmallCapitalTracking, style.RunningHeadTracking];
        Assert.All(Runs, run => Assert.Contains(own, t => Math.Abs(run.Tracking.Points - run.Size.Points * t / 1000) <= run.Size.Points * MostTracking + .0001));
        Assert.Contains(Runs, run => run.Tracking != Length.Zero && run.Tracking.Points < run.Size.Points * MostTracking);
    }

    [Fact]
    public void A_tracked_line_keeps_its_ligatures() =>
        Assert.Contains(Runs, run => run.Tracking != Length.Zero && run.Face == (int)FaceRole.Text && run.Glyphs.Any(g => g.Text is "fi" or "ffi" or "ff" or "fl"));

    [Fact]
    public void Each_means_has_its_switch()
    {
        using var folder = new TemporaryFolder();
        var words = string.Concat(Enumerable.Repeat("The projectionist’s extraordinarily unremarkable cinematography, notwithstanding, remembers whatever we forget. ", 12));
        File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), "format: 1\ntitle: Plain\nlanguage: en-US\ntypography: {protrusion: false, scaling: false, tracking: false, hyphenation: false}\n");
        File.WriteAllText(Path.Combine(folder.Path, "heat.md"), "---\ntitle: Heat\nyear: 1995\n---\n" + words + "\n\n" + words);
        var read = BookReader.Read(folder.Path, ReadingOptions.Default);
        using var faces = HouseFaces.Open();
        var order = new PrintOrder(read.Recipe.Style with { DropCap = 0, LeadIn = LeadIn.None }, read.Recipe.Page, ImmutableSortedDictionary<string, (int Width, int Height)>.Empty, _ => null, default, 1);
        var edition = PdfEdition.Set(Arranger.Arrange(read.Recipe, read.Reviews, read.Front, read.Back), order, faces);

        foreach (var page in edition.Book.Pages())
        {
            foreach (var run in page.Marks.OfType<GlyphRun>().Where(r => r is { Kind: RunKind.Text, IsUnseen: false, Face: (int)FaceRole.Text } && r.Size == Length.FromPoints(11)))
            {
                Assert.Equal(1000, run.Scale);
                Assert.Contains(run.Tracking.Points, (double[])[0, Length.FromPoints(.33m).Points]);   // a lead-in's own
                Assert.DoesNotContain(run.Glyphs, g => g.Text == "\u00AD");
                Assert.True(run.X.Points + run.Glyphs[^1].X.Points < (page.IsRecto ? 60 : 72) + 300.01);
            }
        }
    }
}
