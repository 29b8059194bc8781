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
    [InlineData("Face/Off and/or 16/35", "Face/|Off |and/|or |16/35")]
    [InlineData("https://example.org/a-b/c_d.html?e=f#g", "https://|example|.org/|a|-b/|c|_d|.html|?e|=f|#g")]
    [InlineData("www.example.org.", "www|.example|.org.")]
    [InlineData("1999–2001, films–tv", "1999–2001, |films–|tv")]
    [InlineData("“no—”", "“no—”")]
    [InlineData("α/β λόγος", "α/β |λόγος")]
    [InlineData("映画「東京物語」です。", "映|画|「東|京|物|語」|で|す。")]
    [InlineData("film 東京, 1953", "film |東|京, |1953")]
    [InlineData("(東京)", "(東|京)")]
    public void Lines_may_end_here(string text, string expected)
    {
        var list = new Hlist();
        list.Append(text);
        new OpportunityFinder(new ExceptionTable([])).Find(list, false);
        Assert.Equal(expected, string.Concat(text.Select((c, i) => list.Opportunities[i] == BreakKind.None ? $"{c}" : $"|{c}")));
    }

    [Theory]
    [InlineData("photography", true)]
    [InlineData("semi-professional", true)]
    [InlineData("https://example.org/photography", false)]
    [InlineData("https://example.org/semi-professional-photography", false)]
    [InlineData("www.photography.example", false)]
    public void Words_of_addresses_are_never_divided(string text, bool expected)
    {
        var list = new Hlist();
        list.Append(text);
        list.Runs.Add(new HlistRun { Kind = HlistRunKind.Text, Language = "en", Hyphenates = true, End = text.Length });
        new OpportunityFinder(new ExceptionTable([])).Find(list, true);
        Assert.Equal(expected, list.Opportunities.Contains(BreakKind.Hyphenation));
    }

    /// <summary>A bar where a line may end, two where it is dear.</summary>
    [Theory]
    [InlineData("He saw Alien 3 twice", "He |saw |Alien ||3 |twice")]
    [InlineData("Fast & Furious 9, 8½ and Se7en", "Fast ||& ||Furious ||9, |8½ |and |Se7en")]
    [InlineData("Kill Bill: Vol. 2", "Kill |Bill: |Vol. ||2")]
    [InlineData("2001: A Space Odyssey", "2001: |A ||Space |Odyssey")]
    [InlineData("12 Angry Men, X-Men 2", "12 ||Angry |Men, |X-Men ||2")]
    [InlineData("Henry V and Rocky X", "Henry ||V |and |Rocky ||X")]
    [InlineData("it took 3 days, page 12", "it |took |3 |days, |page |12")]
    [InlineData("In 1995 Mann saw a film as I did", "In ||1995 |Mann |saw |a ||film |as |I ||did")]
    [InlineData("as typed – so", "as |typed ||– |so")]
    [InlineData("The 4,000 it’s Top 10.5", "The |4,000 |it’s |Top |10.5")]
    public void Some_spaces_are_dear(string text, string expected)
    {
        var list = new Hlist();
        list.Append(text);
        new OpportunityFinder(new ExceptionTable([])).Find(list, false);
        Assert.Equal(expected, string.Concat(text.Select((c, i) => list.Opportunities[i] != BreakKind.Space ? $"{c}" : SpacePricing.PenaltyOf(text, i, LineCosts.House) > 0 ? $"||{c}" : $"|{c}")));
    }

    /// <summary>By itself it would be divided as Di-ens.</summary>
    [Fact]
    public void A_piece_of_a_divided_word_is_divided_where_the_word_is()
    {
        using var composer = new Composer(Faces, []);
        var list = composer.Shape([Text("Dienstag") with { Language = "de" }]);
        var finder = new OpportunityFinder(new ExceptionTable([]));
        finder.Find(list, true);
        finder.FindInLongWords(list, 0, "Diens".Length);
        Assert.Equal(["Diens".Length], Enumerable.Range(0, list.Length).Where(i => list.Opportunities[i] != BreakKind.None));
    }

    [Theory]
    [InlineData("Plain “text”—only", 1)]
    [InlineData("(Слово) и дело, 1953", 1)]
    [InlineData("He said слово (да) twice", 3)]
    public void A_run_has_one_script(string text, int runs) =>
        Assert.Equal(runs, Set(Content(new ParagraphBlock([Text(text)], Body))).Pages().Single().Marks.OfType<GlyphRun>().Count());
}
