using System.Collections.Immutable;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>An element of a section's vertical list: a block whose lines are chosen.</summary>
internal abstract record Piece
{
    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    public bool KeepsSpaceAtHead { get; init; }

    public int KeepWithNext { get; init; }

    public bool StretchesAbove { get; init; }

    public Beginning? Begins { get; init; }

    public bool IsWide { get; init; }

    /// <summary>What stands beside it in the side column.</summary>
    public ImmutableArray<Piece> Side { get; init; } = [];

    public bool StretchesBelow { get; init; }

    /// <summary>Of the whole, unbroken.</summary>
    public abstract Length Height { get; }

    /// <summary>The notes called in it, in order; a broken piece has some of them on each page.</summary>
    public virtual IEnumerable<NotePiece> Notes => [];

    /// <summary>A piece with a block's spaces and keeps.</summary>
    public Piece Of(Block block) => this with
    {
        SpaceBefore = block.SpaceBefore, SpaceAfter = block.SpaceAfter, KeepsSpaceAtHead = block.KeepsSpaceAtHead,
        KeepWithNext = block.KeepWithNext, StretchesAbove = block.StretchesAbove, StretchesBelow = block.StretchesBelow,
        Begins = block.Begins, IsWide = block.IsWide,
    };
}

/// <summary>A paragraph: breaks between lines.</summary>
/// <param name="Paragraph">Its lines, in one or more settings.</param>
/// <param name="Called">The notes called in it, in order.</param>
internal sealed record ParagraphPiece(ComposedParagraph Paragraph, ImmutableArray<NotePiece> Called) : Piece
{
    /// <summary>The best setting.</summary>
    public ParagraphSetting Setting => Paragraph.Settings[Paragraph.Best];

    /// <summary>By setting: the line in which each note is called; empty where none is.</summary>
    public ImmutableArray<ImmutableArray<int>> NoteLines { get; } = Called.IsEmpty ? [] :
        [.. Paragraph.Settings.Select((_, setting) => Paragraph.Notes.Select(n => Paragraph.LineOf(setting, n.Character)).ToImmutableArray())];

    public Length Leading => Paragraph.Block.Style.Leading;

    public override Length Height => Leading * Setting.Lines;

    public override IEnumerable<NotePiece> Notes => Called;

    /// <summary>Whether a page may end after so many lines.</summary>
    public bool MayBreakAfter(int setting, int lines, int keptLines)
    {
        var style = Paragraph.Block.Style;
        return !style.KeepsTogether && lines >= Math.Max(style.Orphans, keptLines) && Paragraph.Settings[setting].Lines - lines >= style.Widows;
    }
}

/// <summary>Something with a height that is never broken: a rule, a drawing, white.</summary>
/// <param name="Block">What it shows.</param>
/// <param name="BlockHeight">Its height.</param>
internal sealed record SolidPiece(Block Block, Length BlockHeight) : Piece
{
    public override Length Height => BlockHeight;
}

/// <summary>A piece in its place within another.</summary>
internal readonly record struct StackedPiece(Piece Piece, Length Left, Length Top);

/// <summary>Pieces in fixed places, never broken: a row, a group kept together, a figure with its caption.</summary>
/// <param name="Children">In reading order.</param>
/// <param name="StackHeight">Of all together.</param>
internal sealed record StackPiece(ImmutableArray<StackedPiece> Children, Length StackHeight) : Piece
{
    /// <summary>Stands on the page's foot and ends the page.</summary>
    public bool AtFoot { get; init; }

    /// <summary>May leave its place, within the section.</summary>
    public bool Floats { get; init; }

    /// <summary>What it says again, on another page if there is one.</summary>
    public Passage? Repeats { get; init; }

    public override Length Height => StackHeight;

    public override IEnumerable<NotePiece> Notes => Children.SelectMany(c => c.Piece.Notes);
}

/// <summary>A table: breaks between rows.</summary>
/// <param name="Caption">Above the first part.</param>
/// <param name="Continued">Above the others.</param>
/// <param name="Head">Of each part.</param>
/// <param name="Rows">At least one.</param>
/// <param name="Foot">Of each part.</param>
internal sealed record TablePiece(StackPiece Caption, StackPiece Continued, StackPiece Head, ImmutableArray<StackPiece> Rows, StackPiece Foot) : Piece
{
    public override Length Height => Caption.Height + Head.Height + Rows.Aggregate(Length.Zero, (sum, row) => sum + row.Height) + Foot.Height;

    public override IEnumerable<NotePiece> Notes => Rows.SelectMany((_, row) => NotesOf(row));

    /// <summary>The notes that a row calls, with the first those of the caption and the head.</summary>
    public IEnumerable<NotePiece> NotesOf(int row) => row > 0 ? Rows[row].Notes : Caption.Notes.Concat(Head.Notes).Concat(Rows[row].Notes);

    /// <summary>What stands above the first row of a part.</summary>
    public Length HeadHeight(int row) => (row == 0 ? Caption : Continued).Height + Head.Height;

    /// <summary>Whether a page may end after so many rows.</summary>
    public bool MayBreakAfter(int rows)
    {
        var fewest = Rows.Length >= 4 ? 2 : 1;
        return rows >= fewest && Rows.Length - rows >= fewest;
    }
}

/// <summary>A group that may break begins.</summary>
/// <param name="Whole">The group unbroken with its own white, where it has such; else null.</param>
/// <param name="WholeSpace">White above and below <paramref name="Whole"/>.</param>
/// <param name="Close">Index of its end.</param>
internal sealed record GroupOpenPiece(StackPiece? Whole, Length WholeSpace, int Close) : Piece
{
    public override Length Height => Length.Zero;
}

/// <summary>A group that may break ends.</summary>
/// <param name="PadsToGrid">Whether white fills up to the grid.</param>
internal sealed record GroupClosePiece(bool PadsToGrid) : Piece
{
    public override Length Height => Length.Zero;
}

/// <summary>A page ends here.</summary>
internal sealed record BreakPiece : Piece
{
    public override Length Height => Length.Zero;
}

/// <summary>A footnote: lines and solid pieces one below the other.</summary>
/// <param name="Number">In its section, from 0, in the order of composition.</param>
/// <param name="Place">Of its first character.</param>
/// <param name="Pieces">What it holds.</param>
internal sealed record NotePiece(int Number, ulong Place, ImmutableArray<StackedPiece> Pieces)
{
    /// <summary>How many reviews of its section had begun where it is called.</summary>
    public int Review { get; init; }

    /// <summary>The lower edge of each line, from the note's top: where it may be split.</summary>
    public ImmutableArray<Length> Ends { get; } = [.. EndsOf(Pieces)];

    /// <summary>The height of some of its lines.</summary>
    public Length HeightOf(int from, int to) => to == 0 ? Length.Zero : Ends[to - 1] - (from == 0 ? Length.Zero : Ends[from - 1]);

    private static IEnumerable<Length> EndsOf(ImmutableArray<StackedPiece> pieces)
    {
        foreach (var (piece, _, top) in pieces)
        {
            if (piece is not ParagraphPiece paragraph) yield return top + piece.Height;
            else
            {
                for (var line = 1; line <= paragraph.Setting.Lines; line++) yield return top + paragraph.Leading * line;
            }
        }
    }
}
