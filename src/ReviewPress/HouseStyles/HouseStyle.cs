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

/// <summary>How books look, as plain tokens. Lengths that follow the text are in quarters of the grid unit, so that a smaller grid shrinks them with it.</summary>
/// <param name="Name">For book.yaml.</param>
public sealed record HouseStyle(string Name)
{
    /// <summary>The version of this set of tokens.</summary>
    public int Schema { get; init; } = 1;

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

    /// <summary>Code and screenplay.</summary>
    public TypeSize Typewriter { get; init; } = TypeSize.Of(8.5m, 4);

    /// <summary>Letter grades in an opening.</summary>
    public TypeSize Grade { get; init; } = TypeSize.Of(16, 4);

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

    /// <summary>White above an opening, in grid units.</summary>
    public int Sink { get; init; } = 4;

    /// <summary>Rules.</summary>
    public Length Hairline { get; init; } = Length.FromPoints(.4m);

    /// <summary>A star across its corners.</summary>
    public Length Star { get; init; } = Length.FromPoints(8);

    /// <summary>Between two stars.</summary>
    public Length StarGap { get; init; } = Length.FromPoints(2.4m);

    /// <summary>A star's outline.</summary>
    public Length StarOutline { get; init; } = Length.FromPoints(.5m);

    /// <summary>The credits' label column.</summary>
    public Length CreditLabel { get; init; } = Length.FromPoints(54);

    /// <summary>Between label and value.</summary>
    public Length CreditGap { get; init; } = Length.FromPoints(6);

    /// <summary>Added to capitals, in 1/1000 em.</summary>
    public int KickerTracking { get; init; } = 120;

    /// <summary>Added to small capitals in text, in 1/1000 em.</summary>
    public int SmallCapitalTracking { get; init; } = 30;

    /// <summary>Added to running heads, in 1/1000 em.</summary>
    public int RunningHeadTracking { get; init; } = 50;

    /// <summary>Under so many characters of text the measure is short and margins give way.</summary>
    public int LeastCharacters { get; init; } = 58;

    /// <summary>The classical style.</summary>
    public static HouseStyle Academy { get; } = new("academy");

    /// <summary>A leading.</summary>
    public Length Leading(TypeSize size) => Grid.Times(size.Quarters, 4);
}
