using System.Collections.Immutable;

namespace ReviewPress.Reviews;

/// <summary>Inline text. A leaf's text is that of its <see cref="Text"/>, <see cref="CodeText"/> and <see cref="LineBreak"/> (one LF), concatenated;
/// offsets count its UTF-16 units.</summary>
public abstract record Inline;

/// <summary>Plain text.</summary>
/// <param name="Value">NFC, without line ends; never empty.</param>
/// <param name="Offset">Of its first character in the leaf's text.</param>
public sealed record Text(string Value, int Offset) : Inline
{
    /// <summary>Never altered by Punctuating: the author escaped it, or it is an address.</summary>
    public bool AsTyped { get; init; }
}

/// <summary>Code in a line.</summary>
/// <param name="Value">Never empty.</param>
/// <param name="Offset">As in <see cref="Text"/>.</param>
public sealed record CodeText(string Value, int Offset) : Inline;

/// <summary>A line break that the author set.</summary>
/// <param name="Offset">As in <see cref="Text"/>.</param>
public sealed record LineBreak(int Offset) : Inline;

/// <summary>How a span of text is meant.</summary>
public enum SpanKind
{
    /// <summary>Emphasis: italics; roman within italics.</summary>
    Emphasis,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>Small capitals.</summary>
    SmallCapitals,

    /// <summary>Raised.</summary>
    Superscript,

    /// <summary>Lowered.</summary>
    Subscript,

    /// <summary>Struck out.</summary>
    Deleted,

    /// <summary>Only another language, or other words in print.</summary>
    Language,

    /// <summary>A spoiler in a line.</summary>
    Spoiler,
}

/// <summary>A span of text.</summary>
/// <param name="Kind">What is meant.</param>
/// <param name="Language">BCP 47 where it differs from its surroundings; or null.</param>
/// <param name="Children">What it holds.</param>
public sealed record Span(SpanKind Kind, string? Language, ImmutableArray<Inline> Children) : Inline
{
    /// <summary>What print says instead, NFC; empty: nothing; null: its children. The e-book has the children.</summary>
    public string? Print { get; init; }
}

/// <summary>A link to an address outside the book.</summary>
/// <param name="Address">http, https or mailto, absolute.</param>
/// <param name="Children">Its text.</param>
public sealed record Link(string Address, ImmutableArray<Inline> Children) : Inline;

/// <summary>A reference to another review of the book: <c>[[slug]]</c>.</summary>
/// <param name="Slug">Of the review it leads to, found; its title is set in italics with its page.</param>
/// <param name="Children">The author's own words in place of the title; may be empty.</param>
/// <param name="Source">Offset in the file's text.</param>
/// <param name="Offset">In the leaf's text: where it stands.</param>
public sealed record CrossReference(string Slug, ImmutableArray<Inline> Children, int Source, int Offset) : Inline;

/// <summary>A call of a footnote.</summary>
/// <param name="Number">The note's, from 1.</param>
/// <param name="Offset">In the leaf's text: where it stands.</param>
public sealed record NoteCall(int Number, int Offset) : Inline;

/// <summary>A picture in a line of text.</summary>
/// <param name="Picture">Full path.</param>
/// <param name="Alternate">For those who can't see it.</param>
/// <param name="Offset">In the leaf's text: where it stands.</param>
public sealed record InlinePicture(string Picture, string Alternate, int Offset) : Inline;
