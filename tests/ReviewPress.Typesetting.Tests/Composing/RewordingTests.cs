using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>What print says in other words, and whose places its characters have.</summary>
public sealed class RewordingTests
{
    private static readonly KeyValuePair<string, string>[] Table = [new("🎬", "[film]"), new("🎬🎬", "two"), new("🍿", ""), new("...", "…")];

    [Theory]
    [InlineData("a 🎬 b", "a [film] b", "0,1,2,3,3,3,3,3,4,5")]
    [InlineData("🎬🎬🎬", "two[film]", "0,1,2,4,5,5,5,5,5")]         // the longer one first
    [InlineData("a 🍿 b", "a b", "0,1,5")]                            // and no second space
    [InlineData("🍿 b", "b", "3")]
    [InlineData("a 🍿", "a ", "0,1")]
    [InlineData("a🍿b", "ab", "0,3")]
    [InlineData("a 🍿.", "a.", "0,4")]                                // nor one before a full stop
    [InlineData("a 🍿\u202F!", "a\u202F!", "0,4,5")]
    [InlineData("a 🎬.", "a [film].", "0,1,2,3,3,3,3,3,4")]
    [InlineData("wait...", "wait…", "0,1,2,3,4")]
    public void Text_is_said_in_other_words(string text, string said, string sources)
    {
        var reworded = new Rewording([.. Table]).Apply(text)!.Value;
        Assert.Equal(said, reworded.Text);
        Assert.Equal(sources, string.Join(',', reworded.Sources));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("no. more. dots")]
    [InlineData("🎭 another that begins alike")]
    public void Other_text_is_left_alone(string text) => Assert.Null(new Rewording([.. Table]).Apply(text));

    [Fact]
    public void Pages_show_the_other_words_and_keep_the_places_of_the_manuscript()
    {
        var text = string.Concat(Enumerable.Repeat("The 🎬 of the year, with 🍿 for everybody, nu\u00ADmen. ", 60));
        var book = Typesetter.Set(Content(new ParagraphBlock([Text(text, null, 1000)], Body)), Faces, new() { Cores = 1, Replacements = [.. Table] });
        Assert.Empty(book.Faults);
        Assert.True(book.PageCount > 1);
        var pages = book.Pages().ToList();
        Assert.Contains("[film]", string.Concat(Lines(pages[0]).Select(l => l.Text)), StringComparison.Ordinal);
        for (var i = 1; i < pages.Count; i++)
        {
            var first = Lines(pages[i])[0].Text;
            var at = (int)book.PageMap[i].Place - 1000;
            Assert.InRange(at, 0, text.Length - 1);
            Assert.Equal(first[0] == '[' ? '\ud83c' : FirstWord(first)[0], text[at]);        // the page begins where its map says, whatever stands there instead
            Assert.True(at == 0 || text[at - 1] is ' ' or '\u00AD', text[at..]);
        }

        static string FirstWord(string line) => line;
    }

    [Fact]
    public void A_text_that_stands_for_a_passage_has_its_places_and_no_more()
    {
        var words = string.Join(' ', Enumerable.Repeat("salaam", 300));
        var book = Set(Content(new ParagraphBlock([Text("It says ", null, 1000), Text(words, null, 1008) with { Stands = 4 }, Text(" and ends.", null, 1012)], Body)));
        Assert.True(book.PageCount > 1);
        Assert.All(book.PageMap.Skip(1), p => Assert.InRange(p.Place, 1008ul, 1011ul));
    }

    /// <summary>Whatever is said instead, all that is led to is found: the leaf's beginning, what stands in its midst, what stands behind its end.</summary>
    [Theory]
    [InlineData("🍿 great film, 🍿 really 🍿")]
    [InlineData("🎬 great film, 🎬 really 🎬")]
    [InlineData("🎬🎬 nu\u00ADmen\u00AD")]
    [InlineData("great 🍿, really 🍿.")]
    public void What_is_led_to_is_found(string text)
    {
        for (var at = 0; at <= text.Length; at++)
        {
            ParagraphBlock[] blocks = [Paragraph(Prose(150), 10), Paragraph(text, 1000), new([Text("See p. "), new PageNumberInline(1, 1000 + (ulong)at, Roman, "en-US")], Body)];
            var book = Typesetter.Set(Content(blocks), Faces, new() { Cores = 1, Replacements = [.. Table] });
            Assert.Empty(book.Faults);
            Assert.Contains(Lines(book.Pages().Last()), l => l.Text.StartsWith("See p. ", StringComparison.Ordinal) && char.IsAsciiDigit(l.Text[^1]));
        }
    }

    [Fact]
    public void A_paragraph_of_which_nothing_is_left_is_set_all_the_same()
    {
        var book = Typesetter.Set(Content(Paragraph("One."), Paragraph("🍿", 5), Paragraph("Two.")), Faces, new() { Cores = 1, Replacements = [.. Table] });
        Assert.Empty(book.Faults);
        Assert.Equal(["One.", "Two."], Lines(Assert.Single(book.Pages())).Select(l => l.Text));
    }
}
