using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Half title, title page, imprint, contents, colophon → sections.</summary>
internal sealed class MatterSetter(Desk desk)
{
    /// <summary>The name of parts' pages.</summary>
    public const string PartSection = "part";

    private readonly HouseStyle _style = desk.Style;

    private BookFacts Book => desk.Anthology.Book;

    private Look MatterLook(Length size) => Look.Of(_style.MatterVoice, size) with { Tracking = _style.MatterVoice.IsSmallCapitals ? _style.RunningHeadTracking : 0 };

    private Look ListLook(Length size) => Look.Of(_style.ListVoice, size);

    /// <summary>A section for each piece but essays, which are set as chapters are.</summary>
    public Section Set(Matter matter, NumberStyle numbering) => matter switch
    {
        HalfTitle half => Bare("half-title", StartSide.Recto, numbering, HalfTitle(half)),
        TitlePage title => Bare("title", StartSide.Recto, numbering, TitlePage(title)),
        Imprint imprint => Bare("imprint", StartSide.Verso, numbering, Imprint(imprint)),
        Dedication dedication => Bare("dedication", StartSide.Recto, numbering, Dedication(dedication)),
        ContentsList contents => Contents(contents, numbering),
        Colophon colophon => Colophon(colophon, numbering),
        Omissions omissions => Omissions(omissions, numbering),
        _ => throw new ArgumentOutOfRangeException(nameof(matter), matter, "no piece of matter that is set here"),
    };

    private Section Bare(string name, StartSide start, NumberStyle numbering, ImmutableArray<Block> blocks) => new(name, start, blocks, FurnitureSetter.DraftMark(desk), numbering);

    private ParagraphBlock Line(string words, Look look, TypeSize size, string role = "P") =>
        new([Desk.Words(desk.Tree.Add(role, 0), words, look, Book.Language)], desk.Ragged(size) with { Balanced = true, KeepsTogether = true, HangsBearings = true });

    private ImmutableArray<Block> HalfTitle(HalfTitle half) =>
        [Sunk(desk.Geometry.Lines / 3 - 2), Line(half.Title, MatterLook(_style.HalfTitle.Size), _style.HalfTitle) with { IsWide = true }];

    private SpaceBlock Sunk(int lines) => new(desk.Grid * Math.Max(0, lines)) { KeepsSpaceAtHead = true };

