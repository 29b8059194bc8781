using ReviewPress.Epub.Packaging;
using ReviewPress.Epub.Publications;
using static ReviewPress.Epub.Tests.SamplePublication;

namespace ReviewPress.Epub.Tests;

/// <summary>What people do with EpubSharp's writer, each call's equal here. A publication is data, so setting and removing are a <c>with</c>.</summary>
public class EpubSharpTests
{
    [Fact]
    public void Each_call_of_the_writer_has_its_equal()
    {
        var book = Sound;                                                                                                 // new EpubWriter()
        book = book with { Metadata = book.Metadata with { Titles = [new("A Title")] } };                                 // SetTitle
        book = book with { Metadata = book.Metadata with { Creators = [] } };                                             // ClearAuthors
        book = book with { Metadata = book.Metadata with { Creators = book.Metadata.Creators.Add(new("Ada Lindqvist")) } };   // AddAuthor
        book = book with { Metadata = book.Metadata with { Creators = book.Metadata.Creators.RemoveAll(c => c.Name == "nobody") } };   // RemoveAuthor
        book = book with { Documents = [], Contents = [], Landmarks = [], Pages = [] };                                   // ClearChapters: the pictures stay
        var chapter = new ContentDocument("chapter-1.xhtml", "One", "en", [Xhtml("<p>Text</p>")]);
        book = book with { Documents = book.Documents.Add(chapter), Contents = book.Contents.Add(new("One", chapter.Name)) };   // AddChapter
        book = book with { Resources = book.Resources.Add(new("fonts/OFL.txt", MediaTypes.PlainText, "OFL"u8.ToArray())) };   // AddFile
        book = book with { Cover = null };                                                                                // RemoveCover
        book = book with { Cover = Sound.Cover };                                                                         // SetCover
        using var stream = new MemoryStream();
        Assert.Empty(EpubPackager.Write(book, stream));                                                                   // Write
        Assert.Equal(stream.ToArray(), Bytes(book with { }));                                                             // MakeCopy
    }
}
