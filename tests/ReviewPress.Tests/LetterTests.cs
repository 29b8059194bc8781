using System.IO.Compression;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Subsetting;
using ReviewPress.Testing;

namespace ReviewPress.Tests;

/// <summary>Letters from the author's file to both editions: what no font has, what print doesn't set, what it says in other words.</summary>
public sealed class LetterTests : IDisposable
{
    private readonly BookFolder _book = new();

    public void Dispose() => _book.Dispose();

    [Fact]
    public void What_no_font_has_is_one_message_a_script_with_places_and_cure()
    {
        _book.WriteReview("Men *drink 🍵*, 東京 and 🎬.\n\nMore 🍵 and ♪ in 京.");
        var lines = _book.Press(Editions.Pdf).Lines;
        Assert.Equal(
        [
            "reviews/heat.md:7:12: error RP6001: no font has these 2 emoji: 🍵 🎬 (3 times)",
            "  help:",
            "    say in book.yaml what is printed instead, or nothing; the e-book keeps them:",
            "    replace:",
            "      \"🍵\": \"\"",
            "      \"🎬\": \"\"",
            "  also: reviews/heat.md:7:23",
            "  also: reviews/heat.md:9:6",
            "reviews/heat.md:7:16: error RP6001: no font has these 2 Han characters: 東 京 (3 times)",
            "  help:",
            "    put a font that has them into the book's fonts/, Noto Serif CJK for instance, which is free, and name it in book.yaml:",
            "    fonts:",
            "      - {file: NotoSerifCJK-Regular.ttc, face: Noto Serif CJK SC, for: [Han]}",
            "  also: reviews/heat.md:7:17",
            "  also: reviews/heat.md:9:17",
        ], lines.SkipWhile(l => !l.Contains("RP6001", StringComparison.Ordinal)).Take(15));
    }

