using System.Collections.Immutable;

namespace ReviewPress.Reviews;

/// <summary>A block of a review's body.</summary>
/// <param name="Source">Its beginning, as an offset into the file's text.</param>
public abstract record Block(int Source)
{
    /// <summary>How the author wants it set.</summary>
    public BlockWish Wish { get; init; } = BlockWish.None;
}

/// <summary>A paragraph.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Leaf">Its leaf's number.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Paragraph(int Source, int Leaf, ImmutableArray<Inline> Inlines) : Block(Source);

/// <summary>A heading.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Leaf">Its leaf's number.</param>
/// <param name="Level">1 for the highest in its review; levels are closed up.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Heading(int Source, int Leaf, int Level, ImmutableArray<Inline> Inlines) : Block(Source);

/// <summary>A block quotation.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Blocks">What is quoted.</param>
/// <param name="Attribution">The last paragraph that began with a dash, without the dash; or null.</param>
public sealed record Quote(int Source, ImmutableArray<Block> Blocks, Paragraph? Attribution) : Block(Source);

/// <summary>A list.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="IsOrdered">Numbered.</param>
/// <param name="Start">The first number.</param>
/// <param name="IsTight">No blank lines between its items.</param>
/// <param name="Items">Each of blocks.</param>
public sealed record BulletList(int Source, bool IsOrdered, int Start, bool IsTight, ImmutableArray<ListItem> Items) : Block(Source);

/// <summary>An item of a list.</summary>
/// <param name="Blocks">What it holds.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks);

/// <summary>A definition list's entry.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Terms">At least one.</param>
/// <param name="Definitions">What they mean.</param>
public sealed record Definition(int Source, ImmutableArray<Paragraph> Terms, ImmutableArray<Block> Definitions) : Block(Source);

/// <summary>Where a column's text stands.</summary>
public enum ColumnAlignment
{
    /// <summary>Not said: numbers at their decimal point, text left.</summary>
    Unset,

    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>A table.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Caption">The paragraph <c>Table: …</c> just before it, without that word; or null.</param>
/// <param name="Columns">An alignment each.</param>
/// <param name="Head">The head's cells; may be empty.</param>
/// <param name="Rows">The body's rows, each as long as <paramref name="Columns"/>.</param>
public sealed record Table(int Source, Leaf? Caption, ImmutableArray<ColumnAlignment> Columns, ImmutableArray<Leaf> Head, ImmutableArray<ImmutableArray<Leaf>> Rows) : Block(Source);

/// <summary>A picture with its words.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Picture">Full path of the file, inside the book's folders.</param>
/// <param name="Alternate">For those who can't see it; empty: decorative.</param>
/// <param name="Caption">Or null.</param>
/// <param name="Credit">Or null.</param>
public sealed record Figure(int Source, string Picture, string Alternate, Leaf? Caption, Leaf? Credit) : Block(Source)
{
    /// <summary>Whether it has a printed page of its own: <c>{.page}</c>.</summary>
    public bool FillsPage { get; init; }
}

/// <summary>A section break.</summary>
public sealed record SectionBreak(int Source) : Block(Source);

/// <summary>A page begins here, in print.</summary>
public sealed record PageBreak(int Source) : Block(Source);

/// <summary>Code, or anything that keeps its lines in a typewriter's face.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Leaf">Its leaf's number.</param>
/// <param name="Text">Lines separated by LF.</param>
public sealed record CodeBlock(int Source, int Leaf, string Text) : Block(Source);

/// <summary>What a container is for.</summary>
public enum ContainerKind
{
    /// <summary><c>::: pull</c>: a sentence set large.</summary>
    Pull,

    /// <summary><c>::: spoiler</c>.</summary>
    Spoiler,

    /// <summary><c>::: verdict</c>.</summary>
    Verdict,

    /// <summary><c>::: verse</c>: lines are kept.</summary>
    Verse,

    /// <summary><c>::: screenplay</c>.</summary>
    Screenplay,
}

/// <summary>A container with a purpose.</summary>
/// <param name="Source">See <see cref="Block"/>.</param>
/// <param name="Kind">What for.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record Container(int Source, ContainerKind Kind, ImmutableArray<Block> Blocks) : Block(Source);
