using System.Collections.Immutable;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;

namespace ReviewPress.Printing;

/// <summary>What an author marked with three colons.</summary>
internal sealed partial class BodySetter
{
    private ImmutableArray<Block> Contained(Container container, Setting setting) => container.Kind switch
    {
        ContainerKind.Pull => [PullQuote(container, setting)],
        ContainerKind.Spoiler => Spoiler(container, setting),
        ContainerKind.Verdict => [Verdict(setting), .. Set(container.Blocks, setting, indentsFirst: false)],
        ContainerKind.Verse => [Verse(container, setting)],
        ContainerKind.Screenplay => [Screenplay(container, setting)],
        _ => Set(container.Blocks, setting, indentsFirst: false),
    };

    /// <summary>Large and ragged under a hairline, hung out of the measure.</summary>
    private GroupBlock PullQuote(Container container, Setting setting)
    {
        var (size, isWide) = (_desk.Style.Pull, _desk.Style.PullIsWide);
        var hung = isWide ? Length.Zero : size.Size;
        var look = Look.Of(_desk.Style.PullVoice, size.Size) with { Ink = isWide ? _desk.Style.AccentAt(size.Size) : Ink.Black };
        var inner = setting with { Size = size, Look = look, Left = setting.Left - hung };
        var blocks = Set(container.Blocks, inner, indentsFirst: false).Select(Unjustified);
        var rule = TableRule(_desk.Quarters(1), Length.Zero) with { Width = isWide ? _desk.Geometry.FullWidth : null, Left = setting.Left - hung, Ink = look.Ink };
        return new GroupBlock([rule, .. blocks]) { SpaceBefore = _desk.Grid, SpaceAfter = _desk.Grid, KeepsTogether = true, IsWide = isWide, PadsAbove = true, Repeats = Repeated(container) };
    }

    /// <summary>Where the text says what a pull quote says; null where it doesn't, and the quote stays in its place.</summary>
    private Passage? Repeated(Container container)
    {
        var said = string.Join(' ', container.Blocks.OfType<Paragraph>().Select(p => PlainText.Of(p.Inlines))).Trim().TrimEnd('.', '…');
        if (said.Length == 0) return null;
        foreach (var paragraph in _chapter.Review.Body.OfType<Paragraph>())
        {
            if (PlainText.Of(paragraph.Inlines).IndexOf(said, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return new(_chapter.Review.PlaceOf(paragraph.Leaf, at).Value, _chapter.Review.PlaceOf(paragraph.Leaf, at + said.Length - 1).Value);
        }

        return null;
    }

    private static Block Unjustified(Block block) =>
        block is ParagraphBlock p ? p with { Style = p.Style with { Alignment = Alignment.Left, Hyphenates = false, Balanced = true, Indent = Length.Zero } } : block;

    private ImmutableArray<Block> Spoiler(Container container, Setting setting)
    {
        var blocks = Set(container.Blocks, setting, indentsFirst: false);
        if (!blocks.IsEmpty) blocks = blocks.SetItem(blocks.Length - 1, blocks[^1] with { KeepWithNext = 1 });      // its end isn't alone on the next page
        var banner = new GroupBlock(
        [
            TableRule(_desk.Quarters(2), _desk.Grid.Times(70, 100)),
            Kicker(_chapter.Words.SpoilersFollow, setting),
            TableRule(_desk.Quarters(2), _desk.Grid.Times(38, 100)),
        ]);
        return [Leading(banner), .. blocks, new RuleBlock(_desk.Style.Hairline, _desk.Grid, _desk.Grid / 2)];
    }

    /// <summary>Its head, with the rating where the opening has none.</summary>
    private GroupBlock Verdict(Setting setting)
    {
        Block head = Kicker(_chapter.Words.Verdict, setting);
        if (!_desk.Style.OpensWithRating && _chapter.Opening.Rating is { } rating)
        {
            var (measure, half) = (_desk.Geometry.Measure, _desk.Geometry.Measure / 2);
            var mark = new FactSetter(_desk, _chapter).Rating(rating, setting.Element, half);
            head = new RowBlock([new RowCell(Length.Zero, half, [head]), new RowCell(half, measure - half, [mark with { Style = mark.Style with { Alignment = Alignment.Right } }])]);
        }

        return Leading(new GroupBlock([TableRule(_desk.Quarters(2), _desk.Grid.Times(40, 100)), head, new SpaceBlock(_desk.Quarters(2))]));
    }

    private GroupBlock Leading(GroupBlock head) => head with { SpaceBefore = _desk.Grid, KeepsTogether = true, KeepWithNext = 2 };

    private ParagraphBlock Kicker(string words, Setting setting) => _desk.Kicker(_desk.Tree.Add("P", setting.Element), words, _chapter.Review.Facts.Language);
}
