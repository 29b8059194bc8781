using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.Manuscripts;
using ReviewPress.Pictures;
using ReviewPress.Reviews;

namespace ReviewPress.Tests.Binding;

/// <summary>A book of two reviews and a foreword that has one of everything, made by hand: no other pass has a part in these tests.</summary>
internal static class SampleAnthology
{
    public const string Still = "/book/images/Still Life.png";

    private static readonly PieceTable NoPieces = new(new("/book/reviews/heat.md", ""), []);

    public static readonly Wording Words = new("Contents", "(continued)", "Verdict", "Spoilers follow", "(p. ", ")", "Cover", "Title page", "Imprint", "Note", "Back to the text", "Draft")
    {
        Ebook = new("Landmarks", "Pages", "Beginning", "The text flows.", "Every picture has a description.", "Pages are the printed edition’s."),
    };

    /// <summary>Grey 2 by 2.</summary>
    public static readonly IReadOnlyDictionary<string, Picture> Pictures = new Dictionary<string, Picture>(StringComparer.Ordinal)
    {
        [Still] = PictureConverter.ForEbook(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="), 100).Value!,
    };

    public static readonly Chapter Foreword = new(
        new(1, "foreword", NoPieces, new(null, null, "en-GB"), [new Paragraph(0, 1, T("Before the reviews, a word about half-darkness and what two people made of it."))], []),
        new(null, T("Two in the Third Row"), 0), "Two in the Third Row", Words);

    public static readonly Chapter Heat = new(
        new(2, "1995-heat", NoPieces, new(new(WorkKind.Film, "Heat"), new(0, T("Men at work")), "en-US") { Date = new(2024, 3, 9) }, HeatBody(), [new(1, [P(40, "At Kate Mantilini."), P(41, "It is gone now.")]), new(2, [P(42, "Pacino’s.")])]),
        new Opening("Film · 1995", T("Men at work"), 0)
        {
            Dek = new(1, [new Text("Two men, one table, ", 0), new Span(SpanKind.Emphasis, null, [new Text("no", 20)]), new Text(" smiles.", 22)]),
            Rating = new(new(RatingKind.Stars, 3.5m, 5, null), 3, 1, 1, "3½", "3½ out of 5 stars"), Byline = "Ada Lindqvist", Date = "March 9, 2024", Work = new("Heat", 1995),
            Credits = [new("Directed by", "Michael Mann", "Michael Mann", null), new("Original title", "Hitze", "Hitze", "de")],
        }, "Men at work", Words);

    public static readonly Chapter Ran = new(
        new(3, "ran", NoPieces, new(new(WorkKind.Film, "Ran"), null, "en-GB"), [P(2, "“Chaos” is what it means, as the old man finds out by and by, in the field."), new Heading(0, 3, 1, T("Colour"))], []),
        new Opening("Film · 1985", T("Ran"), 0) { TitleIsWork = true, Rating = new(new(RatingKind.Grade, 0, 0, "B+"), 0, 0, 0, "B+", "B plus"), Byline = "Tom Bell" }, "Ran", Words);

    public static readonly Anthology Book = new(
        new("half-in-the-dark", "Half in the Dark", "Two Films and a Word Before", "en-GB", [], ["Ruth Pellow"], "Edited by Ruth Pellow", new(2026, 10, 1))
        {
            Publisher = "Changeover Press", Rights = "© 2026 Changeover Press", Description = "Two films, looked at.", Critics = ["Ada Lindqvist", "Tom Bell"], Words = Words,
        },
        [
            new HalfTitle("Half in the Dark"), new TitlePage("Half in the Dark", "Two Films and a Word Before", "Edited by Ruth Pellow", "Changeover Press"),
            new Imprint(["© 2026 Changeover Press", "The critics are invented.\nThe films are not."]), new Dedication(["For whoever stays for the credits"]),
            new ContentsList("Contents", []), new Essay(Foreword),
        ],
        [Heat, Ran], [new Colophon(["Set in EB Garamond."])])
    {
        Targets = [new("1995-heat", Heat.Place, "Men at work", false), new("foreword", Foreword.Place, "Two in the Third Row", false), new("ran", Ran.Place, "Ran", true)],
    };

    private static ImmutableArray<Block> HeatBody() =>
    [
        new Paragraph(0, 2, [new Text("They meet in a coffee shop, and talk about dreams.", 0), new NoteCall(1, 50), new Text(" Nothing happens, which is to say that the whole film does.", 50), new NoteCall(2, 109), new NoteCall(1, 109)]),
        new Heading(0, 3, 1, [new Text("The table", 0), new NoteCall(2, 9)]),
        new Paragraph(0, 4, [new Text("See ", 0), new CrossReference("ran", [], 0, 4), new Text(" or ", 4), new CrossReference("foreword", T("the foreword"), 0, 8), new Text(", ", 20), new Link("https://example.org/?a=1&b=2", T("there")), new Text(".", 27)]),
        new Figure(0, Still, "A diner at night", new(5, T("The diner.")), new(6, T("Drawing: R. P."))),
        new Table(0, new(7, T("Takes")), [ColumnAlignment.Unset, ColumnAlignment.Unset, ColumnAlignment.Centre, ColumnAlignment.Right],
            [L(8, "Scene"), L(9, "Takes"), L(10, "Lens"), L(11, "Cost")], [[L(12, "Diner"), L(13, "11"), L(14, "75 mm"), L(15, "$1,200")], [L(16, "Bank"), L(17, "8"), L(18, "35 mm"), L(19, "")]]),
        new Quote(0, [P(20, "A guy told me one time.")], P(21, "Neil McCauley")),
        new BulletList(0, true, 3, true, [new([P(22, "crew")]), new([P(23, "score"), new BulletList(0, false, 1, true, [new([P(24, "bank")])])])]),
        new Definition(0, [P(25, "Heat")], [P(26, "What comes round the corner.")]), new Definition(0, [P(27, "Juice")], [P(28, "Fun."), P(29, "And danger.")]),
        new SectionBreak(0),
        new CodeBlock(0, 30, "INT. DINER\n  <night>"),
        new Container(0, ContainerKind.Pull, [P(31, "Nothing happens, which is to say that the whole film does.")]),
        new Container(0, ContainerKind.Spoiler, [new Paragraph(0, 32, [new Span(SpanKind.Language, "fr", T("Il ne revient pas")), new Text(", and the plane lands.", 17)])]),
        new Container(0, ContainerKind.Verse, [new Paragraph(0, 33, [new Text("Out of the night", 0), new LineBreak(16), new Text("that covers me", 17)])]),
        new Container(0, ContainerKind.Verdict, [P(34, "It is about holding hands.")]),
    ];

    private static ImmutableArray<Inline> T(string text) => [new Text(text, 0)];

    private static Leaf L(int leaf, string text) => new(leaf, text.Length == 0 ? [] : T(text));

    private static Paragraph P(int leaf, string text) => new(0, leaf, T(text));
}
