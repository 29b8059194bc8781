using System.Collections.Immutable;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Contents;

/// <summary>What stands in a line.</summary>
/// <param name="Element">The structure element it belongs to: an index into <see cref="Content.Elements"/>; 0 is none, an artifact.</param>
public abstract record Inline(int Element);

/// <summary>Text in one style and language. Spaces (U+0020) are glue and may break; U+00A0 and U+202F don't break; U+00AD is a hyphenation point and nothing else;
/// U+000A doesn't occur.</summary>
/// <param name="Element">The structure element.</param>
/// <param name="Text">NFC, never empty.</param>
/// <param name="Style">Its look.</param>
/// <param name="Language">BCP 47: chooses hyphenation patterns and shaping.</param>
/// <param name="Place">Of the first character in the manuscript; each further UTF-16 unit counts one. 0: the press's own words.</param>
public sealed record TextInline(int Element, string Text, TextStyle Style, string Language, ulong Place) : Inline(Element)
{
    /// <summary>Where it leads: an index into <see cref="Content.Links"/>; -1 nowhere.</summary>
    public int Link { get; init; } = -1;

    /// <summary>How many UTF-16 units of the manuscript it stands for, where it says them in other words; null: each unit stands for itself.</summary>
    public int? Stands { get; init; }

    /// <summary>Whether it may be hyphenated where its paragraph is.</summary>
    public bool Hyphenates { get; init; } = true;

    /// <summary>The place of one of its characters; 0 where it has none.</summary>
    public ulong PlaceAt(int offset) => Place == 0 ? 0 : Place + (ulong)(Stands is { } stands ? Math.Min(offset, Math.Max(0, stands - 1)) : offset);

    /// <summary>A part of it, with its own place.</summary>
    public TextInline Part(int start, int end) =>
        this with { Text = Text[start..end], Place = PlaceAt(start), Stands = Stands is { } stands ? Math.Max(1, stands - start) : null };
}

/// <summary>The number of the page on which a place stands, known when pages are made.</summary>
/// <param name="Element">The structure element.</param>
/// <param name="Target">The place.</param>
/// <param name="Style">Its look.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Link">As in <see cref="TextInline"/>.</param>
public sealed record PageNumberInline(int Element, ulong Target, TextStyle Style, string Language, int Link = -1) : Inline(Element);

/// <summary>The folio of the page on which it is set; in furniture only.</summary>
/// <param name="Style">Its look.</param>
public sealed record FolioInline(TextStyle Style) : Inline(0);

/// <summary>The running title of the last review that begins on the page, else of the one that goes on there (The Chicago Manual of Style, 1.15); in furniture only.</summary>
/// <param name="Style">Its look.</param>
public sealed record RunningTitleInline(TextStyle Style) : Inline(0);

/// <summary>A drawing that stands on the baseline and is read as words.</summary>
/// <param name="Element">The structure element.</param>
/// <param name="Drawing">Its lower edge stands <paramref name="Rise"/> above the baseline.</param>
/// <param name="Rise">May be below zero.</param>
/// <param name="Spoken">What text extraction and a screen reader get; null for an ornament.</param>
/// <param name="Place">As in <see cref="TextInline"/>.</param>
public sealed record DrawingInline(int Element, Drawing Drawing, Length Rise, string? Spoken, ulong Place) : Inline(Element);

/// <summary>The anchor of a footnote, without width: its mark is the text before it. The note begins on the page where this anchor's line stands.</summary>
/// <param name="Element">The note's structure element.</param>
/// <param name="Note">What stands at the foot, mark included.</param>
/// <param name="Place">Of the note's first character.</param>
public sealed record NoteInline(int Element, ImmutableArray<Block> Note, ulong Place) : Inline(Element);

/// <summary>A large initial at a paragraph's beginning, beside its first lines: as high as from the first line's capitals to the last one's baseline, its left edge
/// on the column's. It is read as a part of the word that goes on beside it. Its paragraph has a <see cref="ParagraphBlock.Plain"/> and no indent.</summary>
/// <param name="Element">The structure element.</param>
/// <param name="Text">A letter with its marks, or figures; never empty.</param>
/// <param name="Style">Of the text beside it, in the initial's face; its features are the initial's, too.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Place">As in <see cref="TextInline"/>.</param>
/// <param name="Lines">2 or more.</param>
/// <param name="Leading">Of the paragraph.</param>
public sealed record DropCapInline(int Element, string Text, TextStyle Style, string Language, ulong Place, int Lines, Length Leading) : Inline(Element);

/// <summary>A space of a given width: glue with no stretch. It vanishes at a line's end.</summary>
/// <param name="Width">At least zero.</param>
/// <param name="Breaks">Whether a line may end here.</param>
public sealed record SpaceInline(Length Width, bool Breaks) : Inline(0);

/// <summary>A line ends here, set as the paragraph's last one would be.</summary>
public sealed record LineBreakInline() : Inline(0);