    [Fact]
    public void What_hinders_print_does_not_hinder_the_ebook()
    {
        _book.WriteReview("Men say [سلام]{lang=ar} and שלום and 🍵.");
        var print = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.Empty(print.Books[0].Files);
        Assert.Contains(print.Lines, l => l.StartsWith("reviews/heat.md:7:10: error RP6020: Arabic isn't set in print: سلام", StringComparison.Ordinal));
        Assert.Contains(print.Lines, l => l.StartsWith("reviews/heat.md:7:29: error RP6020: Hebrew isn't set in print: שלום", StringComparison.Ordinal));

        var ebook = _book.Press(Editions.Epub);
        Assert.False(ebook.HasErrors, string.Join('\n', ebook.Lines));
        Assert.Contains(ebook.Lines, l => l.Contains("warning RP6021", StringComparison.Ordinal));
        var text = TextOf(Assert.Single(ebook.Books[0].Files).Path);
        Assert.Contains("<span lang=\"ar\" xml:lang=\"ar\">سلام</span> and שלום and 🍵.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pagebreak", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: \"Film [سلام]{print='salām'}\"")]
    [InlineData("title: \"Film [سلام]{print='salām'}\"\nfilm: Heat")]
    [InlineData("kind: essay\ntitle: \"Film [سلام]{lang=ar print='salām'}\"")]
    public void A_title_says_the_same_other_words_in_running_heads_contents_and_outline(string title)
    {
        _book.Write("heat.md", $"---\n{title}\nlang: en-US\n---\n\n{string.Concat(Enumerable.Repeat("Men talk. ", 1500))}\n\n## Of [سلام]{{print=\"doors\"}}\n\nSee [[heat]].\n");
        var made = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.False(made.HasErrors, string.Join('\n', made.Lines));
        using var read = UglyToad.PdfPig.PdfDocument.Open(made.Books[0].Files[0].Path);
        var pages = read.GetPages().Select(p => string.Concat(p.Letters.Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal).Replace("ﬁ", "fi", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count(p => p.Contains("Filmsalām", StringComparison.Ordinal)) >= 4, string.Join('\n', pages));   // contents, opening, running heads
        Assert.True(read.TryGetBookmarks(out var outline));
        Assert.Contains("Film salām", outline.GetNodes().Select(n => n.Title));
        Assert.Contains("Of doors", outline.GetNodes().Select(n => n.Title));
        Assert.DoesNotContain("salām", TextOf(made.Books[0].Files[1].Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_head_that_cannot_be_set_is_told_once_and_by_the_books_other_words_cured()
    {
        _book.WriteReview("Men talk.", "Film سلام");
        Assert.Single(_book.Press(Editions.Pdf).Lines, l => l.Contains("RP6020", StringComparison.Ordinal));
        _book.WriteRecipe("replace:\n  سلام: salām");
        Assert.False(_book.Press(Editions.Pdf).HasErrors);
    }

    /// <summary>In paragraphs and notes, by the language of the passage; not in titles, which are told elsewhere too, nor in addresses.</summary>
    [Fact]
    public void The_e_book_has_soft_hyphens_where_the_book_says_that_its_words_are_divided()
    {
        _book.WriteRecipe("hyphenation: {en: [cof-fee], fr: [ca-fé]}");
        _book.WriteReview("Two men drink *coffee*, [café]{lang=fr} or café.[^1] See https://coffee.example.org/coffee.\n\n[^1]: Coffee.", "Coffee");
        var made = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.False(made.HasErrors, string.Join('\n', made.Lines));
        var text = TextOf(made.Books[0].Files[1].Path);
        Assert.Contains("<em>cof\u00ADfee</em>, <span lang=\"fr\" xml:lang=\"fr\">ca\u00ADfé</span> or café.", text, StringComparison.Ordinal);
        Assert.Contains("Cof\u00ADfee.", text, StringComparison.Ordinal);
        Assert.Contains("https://coffee.example.org/coffee", text, StringComparison.Ordinal);
        Assert.Contains("<span itemprop=\"name\">Coffee</span>", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Count(c => c == '\u00AD'));
    }

    [Fact]
    public void Print_says_in_other_words_what_the_ebook_keeps()
    {
        _book.WriteReview("Men say [سلام]{lang=ar print=\"salām\"} and drink 🍵.", "Heat 🍵");
        _book.WriteRecipe("replace:\n  🍵: tea");
        var made = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.False(made.HasErrors, string.Join('\n', made.Lines));
        var files = made.Books[0].Files;
        var page = PdfPages(files[0].Path);
        Assert.Contains("salāmanddrinktea.", page, StringComparison.Ordinal);
        Assert.Contains("Heattea", page, StringComparison.Ordinal);
        var text = TextOf(files[1].Path);
        Assert.Contains("سلام", text, StringComparison.Ordinal);
        Assert.Contains("drink 🍵.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("salām", text, StringComparison.Ordinal);
        Assert.Contains("pagebreak", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_of_the_authors_sets_what_the_houses_have_not()
    {
        _book.WriteReview("It says 東京の子供たち.", "Tokyo Story (東京物語)");
        _book.WriteRecipe("fonts:\n  - {file: Both.ttc, face: Noto Serif CJK JP, for: [Han, kana]}");
        var courier = Path.Combine(Shipped.Manuscripts, "../src/ReviewPress/HouseStyles/Fonts/courier-prime/CourierPrime_400Regular.ttf");
        _book.WriteFont("fonts/Both.ttc", SampleFonts.Collection(File.ReadAllBytes(courier), File.ReadAllBytes(SampleFonts.Han(typeof(LetterTests).Assembly))));
        var made = _book.Press(Editions.Pdf);
        Assert.False(made.HasErrors, string.Join('\n', made.Lines));
        var page = PdfPages(made.Books[0].Files[0].Path);
        Assert.Contains("TokyoStory(東京物語)", page, StringComparison.Ordinal);
        Assert.Contains("Itsays東京の子供たち.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_in_the_houses_place_sets_the_text_and_stands_in_the_colophon()
    {
        _book.WriteReview("Two men drink coffee in 京, é and ж.");
        _book.WriteRecipe("fonts:\n  - {file: Han.otf, as: text}");
        _book.WriteFont("fonts/Han.otf", File.ReadAllBytes(SampleFonts.Han(typeof(LetterTests).Assembly)));
        var made = _book.Press(Editions.Pdf);
        Assert.False(made.HasErrors, string.Join('\n', made.Lines));
        Assert.Contains(made.Lines, l => l.Contains("warning RP5006: Han.otf has no small capitals", StringComparison.Ordinal));
        using var read = UglyToad.PdfPig.PdfDocument.Open(made.Books[0].Files[0].Path);
        var letters = read.GetPages().SelectMany(p => p.Letters).ToList();
        Assert.Contains("SetinNotoSerifCJKJPandAlegreyaSans", string.Concat(letters.Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(letters.Where(l => l.Value is "京" or "k"), l => Assert.Contains("NotoSerifCJKjp", l.FontName, StringComparison.Ordinal));
        Assert.All(letters.Where(l => l.Value is "ж" or "é"), l => Assert.Contains("EBGaramond", l.FontName, StringComparison.Ordinal));       // the house's helps out
    }

    [Fact]
    public void A_link_that_leads_out_of_the_books_folder_is_no_font_of_the_books()
    {
        _book.WriteReview("Two men.");
        _book.WriteRecipe("fonts: Han.otf");
        File.CreateSymbolicLink(_book.At("Han.otf"), SampleFonts.Han(typeof(LetterTests).Assembly));
        Assert.Contains(_book.Press(Editions.None).Lines, l => l.StartsWith("reviews/book.yaml:4:8: error RP5002: the font 'Han.otf' is a link that leads out", StringComparison.Ordinal));
    }

    [Fact]
    public void A_font_damaged_in_letters_that_the_book_needs_is_told_and_nothing_is_written()
    {
        _book.WriteReview("Two men drink coffee in 京.");
        _book.WriteRecipe("fonts: Han.otf");
        _book.WriteFont("Han.otf", Damaged('京'));
        var made = _book.Press(Editions.Pdf | Editions.Epub);
        Assert.Contains(made.Lines, l => l.EndsWith("error RP5003: the font NotoSerifCJKjp-Regular can't be used: it is damaged in letters that the book needs", StringComparison.Ordinal));
        Assert.Empty(made.Books[0].Files);
        Assert.Empty(_book.Made);
    }

    /// <summary>The sample with a few bytes changed somewhere, so that it opens and one of its letters can't be drawn.</summary>
    private static byte[] Damaged(char letter)
    {
        var whole = File.ReadAllBytes(SampleFonts.Han(typeof(LetterTests).Assembly));
        for (var at = whole.Length / 3; ; at += 32)
        {
            var file = (byte[])whole.Clone();
            file.AsSpan(at, 48).Fill(0xFF);
            using var face = Face.Open(file, 0, out _);
            if (face is not null && face.Has(letter) && Subsetter.Subset(face, [face.GlyphOf(letter)]) is null) return file;
        }
    }

    /// <summary>All pages' letters, without spaces.</summary>
    private static string PdfPages(string path)
    {
        using var read = UglyToad.PdfPig.PdfDocument.Open(path);
        return string.Concat(read.GetPages().SelectMany(p => p.Letters).Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>All of an e-book's chapters.</summary>
    private static string TextOf(string epub)
    {
        using var zip = ZipFile.OpenRead(epub);
        return string.Concat(zip.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
