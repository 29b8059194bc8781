using ReviewPress.Manuscripts;
using ReviewPress.Punctuating;
using ReviewPress.Reviews;
using ReviewPress.Tests.Reading.Parsing;

namespace ReviewPress.Tests.Punctuating;

/// <summary>Punctuation across emphasis, links, notes and languages.</summary>
public class PassageTests
{
    [Theory]
    [InlineData("She said *\"no\"* and \"*yes*\".", "She said “no” and “yes”.")]
    [InlineData("\"A [link](https://example.org)\" of *hers*'.", "“A link” of hers’.")]
    [InlineData("\"A note\"[^1] follows.\n\n[^1]: X.", "“A note” follows.")]
    [InlineData("\"[[heat-1995]]\" and '[[heat-1995]]'", "“” and ‘’")]
    [InlineData("l'*homme* and *rock* 'n' *roll*", "l’homme and rock ’n’ roll")]
    [InlineData("A \"word\" and [un \"mot\" !]{lang=fr} and \"so\"", "A “word” and un «\u202fmot\u202f»\u202f! and “so”")]
    [InlineData("\\\"as typed\\\", \\-- and \\... and it\\'s", "\"as typed\", -- and ... and it's")]
    [InlineData("`\"code\" -- x` and https://example.org/a--b", "\"code\" -- x and https://example.org/a--b")]
    [InlineData("One *two*. . . and *a*-- b", "One two.\u00a0.\u00a0. and a– b")]
    [InlineData("wait.*..*", "wait…")]
    [InlineData("a -*-* b", "a—b")]
    public void A_paragraph_is_punctuated_as_a_whole(string markdown, string expected)
    {
        var review = Punctuator.Punctuate(Bodies.Review(new SourceFile("/book/review.md", markdown)));
        Assert.Equal(expected, PlainText.Of(Assert.IsType<Paragraph>(review.Body[0]).Inlines));
    }

    [Fact]
    public void As_typed_is_left_alone()
    {
        var review = Bodies.Review(new SourceFile("/book/review.md", "\"a\" -- b"));
        review = review with { Facts = review.Facts with { AsTyped = true } };
        Assert.Same(review, Punctuator.Punctuate(review));
    }

    [Fact]
    public void Names_and_titles_get_their_apostrophes()
    {
        var facts = new ReviewFacts(new Work(WorkKind.Film, "Ocean's Eleven") { Credits = [new Credit(CreditRole.Cast, ["Pat O'Brien"])] }, null, "de") { Reviewers = ["Maud 'M' O'Hara"] };
        var review = Punctuator.Punctuate(Bodies.Review(new SourceFile("/book/review.md", "x")) with { Facts = facts });
        Assert.Equal("Ocean’s Eleven", review.Facts.Work!.Title);
        Assert.Equal("Pat O’Brien", review.Facts.Work.Credits[0].Names[0]);
        Assert.Equal("Maud 'M' O’Hara", review.Facts.Reviewers[0]);
    }
}
