using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.HouseStyles;

/// <summary>The faces that a house style sets with; the order is that of the face table.</summary>
public enum FaceRole
{
#pragma warning disable CS1591 // the names say it
    Text, TextItalic, TextBold, TextBoldItalic, TextSemiBold,
    Display, DisplayItalic, DisplayBold, DisplayBoldItalic,
    Typewriter, TypewriterItalic, TypewriterBold, TypewriterBoldItalic,
#pragma warning restore CS1591
}

/// <summary>A size and a leading: 28 on 2 grid units.</summary>
/// <param name="Size">The em.</param>
/// <param name="Quarters">The leading in quarters of the grid unit: 4 is one line of text.</param>
public readonly record struct TypeSize(Length Size, int Quarters)
{
    /// <summary>From points.</summary>
    public static TypeSize Of(decimal size, int quarters) => new(Length.FromPoints(size), quarters);
}

/// <summary>How books look, as plain tokens. Lengths that follow the text are in quarters of the grid unit, so that a smaller grid shrinks them with it.
/// Under which names an author may change them, the reader of book.yaml knows.</summary>
/// <param name="Name">For book.yaml.</param>
public sealed record HouseStyle(string Name)
{
    /// <summary>The version of the set of tokens.</summary>
    public const int Schema = 1;

    /// <summary>What lines of text may do.</summary>
    public LineTypography Lines { get; init; } = LineTypography.All;

    /// <summary>The grid unit: the text's leading.</summary>
    public Length Grid { get; init; } = Length.FromPoints(14);

    /// <summary>Running text.</summary>
    public TypeSize Text { get; init; } = TypeSize.Of(11, 4);

    /// <summary>The label above a title.</summary>
    public TypeSize Kicker { get; init; } = TypeSize.Of(8, 4);

    /// <summary>Titles of reviews.</summary>
    public TypeSize Title { get; init; } = TypeSize.Of(28, 8);

    /// <summary>Titles of more than <see cref="LongTitle"/> characters.</summary>
    public TypeSize LongTitleSize { get; init; } = TypeSize.Of(22, 8);

    /// <summary>Titles of reviews that begin below the one before.</summary>
    public TypeSize RunOnTitle { get; init; } = TypeSize.Of(18, 6);

    /// <summary>From how many characters a title is long.</summary>
    public int LongTitle { get; init; } = 60;

    /// <summary>The sentence under a title.</summary>
    public TypeSize Dek { get; init; } = TypeSize.Of(13, 4);

    /// <summary>Credits, captions, tables.</summary>
    public TypeSize Small { get; init; } = TypeSize.Of(8.5m, 4);

    /// <summary>Section heads.</summary>
    public TypeSize Head { get; init; } = TypeSize.Of(13, 4);

    /// <summary>Block quotations.</summary>
    public TypeSize Quote { get; init; } = TypeSize.Of(10, 4);

    /// <summary>Sentences set large.</summary>
    public TypeSize Pull { get; init; } = TypeSize.Of(16, 6);

    /// <summary>Footnotes.</summary>
    public TypeSize Note { get; init; } = TypeSize.Of(8.5m, 3);

    /// <summary>Code.</summary>
    public TypeSize Typewriter { get; init; } = TypeSize.Of(8.5m, 4);

    /// <summary>Screenplay.</summary>
    public TypeSize Screenplay { get; init; } = TypeSize.Of(9, 4);

    /// <summary>Letter grades in an opening.</summary>
    public TypeSize Grade { get; init; } = TypeSize.Of(16, 4);

    /// <summary>What stands in the side column.</summary>
    public TypeSize Side { get; init; } = TypeSize.Of(8, 3);

    /// <summary>Running heads.</summary>
    public Length RunningHead { get; init; } = Length.FromPoints(8.5m);

    /// <summary>Folios.</summary>
    public Length Folio { get; init; } = Length.FromPoints(10);

    /// <summary>The half title.</summary>
    public TypeSize HalfTitle { get; init; } = TypeSize.Of(15, 8);

    /// <summary>The title page's title.</summary>
    public TypeSize BookTitle { get; init; } = TypeSize.Of(34, 12);

    /// <summary>The title page's subtitle.</summary>
    public TypeSize BookSubtitle { get; init; } = TypeSize.Of(15, 6);

