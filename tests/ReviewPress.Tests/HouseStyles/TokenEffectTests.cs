using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Anthologies;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Printing;
using ReviewPress.Punctuating;
using ReviewPress.Reading;
using ReviewPress.Recipes;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Tests.HouseStyles;

/// <summary>Each token is seen in a book: changed, it changes the content or the page.</summary>
public sealed class TokenEffectTests(TokenBook book) : IClassFixture<TokenBook>
{
    public static TheoryData<string, string> Changes => new()
    {
        { "text", "12/15" }, { "title", "30/35" }, { "long-title", "20/28" }, { "long-title-from", "200" }, { "run-on-title", "16/21" }, { "kicker", "9" }, { "dek", "14" }, { "grade", "18" },
        { "small", "9" }, { "side", "7.5" }, { "head", "12" }, { "quote", "9" }, { "pull", "18" }, { "note", "8" }, { "code", "8" }, { "screenplay", "8" }, { "running-head", "7" }, { "folio", "9" },
        { "half-title", "16" }, { "book-title", "40" }, { "book-subtitle", "16" }, { "book-author", "12" }, { "imprint", "7" },
        { "faces.text", "Courier Prime" }, { "faces.display", "EB Garamond" }, { "faces.typewriter", "Alegreya Sans" }, { "title-face", "typewriter" }, { "dek-face", "typewriter" }, { "byline-face", "typewriter" }, { "grade-face", "typewriter" }, { "head-face", "typewriter" }, { "pull-face", "typewriter" },
        { "running-head-face", "typewriter" }, { "folio-face", "typewriter" }, { "matter-face", "typewriter" }, { "list-face", "typewriter" },
        { "tracking.kicker", "50" }, { "tracking.small-caps", "60" }, { "tracking.running-head", "90" }, { "accent", "#003366" },
        { "opening.sink", "2" }, { "opening.kicker", "no" }, { "opening.dek", "no" }, { "opening.rating", "no" }, { "opening.byline", "no" }, { "opening.credits", "none" },
        { "drop-cap", "2" }, { "lead-in", "none" }, { "credits.label", "70" }, { "credits.gap", "10" }, { "pull-width", "measure" }, { "running-heads", "head" },
        { "indent", "2em" }, { "quote-indent", "2em" }, { "hairline", "1" }, { "kicker-bar", "2" }, { "stars.size", "9" }, { "stars.gap", "3" }, { "stars.outline", "1" },
        { "break.stars", "5" }, { "break.size", ".5em" }, { "break.spacing", "2em" },
        { "page.inner", "70" }, { "page.outer", "80" }, { "page.head", "90" }, { "page.foot", "90" }, { "page.side", "50" }, { "page.side-gap", "14" }, { "page.characters", "75" },
    };

    [Fact]
    public void None_is_left_out() => Assert.Equal(StyleTokens.All.Select(t => t.Name).Order(StringComparer.Ordinal), Changes.Select(c => c.Data.Item1).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Changes))]
    public void Each_changes_the_book_in_one_of_the_styles(string name, string value)
    {
        var seen = false;
        foreach (var style in (HouseStyle[])[HouseStyle.Academy, HouseStyle.Marquee])
        {
            var changed = StyleValues.Set(style, StyleTokens.Find(name)!, value, out _);
            Assert.NotNull(changed);
            seen |= book.Dump(style) != book.Dump(changed);
        }

        Assert.True(seen, $"{name}: {value} changes nothing");
    }
}

/// <summary>A book that holds one of everything that a token is about.</summary>
public sealed class TokenBook : IDisposable
{
    private const string Long = "A headline of a great many characters that no designer would set in the size of short ones";

    private static readonly (string File, string Text)[] Files =
    [
        ("book.yaml", "format: 1\ntitle: Tokens\nsubtitle: All of them\nauthor: Ann Lee\npublisher: A Press\nlanguage: en-US\nscale: 5\nrights: All\n"),
        ("1.md", "---\nfilm: {title: Heat, year: 1995, director: Michael Mann}\ntitle: Two men\ndek: They drink coffee.\nreviewer: Ann Lee\ndate: 2026-01-02\nrating: 3.5/5\n---\n"
            + "Two men drink coffee and say nothing of [importance]{.smallcaps}.[^1]\n\nThey rise.\n\n## Then\n\n> They drank.\n>\n> -- Somebody\n\n***\n\n    code\n\n::: pull\nThey drink.\n:::\n\n::: screenplay\nINT. BAR\n:::\n\n[^1]: Much.\n"),
        ("2.md", $"---\nfilm: {{title: Thief, year: 1981}}\ntitle: {Long}\nrating: B+\n---\nA man opens a safe.\n"),
        ("3.md", "---\nfilm: {title: Manhunter, year: 1986, director: Michael Mann}\nrating: 4/5\nopening: run-on\n---\nA man looks.\n"),
    ];

    private readonly FaceTable _house = HouseFaces.Open();
    private readonly Anthology _anthology;

    public TokenBook()
    {
        using var folder = new TemporaryFolder();
        foreach (var (file, text) in Files) folder.Write(file, text);
        var book = BookReader.Read(folder.Path, ReadingOptions.Default);
        _anthology = Arranger.Arrange(book.Recipe, [.. book.Reviews.Select(Punctuator.Punctuate)], book.Front, book.Back);
    }

    /// <summary>Page and content in a style.</summary>
    public string Dump(HouseStyle style)
    {
        var content = ContentBuilder.Build(_anthology, style, new PageWish(null, null, null, null, null, null), new PictureList(ImmutableSortedDictionary<string, (int Width, int Height)>.Empty));
        var faces = HouseFaces.InRoles(_house, style);
        var dump = new StringBuilder($"{content.Geometry}\n{content.Notes}\n");
        for (var role = FaceRole.Text; role <= FaceRole.TypewriterBoldItalic; role++) dump.Append(CultureInfo.InvariantCulture, $"{role} {Enumerable.Range(0, _house.Count).First(i => ReferenceEquals(_house[i], faces[(int)role]))}\n");
        foreach (var section in content.Sections) dump.Append(ContentDump.Of(section, content.Elements));
        return dump.ToString();
    }

    public void Dispose() => _house.Dispose();
}
