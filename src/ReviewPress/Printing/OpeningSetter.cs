using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;
using Inline = ReviewPress.Typesetting.Contents.Inline;

namespace ReviewPress.Printing;

/// <summary>A chapter's opening: kicker, title, dek, hairline, rating and byline, credits, hairline. All left-aligned, whole grid units in the sum.</summary>
internal sealed class OpeningSetter(Desk desk, Chapter chapter, InlineSetter inlines)
{
    private readonly HouseStyle _style = desk.Style;

    private Opening Opening => chapter.Opening;

    private string Language => chapter.Review.Facts.Language;

    private Look SmallLook => new(Family.Display, _style.Small.Size);

    /// <summary>The opening, kept together.</summary>
    /// <param name="element">The chapter's structure element.</param>
    public GroupBlock Set(int element)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (Opening.Kicker is { } kicker) blocks.Add(Kicker(kicker, element));
        blocks.Add(Title(element));
        if (Opening.Dek is { } dek) blocks.Add(Dek(dek, element));
        var facts = Facts(element);
        if (facts.Count > 0)
        {
            // The rating stands on a grid line: the half unit above a dek is made whole here.
            blocks.Add(Opening.Dek is null
                ? new RuleBlock(_style.Hairline, desk.Grid, desk.Grid.Times(72, 100))
                : new RuleBlock(_style.Hairline, desk.Quarters(6), desk.Grid.Times(84, 100)));
            blocks.AddRange(facts);
            blocks.Add(new RuleBlock(_style.Hairline, desk.Quarters(2), desk.Grid.Times(40, 100)));
        }

        return new GroupBlock(blocks.ToImmutable()) { KeepsTogether = true, SpaceBefore = desk.Grid * _style.Sink, KeepsSpaceAtHead = true, SpaceAfter = desk.Grid, KeepWithNext = 3 };
    }

    private ParagraphBlock Kicker(string words, int element)
    {
        var look = new Look(Family.Display, _style.Kicker.Size) { Weight = Weight.Bold, Tracking = _style.KickerTracking, Figures = Figures.Lining };
        var kicker = OpenType.CharacterTables.UnicodeText.UpperCase(words, Language);
        return new ParagraphBlock([Desk.Words(desk.Tree.Add("P", element), kicker, look, Language)], desk.Ragged(_style.Kicker)) { KeepWithNext = 1 };
    }

    private ParagraphBlock Title(int element)
    {
        var size = PlainText.Of(Opening.Title).Length > _style.LongTitle ? _style.LongTitleSize : _style.Title;
        var heading = desk.Tree.Add("H1", element);
        var set = inlines.Set(Opening.Title, Opening.TitleLeaf, heading, new Look(Family.Text, size.Size));
        return new ParagraphBlock(set, desk.Ragged(size) with { Balanced = true, KeepsTogether = true });
    }

    private ParagraphBlock Dek(Leaf dek, int element)
    {
        var set = inlines.Set(dek.Inlines, dek.Number, desk.Tree.Add("P", element), new Look(Family.Text, _style.Dek.Size) { IsItalic = true });
        return new ParagraphBlock(set, desk.Ragged(_style.Dek) with { Balanced = true, KeepsTogether = true }) { SpaceBefore = desk.Quarters(2) };
    }

    private List<Block> Facts(int element)
    {
        var rows = new List<Block>();
        if (Opening.Rating is not null || Opening.Byline is not null || Opening.Date is not null) rows.Add(RatingAndByline(element));
        if (Opening.Work is { } work) rows.Add(Work(work, element));
        rows.AddRange(Opening.Credits.Select(c => Credit(c, element)));
        if (Opening.Provenance is { } provenance)
            rows.Add(new ParagraphBlock([Desk.Words(desk.Tree.Add("P", element), provenance, SmallLook with { IsItalic = true }, Language)], desk.Ragged(_style.Small)));
        return rows;
    }

    private RowBlock RatingAndByline(int element)
    {
        var measure = desk.Geometry.Measure;
        var split = Opening.Rating is null ? Length.Zero : measure.Times(3, 10);
        var cells = ImmutableArray.CreateBuilder<RowCell>();
        if (Opening.Rating is { } rating) cells.Add(new RowCell(Length.Zero, split, [Rating(rating, element)]));
        if (Byline(element) is { IsEmpty: false } byline)
            cells.Add(new RowCell(split, measure - split, [new ParagraphBlock(byline, new ParagraphStyle(_style.Leading(_style.Text), split > Length.Zero ? Alignment.Right : Alignment.Left) { Hyphenates = false })]));
        return new RowBlock(cells.ToImmutable());
    }

    private ParagraphBlock Rating(RatingMark rating, int element)
    {
        var span = desk.Tree.Add("Span", desk.Tree.Add("P", element));
        Inline mark;
        if (rating.IsStars)
        {
            var drawing = StarDrawing.Row(rating.FullStars, rating.HalfStars, rating.EmptyStars, _style.Star, _style.StarGap, _style.StarOutline);
            mark = new DrawingInline(span, drawing, -Length.FromPoints(.3m), rating.Spoken, 0);
        }
        else
        {
            var isWord = rating.Rating.Kind == RatingKind.Unrated;
            var look = isWord
                ? SmallLook with { IsItalic = true }
                : new Look(Family.Text, _style.Grade.Size) { Weight = Weight.SemiBold, Figures = Figures.Lining };
            mark = Desk.Words(span, rating.Text, look, Language);
        }

        return new ParagraphBlock([mark], desk.Ragged(_style.Text));
    }

    private ImmutableArray<Inline> Byline(int element)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        var paragraph = desk.Tree.Add("P", element);
        if (Opening.Byline is { } byline)
            result.Add(Desk.Words(paragraph, byline, desk.TextLook with { IsSmallCapitals = true, Tracking = _style.SmallCapitalTracking }, Language));
        if (Opening.Date is { } date)
        {
            if (result.Count > 0) result.Add(new SpaceInline(_style.Text.Size, true));
            result.Add(Desk.Words(paragraph, date, desk.TextLook, Language));
        }

        return result.ToImmutable();
    }

    private ParagraphBlock Work(WorkLine work, int element)
    {
        var paragraph = desk.Tree.Add("P", element);
        var line = ImmutableArray.Create<Inline>(Desk.Words(paragraph, work.Title, desk.TextLook with { IsItalic = true }, Language));
        if (work.Year is { } year) line = line.Add(Desk.Words(paragraph, " (" + year.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")", desk.TextLook, Language));
        return new ParagraphBlock(line, desk.Ragged(_style.Text) with { KeepsTogether = true });
    }

    private RowBlock Credit(CreditLine credit, int element)
    {
        var row = desk.Tree.Add("P", element);
        var left = _style.CreditLabel + _style.CreditGap;
        var label = new ParagraphBlock([Desk.Words(row, credit.Label, SmallLook with { IsItalic = true }, Language)], new ParagraphStyle(_style.Leading(_style.Small), Alignment.Right) { Hyphenates = false });
        var value = new ParagraphBlock([Desk.Words(row, credit.ShortValue, SmallLook, credit.Language ?? Language)], desk.Ragged(_style.Small));
        return new RowBlock([new RowCell(Length.Zero, _style.CreditLabel, [label]), new RowCell(left, desk.Geometry.Measure - left, [value])]);
    }
}
