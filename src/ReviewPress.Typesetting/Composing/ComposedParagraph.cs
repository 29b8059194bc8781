using System.Collections.Immutable;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Composing;

/// <summary>A paragraph with its lines chosen and its glyphs packed or dropped: shaping it again and cutting at the same ends gives the same lines.</summary>
/// <param name="Block">What it was made of.</param>
/// <param name="Width">Of its column.</param>
/// <param name="References">What its page numbers said.</param>
/// <param name="Settings">The ways to break it, the fewest lines first; at least one.</param>
/// <param name="Best">Index of the best one.</param>
internal sealed record ComposedParagraph(ParagraphBlock Block, Length Width, ImmutableArray<ReferenceText> References, ImmutableArray<ParagraphSetting> Settings, int Best)
{
    /// <summary>Its notes and where their anchors stand, in order.</summary>
    public ImmutableArray<(int Character, NoteInline Note)> Notes { get; init; } = [];

    /// <summary>Places that a link or reference leads to, and the place that the paragraph begins with.</summary>
    public ImmutableArray<(int Character, ulong Place)> Places { get; init; } = [];

    /// <summary>How its lines were chosen, where that was asked; else empty.</summary>
    public string Decisions { get; init; } = "";

    /// <summary>Its glyphs, packed; null where they are to be shaped again.</summary>
    public KeptGlyphs? Glyphs { get; init; }

    /// <summary>Its drop cap; or null.</summary>
    public DropCapFit? Cap { get; init; }

    /// <summary>A line's left edge, from the column's.</summary>
    public Length IndentOf(int line) => Block.Style.Left + (line == 0 ? Block.Style.Indent : Cap?.IndentOf(line) ?? Length.Zero);

    /// <summary>What it was asked for as, where its first line is set in another style: then <see cref="Block"/> has that style up to the line's end.</summary>
    public ParagraphBlock Original { get; init; } = Block;

    /// <summary>What went wrong.</summary>
    public ImmutableArray<TypesettingFault> Faults { get; init; } = [];

    /// <summary>The character of one of its places; -1 where it isn't one of them.</summary>
    public int CharacterOf(ulong place)
    {
        foreach (var (character, at) in Places)
        {
            if (at == place) return character;
        }

        return -1;
    }

    /// <summary>The line of a setting in which a character stands.</summary>
    public int LineOf(int setting, int character)
    {
        var ends = Settings[setting].Ends;
        var line = 0;
        while (line < ends.Length - 1 && ends[line].Character <= character) line++;
        return line;
    }
}
