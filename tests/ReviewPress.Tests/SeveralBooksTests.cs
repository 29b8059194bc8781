namespace ReviewPress.Tests;

/// <summary>What befalls one book is no matter of the others.</summary>
public sealed class SeveralBooksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("books").FullName;

    public SeveralBooksTests()
    {
        foreach (var book in (string[])["a", "b", "c"])
        {
            Directory.CreateDirectory(Path.Combine(_folder, "three", book));
            File.WriteAllText(Path.Combine(_folder, "three", book, "book.yaml"), $"format: 1\ntitle: Book {book}\nlanguage: en-US\n");
            File.WriteAllText(Path.Combine(_folder, "three", book, "heat.md"), "---\ntitle: Heat\nrating: 4/5\n---\n\nTwo men drink coffee.\n");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("setting")]
    [InlineData("binding")]
    public void A_book_on_which_the_press_fails_leaves_the_others_alone(string stage)
    {
        var report = Make((book, at) =>
        {
            if (book == "b" && at == stage) throw new InvalidOperationException("a thing\nnobody foresaw");
        });
        Assert.True(report.HasErrors);
        Assert.Equal(["a", "b", "c"], report.Books.Select(b => b.Slug));
        Assert.Equal([2, 0, 2], report.Books.Select(b => b.Files.Length));
        Assert.Equal([false, true, false], report.Books.Select(b => b.Failed));
        Assert.Contains(report.Lines, l => l == $"three/b: error RP7003: the press failed while {stage} this book: InvalidOperationException: a thing nobody foresaw");
        Assert.Contains(report.Lines, l => l.StartsWith("  help: this is the press's own fault: please report it", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder, "out"), "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_book_whose_files_cannot_be_written_leaves_the_others_alone()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "out"));
        File.WriteAllText(Path.Combine(_folder, "out", "b"), "a file where the book's folder should be");
        var report = Make((_, _) => { });
        Assert.True(report.HasErrors);
        Assert.Equal([2, 0, 2], report.Books.Select(b => b.Files.Length));
        Assert.Contains(report.Lines, l => l.StartsWith("three/b: error RP7003: this book can't be made: ", StringComparison.Ordinal));
        Assert.Contains(report.Lines, l => l == "  help: see that the disk has room, and that files may be written in out; then build again");
    }

    [Fact]
    public void An_end_by_the_user_ends_all_books()
    {
        var ended = Record.Exception(() => Make((_, _) => throw new OperationCanceledException()));
        Assert.True(ended is OperationCanceledException || (ended is AggregateException all && all.InnerExceptions.All(e => e is OperationCanceledException)), ended?.ToString());
    }

    private PressReport Make(Action<string, string> progress) => Press.Make(
        new PressOrder(Path.Combine(_folder, "three"), Path.Combine(_folder, "out"), Editions.Pdf | Editions.Epub) { CallerFolder = _folder, Cores = 2 }, new Progress(progress));

    private sealed class Progress(Action<string, string> told) : IPressProgress
    {
        public void Stage(string book, string stage) => told(book, stage);
    }
}