    /// <summary>The title page's author.</summary>
    public TypeSize BookAuthor { get; init; } = TypeSize.Of(13, 4);

    /// <summary>The imprint.</summary>
    public TypeSize Imprint { get; init; } = TypeSize.Of(8, 3);

    /// <summary>Which of the house's families sets running text; the author's own come before (<c>fonts:</c>).</summary>
    public HouseFamily TextFamily { get; init; } = HouseFamily.EBGaramond;

    /// <summary>Which sets kickers, credits, captions, tables.</summary>
    public HouseFamily DisplayFamily { get; init; } = HouseFamily.AlegreyaSans;

    /// <summary>Which sets code and screenplay.</summary>
    public HouseFamily TypewriterFamily { get; init; } = HouseFamily.CourierPrime;

    /// <summary>Of titles.</summary>
    public Voice TitleVoice { get; init; } = new(Family.Text);

    /// <summary>Of the sentence under a title.</summary>
    public Voice DekVoice { get; init; } = new(Family.Text, IsItalic: true);

    /// <summary>Of section heads.</summary>
    public Voice HeadVoice { get; init; } = new(Family.Text, IsItalic: true);

    /// <summary>Of pull quotes.</summary>
    public Voice PullVoice { get; init; } = new(Family.Text, IsItalic: true);

    /// <summary>Of bylines.</summary>
    public Voice BylineVoice { get; init; } = new(Family.Text, IsSmallCapitals: true);

    /// <summary>Of grades and points in an opening.</summary>
    public Voice GradeVoice { get; init; } = new(Family.Text, Weight.SemiBold);

    /// <summary>Of running heads.</summary>
    public Voice RunningHeadVoice { get; init; } = new(Family.Text, IsSmallCapitals: true);

    /// <summary>Of folios.</summary>
    public Voice FolioVoice { get; init; } = new(Family.Text);

    /// <summary>Of the half title and the lines under the book's title.</summary>
    public Voice MatterVoice { get; init; } = new(Family.Text, IsSmallCapitals: true);

    /// <summary>Of the contents, the imprint and the colophon.</summary>
    public Voice ListVoice { get; init; } = new(Family.Text);

    /// <summary>Whether running heads and folios stand together in the outer margin.</summary>
    public bool RunningHeadsBeside { get; init; }

    /// <summary>Whether pull quotes run over the side column too, in the second colour.</summary>
    public bool PullIsWide { get; init; }

    /// <summary>White above an opening, in grid units.</summary>
    public int Sink { get; init; } = 4;

    /// <summary>Whether an opening has its kicker.</summary>
    public bool OpensWithKicker { get; init; } = true;

    /// <summary>Whether it has its dek.</summary>
    public bool OpensWithDek { get; init; } = true;

    /// <summary>Whether it has its rating.</summary>
    public bool OpensWithRating { get; init; } = true;

    /// <summary>Whether it says by whom and when.</summary>
    public bool OpensWithByline { get; init; } = true;

    /// <summary>Where its credits stand.</summary>
    public CreditsPlace Credits { get; init; } = CreditsPlace.Below;

    /// <summary>How many lines high a review's first letter is; 0: as all others.</summary>
    public int DropCap { get; init; } = 3;

    /// <summary>How its first words are set.</summary>
    public LeadIn LeadIn { get; init; } = LeadIn.SmallCapitals;

    /// <summary>Of a paragraph's first line, in 1/1000 em of the text.</summary>
    public int Indent { get; init; } = 1000;

    /// <summary>Of block quotations on both sides, in 1/1000 em of the text.</summary>
    public int QuoteIndent { get; init; } = 1500;

    /// <summary>Rules.</summary>
    public Length Hairline { get; init; } = Length.FromPoints(.4m);

    /// <summary>The bar under a kicker, as wide as that is; zero: none.</summary>
    public Length KickerBar { get; init; }

    /// <summary>A star across its corners.</summary>
    public Length Star { get; init; } = Length.FromPoints(8);

    /// <summary>Between two stars.</summary>
    public Length StarGap { get; init; } = Length.FromPoints(2.4m);

    /// <summary>A star's outline.</summary>
    public Length StarOutline { get; init; } = Length.FromPoints(.5m);

    /// <summary>How many stars a section break has.</summary>
    public int BreakStars { get; init; } = 3;

