using ReviewPress.OpenType.CharacterTables;
using static ReviewPress.OpenType.CharacterTables.LineBreakClass;

namespace ReviewPress.OpenType.Segmenting;

/// <summary>The rules LB4 to LB31 of Unicode Standard Annex 14 (revision 55), each under its number. The first that speaks decides.</summary>
internal readonly ref struct LineBreakRules(ReadOnlySpan<LineBreakUnit> units)
{
    private readonly ReadOnlySpan<LineBreakUnit> _units = units;

    /// <summary>What may happen before a unit.</summary>
    /// <param name="i">From 1.</param>
    internal BreakOpportunity Before(int i)
    {
        LineBreakUnit left = _units[i - 1], right = _units[i];
        if (left.Class is MandatoryBreak or LineFeed or NextLine) return BreakOpportunity.Mandatory;                             // LB4, 5
        if (left.Class == CarriageReturn) return right.Class == LineFeed ? BreakOpportunity.None : BreakOpportunity.Mandatory;   // LB5
        var allowed = Spaces(i, left, right) ?? Quotes(i, left, right) ?? Hyphens(i, left, right)
            ?? Numbers(i, left, right) ?? Syllables(left, right) ?? Letters(i, left, right) ?? true;                          // LB31
        return allowed ? BreakOpportunity.Allowed : BreakOpportunity.None;
    }

    /// <summary>The last unit before <paramref name="i"/> that is no space, or -1.</summary>
    private int BeforeSpaces(int i)
    {
        while (--i >= 0 && _units[i].Class == Space) { }
        return i;
    }

    private LineBreakClass? ClassAt(int i) => i >= 0 && i < _units.Length ? _units[i].Class : null;

    private bool IsEastAsianAt(int i) => i >= 0 && i < _units.Length && _units[i].IsEastAsian;

    /// <summary>LB6 to LB18: line ends, spaces, glue, and what clings across spaces.</summary>
    private bool? Spaces(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        if (right.Class is MandatoryBreak or CarriageReturn or LineFeed or NextLine or Space or ZeroWidthSpace) return false;   // LB6, 7
        var before = BeforeSpaces(i);
        var anchor = ClassAt(before);
        if (anchor == ZeroWidthSpace) return true;                                                                              // LB8
        if (left.EndsInJoiner) return false;                                                                                    // LB8a
        if (left.Class == WordJoiner || right.Class == WordJoiner || left.Class == Glue) return false;                          // LB11, 12
        if (right.Class == Glue && left.Class is not (Space or BreakAfter or Hyphen or UnambiguousHyphen)) return false;        // LB12a
        if (right.Class is ClosePunctuation or CloseParenthesis or Exclamation or BreakSymbols) return false;                   // LB13
        if (anchor == OpenPunctuation) return false;                                                                            // LB14
        if (before >= 0 && _units[before].IsInitialQuote && OpensQuote(before)) return false;                                   // LB15a
        if (right.IsFinalQuote && ClosesQuote(i)) return false;                                                                 // LB15b
        if (left.Class == Space && right.Class == InfixNumeric && ClassAt(i + 1) == Numeric) return true;                       // LB15c
        if (right.Class == InfixNumeric) return false;                                                                          // LB15d
        if (anchor is ClosePunctuation or CloseParenthesis && right.Class == Nonstarter) return false;                          // LB16
        if (anchor == BreakBoth && right.Class == BreakBoth) return false;                                                      // LB17
        return left.Class == Space ? true : null;                                                                               // LB18
    }

    private bool OpensQuote(int quote) => ClassAt(quote - 1) is
        null or MandatoryBreak or CarriageReturn or LineFeed or NextLine or OpenPunctuation or Quotation or Glue or Space or ZeroWidthSpace;

    private bool ClosesQuote(int quote) => ClassAt(quote + 1) is
        null or Space or Glue or WordJoiner or ClosePunctuation or Quotation or CloseParenthesis or Exclamation or InfixNumeric or BreakSymbols
        or MandatoryBreak or CarriageReturn or LineFeed or NextLine or ZeroWidthSpace;

    /// <summary>LB19 and 19a: quotation marks hold on to both sides, but for an opening or closing one, and among East Asian characters.</summary>
    private bool? Quotes(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        if (right.Class == Quotation && (!right.IsInitialQuote || !left.IsEastAsian || !IsEastAsianAt(i + 1))) return false;
        if (left.Class == Quotation && (!left.IsFinalQuote || !right.IsEastAsian || !IsEastAsianAt(i - 2))) return false;
        return null;
    }

    /// <summary>LB20 to LB22.</summary>
    private bool? Hyphens(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        if (left.Class == ContingentBreak || right.Class == ContingentBreak) return true;                                       // LB20
        var hyphen = left.Class is Hyphen or UnambiguousHyphen;
        if (hyphen && right.IsLetter && ClassAt(i - 2) is
            null or MandatoryBreak or CarriageReturn or LineFeed or NextLine or Space or ZeroWidthSpace or ContingentBreak or Glue) return false;   // LB20a
        if (right.Class is BreakAfter or UnambiguousHyphen or Hyphen or Nonstarter || left.Class == BreakBefore) return false;  // LB21
        if (hyphen && ClassAt(i - 2) == HebrewLetter && right.Class != HebrewLetter) return false;                              // LB21a
        if (left.Class == BreakSymbols && right.Class == HebrewLetter) return false;                                            // LB21b
        return right.Class == Inseparable ? false : null;                                                                       // LB22
    }

    /// <summary>LB23 to LB25: numbers with their signs and units.</summary>
    private bool? Numbers(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        if ((left.IsLetter && right.Class == Numeric) || (left.Class == Numeric && right.IsLetter)) return false;               // LB23
        if (left.Class == PrefixNumeric && right.Class is Ideographic or EmojiBase or EmojiModifier) return false;
        if (left.Class is Ideographic or EmojiBase or EmojiModifier && right.Class == PostfixNumeric) return false;             // LB23a
        var affixLeft = left.Class is PrefixNumeric or PostfixNumeric;
        var affixRight = right.Class is PrefixNumeric or PostfixNumeric;
        if ((affixLeft && right.IsLetter) || (left.IsLetter && affixRight)) return false;                                       // LB24
        if (affixRight && EndsNumber(left.Class is ClosePunctuation or CloseParenthesis ? i - 2 : i - 1)) return false;         // LB25
        if (right.Class == Numeric && (affixLeft || left.Class is Hyphen or InfixNumeric || EndsNumber(i - 1))) return false;
        return affixLeft && right.Class == OpenPunctuation && OpensNumber(i + 1) ? false : null;
    }

    /// <summary>NU (SY | IS)*, ending here.</summary>
    private bool EndsNumber(int i)
    {
        while (i >= 0 && _units[i].Class is BreakSymbols or InfixNumeric) i--;
        return ClassAt(i) == Numeric;
    }

    private bool OpensNumber(int i) => ClassAt(i) == Numeric || (ClassAt(i) == InfixNumeric && ClassAt(i + 1) == Numeric);

    /// <summary>LB26 and LB27: Hangul.</summary>
    private static bool? Syllables(in LineBreakUnit left, in LineBreakUnit right)
    {
        var hold = left.Class switch
        {
            HangulL => right.Class is HangulL or HangulV or HangulLv or HangulLvt,
            HangulV or HangulLv => right.Class is HangulV or HangulT,
            HangulT or HangulLvt => right.Class == HangulT,
            _ => false,
        };
        if (hold) return false;                                                                                                 // LB26
        if (left.Class is HangulL or HangulV or HangulT or HangulLv or HangulLvt && right.Class == PostfixNumeric) return false;
        return left.Class == PrefixNumeric && right.Class is HangulL or HangulV or HangulT or HangulLv or HangulLvt ? false : null;   // LB27
    }

    /// <summary>LB28 to LB30b: letters, Brahmic syllables, brackets, flags, emoji.</summary>
    private bool? Letters(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        if (left.IsLetter && right.IsLetter) return false;                                                                      // LB28
        if (IsBrahmicSyllable(i, left, right)) return false;                                                                    // LB28a
        if (left.Class == InfixNumeric && right.IsLetter) return false;                                                         // LB29
        if ((left.IsLetter || left.Class == Numeric) && right.Class == OpenPunctuation && !right.IsEastAsian) return false;
        if (left.Class == CloseParenthesis && !left.IsEastAsian && (right.IsLetter || right.Class == Numeric)) return false;    // LB30
        if (left.Class == RegionalIndicator && right.Class == RegionalIndicator) return !left.IsHalfFlag;                       // LB30a
        return (left.Class == EmojiBase || left.IsFuturePictograph) && right.Class == EmojiModifier ? false : null;             // LB30b
    }

    private bool IsBrahmicSyllable(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        if (left.Class == AksaraPrebase) return right.IsAksara;
        if (left.IsAksara && right.Class is ViramaFinal or Virama) return true;
        if (left.Class == Virama && i >= 2 && _units[i - 2].IsAksara && (right.Class == Aksara || right.IsDottedCircle)) return true;
        return left.IsAksara && right.IsAksara && ClassAt(i + 1) == ViramaFinal;
    }
}
