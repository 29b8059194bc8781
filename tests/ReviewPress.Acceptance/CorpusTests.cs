using System.Text.Json;
using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>A book of 30 made-up reviews, whose text nobody has tuned, measured by another program.</summary>
/// <param name="made">The books.</param>
public class CorpusTests(MadeBooks made)
{
    [Fact]
    public void Lines_and_pages_are_set_well()
    {
        Assert.SkipWhen(OutsideProgram.Missing("typemetrics") is not null, "typemetrics is not on this machine");
        var (code, output, error) = OutsideProgram.Run("typemetrics", made.CorpusPdf);
        Assert.True(code == 0, output + error);

        using var metrics = JsonDocument.Parse(output);
        var (paragraphs, spaces) = (metrics.RootElement.GetProperty("paragraphs"), metrics.RootElement.GetProperty("word_space"));
        var (hyphens, grid) = (metrics.RootElement.GetProperty("hyphenation"), metrics.RootElement.GetProperty("grid"));
        Assert.True(Count(paragraphs, "paragraphs") > 400, output);
        Assert.Equal((0, 0, 0, 0), (Count(paragraphs, "widows"), Count(paragraphs, "orphans"), Count(paragraphs, "stranded_headings"), Count(metrics.RootElement.GetProperty("overfull"), "lines")));
        Assert.Equal((0, 0), (Count(paragraphs, "runts_one_word_le5"), Count(paragraphs, "runts_hyphen_remainder")));
        Assert.InRange(Share(paragraphs, "runt_rate"), 0, .04);

        // On three hundred reviews, where chance counts for less, limits are nearer: .03, .002, .05, .95. LuaLaTeX with microtype has a line_cv of .137, and 6.9 % of its lines end in a hyphen.
        Assert.InRange(Share(spaces, "line_cv"), 0, .125);
        Assert.InRange(Share(spaces.GetProperty("lines_vs_natural"), "share_gt_1.5x"), 0, .004);
        Assert.InRange(Share(spaces.GetProperty("lines_vs_natural"), "share_lt_0.75x"), 0, .01);
        Assert.InRange(Share(hyphens, "rate"), 0, .055);
        Assert.Equal((0, 0), (Count(hyphens, "runs_of_3_or_more"), Count(hyphens, "pages_ending_in_hyphen")));

        Assert.Equal((1, 1), (Share(grid, "share_on_book_grid"), Share(grid, "facing_share_lines_on_other_pages_grid")));
        Assert.InRange(Share(grid, "bottom_flush_share"), .94, 1);
    }

    private static double Share(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static int Count(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
