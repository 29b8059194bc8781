using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Hyphenating;
using ReviewPress.Typesetting.Pages;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>Where lines may end, shown by a bar, and which runs a text has.</summary>
public sealed class OpportunityTests
{
    [Theory]
    [InlineData("a well-known film", "a |well-|known |film")]
    [InlineData("yes—no", "yes—|no")]
    [InlineData("слово—слово, да", "слово—|слово, |да")]
    [InlineData("кто-то", "кто-|то")]
    [InlineData("α/β λόγος", "α/β |λόγος")]
    [InlineData("映画「東京物語」です。", "映|画|「東|京|物|語」|で|す。")]
    [InlineData("film 東京, 1953", "film |東|京, |1953")]
    [InlineData("(東京)", "(東|京)")]
    public void Lines_may_end_here(string text, string expected)
    {
        var list = new Hlist();
        list.Append(text);
        new OpportunityFinder(new ExceptionDictionary([])).Find(list, false);
        Assert.Equal(expected, string.Concat(text.Select((c, i) => list.Opportunities[i] == BreakKind.None ? $"{c}" : $"|{c}")));
    }

    [Theory]
    [InlineData("Plain “text”—only", 1)]
    [InlineData("(Слово) и дело, 1953", 1)]
    [InlineData("He said слово (да) twice", 3)]
    public void A_run_has_one_script(string text, int runs) =>
        Assert.Equal(runs, Set(Content(new ParagraphBlock([Text(text)], Body))).Pages().Single().Marks.OfType<GlyphRun>().Count());
}
