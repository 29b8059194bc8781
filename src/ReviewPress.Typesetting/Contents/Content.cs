using System.Collections.Immutable;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>A book as it should look, before lines and pages are made.</summary>
/// <param name="Geometry">One for all pages.</param>
/// <param name="Sections">In book order; each begins a page.</param>
/// <param name="Elements">The structure tree, parents before children; index 0 is the artifact that belongs to no element.</param>
/// <param name="Links">Where linked text leads.</param>
public sealed record Content(PageGeometry Geometry, ImmutableArray<Section> Sections, ImmutableArray<StructureElement> Elements, ImmutableArray<LinkTarget> Links)
{
    /// <summary>Words of which the book says where they may be divided.</summary>
    public ImmutableArray<DividedWord> Hyphenation { get; init; } = [];

    /// <summary>What stands between text and notes.</summary>
    public NoteStyle Notes { get; init; } = new(Length.FromPoints(.4m), Length.FromPoints(34), Ink.Black);
}

/// <summary>A word and where it may be divided, whatever the patterns say.</summary>
/// <param name="Language">BCP 47; <c>en</c> is every English.</param>
/// <param name="Word">With hyphens at these places; without any it is never divided.</param>
public readonly record struct DividedWord(string Language, string Word);

/// <summary>The rule above a page's notes: in the middle of one grid unit of white.</summary>
/// <param name="Thickness">Of the rule; zero for none.</param>
/// <param name="Width">From the measure's left edge.</param>
/// <param name="Ink">Its colour.</param>
public sealed record NoteStyle(Length Thickness, Length Width, Ink Ink);

/// <summary>The page: a recto's inner edge is at the left, a verso's at the right.</summary>
/// <param name="Width">Of the trim.</param>
/// <param name="Height">Of the trim.</param>
/// <param name="Inner">From the spine to the measure.</param>
/// <param name="Outer">From the measure to the fore edge.</param>
/// <param name="FirstBaseline">From the trim's top.</param>
/// <param name="Grid">The grid unit: from baseline to baseline of the text.</param>
/// <param name="Lines">How many stand on a full page.</param>
public sealed record PageGeometry(Length Width, Length Height, Length Inner, Length Outer, Length FirstBaseline, Length Grid, int Lines)
{
    /// <summary>A narrow column in the outer margin; zero: none.</summary>
    public Length SideColumn { get; init; }

    /// <summary>Between it and the text.</summary>
    public Length SideGap { get; init; }

    /// <summary>The column's width.</summary>
    public Length Measure => Width - Inner - Outer;

    /// <summary>Of text and side column together.</summary>
    public Length FullWidth => SideColumn > Length.Zero ? Measure + SideGap + SideColumn : Measure;

    /// <summary>The left edge of the text.</summary>
    public Length TextLeft(bool isRecto) => isRecto ? Inner : Outer;

    /// <summary>The left edge of what is as wide as text and side column.</summary>
    public Length FullLeft(bool isRecto) => isRecto || SideColumn == Length.Zero ? TextLeft(isRecto) : Outer - SideGap - SideColumn;

    /// <summary>The left edge of the side column.</summary>
    public Length SideLeft(bool isRecto) => isRecto ? Inner + Measure + SideGap : FullLeft(false);

    /// <summary>The last line's baseline, from the trim's top.</summary>
    public Length LastBaseline => FirstBaseline + Grid * (Lines - 1);
}

/// <summary>On which page a section begins.</summary>
public enum StartSide
{
    /// <summary>The next page.</summary>
    Any,

    /// <summary>A right page; a blank verso before it where need be.</summary>
    Recto,

    /// <summary>A left page.</summary>
    Verso,
}

/// <summary>How pages are numbered.</summary>
public enum NumberStyle
{
    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,
}

/// <summary>What stands between two forced page starts.</summary>
/// <param name="Name">For dumps and faults: a slug.</param>
/// <param name="Start">Its first page's side.</param>
/// <param name="Blocks">What it holds.</param>
/// <param name="Furniture">What its pages carry beside the text.</param>
/// <param name="Numbering">How its pages are numbered.</param>
public sealed record Section(string Name, StartSide Start, ImmutableArray<Block> Blocks, ImmutableArray<FurnitureItem> Furniture, NumberStyle Numbering)
{
    /// <summary>The number of its first page; null: counted on.</summary>
    public int? FirstNumber { get; init; }

    /// <summary>Its structure element.</summary>
    public int Element { get; init; }

    /// <summary>The place that its first page begins with, when no text of the manuscript stands there (a title page); 0: none.</summary>
    public ulong Place { get; init; }
}

/// <summary>On which pages furniture stands.</summary>
[Flags]
public enum FurniturePages
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The section's first page.</summary>
    Opening = 1,

    /// <summary>Left pages but the first.</summary>
    Versos = 2,

    /// <summary>Right pages but the first.</summary>
    Rectos = 4,

    /// <summary>All with text. Blank pages carry nothing.</summary>
    All = Opening | Versos | Rectos,
}

/// <summary>A running head or a folio: at the outer edge of the measure, or in the side column.</summary>
/// <param name="Pages">Where it stands.</param>
/// <param name="Baseline">From the trim's top.</param>
/// <param name="Inlines">Text and folios; texts that are longer than <paramref name="MostWidth"/> are shortened at a word, with an ellipsis.</param>
/// <param name="MostWidth">Above zero.</param>
public sealed record FurnitureItem(FurniturePages Pages, Length Baseline, ImmutableArray<Inline> Inlines, Length MostWidth)
{
    /// <summary>In the side column, flush left in as many lines as <see cref="SideLines"/> at most, the first one on the baseline.</summary>
    public bool IsInSideColumn { get; init; }

    /// <summary>At least one.</summary>
    public int SideLines { get; init; } = 1;

    /// <summary>From baseline to baseline in the side column.</summary>
    public Length SideLeading { get; init; }
}

/// <summary>An element of the structure tree (ISO 32000-1, 14.7), in the standard's own roles.</summary>
/// <param name="Role">For instance P, H1, L, LI, Note, Figure, Table.</param>
/// <param name="Parent">Index of its parent; 0 for the topmost.</param>
public sealed record StructureElement(string Role, int Parent)
{
    /// <summary>BCP 47, where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>In place of what it shows: a figure's alternate description.</summary>
    public string? Alternate { get; init; }
}

/// <summary>Where a link leads: to a place in the book, or an address.</summary>
/// <param name="Place">0 where <paramref name="Address"/> is given.</param>
/// <param name="Address">An absolute URI.</param>
public sealed record LinkTarget(ulong Place, string? Address);
