using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>The release of the shipped books.</summary>
/// <param name="made">The books.</param>
public class ReleaseTests(MadeBooks made)
{
    private string Release => Path.Combine(made.Shipped, "release");

    [Fact]
    public void It_holds_every_books_files_under_stable_names() => Assert.Equal(
        Checkout.Books.SelectMany(book => new[] { book + ".epub", book + ".pdf" }).Append("SHA256SUMS").Append("release-notes.md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Release).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Sha256sum_agrees_about_every_file()
    {
        var release = Release;
        Assert.SkipWhen(OutsideProgram.Missing("sha256sum") is not null, "sha256sum is not on this machine");
        var (code, output, error) = OutsideProgram.RunIn(release, [], "sha256sum", "--strict", "-c", "SHA256SUMS");
        Assert.True(code == 0, output + error);
        Assert.Equal(Directory.GetFiles(release).Length - 1, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_notes_name_books_and_files_and_no_day_or_folder()
    {
        var notes = File.ReadAllText(Path.Combine(Release, "release-notes.md"));
        Assert.All(Checkout.Books, book =>
        {
            Assert.Contains($"| {book}.pdf | ", notes, StringComparison.Ordinal);
            Assert.Contains($"| {book}.epub | ", notes, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(Path.GetTempPath(), notes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_lines_of_the_run_name_its_files()
    {
        var lines = made.Report.Succeeded().Lines;
        foreach (var file in Directory.GetFiles(made.Shipped, "*", SearchOption.AllDirectories))
            Assert.Contains(lines, line => line.Contains(Path.Combine("shipped", Path.GetRelativePath(made.Shipped, file)), StringComparison.Ordinal));
    }
}
