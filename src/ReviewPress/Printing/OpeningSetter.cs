using System.Collections.Immutable;
using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;

namespace ReviewPress.Printing;

/// <summary>A chapter's opening: kicker, title, dek, then what is known of the work and the review. All left-aligned, whole grid units in the sum.</summary>
internal sealed class OpeningSetter
{
    private readonly Desk _desk;
    private readonly HouseStyle _style;
    private readonly Chapter _chapter;
    private readonly InlineSetter _inlines;
    private readonly FactSetter _facts;

    public OpeningSetter(Desk desk, Chapter chapter, InlineSetter inlines)
    {
        (_desk, _style, _chapter, _inlines) = (desk, desk.Style, chapter, inlines);
        _facts = new FactSetter(desk, chapter);
    }

    private Opening Opening => _chapter.Opening;

    private string Language => _chapter.Review.Facts.Language;

    /// <summary>The opening, and what stands in the side column from the text's first line on.</summary>
    /// <param name="element">The chapter's structure element.</param>
    public (GroupBlock Block, ImmutableArray<Block> Side) Set(int element) => _chapter.Begins == OpeningStyle.RunOn ? (RunOn(element), []) : OnItsPage(element);

    private (GroupBlock Block, ImmutableArray<Block> Side) OnItsPage(int element)
    {
        var blocks = Head(element, TitleSize);
        if (_style.OpensWithDek && Opening.Dek is { } dek) blocks.Add(Dek(dek, element));
        if (_style.Credits == CreditsPlace.Line)
        {
            AddLines(blocks, element, _desk.Geometry.Measure);
            return (Kept(blocks), []);
        }

        if (!_desk.HasSideCredits)
        {
            AddFacts(blocks, element);
            return (Kept(blocks), []);
        }

        if (_facts.Byline(element) is { } byline) blocks.Add(byline with { SpaceBefore = _desk.Quarters(2) });
        return (Kept(blocks) with { IsWide = true }, _facts.Beside(element));
    }

    private GroupBlock Kept(ImmutableArray<Block>.Builder blocks) =>
        new(blocks.ToImmutable()) { KeepsTogether = true, SpaceBefore = _desk.Grid * _style.Sink, KeepsSpaceAtHead = true, SpaceAfter = _desk.Grid, KeepWithNext = 3, StretchesBelow = true };

    /// <summary>Below the review before: two grid units of white, a smaller title, a line of credits.</summary>
    private GroupBlock RunOn(int element)
    {
        var blocks = Head(element, _style.RunOnTitle);
        blocks[^1] = new GroupBlock([blocks[^1]]);   // its lines take whole grid units
        AddLines(blocks, element, _desk.Geometry.FullWidth);
        return new GroupBlock(blocks.ToImmutable()) { KeepsTogether = true, SpaceBefore = _desk.Grid * 2, SpaceAfter = _desk.Grid, KeepWithNext = 3, IsWide = true };
    }

    private void AddLines(ImmutableArray<Block>.Builder blocks, int element, Length measure)
    {
        if (_facts.RatingAndByline(element, measure) is { } row) blocks.Add(row);
        if (_facts.OneLine(element, measure) is { } credits) blocks.Add(credits);
    }

    private TypeSize TitleSize => PlainText.Printed(Opening.Title).Length > _style.LongTitle ? _style.LongTitleSize : _style.Title;

    private ImmutableArray<Block>.Builder Head(int element, TypeSize title)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (_style.OpensWithKicker && Opening.Kicker is { } kicker) blocks.Add(Kicker(kicker, element));
        blocks.Add(Title(element, title));
        return blocks;
    }

    private ParagraphBlock Kicker(string words, int element)
    {
        var kicker = _desk.Kicker(_desk.Tree.Add("P", element), words, Language);
        kicker = kicker with { Style = kicker.Style with { HangsBearings = true }, KeepWithNext = 1 };
        if (_style.KickerBar == Length.Zero) return kicker;
        var below = _style.Kicker.Size.Times(60, 100);
        return kicker with { Bar = new BarUnder(_style.KickerBar, below, _style.Accent), SpaceAfter = _desk.Quarters(2) };
    }

    private ParagraphBlock Title(int element, TypeSize size)
    {
        var set = _inlines.Set(Opening.Title, Opening.TitleLeaf, _desk.Tree.Add("H1", element), Look.Of(_style.TitleVoice, size.Size));
        return new ParagraphBlock(set, _desk.Ragged(size) with { Balanced = true, KeepsTogether = true, HangsBearings = true });
    }

    private ParagraphBlock Dek(Leaf dek, int element)
    {
        var set = _inlines.Set(dek.Inlines, dek.Number, _desk.Tree.Add("P", element), Look.Of(_style.DekVoice, _style.Dek.Size));
        return new ParagraphBlock(set, _desk.Ragged(_style.Dek) with { Balanced = true, KeepsTogether = true, HangsBearings = true }) { SpaceBefore = _desk.Quarters(2) };
    }

    /// <summary>Rating, byline and credits under the title, between two hairlines. The rating stands on a grid line: the half unit above a dek is made whole here.</summary>
    private void AddFacts(ImmutableArray<Block>.Builder blocks, int element)
    {
        var facts = _facts.Below(element);
        if (facts.Count == 0) return;
        blocks.Add(Opening.Dek is null || !_style.OpensWithDek
            ? new RuleBlock(_style.Hairline, _desk.Grid, _desk.Grid.Times(72, 100))
            : new RuleBlock(_style.Hairline, _desk.Quarters(6), _desk.Grid.Times(84, 100)));
        blocks.AddRange(facts);
        blocks.Add(new RuleBlock(_style.Hairline, _desk.Quarters(2), _desk.Grid.Times(40, 100)));
    }
}
