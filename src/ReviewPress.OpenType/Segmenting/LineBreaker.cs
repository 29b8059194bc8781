using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ReviewPress.OpenType.CharacterTables;
using static ReviewPress.OpenType.CharacterTables.LineBreakClass;

namespace ReviewPress.OpenType.Segmenting;

/// <summary>Where lines may end, by Unicode Standard Annex 14 for Unicode 17, without tailoring. Hyphenation is not its business, nor is style:
/// it allows a break before an em dash, for instance.</summary>
public static class LineBreaker
{
    /// <summary>Finds every opportunity of a text.</summary>
    /// <param name="text">A paragraph; lone surrogates count as unknown characters.</param>
    /// <returns>One more than the text has UTF-16 units: what may happen before each, and last at the end, where a break is mandatory (LB3).
    /// Before the first there is none (LB2).</returns>
    public static ImmutableArray<BreakOpportunity> Opportunities(ReadOnlySpan<char> text)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        var units = ArrayPool<LineBreakUnit>.Shared.Rent(text.Length);
        var count = Join(text, units);
        var rules = new LineBreakRules(units.AsSpan(0, count));
        for (var i = 1; i < count; i++) opportunities[units[i].Start] = rules.Before(i);
        ArrayPool<LineBreakUnit>.Shared.Return(units);
        opportunities[text.Length] = BreakOpportunity.Mandatory;
        return ImmutableCollectionsMarshal.AsImmutableArray(opportunities);
    }

    /// <summary>LB1, LB9 and LB10: classes resolved, marks joined to what they stand on.</summary>
    private static int Join(ReadOnlySpan<char> text, Span<LineBreakUnit> units)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var codePoint = status == OperationStatus.Done ? rune.Value : 0xD800;
            var unit = LineBreakUnit.Of(codePoint, i, followsHalfFlag: count > 0 && units[count - 1].IsHalfFlag);
            if (unit.Class is CombiningMark or ZeroWidthJoiner)
            {
                var joiner = unit.Class == ZeroWidthJoiner;
                if (count > 0 && units[count - 1].Class is not (MandatoryBreak or CarriageReturn or LineFeed or NextLine or Space or ZeroWidthSpace))
                    units[count - 1] = units[count - 1] with { EndsInJoiner = joiner };
                else
                    units[count++] = unit with { Class = Alphabetic, EndsInJoiner = joiner };
            }
            else
            {
                units[count++] = unit;
            }

            i += length;
        }

        return count;
    }
}
