using Xunit;

namespace ReviewPress.Acceptance.Extraction;

/// <summary>The comparer is shown to see what it is there for.</summary>
public sealed class CollationTests
{
    private static readonly string[] Sound =
    [
        "FILM\nHeat\n4 out of 5 stars\nTwo men drink coffee,1 and neither\nblinks.2 It is long\n1 In a diner.\n2 One does, in the\n",
        "and loud.\nDowntown\nCut\nNoon comes, and one hears it.\ndark.\n",
    ];

    private static readonly Script Script = new("heat.md", "Heat")
    {
        Reference = "Heat", Opening = [], Rating = "4/5", Captions = [],
        Body =
        [
            new("heat.md", "paragraph", $"Two men drink coffee,{Sign.Call(1)} and neither blinks.{Sign.Call(2)} It is long and loud."),
            new("heat.md", "heading", "Downtown"), new("heat.md", "cell", "Cut"), new("heat.md", "paragraph", "Noon comes, and one hears it."),
        ],
        Notes = [new("heat.md", "note 1", Sign.Call(1) + " In a diner."), new("heat.md", "note 2", Sign.Call(2) + " One does, in the dark.")],
    };

    [Fact]
    public void Equal_texts_agree_across_pages_with_notes_between()
    {
        var (pages, openings, difference) = Collation.Collate(Script, Sound, 0);
        Assert.Null(difference);
        Assert.Equal(2, pages);
        Assert.Equal([("FILM\nHeat\n4 out of 5 stars\n", 0)], openings);
    }

    private static readonly string[] Shared =
    [
        "FILM\nHeat\nTwo men drink coffee,1 and neither\nblinks.2 It is long and loud.\nDowntown\nCut\nNoon comes, and\n1 In a diner.\n2 One does, in the\n",
        "one hears it.\nFILM\nThief\nDirected by Mann\nA man opens a safe,1 and it is\nempty.\ndark.\n1 Of nothing.\n",
    ];

    private static readonly Script Joined = Script.Joined([Script, Script with
    {
        Body = [new("thief.md", "paragraph", $"A man opens a safe,{Sign.Call(1)} and it is empty.")], Notes = [new("thief.md", "note 1", Sign.Call(1) + " Of nothing.")],
    }]);

    [Fact]
    public void Reviews_below_each_other_agree_with_openings_between()
    {
        var (pages, openings, difference) = Collation.Collate(Joined, Shared, 0);
        Assert.Null(difference);
        Assert.Equal(2, pages);
        Assert.Equal([("FILM\nHeat\n", 0), ("FILM\nThief\nDirected by Mann\n", 1)], openings);
    }

    [Theory]
    [InlineData("it.\nFILM", "it.\nFILM\nA man opens no safe")]        // an opening is found by the words below it
    [InlineData("1 Of nothing.\n", "", false)]
    [InlineData("dark.\n1 Of nothing.\n", "1 Of nothing.\ndark.\n", false)]
    [InlineData("is\nempty", "is\nfull", false)]
    [InlineData("one hears it.\n", "", false)]
    public void Reviews_below_each_other_differ_where_one_of_them_does(string there, string instead, bool agrees = true) =>
        Assert.Equal(agrees, Collation.Collate(Joined, [Shared[0], Shared[1].Replace(there, instead, StringComparison.Ordinal)], 0).Difference is null);

    [Theory]
    [InlineData("neither\n", "\n", "neither")]                                              // a lost word
    [InlineData("It is long", "It is is long", "long")]                                     // a doubled word
    [InlineData("Downtown\nCut", "Cut\nDowntown", "Downtown")]                              // passages changed over
    [InlineData("coffee,1", "coffee,", "coffee,[1]")]                                       // a call lost
    [InlineData("and loud", "andloud", "and")]                                              // a space lost
    [InlineData("comes, and", "comes, und", "and")]                                         // another word
    [InlineData("Downtown", "Down town", "Downtown")]                                       // a word in two
    [InlineData("Cut\n", "Cut\nCut\n", "Noon")]                                             // a cell doubled
    [InlineData("hears it.\n", "hears it.\nAnd more.\n", "dark.")]                          // more than there should be
    public void A_difference_is_seen_and_named(string there, string instead, string word)
    {
        var difference = Assert.IsType<Difference>(Collation.Collate(Script, Spoilt(there, instead), 0).Difference);
        Assert.Equal(word, difference.Word);
        Assert.Contains("heat.md", difference.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 In a diner.\n", "")]                                                     // a note lost
    [InlineData("1 In a diner.\n2 One does, in the\n", "2 One does, in the\n1 In a diner.\n")]   // out of order
    [InlineData("dark.\n", "dark.\ndark.\n")]                                               // doubled
    [InlineData("in the\n", "in\n")]                                                        // a word of one lost
    public void A_note_that_differs_is_seen(string there, string instead) => Assert.NotNull(Collation.Collate(Script, Spoilt(there, instead), 0).Difference);

    [Theory]
    [InlineData("See Heat\n(p. 12), twice.\n", true)]
    [InlineData("See Heat, twice.\n", false)]
    [InlineData("See (p. 12), twice.\n", false)]
    public void A_reference_is_a_title_and_a_page(string page, bool agrees)
    {
        var script = Script with { Body = [new("z.md", "paragraph", $"See Heat{Sign.Page}, twice.")], Notes = [] };
        Assert.Equal(agrees, Collation.Collate(script, [page], 0).Difference is null);
    }

    [Theory]
    [InlineData("soft\u00ADly", "softly")]
    [InlineData("soft\u00AD\nly", "softly")]
    [InlineData("“a” – ‘b’ — «c» --- …", "\"a\"-'b'-\"c\"-...")]
    [InlineData("well--known -- and well-known", "well-known-and well-known")]
    [InlineData("a\u00A0b\u202F c \n d", "a b c\nd")]
    public void Signs_are_folded(string text, string folded) => Assert.Equal(folded, Sign.Fold(text));

    private static string[] Spoilt(string there, string instead)
    {
        var spoilt = Sound.Select(page => page.Replace(there, instead, StringComparison.Ordinal)).ToArray();
        Assert.NotEqual(Sound, spoilt);
        return spoilt;
    }
}