    /// <summary>Each of them across, in 1/1000 em of the text.</summary>
    public int BreakStar { get; init; } = 460;

    /// <summary>From the middle of one to that of the next, in 1/1000 em of the text.</summary>
    public int BreakSpacing { get; init; } = 1600;

    /// <summary>The credits' label column.</summary>
    public Length CreditLabel { get; init; } = Length.FromPoints(54);

    /// <summary>Between label and value.</summary>
    public Length CreditGap { get; init; } = Length.FromPoints(6);

    /// <summary>Added to capitals, in 1/1000 em.</summary>
    public int KickerTracking { get; init; } = 120;

    /// <summary>Added to small capitals in text, in 1/1000 em.</summary>
    public int SmallCapitalTracking { get; init; } = 30;

    /// <summary>Whether acronyms in running text are set in small capitals.</summary>
    public bool AcronymsAsSmallCapitals { get; init; }

    /// <summary>Added to running heads, in 1/1000 em.</summary>
    public int RunningHeadTracking { get; init; } = 50;

    /// <summary>The second colour: for bars and for text from 12 pt up, never under.</summary>
    public Ink Accent { get; init; } = Ink.Black;

    /// <summary>From the spine to the text, on a page of 6 in; on others its share.</summary>
    public Length InnerMargin { get; init; } = Length.FromPoints(60);

    /// <summary>From the text to the fore edge, on a page of 6 in; on others its share.</summary>
    public Length OuterMargin { get; init; } = Length.FromPoints(72);

    /// <summary>From the trim's top to the first baseline, on a page of 9 in; on others its share.</summary>
    public Length HeadMargin { get; init; } = Length.FromPoints(78);

    /// <summary>The least white under the last baseline, on a page of 9 in; on others its share.</summary>
    public Length FootMargin { get; init; } = Length.FromPoints(106.92m);

    /// <summary>The side column at the outer edge; zero: none.</summary>
    public Length SideColumn { get; init; }

    /// <summary>Between text and side column.</summary>
    public Length SideGap { get; init; } = Length.FromPoints(12);

    /// <summary>Under so many characters of text the measure is short and margins give way.</summary>
    public int LeastCharacters { get; init; } = 58;

    /// <summary>The classical style.</summary>
    public static HouseStyle Academy { get; } = new("academy");

    /// <summary>The modern style.</summary>
    public static HouseStyle Marquee { get; } = new("marquee")
    {
        Text = TypeSize.Of(10.75m, 4),
        Title = TypeSize.Of(32, 10),
        LongTitleSize = TypeSize.Of(24, 8),
        Dek = TypeSize.Of(13, 5),
        Head = TypeSize.Of(10.5m, 4),
        Grade = TypeSize.Of(20, 6),
        RunningHead = Length.FromPoints(8),
        TitleVoice = new(Family.Display, Weight.Bold),
        DekVoice = new(Family.Display),
        HeadVoice = new(Family.Display, Weight.Bold),
        PullVoice = new(Family.Display, Weight.Bold),
        BylineVoice = new(Family.Display, Weight.Bold),
        GradeVoice = new(Family.Display, Weight.Bold),
        ListVoice = new(Family.Display),
        RunningHeadsBeside = true,
        PullIsWide = true,
        RunningHeadVoice = new(Family.Display),
        FolioVoice = new(Family.Display, Weight.Bold),
        MatterVoice = new(Family.Display),
        Credits = CreditsPlace.Side,
        DropCap = 0,
        LeadIn = LeadIn.BoldLine,
        KickerBar = Length.FromPoints(3),
        RunningHeadTracking = 0,
        Accent = new Ink("accent", 0, 90, 70, 10, 0xD21C33),
        InnerMargin = Length.FromPoints(54),
        OuterMargin = Length.FromPoints(108),
        SideColumn = Length.FromPoints(60),
    };

    /// <summary>The second colour for type of a size: black under 12 pt, where thin strokes in a tint break up in print.</summary>
    public Ink AccentAt(Length size) => size >= LeastAccented ? Accent : Ink.Black;

    private static readonly Length LeastAccented = Length.FromPoints(12);

    /// <summary>A leading.</summary>
    public Length Leading(TypeSize size) => Grid.Times(size.Quarters, 4);
}
