using Build.Reporting;
using ReviewPress;

namespace Build.Tests;

public class FileLinesTests
{
    [Fact]
    public void Paths_below_the_callers_folder_are_relative_and_columns_are_even()
    {
        var here = Path.GetFullPath("/home/critic");
        MadeFile[] files = [new(Path.Combine(here, "artifacts", "heat.pdf"), 212, 1_234_567), new(Path.GetFullPath("/srv/heat.epub"), null, 98_765)];
        Assert.Equal(
            [$"{Path.Combine("artifacts", "heat.pdf")}  212 pages  1.2 MB", $"{files[1].Path,-18}              99 kB"],
            FileLines.Of(files, here));
    }

    [Fact]
    public void A_file_made_twice_is_named_once() =>
        Assert.Single(FileLines.Of([new("/a/heat.pdf", 1, 10), new("/a/heat.pdf", 1, 10)], "/a"));

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1_000, "1 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1.0 MB")]
    [InlineData(12_345_678, "12.3 MB")]
    public void Sizes_are_in_decimal_units(long bytes, string expected) => Assert.Equal(expected, FileLines.SizeOf(bytes));

    [Theory]
    [InlineData(null, "")]
    [InlineData(1, "1 page")]
    [InlineData(212, "212 pages")]
    public void One_page_is_singular(int? pages, string expected) => Assert.Equal(expected, FileLines.PagesOf(pages));
}
