using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;
using Inline = ReviewPress.Typesetting.Contents.Inline;

namespace ReviewPress.Printing;

/// <summary>What an opening says beside its title: rating, byline, credits; in rows under it, in the side column, or in one line.</summary>
internal sealed class FactSetter(Desk desk, Chapter chapter)
{
    // In 1/100 em of the display family: what fits a line is reckoned, not measured.
    private const long LetterWidth = 43;   // of running words
    private const long WideLetter = 52;    // of a name with many broad letters

    private readonly HouseStyle _style = desk.Style;

    private Opening Opening => chapter.Opening;

    private string Language => chapter.Review.Facts.Language;

    private Look SmallLook => new(Family.Display, _style.Small.Size);

    private Look SideLook => new(Family.Display, _style.Side.Size);

    private RatingMark? RatingMark => _style.OpensWithRating ? Opening.Rating : null;

    private bool HasByline => _style.OpensWithByline && (Opening.Byline is not null || Opening.Date is not null);

    /// <summary>Rows over the whole measure.</summary>
    public List<Block> Below(int element)
    {
        var rows = new List<Block>();
        if (RatingAndByline(element, desk.Geometry.Measure) is { } first) rows.Add(first);
        if (_style.Credits == CreditsPlace.None) return rows;
        if (Opening.Work is { } work) rows.Add(Work(work, element, desk.TextLook, _style.Text));
        rows.AddRange(Opening.Credits.Select(c => Credit(c, element)));
        if (Opening.Provenance is { } provenance) rows.Add(Line(element, provenance, SmallLook with { IsItalic = true }, _style.Small));
        return rows;
    }

    /// <summary>One below the other in the side column, the rating first.</summary>
    public ImmutableArray<Block> Beside(int element)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var apart = _style.Leading(_style.Side).Times(1, 2);
        if (RatingMark is { } rating) blocks.Add(Rating(rating, element, desk.Geometry.SideColumn));
        if (Opening.Work is { } work) blocks.Add(Work(work, element, SideLook, _style.Side) with { SpaceBefore = apart });
        foreach (var credit in Opening.Credits)
        {
            var row = desk.Tree.Add("P", element);
            var label = new ParagraphBlock([Desk.Words(row, credit.Label, SideLook with { IsItalic = true }, Language)], desk.Ragged(_style.Side));
            var value = new ParagraphBlock([Desk.Words(row, Unbroken(credit.ShortValue), SideLook, credit.Language ?? Language)], desk.Ragged(_style.Side));
            blocks.Add(new GroupBlock([label, value]) { KeepsTogether = true, PadsToGrid = false, SpaceBefore = apart });
        }

