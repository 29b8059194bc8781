using System.Collections.Immutable;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>What stands in a column, one below the other. A line's box is as high as its leading, and its baseline is the box's lower edge:
/// on a page whose first baseline is on the grid, blocks of whole grid units keep all baselines on it.</summary>
public abstract record Block
{
    /// <summary>White above; dropped at a page's head unless <see cref="KeepsSpaceAtHead"/>.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>White below; dropped at a page's foot. Between two blocks both count, added; above a head that <see cref="StretchesAbove"/>, and where a review <see cref="Begins"/>, the larger one does.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>For a sink: the space above stays at a page's head.</summary>
    public bool KeepsSpaceAtHead { get; init; }

    /// <summary>How much of what follows must stand on the same page: in lines of the next block, 0 to 4. A heading has 2.</summary>
    public int KeepWithNext { get; init; }

    /// <summary>May take one grid unit more above where that fills a page: section heads only.</summary>
    public bool StretchesAbove { get; init; }

    /// <summary>What begins here: one of several reviews of a section; or null.</summary>
    public Beginning? Begins { get; init; }

    /// <summary>Over text and side column together. Blocks of a section's own alone, and among groups those kept together.</summary>
    public bool IsWide { get; init; }

    /// <summary>What stands beside it in the side column: from level with its first line downwards, where there is room. Costs no lines of the text.
    /// Blocks of a section's own alone; nothing where the page has no side column.</summary>
    public ImmutableArray<Block> Side { get; init; } = [];

    /// <summary>May take one grid unit more below where that fills a page and <see cref="StretchesAbove"/> isn't enough: openings only.</summary>
    public bool StretchesBelow { get; init; }
}

/// <summary>The beginning of a review that shares its section with others.</summary>
/// <param name="Place">That leads here.</param>
/// <param name="RunningTitle">What running heads say from here on.</param>
/// <param name="Language">BCP 47, of the title.</param>
public sealed record Beginning(ulong Place, string RunningTitle, string Language);

/// <summary>Text broken into lines.</summary>
/// <param name="Inlines">At least one.</param>
/// <param name="Style">Its look.</param>
public sealed record ParagraphBlock(ImmutableArray<Inline> Inlines, ParagraphStyle Style) : Block
{
    /// <summary>Set to the left of the first line's indent, hung: a bullet, a list number, a note's mark, a quotation mark before a drop cap.</summary>
    public ImmutableArray<Inline> Marker { get; init; } = [];

    /// <summary>From the marker's left edge to the first line's. At least zero.</summary>
    public Length MarkerIndent { get; init; }

    /// <summary>The same inlines as its first line shows them, in bold for instance: that line is set in them wherever it ends. Empty: like all others.</summary>
    public ImmutableArray<Inline> FirstLine { get; init; } = [];

    /// <summary>A bar under its last line, as wide as that; or null.</summary>
    public BarUnder? Bar { get; init; }

    /// <summary>Whether the marker ends there (flush right with a gap given by its own inlines) and not begins.</summary>
    public bool MarkerFlushRight { get; init; }

    /// <summary>Set in its place where its drop cap has more lines than the paragraph, or no glyph. Null where there is no drop cap.</summary>
    public ParagraphBlock? Plain { get; init; }
}

/// <summary>A bar as wide as a line of text.</summary>
/// <param name="Thickness">Above zero.</param>
/// <param name="Below">From the baseline to its upper edge.</param>
/// <param name="Ink">The colour.</param>
public sealed record BarUnder(Length Thickness, Length Below, Ink Ink);

/// <summary>A rule over the column.</summary>
/// <param name="Thickness">Above zero.</param>
/// <param name="Height">Of the whole block.</param>
/// <param name="Offset">Of the rule's middle, from the block's upper edge.</param>
public sealed record RuleBlock(Length Thickness, Length Height, Length Offset) : Block
{
    /// <summary>Its length; null: the column's.</summary>
    public Length? Width { get; init; }

    /// <summary>From the column's left edge.</summary>
    public Length Left { get; init; }

    /// <summary>The colour.</summary>
    public Ink Ink { get; init; } = Ink.Black;
}

/// <summary>Nothing but height.</summary>
/// <param name="Height">At least zero.</param>
public sealed record SpaceBlock(Length Height) : Block;

