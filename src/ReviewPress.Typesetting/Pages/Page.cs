using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Pages;

/// <summary>A finished page: where each glyph stands. Coordinates are from the trim's upper left corner, y downwards.</summary>
/// <param name="Number">Physical, from 0; even numbers are rectos.</param>
/// <param name="Label">Its folio in words: <c>xii</c>, <c>12</c>; also of pages that show none.</param>
/// <param name="Width">Of the trim.</param>
/// <param name="Height">Of the trim.</param>
/// <param name="Marks">In reading order: text, notes, then furniture.</param>
/// <param name="Links">Areas that lead somewhere.</param>
/// <param name="Anchors">Places that begin a block on this page, for destinations.</param>
public sealed record Page(int Number, string Label, Length Width, Length Height, ImmutableArray<Mark> Marks, ImmutableArray<LinkArea> Links, ImmutableArray<Anchor> Anchors)
{
    /// <summary>Whether it is a right-hand page.</summary>
    public bool IsRecto => Number % 2 == 0;

    /// <summary>White spaces that aren't the style's own: second grid lines above heads, and whatever else was given up.</summary>
    public ImmutableArray<string> Irregularities { get; init; } = [];
}

/// <summary>Something painted.</summary>
/// <param name="Element">Index into <see cref="Content.Elements"/>; 0: an artifact.</param>
public abstract record Mark(int Element);

/// <summary>Glyphs of one face and size on one baseline.</summary>
/// <param name="Element">See <see cref="Mark"/>.</param>
/// <param name="Face">Its number in the face table.</param>
/// <param name="Size">The em.</param>
/// <param name="Ink">The colour.</param>
/// <param name="X">Of the first glyph's origin.</param>
/// <param name="Baseline">From the trim's top, rise included.</param>
/// <param name="Scale">Horizontal scaling in 1/1000: 1000 is none; constant within a line.</param>
/// <param name="Tracking">Added after each glyph, before scaling.</param>
/// <param name="Glyphs">In reading order; a piece of the memory that all runs of a page share.</param>
/// <param name="Kind">What the text is, for tests and dumps.</param>
public sealed record GlyphRun(int Element, int Face, Length Size, Ink Ink, Length X, Length Baseline, int Scale, Length Tracking, ArraySegment<PlacedGlyph> Glyphs, RunKind Kind) : Mark(Element)
{
    /// <summary>Only read, not painted: what it says is drawn beside it.</summary>
    public bool IsUnseen { get; init; }
}

/// <summary>Which part of the page a run belongs to.</summary>
public enum RunKind
{
    /// <summary>The text column.</summary>
    Text,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>A running head or folio: an artifact.</summary>
    Furniture,

    /// <summary>The side column.</summary>
    Side,
}

/// <summary>A glyph where it stands.</summary>
/// <param name="Id">In its face; spaces have theirs.</param>
/// <param name="X">Of its origin, from the run's X, offsets included.</param>
/// <param name="Y">How far it is raised, offsets included.</param>
/// <param name="Text">The source text that it stands for: empty for the further glyphs of a cluster, U+00AD for a hyphen that the line set.</param>
public readonly record struct PlacedGlyph(ushort Id, Length X, Length Y, string Text);

/// <summary>A filled rectangle: rules.</summary>
/// <param name="Element">See <see cref="Mark"/>.</param>
/// <param name="Box">Its place.</param>
/// <param name="Ink">The colour.</param>
public sealed record RuleMark(int Element, Box Box, Ink Ink) : Mark(Element);

/// <summary>A vector drawing.</summary>
/// <param name="Element">See <see cref="Mark"/>.</param>
/// <param name="X">Of its left edge.</param>
/// <param name="Y">Of its upper edge.</param>
/// <param name="Drawing">What is drawn.</param>
/// <param name="Spoken">What it says, or null.</param>
public sealed record DrawingMark(int Element, Length X, Length Y, Drawing Drawing, string? Spoken) : Mark(Element);

/// <summary>A picture.</summary>
/// <param name="Element">See <see cref="Mark"/>.</param>
/// <param name="Picture">Its number.</param>
/// <param name="Box">Its place.</param>
public sealed record PictureMark(int Element, int Picture, Box Box) : Mark(Element);

/// <summary>A rectangle that leads somewhere: one for each line of a link.</summary>
/// <param name="Link">Index into <see cref="Content.Links"/>.</param>
/// <param name="Element">Of the linked text.</param>
/// <param name="Box">Its place.</param>
public readonly record struct LinkArea(int Link, int Element, Box Box);

/// <summary>A place that begins a block on a page.</summary>
/// <param name="Place">In the manuscript.</param>
/// <param name="Top">Of the block's first line.</param>
public readonly record struct Anchor(ulong Place, Length Top);
