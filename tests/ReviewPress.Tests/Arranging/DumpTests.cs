using System.Collections.Immutable;
using System.Reflection;
using ReviewPress.Anthologies;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.Printing;
using ReviewPress.Punctuating;
using ReviewPress.Reading;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Tests.Arranging;

/// <summary>A folder is a case: a book, and beside it what it becomes as anthology and as content.</summary>
public class DumpTests
{
    private static Assembly Here => typeof(DumpTests).Assembly;

    public static TheoryData<string> Books() =>
        [.. Directory.GetDirectories(Path.Combine(Golden.Cases(Here), "arranging")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Books))]
    public void A_book_is_arranged_as_its_golden_file_says(string name)
    {
        var (folder, anthology, _) = Arrange(name);
        Assert.Null(Golden.Difference(Path.Combine(folder, "anthology.txt"), AnthologyDump.Of(anthology)));
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void A_book_looks_as_its_golden_file_says(string name)
    {
        var (folder, anthology, book) = Arrange(name);
        var content = ContentBuilder.Build(anthology, book.Recipe.Style, book.Recipe.Page, new PictureList(ImmutableSortedDictionary<string, (int Width, int Height)>.Empty));
        Assert.Null(Golden.Difference(Path.Combine(folder, "content.txt"), string.Concat(content.Sections.Select(s => ContentDump.Of(s, content.Elements)))));
    }

    private static (string Folder, Anthology Anthology, ReadBook Book) Arrange(string name)
    {
        var folder = Path.Combine(Golden.Cases(Here), "arranging", name);
        var book = BookReader.Read(folder, ReadingOptions.Default);
        Assert.False(book.HasErrors, string.Join('\n', book.Diagnostics.Select(d => d.Message)));
        return (folder, Arranger.Arrange(Punctuator.Punctuate(book.Recipe), [.. book.Reviews.Select(Punctuator.Punctuate)], [], []), book);
    }
}
