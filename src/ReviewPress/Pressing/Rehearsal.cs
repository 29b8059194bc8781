using System.Collections.Immutable;
using ReviewPress.Arranging;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.OpenType.Faces;
using ReviewPress.Printing;
using ReviewPress.Punctuating;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Pressing;

/// <summary>Sets and paints a page that nobody sees. Half of a short run goes to what .NET does once for each type and method; here it does it on a core that is
/// idle while the book is read. No result depends on it.</summary>
internal static class Rehearsal
{
    private const string Words =
        "Nothing in the first reel prepares you for the ferry: a man reads a timetable aloud, “as if it were a will,” and the whole lobby listens. That is the film in "
        + "miniature, official business carried on with an undertaker’s tact, and it took me two viewings — p. 12 of my notes says three — to hear how funny it is.";

    /// <summary>Runs through printing.</summary>
    /// <param name="faces">The house's, which this warms too.</param>
    public static void Run(FaceTable faces)
    {
        var recipe = new Recipe("", "rehearsal", "Rehearsal", "en-US");
        var anthology = Arranger.Arrange(recipe, [Punctuator.Punctuate(Review())], [], []);
        var order = new PrintOrder(recipe.Style, recipe.Page, ImmutableSortedDictionary<string, (int Width, int Height)>.Empty, _ => null, DateTimeOffset.UnixEpoch, Cores: 1);
        PdfEdition.Paint(PdfEdition.Set(anthology, order, faces), Stream.Null);
    }

    private static Review Review()
    {
        var facts = new ReviewFacts(new Work(WorkKind.Film, "The Quiet Ferry") { Year = 1999 }, null, "en-US")
        {
            Dek = new Leaf(1, [new Text("A timetable, read aloud.", 0)]), Reviewers = ["A Critic"], Date = new PartialDate(2000, 1, 1), Rating = new Rating(RatingKind.Stars, 3.5m, 5, null),
        };
        ImmutableArray<Block> body =
        [
            new Paragraph(0, 2, [new Text(Words, 0), new NoteCall(1, Words.Length)]),
            new Heading(0, 3, 1, [new Text("The Second Reel", 0)]),
            new Paragraph(0, 4, [new Span(SpanKind.Emphasis, null, [new Text("Sullen light", 0)]), new Link("https://example.org/", [new Text(Words, 12)])]),
            new Quote(0, [new Paragraph(0, 5, [new Text(Words, 0)])], null),
        ];
        return new Review(1, "rehearsal", new PieceTable(new SourceFile("rehearsal.md", ""), []), facts, body, [new Note(1, [new Paragraph(0, 6, [new Text(Words, 0)])])]);
    }
}
