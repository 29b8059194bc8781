using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>What others say of the EPUBs.</summary>
/// <param name="made">The books.</param>
public sealed class EpubTests(MadeBooks made) : IDisposable
{
    private readonly TemporaryFolder _reports = new();

    [Theory]
    [MemberData(nameof(MadeBooks.All), MemberType = typeof(MadeBooks))]
    public void No_validator_finds_an_error(string book)
    {
        var missing = OutsideProgram.Missing("epub_validate");
        Assert.SkipWhen(missing is not null, missing ?? "");
        var (code, output, error) = OutsideProgram.RunIn(_reports.Path,
            [new("EPUB_REPORTS", _reports.Path)], "epub_validate", made.File(book, ".epub"));
        Assert.True(code == 0, output + error);
    }

    public void Dispose() => _reports.Dispose();
}
