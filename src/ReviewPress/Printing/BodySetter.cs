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

/// <summary>A chapter's body → styled blocks.</summary>
internal sealed partial class BodySetter
{
    private const int TabStop = 4;      // of code, in characters

    private const int RunInLevel = 3;

    private readonly Desk _desk;
    private readonly Chapter _chapter;
    private readonly InlineSetter _inlines;

    public BodySetter(Desk desk, Chapter chapter)
    {
        (_desk, _chapter) = (desk, chapter);
        _inlines = new InlineSetter(desk, chapter, SetNote);
    }

    public InlineSetter Inlines => _inlines;

    /// <summary>Where blocks stand: what they look like follows from it.</summary>
    /// <param name="Element">The parent structure element.</param>
    /// <param name="Size">Of text.</param>
    /// <param name="Left">In from the column's left edge.</param>
    /// <param name="Right">In from its right edge.</param>
    /// <param name="Look">Of text.</param>
    private sealed record Setting(int Element, TypeSize Size, Length Left, Length Right, Look Look);

    /// <summary>Sets the body.</summary>
    /// <param name="element">The chapter's structure element.</param>
    /// <param name="hasInitial">Whether it begins with a drop cap.</param>
    public ImmutableArray<Block> Set(int element, bool hasInitial = true)
    {
        var body = _chapter.Review.Body;
        var blocks = Set(body, new Setting(element, _desk.Style.Text, Length.Zero, Length.Zero, _desk.TextLook with { MarksAcronyms = _desk.Style.AcronymsAsSmallCapitals }), indentsFirst: false);
        var begin = body.Length;
        for (var i = body.Length - 1; i >= 0; i--) begin = body[i] is Figure or Quote ? begin : i;      // after a picture or a motto, too
        if (!hasInitial || begin == body.Length || body[begin] is not Paragraph opening) return blocks;
        var at = blocks.IndexOf(blocks.First(b => b is ParagraphBlock));
        var first = (ParagraphBlock)blocks[at];
        if (begin + 1 < body.Length && body[begin + 1] is Paragraph next && IsTooShort(opening, next))
        {
            first = Joined(first, (ParagraphBlock)blocks[at + 1]);
            blocks = blocks.RemoveAt(at + 1);
        }

        return blocks.SetItem(at, Initial.Set(_desk.Style, first));
    }

    /// <summary>Whether a drop cap is higher than its paragraph, and not than it and the next: then that begins beside it, too.</summary>
    private bool IsTooShort(Paragraph paragraph, Paragraph next)
    {
        if (_desk.Style.DropCap < 2 || paragraph.Wish != BlockWish.None || next.Wish != BlockWish.None) return false;
        var beside = _desk.Style.DropCap * _desk.Geometry.Measure.Scaled * 10_000 / (_desk.Style.Text.Size.Scaled * PageDesign.MeanAdvance);
        var length = PlainText.LengthOf(paragraph.Inlines);
        return length < beside && length + PlainText.LengthOf(next.Inlines) > beside;
    }

    /// <summary>Two paragraphs that are broken into lines together.</summary>
    private static ParagraphBlock Joined(ParagraphBlock paragraph, ParagraphBlock next) => paragraph with
    {
        Inlines = [.. paragraph.Inlines, new LineBreakInline(), new SpaceInline(next.Style.Indent, false), .. next.Inlines],
    };

    private ImmutableArray<Block> Set(ImmutableArray<Reviews.Block> blocks, Setting setting, bool indentsFirst)
    {
        var result = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var indents = indentsFirst;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            switch (block)
            {
                case Heading { Level: >= RunInLevel } heading when i + 1 < blocks.Length && blocks[i + 1] is Paragraph follows:
                    result.Add(RunIn(heading, follows, setting));
                    indents = true;
                    i++;
                    continue;
                case Paragraph paragraph:
                    result.Add(Text(paragraph, setting, indents));
                    indents = true;
                    continue;
                case Heading heading: result.Add(Head(heading, setting)); break;
                case Quote quote: result.Add(Quotation(quote, setting) with { KeepsTogether = quote.Wish.Keeps }); break;
                case BulletList list: result.Add(List(list, setting) with { KeepsTogether = list.Wish.Keeps }); break;
                case Definition definition: result.Add(Defined(definition, setting) with { KeepsTogether = definition.Wish.Keeps }); break;
                case Table table: result.Add(Tabular(table, setting)); break;
                case Figure figure: if (Illustration(figure, setting) is { } set) result.Add(set); continue;
                case SectionBreak: result.Add(Break()); break;
                case PageBreak: result.Add(new PageBreakBlock()); continue;
                case CodeBlock code: result.Add(Code(code, setting) with { KeepsTogether = code.Wish.Keeps }); break;
                case Container { Kind: ContainerKind.Pull } pull when PullQuote(pull, setting) is { Repeats: not null } floating: result.Add(floating); continue;
                case Container container: result.AddRange(Contained(container, setting)); break;
            }

            indents = false;   // none after headings, quotations, breaks
        }

