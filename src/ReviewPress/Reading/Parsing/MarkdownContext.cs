using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>What a body can't know of itself.</summary>
/// <param name="BookFolder">Full path: pictures come from below it.</param>
/// <param name="PictureFolders">Further folders for pictures, as full paths.</param>
/// <param name="Titles">What a first heading may repeat: the work's title, the headline; empty where neither is known, and the first heading of level 1 is the title.</param>
/// <param name="FirstLeaf">The number of the body's first leaf; those before it belong to the front matter.</param>
public sealed record MarkdownContext(string BookFolder, ImmutableArray<string> PictureFolders, ImmutableArray<string> Titles, int FirstLeaf);

/// <summary>The body of a review, read.</summary>
/// <param name="Blocks">In source order, leaves numbered likewise.</param>
/// <param name="Notes">Numbered from 1 in the order of their calls; their leaves follow the body's.</param>
/// <param name="Pieces">Of the body's leaves only.</param>
/// <param name="LeafCount">One more than the highest leaf's number.</param>
/// <param name="Title">The first heading of level 1, where no title was given, taken out of the body; or null.</param>
/// <param name="TitleSource">Where that stands; else -1.</param>
/// <param name="Diagnostics">In source order.</param>
public sealed record MarkdownBody(
    ImmutableArray<Block> Blocks, ImmutableArray<Note> Notes, PieceTable Pieces, int LeafCount, Leaf? Title, int TitleSource, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Inline Markdown from outside a body: a headline, a dek.</summary>
/// <param name="Leaf">Text and emphasis; no notes, links, pictures.</param>
/// <param name="Pieces">Of this leaf.</param>
/// <param name="Diagnostics">In source order.</param>
public sealed record MarkdownLine(Leaf Leaf, ImmutableArray<Piece> Pieces, ImmutableArray<Diagnostic> Diagnostics);