    private ImmutableArray<Block> TitlePage(TitlePage page)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Sunk(desk.Geometry.Lines / 6));
        blocks.AddRange(BarAbove(_style.BookTitle));
        blocks.Add(Line(page.Title, Look.Of(_style.TitleVoice, _style.BookTitle.Size), _style.BookTitle, "H1") with { IsWide = true });
        if (page.Subtitle is { } subtitle)
            blocks.Add(Line(subtitle, Look.Of(_style.DekVoice, _style.BookSubtitle.Size), _style.BookSubtitle) with { SpaceBefore = desk.Quarters(2), IsWide = true });
        if (page.By is { } by)
            blocks.Add(Line(by, MatterLook(_style.BookAuthor.Size) with { Tracking = _style.MatterVoice.IsSmallCapitals ? _style.SmallCapitalTracking : 0 }, _style.BookAuthor) with { SpaceBefore = desk.Grid * 2, IsWide = true });
        if (page.Publisher is { } publisher) blocks.Add(Device(publisher));
        return blocks.ToImmutable();
    }

    /// <summary>The publisher under a drawn star, at the page's foot.</summary>
    private GroupBlock Device(string publisher)
    {
        var radius = _style.Text.Size.Times(45, 100);
        var star = new Drawing(radius * 2, radius * 2, [StarDrawing.FourPoints(radius, radius, radius)]);
        var look = MatterLook(_style.Text.Size);
        return new GroupBlock([new DrawingBlock(0, star, desk.Grid, Length.Zero, Length.Zero, null), Line(publisher, look, _style.Text)]) { AtFoot = true, KeepsTogether = true };
    }

    private ImmutableArray<Block> Imprint(Imprint imprint)
    {
        var look = ListLook(_style.Imprint.Size);
        var paragraphs = imprint.Paragraphs.Select((p, i) => (Block)(Lines(p, look, _style.Imprint) with { SpaceBefore = i == 0 ? Length.Zero : _style.Leading(_style.Imprint).Times(1, 2) }));
        return [new GroupBlock([.. paragraphs]) { AtFoot = true, KeepsTogether = true }];
    }

    private ImmutableArray<Block> Dedication(Dedication dedication) =>
        [Sunk(desk.Geometry.Lines / 4), Lines(string.Join('\n', dedication.Lines), ListLook(_style.Text.Size) with { IsItalic = true }, _style.Text)];

    private ParagraphBlock Lines(string text, Look look, TypeSize size)
    {
        var element = desk.Tree.Add("P", 0);
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (inlines.Count > 0) inlines.Add(new LineBreakInline());
            inlines.Add(Desk.Words(element, line, look, Book.Language));
        }

        return new ParagraphBlock(inlines.ToImmutable(), desk.Ragged(size));
    }

    private ParagraphBlock Heading(string words, int element) =>
        new([Desk.Words(desk.Tree.Add("H1", element), words, Look.Of(_style.TitleVoice, _style.Title.Size), Book.Language)], desk.Ragged(_style.Title) with { HangsBearings = true })
        {
            IsWide = true, SpaceBefore = desk.Grid * _style.Sink, KeepsSpaceAtHead = true, SpaceAfter = desk.Grid * 2, KeepWithNext = 2,
        };

    private Section Contents(ContentsList contents, NumberStyle numbering)
    {
        var list = desk.Tree.Add("TOC", 0);
        Block[] entries = [.. contents.Entries.SelectMany(e => e.PartTitle is { } part ? new[] { PartLine(part, list), Entry(e, list) } : [Entry(e, list)])];
        return new Section("contents", StartSide.Recto, [Heading(contents.Heading, list), .. entries],
            FurnitureSetter.Running(desk, Book.Title, contents.Heading, Book.Language, Book.Language), numbering);
    }

    /// <summary>A part's title among the contents, as kickers are set.</summary>
    private ParagraphBlock PartLine(string title, int list)
    {
        var line = desk.Kicker(desk.Tree.Add("TOCI", list), title, Book.Language);
        return line with { Style = line.Style with { KeepsTogether = true }, SpaceBefore = desk.Grid, KeepWithNext = 2, IsWide = true };
    }

    /// <summary>A part's own page: its title at the optical third.</summary>
    public Section Part(string title)
    {
        var heading = Line(title, Look.Of(_style.TitleVoice, _style.Title.Size), _style.Title, "H1") with { IsWide = true };
        return Bare(PartSection, StartSide.Recto, NumberStyle.Arabic, [Sunk(desk.Geometry.Lines / 3 - 2), .. BarAbove(_style.Title), heading]);
    }

    /// <summary>Where kickers have a bar, titles without a kicker have one of two ems above them.</summary>
    private ImmutableArray<Block> BarAbove(TypeSize title) =>
        _style.KickerBar == Length.Zero ? [] : [new RuleBlock(_style.KickerBar, desk.Grid, desk.Grid / 2) { Width = title.Size * 2, Ink = _style.Accent }];

    /// <summary>Title, the work where the title lacks it, the critic, the rating, the folio after an em: no dot leaders; turned lines hang.</summary>
    private ParagraphBlock Entry(ContentsEntry entry, int list)
    {
        var element = desk.Tree.Add("TOCI", list);
        var link = desk.Tree.LinkTo(entry.Target.Value);
        var text = TypeCase.Take(ListLook(_style.Text.Size));
        var italic = TypeCase.Take(ListLook(_style.Text.Size) with { IsItalic = true });
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        Add(entry.PrintedTitle, text);
        if (entry.PrintedWork is { } work)
        {
            Add(" (", text);
            Add(work, italic);
            Add(entry.Year is { } year ? $", {year})" : ")", text);
        }

        if (entry.Byline is { } byline)
        {
            inlines.Add(new SpaceInline(_style.Text.Size.Times(6, 10), true));
            Add(byline.Replace(' ', '\u00A0'), italic);   // critic, rating and folio turn together
        }

        if (entry.Rating is { } rating && rating.Rating.Kind != Reviews.RatingKind.Unrated) AddRating(rating);
        inlines.Add(new SpaceInline(_style.Text.Size, false));
        inlines.Add(new PageNumberInline(element, entry.Target.Value, text, Book.Language, link));
        return new ParagraphBlock(inlines.ToImmutable(), desk.Ragged(_style.Text) with { Left = _style.Text.Size, Indent = -_style.Text.Size, KeepsTogether = true }) { IsWide = true };

        void Add(string words, TextStyle style) => inlines.Add(new TextInline(element, words, style, Book.Language, 0) { Link = link, Hyphenates = false });

        void AddRating(RatingMark mark)
        {
            inlines.Add(new SpaceInline(_style.Text.Size.Times(6, 10), false));
            if (mark.IsStars)
            {
                var across = Length.FromPoints(5);
                var drawing = desk.Stars(mark.FullStars, mark.HalfStars, mark.EmptyStars, across, across.Times(3, 10), _style.Hairline);
                inlines.Add(new DrawingInline(element, drawing, Length.FromPoints(.4m), mark.Spoken, 0));
            }
            else
            {
                Add(mark.Text, TypeCase.Take(Look.Of(_style.GradeVoice, _style.Small.Size) with { Figures = Figures.Lining }));
            }
        }
    }

    private Section Colophon(Colophon colophon, NumberStyle numbering)
    {
        var look = ListLook(_style.Quote.Size);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var paragraph in colophon.Paragraphs) blocks.Add(Lines(paragraph, look, _style.Quote) with { SpaceBefore = blocks.Count == 0 ? Length.Zero : desk.Quarters(2) });
        return new Section("colophon", StartSide.Verso, [new GroupBlock(blocks.ToImmutable()) { AtFoot = true, KeepsTogether = true }], FurnitureSetter.DraftMark(desk), numbering);
    }

    private Section Omissions(Omissions omissions, NumberStyle numbering)
    {
        Block[] lines = [.. omissions.Lines.Select(l => Lines(l, new Look(Family.Display, _style.Small.Size), _style.Small))];
        return new Section("omissions", StartSide.Recto, [Heading(omissions.Heading, 0), .. lines], FurnitureSetter.DraftMark(desk), numbering);
    }
}