        return result.DrainToImmutable();
    }

    private ParagraphBlock Text(Paragraph paragraph, Setting setting, bool indents)
    {
        var element = _desk.Tree.Add("P", setting.Element);
        return new ParagraphBlock(NonEmpty(_inlines.Set(paragraph.Inlines, paragraph.Leaf, element, setting.Look)), StyleOf(paragraph, setting, indents));
    }

    private ParagraphStyle StyleOf(Paragraph paragraph, Setting setting, bool indents)
    {
        var indent = indents ? setting.Size.Size.Times(_desk.Style.Indent, 1000) : Length.Zero;
        if (paragraph.Wish == BlockWish.None) return _desk.Justified(setting.Size, indent, setting.Left, setting.Right);
        return _desk.Justified(setting.Size, indent, setting.Left, setting.Right) with { KeepsTogether = paragraph.Wish.Keeps, ExtraLines = paragraph.Wish.ExtraLines };
    }

    /// <summary>A head of the third level stands in the first line of what it heads.</summary>
    private ParagraphBlock RunIn(Heading heading, Paragraph paragraph, Setting setting)
    {
        var (head, text) = (Head(heading, setting), Text(paragraph, setting, indents: false));
        return text with { Inlines = [.. head.Inlines, new SpaceInline(setting.Size.Size, true), .. text.Inlines], SpaceBefore = head.SpaceBefore, StretchesAbove = true };
    }

    private ParagraphBlock Head(Heading heading, Setting setting)
    {
        var style = _desk.Style;
        var element = _desk.Tree.Add("H" + Math.Min(6, heading.Level + 1).ToString(CultureInfo.InvariantCulture), setting.Element);
        var (look, size) = heading.Level switch
        {
            1 => (Look.Of(style.HeadVoice, style.Head.Size), style.Head),
            2 => (new Look(style.HeadVoice.Family, style.Text.Size) { IsItalic = true }, style.Text),
            _ => (_desk.TextLook with { IsSmallCapitals = true, Tracking = style.SmallCapitalTracking }, style.Text),
        };
        return new ParagraphBlock(NonEmpty(_inlines.Set(heading.Inlines, heading.Leaf, element, look)), _desk.Ragged(size) with { Balanced = true, KeepsTogether = true, Left = setting.Left })
        {
            SpaceBefore = _desk.Grid,
            StretchesAbove = true,
            KeepWithNext = 2,
        };
    }

    private GroupBlock Quotation(Quote quote, Setting setting)
    {
        var element = _desk.Tree.Add("BlockQuote", setting.Element);
        var inset = _desk.Style.Text.Size.Times(_desk.Style.QuoteIndent, 1000);
        var size = setting.Size == _desk.Style.Note ? setting.Size : _desk.Style.Quote;
        var inner = new Setting(element, size, setting.Left + inset, setting.Right + inset, setting.Look with { Size = size.Size });
        var blocks = Set(quote.Blocks, inner, indentsFirst: false);
        if (quote.Attribution is { } attribution)
        {
            if (!blocks.IsEmpty) blocks = blocks.SetItem(blocks.Length - 1, blocks[^1] with { KeepWithNext = 1 });   // never alone on the next page
            blocks = blocks.Add(Attribution(attribution, inner));
        }

        return Spaced(blocks);
    }

    private ParagraphBlock Attribution(Paragraph paragraph, Setting setting)
    {
        var element = _desk.Tree.Add("P", setting.Element);
        var dash = Desk.Words(element, "—\u00A0", setting.Look, _chapter.Review.Facts.Language);
        return new ParagraphBlock(
            [dash, .. _inlines.Set(paragraph.Inlines, paragraph.Leaf, element, setting.Look)],
            new ParagraphStyle(_desk.Style.Leading(setting.Size), Alignment.Right) { Hyphenates = false, Left = setting.Left, Right = setting.Right, KeepsTogether = true });
    }

    /// <summary>Half a unit above and below where the whole stands on a page, a unit each where it breaks.</summary>
    private GroupBlock Spaced(ImmutableArray<Block> blocks) =>
        new(blocks) { SpaceBefore = _desk.Grid, SpaceAfter = _desk.Grid, WholeSpace = _desk.Grid / 2 };

    private GroupBlock List(BulletList list, Setting setting)
    {
        var element = _desk.Tree.Add("L", setting.Element);
        var widest = list.IsOrdered ? Math.Max(1, (list.Start + list.Items.Length - 1).ToString(CultureInfo.InvariantCulture).Length) : 1;
        var indent = setting.Size.Size.Times(list.IsOrdered ? 9 + 5 * widest : 10, 10);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = _desk.Tree.Add("LI", element);
            var label = _desk.Tree.Add("Lbl", item);
            var body = _desk.Tree.Add("LBody", item);
            var inner = setting with { Element = body, Left = setting.Left + indent };
            var set = Set(list.Items[i].Blocks, inner, indentsFirst: false);
            if (set.IsEmpty) continue;
            if (set[0] is ParagraphBlock first) set = set.SetItem(0, first with { Marker = Marker(list, i, label, setting.Look), MarkerIndent = indent });
            blocks.AddRange(set);
        }

        return new GroupBlock(blocks.ToImmutable()) { SpaceBefore = IsNested(setting) ? Length.Zero : _desk.Grid, SpaceAfter = IsNested(setting) ? Length.Zero : _desk.Grid };   // items are of the text's own size: they stay on the grid
    }

    private bool IsNested(Setting setting) => setting.Left > Length.Zero || setting.Size == _desk.Style.Note;

    private ImmutableArray<Inline> Marker(BulletList list, int index, int element, Look look) =>
    [
        Desk.Words(element, list.IsOrdered ? (list.Start + index).ToString(CultureInfo.InvariantCulture) + "." : "·", look with { IsItalic = false, Weight = list.IsOrdered ? look.Weight : Weight.Bold }, _chapter.Review.Facts.Language),
    ];

    private GroupBlock Defined(Definition definition, Setting setting)
    {
        var list = _desk.Tree.Add("L", setting.Element);
        var item = _desk.Tree.Add("LI", list);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var term in definition.Terms)
            blocks.Add(Text(term, setting with { Element = _desk.Tree.Add("Lbl", item), Look = setting.Look.Emphasised }, indents: false) with { KeepWithNext = 1 });
        blocks.AddRange(Set(definition.Definitions, setting with { Element = _desk.Tree.Add("LBody", item), Left = setting.Left + setting.Size.Size.Times(3, 2) }, indentsFirst: false));
        return Spaced(blocks.ToImmutable());
    }

    private DrawingBlock Break()
    {
        var radius = _desk.Style.Text.Size.Times(_desk.Style.BreakStar, 2000);
        var drawing = StarDrawing.Break(_desk.Style.BreakStars, radius, _desk.Style.Text.Size.Times(_desk.Style.BreakSpacing, 1000));
        return new DrawingBlock(0, drawing, _desk.Grid * 2, null, _desk.Quarters(5) - radius, null);
    }

    private GroupBlock Code(CodeBlock code, Setting setting)
    {
        var element = _desk.Tree.Add("P", setting.Element);
        var style = TypeCase.Take(new Look(Family.Typewriter, _desk.Style.Typewriter.Size));
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var offset = 0;
        foreach (var line in code.Text.Split('\n'))
        {
            if (offset > 0) inlines.Add(new LineBreakInline());
            foreach (var (start, text) in Untabbed(line))
                inlines.Add(new TextInline(element, text, style, "zxx", _chapter.Review.PlaceOf(code.Leaf, offset + start).Value) { Hyphenates = false });
            offset += line.Length + 1;
        }

        return Spaced([new ParagraphBlock(NonEmpty(inlines.ToImmutable()), _desk.Ragged(_desk.Style.Typewriter) with { Left = setting.Left + _desk.Style.Text.Size, Right = setting.Right })]);
    }

    /// <summary>A line of code in pieces with where each begins: spaces keep their width and their lines, so each is a no-break space to the eye, the author's own in
    /// the text; a tab is as many as lead to the next stop.</summary>
    private static IEnumerable<(int Start, string Text)> Untabbed(string line)
    {
        for (int start = 0, column = 0; start < line.Length;)
        {
            var isTab = line[start] == '\t';
            var end = isTab ? start + 1 : line.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Length;
            var text = isTab ? new string('\u00A0', TabStop - column % TabStop) : line[start..end].Replace(' ', '\u00A0');
            yield return (start, text);
            (start, column) = (end, column + text.Length);
        }
    }

    private static ImmutableArray<Inline> NonEmpty(ImmutableArray<Inline> inlines) =>
        inlines.IsEmpty ? [new SpaceInline(Length.Zero, false)] : inlines;

    private ImmutableArray<Block> SetNote(Note note, int element, ulong call)
    {
        var style = _desk.Style;
        var setting = new Setting(element, style.Note, Length.Zero, Length.Zero, new Look(Family.Text, style.Note.Size) { MarksAcronyms = style.AcronymsAsSmallCapitals });
        var blocks = Set(note.Blocks, setting, indentsFirst: false);
        if (blocks.IsEmpty || blocks[0] is not ParagraphBlock first) return blocks;
        var label = _desk.Tree.Add("Lbl", element);
        var hang = style.Note.Size.Times(8, 10);
        var mark = Desk.Words(label, note.Number.ToString(CultureInfo.InvariantCulture), setting.Look, _chapter.Review.Facts.Language) with { Link = call == 0 ? -1 : _desk.Tree.LinkTo(call) };
        var hung = blocks.Select((b, i) => b is ParagraphBlock p ? p with { Style = p.Style with { Left = p.Style.Left + hang, Indent = i == 0 ? Length.Zero : p.Style.Indent } } : b).ToImmutableArray();
        return hung.SetItem(0, (ParagraphBlock)hung[0] with { Marker = [mark], MarkerIndent = hang });
    }
}
