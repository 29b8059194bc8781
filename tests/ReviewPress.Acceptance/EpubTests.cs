using ReviewPress.Testing;
using Xunit;

namespace ReviewPress.Acceptance;

/// <summary>What others say of the EPUBs.</summary>
/// <param name="made">The books.</param>
public sealed class EpubTests(MadeBooks made)
{
    [Fact]
    public void No_validator_finds_an_error()
    {
        Assert.SkipWhen(EpubReferee.Missing is not null, EpubReferee.Missing ?? "");
        using var folder = new TemporaryFolder();
        string[] books = [.. MadeBooks.All.Select(book => book.Data)];
        foreach (var book in books) File.Copy(made.File(book, ".epub"), folder.At(book + ".epub"));
        Assert.Null(EpubReferee.Findings([.. books.Select(book => folder.At(book + ".epub"))]));
    }
}
