using System.Collections.Immutable;
using System.Text;
using Build.Releasing;
using Cake.Core;
using ReviewPress;

namespace Build.Tests;

public sealed class ReleaseFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("release-").FullName;

    private string Release => Path.Combine(_folder, "release");

    [Fact]
    public void A_release_holds_the_books_their_checksums_and_notes()
    {
        var made = ReleaseFolder.Gather([Book("tenet", ("tenet.pdf", 9)), Book("heat", ("heat.pdf", 212), ("heat.epub", null))], Release);

        Assert.Equal(["SHA256SUMS", "heat.epub", "heat.pdf", "release-notes.md", "tenet.pdf"], Listing());
        Assert.Equal(Listing(), made.Select(file => Path.GetFileName(file.Path)).Order(StringComparer.Ordinal));
        Assert.All(made, file => Assert.Equal(new FileInfo(file.Path).Length, file.Bytes));
        Assert.Equal("content of heat.pdf", File.ReadAllText(Path.Combine(Release, "heat.pdf")));
        // SHA-256 of "content of heat.epub", by sha256sum
        Assert.StartsWith("9ec5477319d9ef66f3ecbe9188a9537fb1b6b1b64cdba8ecf25793b9c756bc74  heat.epub\n", File.ReadAllText(Path.Combine(Release, "SHA256SUMS")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_notes_name_books_pages_and_sizes()
    {
        ReleaseFolder.Gather([Book("heat", ("heat.pdf", 212), ("heat.epub", null)) with { Title = "Heat & *Dust*" }], Release);
        Assert.Equal("""
            ## Heat \& \*Dust\*

            | File | Pages | Size |
            |---|--:|--:|
            | heat.epub | – | 20 B |
            | heat.pdf | 212 | 19 B |

            `sha256sum -c SHA256SUMS` checks the downloads.

            """.ReplaceLineEndings("\n"), File.ReadAllText(Path.Combine(Release, "release-notes.md")));
    }

    [Fact]
    public void A_book_that_is_gone_leaves_the_release_and_a_strangers_file_stays()
    {
        ReleaseFolder.Gather([Book("heat", ("heat.pdf", 1)), Book("tenet", ("tenet.pdf", 1))], Release);
        File.WriteAllText(Path.Combine(Release, "index.html"), "mine");
        ReleaseFolder.Gather([Book("heat", ("heat.pdf", 1))], Release);
        Assert.Equal(["SHA256SUMS", "heat.pdf", "index.html", "release-notes.md"], Listing());
    }

    [Fact]
    public void Where_a_file_cannot_be_replaced_it_is_named_and_the_old_set_stays()
    {
        ReleaseFolder.Gather([Book("heat", ("heat.pdf", 1)), Book("tenet", ("tenet.pdf", 1))], Release);
        var sums = File.ReadAllText(Path.Combine(Release, "SHA256SUMS"));
        File.Delete(Path.Combine(Release, "tenet.pdf"));
        Directory.CreateDirectory(Path.Combine(Release, "tenet.pdf"));   // nobody can rename a file over a folder
        File.WriteAllText(Path.Combine(_folder, "heat.pdf"), "a new heat");

        var fault = Assert.Throws<CakeException>(() => ReleaseFolder.Gather(
            [new("heat", "Heat", [new(Path.Combine(_folder, "heat.pdf"), 1, 10)], false), Book("tenet", ("tenet.pdf", 1))], Release));

        Assert.Contains("tenet.pdf can't be replaced", fault.Message, StringComparison.Ordinal);
        Assert.Equal("content of heat.pdf", File.ReadAllText(Path.Combine(Release, "heat.pdf")));
        Assert.Equal(sums, File.ReadAllText(Path.Combine(Release, "SHA256SUMS")));
        Assert.Equal(["SHA256SUMS", "heat.pdf", "release-notes.md"], Listing());
    }

    [Fact]
    public void Two_books_with_one_file_name_are_refused()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "other"));
        var twin = Path.Combine(_folder, "other", "Heat.pdf");
        File.WriteAllText(twin, "");
        var fault = Assert.Throws<CakeException>(() => ReleaseFolder.Gather([Book("heat", ("heat.pdf", 1)), new("other", "Other", [new(twin, 1, 0)], false)], Release));
        Assert.Contains("would be called heat.pdf", fault.Message, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private BookReport Book(string slug, params (string Name, int? Pages)[] files) => new(slug, slug, [.. files.Select(file =>
    {
        var content = Encoding.UTF8.GetBytes("content of " + file.Name);
        File.WriteAllBytes(Path.Combine(_folder, file.Name), content);
        return new MadeFile(Path.Combine(_folder, file.Name), file.Pages, content.Length);
    })], Failed: false);

    private ImmutableArray<string> Listing() => [.. Directory.GetFiles(Release).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