        if (Opening.Provenance is { } provenance) blocks.Add(Line(element, provenance, SideLook with { IsItalic = true }, _style.Side) with { SpaceBefore = apart });
        return blocks.ToImmutable();
    }

    /// <summary>Short names stay in one line of the narrow column; long ones must turn.</summary>
    private string Unbroken(string names)
    {
        var room = desk.Geometry.SideColumn.Scaled * 100 / (_style.Side.Size.Scaled * WideLetter) - 1;
        return string.Join(", ", names.Split(", ").Select(name => name.Length <= room ? name.Replace(' ', '\u00A0') : name));
    }

    /// <summary>The rating at the left, the byline at the right; null where there is neither.</summary>
    public RowBlock? RatingAndByline(int element, Length measure)
    {
        var split = RatingMark is null ? Length.Zero : measure.Times(3, 10);
        var cells = ImmutableArray.CreateBuilder<RowCell>();
        if (RatingMark is { } rating) cells.Add(new RowCell(Length.Zero, split, [Rating(rating, element, split)]));
        if (Byline(element) is { } byline)
            cells.Add(new RowCell(split, measure - split, [byline with { Style = byline.Style with { Alignment = split > Length.Zero ? Alignment.Right : Alignment.Left } }]));
        return cells.Count == 0 ? null : new RowBlock(cells.ToImmutable());
    }

    /// <summary>By whom and when; null where neither is said.</summary>
    public ParagraphBlock? Byline(int element)
    {
        if (!HasByline) return null;
        var result = ImmutableArray.CreateBuilder<Inline>();
        var paragraph = desk.Tree.Add("P", element);
        var look = Look.Of(_style.BylineVoice, BylineSize);
        if (Opening.Byline is { } byline) result.Add(Desk.Words(paragraph, byline, look.IsSmallCapitals ? look with { Tracking = _style.SmallCapitalTracking } : look, Language));
        if (Opening.Date is { } date)
        {
            if (result.Count > 0) result.Add(new SpaceInline(BylineSize, true));
            result.Add(Desk.Words(paragraph, date, new Look(_style.BylineVoice.Family, BylineSize), Language));
        }

        return new ParagraphBlock(result.ToImmutable(), desk.Ragged(_style.Text));
    }

    // A sans looks larger than a Garamond of its size.
    private Length BylineSize => _style.BylineVoice.Family == Family.Text ? _style.Text.Size : _style.Text.Size.Times(88, 100);

    /// <summary>As many credits as a line holds, in their order, those left out that are too long for it; null where there are none.</summary>
    public ParagraphBlock? OneLine(int element, Length measure)
    {
        if (_style.Credits == CreditsPlace.None) return null;
        var room = measure.Scaled * 100 / (_style.Small.Size.Scaled * LetterWidth);
        var paragraph = desk.Tree.Add("P", element);
        var line = ImmutableArray.CreateBuilder<Inline>();
        if (Opening.Work is { } work) Add(null, work.Year is { } year ? $"{work.PrintedTitle} ({year.ToString(CultureInfo.InvariantCulture)})" : work.PrintedTitle, true);
        foreach (var credit in Opening.Credits) Add(credit.Label, credit.ShortValue, false);
        return line.Count == 0 ? null : new ParagraphBlock(line.ToImmutable(), desk.Ragged(_style.Small));

        void Add(string? label, string value, bool italic)
        {
            var length = value.Length + (label is null ? 0 : label.Length + 1) + (line.Count == 0 ? 0 : 3);
            if (length > room) return;
            room -= length;
            if (line.Count > 0) line.Add(Desk.Words(paragraph, " · ", SmallLook, Language));
            if (label is not null) line.Add(Desk.Words(paragraph, label + " ", SmallLook with { IsItalic = true }, Language));
            line.Add(Desk.Words(paragraph, value, SmallLook with { IsItalic = italic }, Language));
        }
    }

    /// <summary>The rating alone.</summary>
    /// <param name="rating">Whatever the opening shows.</param>
    /// <param name="element">The parent structure element.</param>
    /// <param name="width">Stars are made smaller to fit it.</param>
    public ParagraphBlock Rating(RatingMark rating, int element, Length width)
    {
        var span = desk.Tree.Add("Span", desk.Tree.Add("P", element));
        Inline mark;
        if (rating.IsStars)
        {
            var (star, gap) = Stars(rating.FullStars + rating.HalfStars + rating.EmptyStars, width);
            var drawing = desk.Stars(rating.FullStars, rating.HalfStars, rating.EmptyStars, star, gap, _style.StarOutline);
            mark = new DrawingInline(span, drawing, -Length.FromPoints(.3m), rating.Spoken, 0);
        }
        else
        {
            var isWord = rating.Rating.Kind == RatingKind.Unrated;
            var look = isWord
                ? SmallLook with { IsItalic = true }
                : new Look(_style.GradeVoice.Family, _style.Grade.Size) { Weight = _style.GradeVoice.Weight, IsItalic = _style.GradeVoice.IsItalic, Figures = Figures.Lining };
            mark = Desk.Words(span, rating.Text, look, Language);
        }

        return new ParagraphBlock([mark], desk.Ragged(_style.Text));
    }

    /// <summary>A long row of stars is made smaller to fit its column.</summary>
    private (Length Star, Length Gap) Stars(int count, Length width)
    {
        var row = _style.Star * count + _style.StarGap * (count - 1);
        return row <= width ? (_style.Star, _style.StarGap) : (_style.Star.Times(width.Scaled, row.Scaled), _style.StarGap.Times(width.Scaled, row.Scaled));
    }

    private ParagraphBlock Work(WorkLine work, int element, Look look, TypeSize size)
    {
        var paragraph = desk.Tree.Add("P", element);
        var line = ImmutableArray.Create<Inline>(Desk.Words(paragraph, work.PrintedTitle, look with { IsItalic = true }, Language));
        if (work.Year is { } year) line = line.Add(Desk.Words(paragraph, " (" + year.ToString(CultureInfo.InvariantCulture) + ")", look, Language));
        return new ParagraphBlock(line, desk.Ragged(size) with { KeepsTogether = true });
    }

    private ParagraphBlock Line(int element, string words, Look look, TypeSize size) => new([Desk.Words(desk.Tree.Add("P", element), words, look, Language)], desk.Ragged(size));

    private RowBlock Credit(CreditLine credit, int element)
    {
        var row = desk.Tree.Add("P", element);
        var left = _style.CreditLabel + _style.CreditGap;
        var label = new ParagraphBlock([Desk.Words(row, credit.Label, SmallLook with { IsItalic = true }, Language)], new ParagraphStyle(_style.Leading(_style.Small), Alignment.Right) { Hyphenates = false });
        var value = new ParagraphBlock([Desk.Words(row, credit.ShortValue, SmallLook, credit.Language ?? Language)], desk.Ragged(_style.Small));
        return new RowBlock([new RowCell(Length.Zero, _style.CreditLabel, [label]), new RowCell(left, desk.Geometry.Measure - left, [value])]);
    }
}
