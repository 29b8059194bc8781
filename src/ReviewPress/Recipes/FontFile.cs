using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.Recipes;

/// <summary>A font of the author's, in the book's folder.</summary>
/// <param name="Path">Full path of a file that is there.</param>
/// <param name="Face">Which of its faces: a name, or a number from 1; null: its only one, else the first.</param>
/// <param name="Location">Where it is named.</param>
public sealed record FontFile(string Path, string? Face, Location Location);

/// <summary>A font that helps out where the house's have no letters.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Scripts">What it sets before any other font; empty: whatever the fonts before it haven't got.</param>
public sealed record FontWish(FontFile File, ImmutableArray<Script> Scripts);
