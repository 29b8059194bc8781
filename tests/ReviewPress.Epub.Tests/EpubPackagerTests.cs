using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ReviewPress.Epub.Publications;
using ReviewPress.Testing;

namespace ReviewPress.Epub.Tests;

public class EpubPackagerTests
{
    private static readonly byte[] Sound = SamplePublication.Bytes(SamplePublication.Sound);

    public static TheoryData<string> TextFiles
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(Sound));
            return [.. zip.Entries.Select(e => e.FullName).Where(n => !n.EndsWith(".png", StringComparison.Ordinal))];
        }
    }

    [Theory, MemberData(nameof(TextFiles))]
    public void Each_file_is_as_its_golden(string name)
    {
        var path = Path.Combine(Golden.Cases(typeof(EpubPackagerTests).Assembly), "sample", name);
        Assert.Null(Golden.Difference(path, Read(Sound, name)));
    }

    [Fact]
    public void No_golden_is_left_over()
    {
        var folder = Path.Combine(Golden.Cases(typeof(EpubPackagerTests).Assembly), "sample");
        var golden = Golden.Files(typeof(EpubPackagerTests).Assembly, "sample", "*").Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
        Assert.Equal(golden.Order(StringComparer.Ordinal), TextFiles.Select(t => t.Data).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_mimetype_is_first_stored_and_bare()
    {
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(Sound, 30, 28));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(Sound.AsSpan(6)));      // flags
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(Sound.AsSpan(8)));      // stored
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(Sound.AsSpan(28)));     // no extra field
    }

    [Fact]
    public void Entries_are_in_ordinal_order_at_one_time_and_all_read_back()
    {
        using var zip = new ZipArchive(new MemoryStream(Sound));
        Assert.Equal("META-INF/container.xml", zip.Entries[1].FullName);
        var names = zip.Entries.Skip(2).Select(e => e.FullName).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2025, 11, 3, 9, 30, 0), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(unchecked((int)0x81A40000), e.ExternalAttributes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);                // .NET checks the CRC while reading
            Assert.Equal(entry.Length, copy.Length);
        }
    }

    [Fact]
    public void The_same_publication_gives_the_same_bytes() => Assert.Equal(Sound, SamplePublication.Bytes(SamplePublication.Sound));

    [Fact]
    public void Dates_before_ZIP_are_its_first_day()
    {
        var metadata = SamplePublication.Sound.Metadata with { Modified = DateTimeOffset.UnixEpoch };
        using var zip = new ZipArchive(new MemoryStream(SamplePublication.Bytes(SamplePublication.Sound with { Metadata = metadata })));
        Assert.Equal(new DateTime(1980, 1, 1), zip.Entries[0].LastWriteTime.DateTime);
    }

    [Fact]
    public void Every_file_but_mimetype_and_container_is_in_the_manifest()
    {
        using var zip = new ZipArchive(new MemoryStream(Sound));
        XNamespace opf = "http://www.idpf.org/2007/opf";
        var items = XDocument.Parse(Read(Sound, "EPUB/package.opf")).Descendants(opf + "item").Select(i => "EPUB/" + i.Attribute("href")!.Value).Append("EPUB/package.opf");
        Assert.Equal(items.Order(StringComparer.Ordinal), zip.Entries.Skip(2).Select(e => e.FullName));
    }

    [Fact]
    public void A_publication_without_cover_pages_and_extras_is_sound_too() => SamplePublication.Bytes(Plain);

    [Fact]
    public void White_space_between_words_of_mixed_content_is_kept()
    {
        var body = Read(Sound, "EPUB/reviews/heat-1995.xhtml");
        Assert.Contains("Two men, <em>one</em><strong>table</strong>.<a", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reviews/a.xhtml", "reviews/b.xhtml#x", "b.xhtml#x")]
    [InlineData("reviews/a.xhtml", "reviews/a.xhtml#x", "#x")]
    [InlineData("reviews/a.xhtml", "images/b.png", "../images/b.png")]
    [InlineData("a.xhtml", "images/b.png", "images/b.png")]
    [InlineData("a/b/c.xhtml", "a/d/e.xhtml", "../d/e.xhtml")]
    [InlineData("a/b/c.xhtml", "f.xhtml", "../../f.xhtml")]
    public void A_link_is_relative_and_leads_back(string from, string to, string link)
    {
        Assert.Equal(link, PublicationPath.Link(from, to));
        Assert.Equal(to, PublicationPath.Resolve(from, link));
    }

    [Fact]
    public void Validators_find_nothing()
    {
        Assert.SkipWhen(EpubReferee.Missing is not null, EpubReferee.Missing ?? "");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("sample.epub"), Sound);
        File.WriteAllBytes(folder.At("plain.epub"), SamplePublication.Bytes(Plain));
        Assert.Null(EpubReferee.Findings(folder.At("sample.epub"), folder.At("plain.epub")));
    }

    /// <summary>As little as an EPUB may have.</summary>
    private static readonly Publication Plain = SamplePublication.Sound with
    {
        Metadata = new("urn:uuid:6f9619ff-8b86-5011-b42d-00cf4fc964ff", [new("Plain")], [], ["en"], new(2025, 11, 3, 0, 0, 0, TimeSpan.Zero)),
        Documents = [SamplePublication.Ballerina], Resources = [], Contents = [new("Ballerina", "reviews/ballerina-2025.xhtml")], Landmarks = [], Pages = [], Cover = null,
    };

    private static string Read(byte[] epub, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(epub));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
