namespace ReviewPress.OpenType.CharacterTables;

/// <summary>How a character behaves at the end of a line: the property Line_Break of Unicode 17 (Unicode Standard Annex 14, table 1).</summary>
public enum LineBreakClass : byte
{
    /// <summary>XX: unassigned, private use.</summary>
    Unknown,

    /// <summary>AI: alphabetic or ideographic.</summary>
    Ambiguous,

    /// <summary>AK: consonant of a Brahmic script.</summary>
    Aksara,

    /// <summary>AP: stands before a consonant.</summary>
    AksaraPrebase,

    /// <summary>AS: independent vowel.</summary>
    AksaraStart,

    /// <summary>AL: letters and symbols.</summary>
    Alphabetic,

    /// <summary>B2: em dash.</summary>
    BreakBoth,

    /// <summary>BA: spaces of fixed width, and others that allow a break after them.</summary>
    BreakAfter,

    /// <summary>BB: allows a break before it.</summary>
    BreakBefore,

    /// <summary>BK: line and paragraph separator, form feed.</summary>
    MandatoryBreak,

    /// <summary>CB: an inline object.</summary>
    ContingentBreak,

    /// <summary>CJ: small kana.</summary>
    ConditionalJapaneseStarter,

    /// <summary>CL: closing brackets but the next class's, ideographic comma and full stop.</summary>
    ClosePunctuation,

    /// <summary>CM: combining marks, controls.</summary>
    CombiningMark,

    /// <summary>CP: ) and ].</summary>
    CloseParenthesis,

    /// <summary>CR.</summary>
    CarriageReturn,

    /// <summary>EB: base of an emoji.</summary>
    EmojiBase,

    /// <summary>EM: skin tone.</summary>
    EmojiModifier,

    /// <summary>EX: exclamation and question mark.</summary>
    Exclamation,

    /// <summary>GL: no-break space and its kin.</summary>
    Glue,

    /// <summary>H2: Hangul syllable of two parts.</summary>
    HangulLv,

    /// <summary>H3: Hangul syllable of three parts.</summary>
    HangulLvt,

    /// <summary>HH: hyphens that are nothing else.</summary>
    UnambiguousHyphen,

    /// <summary>HL.</summary>
    HebrewLetter,

    /// <summary>HY: hyphen-minus.</summary>
    Hyphen,

    /// <summary>ID: Han, kana, most emoji.</summary>
    Ideographic,

    /// <summary>IN: leaders, ellipsis.</summary>
    Inseparable,

    /// <summary>IS: comma, full stop, colon within numbers.</summary>
    InfixNumeric,

    /// <summary>JL: leading consonant of Hangul.</summary>
    HangulL,

    /// <summary>JT: trailing consonant of Hangul.</summary>
    HangulT,

    /// <summary>JV: vowel of Hangul.</summary>
    HangulV,

    /// <summary>LF.</summary>
    LineFeed,

    /// <summary>NL: next line.</summary>
    NextLine,

    /// <summary>NS: never begins a line.</summary>
    Nonstarter,

    /// <summary>NU: digits.</summary>
    Numeric,

    /// <summary>OP: opening brackets.</summary>
    OpenPunctuation,

    /// <summary>PO: per cent, degrees.</summary>
    PostfixNumeric,

    /// <summary>PR: currencies, plus.</summary>
    PrefixNumeric,

    /// <summary>QU: quotation marks.</summary>
    Quotation,

    /// <summary>RI: half a flag.</summary>
    RegionalIndicator,

    /// <summary>SA: Thai and others that need a dictionary.</summary>
    ComplexContext,

    /// <summary>SG: lone surrogate.</summary>
    Surrogate,

    /// <summary>SP: the space.</summary>
    Space,

    /// <summary>SY: solidus.</summary>
    BreakSymbols,

    /// <summary>VF: final virama.</summary>
    ViramaFinal,

    /// <summary>VI: conjoining virama.</summary>
    Virama,

    /// <summary>WJ: word joiner.</summary>
    WordJoiner,

    /// <summary>ZW: zero-width space.</summary>
    ZeroWidthSpace,

    /// <summary>ZWJ: zero-width joiner.</summary>
    ZeroWidthJoiner,
}
