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
        var paragraphs = metrics.RootElement.GetProperty("paragraphs");
        Assert.Equal((0, 0, 0, 0), (Count(paragraphs, "widows"), Count(paragraphs, "orphans"), Count(paragraphs, "stranded_headings"), Count(metrics.RootElement.GetProperty("overfull"), "lines")));
        Assert.Equal(1, metrics.RootElement.GetProperty("grid").GetProperty("share_on_book_grid").GetDouble());
        // LuaLaTeX with microtype has .137 on three hundred reviews.
        Assert.InRange(metrics.RootElement.GetProperty("word_space").GetProperty("line_cv").GetDouble(), 0, .137);
        Assert.True(Count(paragraphs, "paragraphs") > 400, output);
    }

    private static int Count(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
