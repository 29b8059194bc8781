using System.Collections.Immutable;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Block = ReviewPress.Typesetting.Contents.Block;
using Inline = ReviewPress.Typesetting.Contents.Inline;

namespace ReviewPress.Printing;

/// <summary>What keeps its lines: verse and screenplay. Each line is a paragraph of its own, so that what turns over hangs.</summary>
internal sealed partial class BodySetter
{
    /// <summary>Shares of the measure, in percent: the speaker's name stands over the middle of what is said, which is at 40.</summary>
    private const int DialogueWidth = 65, SpeakerMiddle = 40, ParentheticalInset = 12;

    private GroupBlock Verse(Container container, Setting setting)
    {
        var inset = setting.Left > Length.Zero ? Length.Zero : setting.Size.Size.Times(3, 2);      // in a quotation it is in already
        var hang = setting.Size.Size * 2;
        var style = new ParagraphStyle(_desk.Style.Leading(setting.Size), Alignment.Left) { Hyphenates = false, Left = setting.Left + inset + hang, Right = setting.Right, Indent = -hang };
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in container.Blocks)
        {
            if (block is Paragraph stanza) blocks.AddRange(Stanza(stanza, setting, style, blocks.Count == 0));
            else blocks.AddRange(Set([block], setting with { Left = setting.Left + inset }, indentsFirst: false));
        }

        return setting.Left > Length.Zero ? new GroupBlock(blocks.ToImmutable()) : Apart(blocks.ToImmutable());
    }

    private IEnumerable<Block> Stanza(Paragraph stanza, Setting setting, ParagraphStyle style, bool isFirst)
    {
        var element = _desk.Tree.Add("P", setting.Element);
        var lines = Lines(_inlines.Set(stanza.Inlines, stanza.Leaf, element, setting.Look));
        for (var i = 0; i < lines.Length; i++)
        {
            var keeps = lines.Length > 1 && (i == 0 || i == lines.Length - 2) ? 1 : 0;      // neither the first nor the last alone on a page
            var own = setting.Size.Size.Times(lines[i][0] is TextInline text ? text.Text.Length - text.Text.AsSpan().TrimStart('\u2002').Length : 0, 2);       // a turn hangs from where its line begins
            yield return new ParagraphBlock(lines[i], style with { Left = style.Left + own, Indent = style.Indent - own }) { SpaceBefore = i == 0 && !isFirst ? _desk.Grid : Length.Zero, KeepWithNext = keeps };
        }
    }

    private GroupBlock Screenplay(Container container, Setting setting)
    {
        var size = _desk.Style.Screenplay;
        var look = new Look(HouseStyles.Family.Typewriter, size.Size);
        var paragraphs = container.Blocks.OfType<Paragraph>().Where(p => !p.Inlines.IsEmpty).ToImmutableArray();
        var elements = paragraphs.Select(_ => _desk.Tree.Add("P", setting.Element)).ToImmutableArray();
        var lines = paragraphs.Select((p, i) => Lines(_inlines.Set(p.Inlines, p.Leaf, elements[i], look))).ToImmutableArray();
        var parts = ScreenplayLine.Read([.. lines.Select(l => l.Select(Words).ToImmutableArray())]);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        ScreenplayPart? before = null;
        for (var p = 0; p < lines.Length; p++)
        {
            for (var l = 0; l < lines[p].Length; l++)
            {
                var part = parts[p][l];
                if (part == ScreenplayPart.Transition && blocks.Count > 0) blocks[^1] = blocks[^1] with { KeepWithNext = 1 };     // it ends what stands before
                blocks.Add(ScreenplayBlock(lines[p][l], part, setting) with { SpaceBefore = before is null || Follows(part, before.Value, l) ? Length.Zero : _desk.Grid });
                before = part;
            }
        }

        return Apart(blocks.ToImmutable());
    }

    /// <summary>Whether no white stands between two parts.</summary>
    private static bool Follows(ScreenplayPart part, ScreenplayPart before, int line) =>
        line > 0 || part == ScreenplayPart.Parenthetical || (part == ScreenplayPart.Dialogue && before is ScreenplayPart.Speaker or ScreenplayPart.Parenthetical);

    private ParagraphBlock ScreenplayBlock(ImmutableArray<Inline> line, ScreenplayPart part, Setting setting)
    {
        var measure = _desk.Geometry.Measure - setting.Left - setting.Right;
        var (left, right) = (setting.Left, setting.Right);
        if (part is ScreenplayPart.Speaker or ScreenplayPart.Parenthetical or ScreenplayPart.Dialogue)
        {
            left += measure.Times(2 * SpeakerMiddle - DialogueWidth, 200);
            right += measure.Times(200 - 2 * SpeakerMiddle - DialogueWidth, 200);
        }

        if (part == ScreenplayPart.Parenthetical) (left, right) = (left + measure.Times(ParentheticalInset, 100), right + measure.Times(ParentheticalInset, 100));
        var alignment = part switch { ScreenplayPart.Speaker => Alignment.Centre, ScreenplayPart.Transition => Alignment.Right, _ => Alignment.Left };
        var keep = part switch { ScreenplayPart.Scene or ScreenplayPart.Speaker => 2, ScreenplayPart.Parenthetical => 1, _ => 0 };
        if (part == ScreenplayPart.Scene) line = [.. line.Select(Capitals)];
        return new ParagraphBlock(line, new ParagraphStyle(_desk.Style.Leading(_desk.Style.Screenplay), alignment) { Hyphenates = false, Left = left, Right = right }) { KeepWithNext = keep };
    }

    /// <summary>In capitals where that changes no place in the text.</summary>
    private static Inline Capitals(Inline inline) =>
        inline is TextInline text && UnicodeText.UpperCase(text.Text, text.Language) is var upper && upper.Length == text.Text.Length ? text with { Text = upper } : inline;

    private static string Words(ImmutableArray<Inline> line) => string.Concat(line.OfType<TextInline>().Select(t => t.Text)).Trim();

    private static ImmutableArray<ImmutableArray<Inline>> Lines(ImmutableArray<Inline> inlines)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var start = 0;
        for (var i = 0; i <= inlines.Length; i++)
        {
            if (i < inlines.Length && inlines[i] is not LineBreakInline) continue;
            if (i > start) lines.Add(inlines[start..i]);
            start = i + 1;
        }

        return lines.ToImmutable();
    }

    /// <summary>A unit above and below: lines of a whole unit stay on the grid.</summary>
    private GroupBlock Apart(ImmutableArray<Block> blocks) => new(blocks) { SpaceBefore = _desk.Grid, SpaceAfter = _desk.Grid };
}