/// <summary>An ornament or drawing of its own.</summary>
/// <param name="Element">0: an artifact.</param>
/// <param name="Drawing">The picture.</param>
/// <param name="Height">Of the block.</param>
/// <param name="Left">From the column's left edge; null: centred.</param>
/// <param name="Top">From the block's upper edge.</param>
/// <param name="Spoken">As in <see cref="DrawingInline"/>.</param>
public sealed record DrawingBlock(int Element, Drawing Drawing, Length Height, Length? Left, Length Top, string? Spoken) : Block;

/// <summary>A picture at its place, or at the head or foot of this page or the next, within its section; never broken.</summary>
/// <param name="Element">The figure's structure element.</param>
/// <param name="Picture">Its number among the book's pictures.</param>
/// <param name="Left">From the column's left edge.</param>
/// <param name="Width">As printed.</param>
/// <param name="Height">Of the box that the picture stands in, at its lower edge: whole grid units; what is more than the picture is white above it.</param>
/// <param name="Caption">Set under it; may be empty.</param>
public sealed record FigureBlock(int Element, int Picture, Length Left, Length Width, Length Height, ImmutableArray<Block> Caption) : Block
{
    /// <summary>Of the picture itself; at most the box's. Zero: the box's.</summary>
    public Length PictureHeight { get; init; }

    /// <summary>Whether it may leave its place in the text.</summary>
    public bool Floats { get; init; } = true;

    /// <summary>Whether it has a page of its own, on which it is as large as the column and its caption allow; never larger than it says.</summary>
    public bool FillsPage { get; init; }
}

/// <summary>Cells side by side, their first lines on one baseline (when all have the same leading); never broken.</summary>
/// <param name="Cells">From left to right.</param>
public sealed record RowBlock(ImmutableArray<RowCell> Cells) : Block;

/// <summary>A cell of a row.</summary>
/// <param name="Left">From the column's left edge.</param>
/// <param name="Width">Above zero.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record RowCell(Length Left, Length Width, ImmutableArray<Block> Blocks);

/// <summary>A table: breaks between rows, its head repeated.</summary>
/// <param name="Element">The table's structure element.</param>
/// <param name="Caption">Above; may be empty.</param>
/// <param name="Head">Rows and rules set again on each page.</param>
/// <param name="Rows">The body.</param>
/// <param name="Foot">Rules below, on each page.</param>
/// <param name="ContinuedCaption">In the caption's place from the second page on.</param>
public sealed record TableBlock(int Element, ImmutableArray<Block> Caption, ImmutableArray<Block> Head, ImmutableArray<RowBlock> Rows, ImmutableArray<Block> Foot, ImmutableArray<Block> ContinuedCaption) : Block;

/// <summary>Blocks that belong together: a quotation, a list, an opening.</summary>
/// <param name="Blocks">At least one.</param>
public sealed record GroupBlock(ImmutableArray<Block> Blocks) : Block
{
    /// <summary>Never broken over pages.</summary>
    public bool KeepsTogether { get; init; }

    /// <summary>White above and below when it stands whole on one page and the sum with its height is whole grid units; where it breaks, or the sum isn't,
    /// <see cref="Block.SpaceBefore"/> and <see cref="Block.SpaceAfter"/>. Null: always those.</summary>
    public Length? WholeSpace { get; init; }

    /// <summary>Padded below to whole grid units.</summary>
    public bool PadsToGrid { get; init; } = true;

    /// <summary>Of a group kept together: whether what pads it stands above and not below.</summary>
    public bool PadsAbove { get; init; }

    /// <summary>Of a group kept together: what it says again, as a pull quote does. It may then leave its place for a page's foot or the next one's head, so as not to stand on the
    /// page of what it repeats, while the section has another.</summary>
    public Passage? Repeats { get; init; }

    /// <summary>Its last line on the page's last baseline, below what stands before it: an imprint, a publisher's device.</summary>
    public bool AtFoot { get; init; }
}

/// <summary>Some of the text.</summary>
/// <param name="First">The place of its first character.</param>
/// <param name="Last">Of its last; in the same paragraph.</param>
public readonly record struct Passage(ulong First, ulong Last);

/// <summary>A page ends here.</summary>
public sealed record PageBreakBlock() : Block;
