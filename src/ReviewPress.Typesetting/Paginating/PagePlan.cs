using System.Collections.Immutable;

namespace ReviewPress.Typesetting.Paginating;

/// <summary>Part of a piece on a page.</summary>
/// <param name="Piece">Which.</param>
/// <param name="From">Its first line or row; 0 for what isn't broken.</param>
/// <param name="To">The one after its last.</param>
/// <param name="Top">From the column's top, scaled points.</param>
/// <param name="Setting">Which of a paragraph's settings is used.</param>
/// <param name="Stretch">Whether a second grid line may stand above; in a finished plan: whether it does.</param>
internal readonly record struct PiecePart(Piece Piece, int From, int To, long Top, int Setting, Stretch Stretch);

/// <summary>White that may be a grid unit more where that fills a page, in the order in which it is used.</summary>
internal enum Stretch : byte
{
    None,
    AboveHead,
    BelowOpening,
}

/// <summary>Part of a note on a page.</summary>
/// <param name="Note">Which.</param>
/// <param name="From">Its first line.</param>
/// <param name="To">The one after its last.</param>
internal readonly record struct NotePart(NotePiece Note, int From, int To);

/// <summary>What stands on a page, before glyphs are set.</summary>
/// <param name="Parts">Of the text, from the top.</param>
/// <param name="Notes">At the foot.</param>
/// <param name="End">How it was ended.</param>
internal sealed record PagePlan(ImmutableArray<PiecePart> Parts, ImmutableArray<NotePart> Notes, PageEnd End);
