using ReviewPress.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(ReviewPress.Acceptance.MadeBooks))]

namespace ReviewPress.Acceptance;

/// <summary>The books that several tests look at, made once a run, when the first of them asks.</summary>
public sealed class MadeBooks : IDisposable
{
    private readonly TemporaryFolder _folder = new("made");
    private readonly Lazy<Printed> _shipped;
    private readonly Dictionary<string, Lazy<Printed>> _cases;
    private readonly Lazy<string> _corpus;

    public MadeBooks()
    {
        _shipped = new(() => PressProgram.RunIn(_folder.Path, "--target=Release", "--output=shipped"));
        _cases = CaseBooks.ToDictionary(name => name, name => new Lazy<Printed>(() => PressProgram.RunIn(_folder.Path, "--manuscripts=" + CaseFolder(name), "--output=" + name)), StringComparer.Ordinal);
        _corpus = new(MakeCorpus);
    }

    /// <summary>The shipped books, and those that hold what would look forced there.</summary>
    public static TheoryData<string> All => [.. Checkout.Books, .. CaseBooks];

    /// <summary>The books of the cases.</summary>
    public static IEnumerable<string> CaseBooks =>
        Directory.EnumerateFiles(Golden.Cases(typeof(MadeBooks).Assembly), "book.yaml", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal);

    /// <summary>The folder of the shipped books' run; the release lies in <c>release</c>.</summary>
    public string Shipped
    {
        get
        {
            Report.Succeeded();
            return _folder.At("shipped");
        }
    }

    /// <summary>What the run for the shipped books said.</summary>
    public Printed Report => _shipped.Value;

    /// <summary>The PDF of a corpus of 30 made-up reviews.</summary>
    public string CorpusPdf => _corpus.Value;

    /// <summary>The manuscripts of a book of the cases.</summary>
    public static string CaseFolder(string name) => Path.Combine(Golden.Cases(typeof(MadeBooks).Assembly), name);

    /// <summary>A file of a book.</summary>
    /// <param name="book">One of <see cref="All"/>.</param>
    /// <param name="extension">With its stop.</param>
    public string File(string book, string extension)
    {
        if (!_cases.TryGetValue(book, out var made)) return Path.Combine(Shipped, book, book + extension);
        made.Value.Succeeded();
        return _folder.At($"{book}/{book}/{book}{extension}");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string MakeCorpus()
    {
        Assert.SkipWhen(OutsideProgram.Missing("make_corpus") is not null, "make_corpus is not on this machine");
        var (code, output, error) = OutsideProgram.Run("make_corpus", _folder.At("corpus30"), "30", "7");
        Assert.True(code == 0, output + error);
        System.IO.File.Copy(Checkout.At("tests/ReviewPress.Benchmarks/corpus-book.yaml"), _folder.At("corpus30/book.yaml"));
        PressProgram.RunIn(_folder.Path, "--manuscripts=corpus30", "--output=corpus").Succeeded();
        return _folder.At("corpus/corpus30/corpus30.pdf");
    }
}
