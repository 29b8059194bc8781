using System.IO.Compression;
using System.Xml.Linq;
using ReviewPress.Anthologies;
using ReviewPress.Binding;
using ReviewPress.Epub.Packaging;
using ReviewPress.Epub.Publications;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.Manuscripts;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Binding;

public class BinderTests
{
    private static readonly DateTimeOffset Modified = new(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Pages that begin at a chapter, at a paragraph, within a word, behind a note, in a table, in a spoiler.</summary>
    private static readonly PageMap Pages = new(
    [
        new(new(1, 0, 0), "ix"), new(new(2, 0, 0), "1"), new(new(2, 2, 20), "2"), new(new(2, 2, 70), "3"), new(new(2, 3, 0), "4"), new(new(2, 13, 0), "5"),
        new(new(2, 30, 4), "6"), new(new(2, 32, 3), "7"), new(new(3, 0, 0), "9"), new(new(3, 2, 70), "10"),
    ]);

    private static readonly Lazy<Publication> Bound = new(() => Binder.Bind(SampleAnthology.Book, SampleAnthology.Pictures, Pages, Cover(), Modified));
    private static readonly Lazy<byte[]> Epub = new(() => Bytes(Bound.Value));

    private static CoverImage Cover()
    {
        using var faces = new BookFaces(HouseFaces.Open(), BookFaces.HouseFallbacks);
        return CoverDrawing.Of(SampleAnthology.Book, faces, [], out _).Value!;
    }

    private static byte[] Bytes(Publication publication)
    {
        using var stream = new MemoryStream();
        Assert.Empty(EpubPackager.Write(publication, stream));
        return stream.ToArray();
    }

    public static TheoryData<string> Documents => [.. Bound.Value.Documents.Select(d => d.Name), "package.opf", "contents.xhtml", "toc.ncx"];

    [Theory, MemberData(nameof(Documents))]
    public void Each_document_is_as_its_golden(string name) =>
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(BinderTests).Assembly), "Binding", name), Read(name)));

    [Fact]
    public void The_same_book_gives_the_same_bytes() =>
        Assert.Equal(Epub.Value, Bytes(Binder.Bind(SampleAnthology.Book, SampleAnthology.Pictures, Pages, Cover(), Modified)));

    [Fact]
    public void Every_printed_page_has_one_mark_between_words_and_in_order()
    {
        Assert.Equal(Pages.Pages.Select(p => p.Label), Bound.Value.Pages.Select(p => p.Label));
        foreach (var mark in Bound.Value.Documents.SelectMany(d => d.Body).SelectMany(e => e.Descendants()).Where(e => e.Attribute("role")?.Value == "doc-pagebreak"))
        {
            Assert.True(mark.PreviousNode is not XText before || !char.IsLetterOrDigit(before.Value[^1]), mark.Parent!.ToString());
        }

        var heat = Read("reviews/1995-heat.xhtml");
        Assert.Contains("coffee <span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-2\" aria-label=\"2\"></span>shop", heat, StringComparison.Ordinal);     // offset 20 is within "coffee"
    }

    [Fact]
    public void A_book_without_pages_pictures_and_cover_is_sound()
    {
        var publication = Binder.Bind(SampleAnthology.Book, new Dictionary<string, Pictures.Picture>(StringComparer.Ordinal), PageMap.Empty, null, Modified);
        Bytes(publication);
        Assert.Empty(publication.Pages);
        Assert.DoesNotContain("pageNavigation", publication.Metadata.Accessibility!.Features);
    }

    [Fact]
    public void A_note_leads_back_to_its_first_call()
    {
        var heat = Bound.Value.Documents.Single(d => d.Name == "reviews/1995-heat.xhtml").Body.SelectMany(e => e.DescendantsAndSelf()).ToList();
        var notes = heat.Where(e => e.Attribute("role")?.Value == "doc-footnote").ToList();
        Assert.Equal(2, notes.Count);
        Assert.All(notes, note => Assert.Equal("a", note.Descendants().First(e => e.Name.LocalName != "p").Name.LocalName));
        var calls = heat.Where(e => e.Attribute("role")?.Value == "doc-noteref").ToList();
        Assert.Equal(["1", "2", "1", "2"], calls.Select(c => c.Value));
        Assert.All(calls, call => Assert.False(call.HasElements));
    }

    [Fact]
    public void A_draft_says_so_in_every_document_and_is_another_book_to_readers()
    {
        var draft = Binder.Bind(SampleAnthology.Book with { IsDraft = true, Front = SampleAnthology.Book.Front.Insert(0, new Omissions("Left out of this draft", ["ran.md:3: no rating"])) }, SampleAnthology.Pictures, Pages, null, Modified);
        Bytes(draft);
        Assert.All(draft.Documents, d => Assert.Equal("Draft", d.Body[0].Value));
        Assert.Contains("no rating", draft.Documents[0].Body[1].Value, StringComparison.Ordinal);
        Assert.NotEqual(Bound.Value.Metadata.Identifier, draft.Metadata.Identifier);
    }

    [Fact]
    public void Identifiers_are_derived_and_differ_by_edition()
    {
        var id = BookIdentifier.Of(SampleAnthology.Book.Book, "epub");
        Assert.Equal(id, BookIdentifier.Of(SampleAnthology.Book.Book with { Subtitle = "Corrected" }, "epub"));
        Assert.NotEqual(id, BookIdentifier.Of(SampleAnthology.Book.Book, "pdf"));
    }

    [Theory]
    [InlineData("Heat")]
    [InlineData("A Title of Such Considerable Length That Nobody Could Be Expected to Set It at Sixty-Four Points, and Nobody Does")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("Ο κυνόδοντας · Летят журавли")]
    public void Any_title_fits_the_cover(string title)
    {
        using var faces = new BookFaces(HouseFaces.Open(), BookFaces.HouseFallbacks);
        var svg = XElement.Parse(CoverDrawing.Svg(SampleAnthology.Book with { Book = SampleAnthology.Book.Book with { Title = title } }, faces, [], out var missing));
        Assert.Empty(missing);
        var numbers = svg.Elements().Attributes("d").SelectMany(d => System.Text.RegularExpressions.Regex.Matches(d.Value, @"(-?[\d.]+) (-?[\d.]+)"))
            .Select(m => (X: double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), Y: double.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.True(numbers.Count > 100);
        Assert.All(numbers, p => Assert.True(p.X is > 30 and < 402 && p.Y is > 60 and < 660, p.ToString()));
        Assert.True(!svg.Descendants().Any(e => e.Name.LocalName == "text"), "text would depend on the machine's fonts");
    }

    [Fact]
    public void A_cover_takes_letters_from_the_books_fonts_and_says_what_none_has()
    {
        using var han = Face.Open(File.ReadAllBytes(SampleFonts.Han(typeof(BinderTests).Assembly)), 0, out _)!;
        using var house = HouseFaces.Open();
        using var faces = new BookFaces(house.With([], [han]), [.. BookFaces.HouseFallbacks, new(house.Count, [Script.Han])]);
        var anthology = SampleAnthology.Book with { Book = SampleAnthology.Book.Book with { Title = "Film 東京 鬱 سلام", Subtitle = null } };
        var with = CoverDrawing.Svg(anthology, faces, [], out var missing);
        Assert.Equal(["سلام", "鬱"], missing);
        var without = CoverDrawing.Svg(anthology, new BookFaces(house, BookFaces.HouseFallbacks), [new("鬱", "u")], out missing);
        Assert.Equal(["سلام", "京", "東"], missing);
        Assert.True(with.Length > without.Length + 500);
    }

    [Fact]
    public void Validators_find_nothing()
    {
        Assert.SkipWhen(EpubReferee.Missing is not null, EpubReferee.Missing ?? "");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("sample.epub"), Epub.Value);
        Assert.Null(EpubReferee.Findings(folder.At("sample.epub")));
    }

    private static string Read(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Epub.Value));
        using var reader = new StreamReader(zip.GetEntry("EPUB/" + name)!.Open());
        return reader.ReadToEnd();
    }
}
