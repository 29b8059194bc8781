using System.Runtime.InteropServices;
using ReviewPress.OpenType.CharacterTables;
using static ReviewPress.OpenType.CharacterTables.LineBreakClass;

namespace ReviewPress.OpenType.Segmenting;

/// <summary>A character and the marks on it, as the rules of line breaking see them.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Class">Resolved: never AI, CJ, SA, SG or XX (LB1).</param>
/// <param name="Traits">What else the rules ask.</param>
/// <param name="IsDottedCircle">U+25CC, on which a mark of a Brahmic script may stand (LB28a).</param>
/// <param name="EndsInJoiner">The last mark is a zero-width joiner (LB8a).</param>
/// <param name="IsHalfFlag">A regional indicator, the odd one of its row: the next one belongs to it (LB30a).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineBreakUnit(int Start, LineBreakClass Class, LineBreakTraits Traits,
    bool IsDottedCircle, bool EndsInJoiner, bool IsHalfFlag)
{
    internal bool IsEastAsian => (Traits & LineBreakTraits.EastAsian) != LineBreakTraits.None;

    internal bool IsInitialQuote => (Traits & LineBreakTraits.Initial) != LineBreakTraits.None;

    internal bool IsFinalQuote => (Traits & LineBreakTraits.Final) != LineBreakTraits.None;

    internal bool IsFuturePictograph => (Traits & LineBreakTraits.FuturePictograph) != LineBreakTraits.None;

    internal bool IsLetter => Class is Alphabetic or HebrewLetter;

    /// <summary>AK, AS or the dotted circle.</summary>
    internal bool IsAksara => Class is Aksara or AksaraStart || IsDottedCircle;

    internal static LineBreakUnit Of(int codePoint, int start, bool followsHalfFlag)
    {
        var kind = LineBreakTable.KindOf(codePoint);
        var resolved = kind.Class switch
        {
            Ambiguous or Surrogate or Unknown => Alphabetic,
            ComplexContext => (kind.Traits & LineBreakTraits.Mark) != LineBreakTraits.None ? CombiningMark : Alphabetic,
            ConditionalJapaneseStarter => Nonstarter,
            _ => kind.Class,
        };
        return new LineBreakUnit(start, resolved, kind.Traits, codePoint == 0x25CC, EndsInJoiner: false,
            IsHalfFlag: resolved == RegionalIndicator && !followsHalfFlag);
    }
}
