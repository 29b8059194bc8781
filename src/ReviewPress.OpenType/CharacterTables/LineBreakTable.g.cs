// Made by generate.mjs from the Unicode Character Database 17.0; not to be edited. See THIRD-PARTY-NOTICES.md.
namespace ReviewPress.OpenType.CharacterTables;

internal static partial class LineBreakTable
{
    private const int FirstLetter = 35, BlockLength = 128;

    private static readonly LineBreakKind[] Kinds =
    [
        new(LineBreakClass.Aksara, LineBreakTraits.None),   // #
        new(LineBreakClass.AksaraPrebase, LineBreakTraits.None),   // $
        new(LineBreakClass.AksaraStart, LineBreakTraits.None),   // %
        new(LineBreakClass.Alphabetic, LineBreakTraits.None),   // &
        new(LineBreakClass.Alphabetic, LineBreakTraits.EastAsian),   // '
        new(LineBreakClass.Ambiguous, LineBreakTraits.None),   // (
        new(LineBreakClass.Ambiguous, LineBreakTraits.EastAsian),   // )
        new(LineBreakClass.BreakAfter, LineBreakTraits.None),   // *
        new(LineBreakClass.BreakAfter, LineBreakTraits.EastAsian),   // +
        new(LineBreakClass.BreakBefore, LineBreakTraits.None),   // ,
        new(LineBreakClass.BreakBoth, LineBreakTraits.None),   // -
        new(LineBreakClass.BreakSymbols, LineBreakTraits.None),   // .
        new(LineBreakClass.CarriageReturn, LineBreakTraits.None),   // /
        new(LineBreakClass.CloseParenthesis, LineBreakTraits.None),   // 0
        new(LineBreakClass.ClosePunctuation, LineBreakTraits.None),   // 1
        new(LineBreakClass.ClosePunctuation, LineBreakTraits.EastAsian),   // 2
        new(LineBreakClass.CombiningMark, LineBreakTraits.None),   // 3
        new(LineBreakClass.CombiningMark, LineBreakTraits.EastAsian),   // 4
        new(LineBreakClass.ComplexContext, LineBreakTraits.None),   // 5
        new(LineBreakClass.ComplexContext, LineBreakTraits.Mark),   // 6
        new(LineBreakClass.ConditionalJapaneseStarter, LineBreakTraits.EastAsian),   // 7
        new(LineBreakClass.ContingentBreak, LineBreakTraits.None),   // 8
        new(LineBreakClass.EmojiBase, LineBreakTraits.None),   // 9
        new(LineBreakClass.EmojiBase, LineBreakTraits.EastAsian),   // :
        new(LineBreakClass.EmojiModifier, LineBreakTraits.EastAsian),   // ;
        new(LineBreakClass.Exclamation, LineBreakTraits.None),   // <
        new(LineBreakClass.Exclamation, LineBreakTraits.EastAsian),   // =
        new(LineBreakClass.Glue, LineBreakTraits.None),   // >
        new(LineBreakClass.Glue, LineBreakTraits.EastAsian),   // ?
        new(LineBreakClass.HangulL, LineBreakTraits.EastAsian),   // @
        new(LineBreakClass.HangulLv, LineBreakTraits.EastAsian),   // A
        new(LineBreakClass.HangulLvt, LineBreakTraits.EastAsian),   // B
        new(LineBreakClass.HangulT, LineBreakTraits.None),   // C
        new(LineBreakClass.HangulV, LineBreakTraits.None),   // D
        new(LineBreakClass.HebrewLetter, LineBreakTraits.None),   // E
        new(LineBreakClass.Hyphen, LineBreakTraits.None),   // F
        new(LineBreakClass.Ideographic, LineBreakTraits.None),   // G
        new(LineBreakClass.Ideographic, LineBreakTraits.EastAsian),   // H
        new(LineBreakClass.Ideographic, LineBreakTraits.EastAsian | LineBreakTraits.FuturePictograph),   // I
        new(LineBreakClass.Ideographic, LineBreakTraits.FuturePictograph),   // J
        new(LineBreakClass.InfixNumeric, LineBreakTraits.None),   // K
        new(LineBreakClass.Inseparable, LineBreakTraits.None),   // L
        new(LineBreakClass.Inseparable, LineBreakTraits.EastAsian),   // M
        new(LineBreakClass.LineFeed, LineBreakTraits.None),   // N
        new(LineBreakClass.MandatoryBreak, LineBreakTraits.None),   // O
        new(LineBreakClass.NextLine, LineBreakTraits.None),   // P
        new(LineBreakClass.Nonstarter, LineBreakTraits.None),   // Q
        new(LineBreakClass.Nonstarter, LineBreakTraits.EastAsian),   // R
        new(LineBreakClass.Numeric, LineBreakTraits.None),   // S
        new(LineBreakClass.OpenPunctuation, LineBreakTraits.None),   // T
        new(LineBreakClass.OpenPunctuation, LineBreakTraits.EastAsian),   // U
        new(LineBreakClass.PostfixNumeric, LineBreakTraits.None),   // V
        new(LineBreakClass.PostfixNumeric, LineBreakTraits.EastAsian),   // W
        new(LineBreakClass.PrefixNumeric, LineBreakTraits.None),   // X
        new(LineBreakClass.PrefixNumeric, LineBreakTraits.EastAsian),   // Y
        new(LineBreakClass.Quotation, LineBreakTraits.None),   // Z
        new(LineBreakClass.Quotation, LineBreakTraits.Final),   // [
        default,
        new(LineBreakClass.Quotation, LineBreakTraits.Initial),   // ]
        new(LineBreakClass.RegionalIndicator, LineBreakTraits.None),   // ^
        new(LineBreakClass.Space, LineBreakTraits.None),   // _
        new(LineBreakClass.Surrogate, LineBreakTraits.None),   // `
        new(LineBreakClass.UnambiguousHyphen, LineBreakTraits.None),   // a
        new(LineBreakClass.Unknown, LineBreakTraits.None),   // b
        new(LineBreakClass.Unknown, LineBreakTraits.EastAsian),   // c
        new(LineBreakClass.Unknown, LineBreakTraits.FuturePictograph),   // d
        new(LineBreakClass.Virama, LineBreakTraits.None),   // e
        new(LineBreakClass.ViramaFinal, LineBreakTraits.None),   // f
        new(LineBreakClass.WordJoiner, LineBreakTraits.None),   // g
        new(LineBreakClass.ZeroWidthJoiner, LineBreakTraits.None),   // h
        new(LineBreakClass.ZeroWidthSpace, LineBreakTraits.None),   // i
    ];

    /// <summary>Which block of 128 letters stands for each 128 code points: in pairs, its number and for how many of them on end.</summary>
    private static ReadOnlySpan<ushort> Runs =>
    [
        0, 1, 1, 1, 2, 3, 3, 1, 4, 1, 5, 1, 2, 1, 6, 1, 7, 1, 8, 1, 9, 1, 10, 1,
        11, 1, 12, 1, 13, 1, 14, 1, 15, 1, 16, 1, 17, 1, 18, 1, 19, 1, 20, 1, 21, 1, 22, 1,
        23, 1, 24, 1, 25, 1, 26, 1, 27, 1, 28, 1, 29, 1, 30, 1, 31, 1, 32, 1, 33, 1, 34, 1,
        35, 1, 36, 1, 37, 1, 2, 4, 38, 1, 39, 1, 40, 1, 41, 1, 42, 1, 43, 1, 44, 1, 45, 1,
        46, 1, 47, 1, 48, 1, 49, 1, 50, 1, 2, 1, 51, 1, 2, 2, 52, 1, 53, 1, 54, 1, 55, 1,
        56, 1, 57, 1, 58, 1, 59, 1, 60, 1, 61, 1, 62, 1, 63, 1, 64, 1, 65, 1, 66, 1, 67, 1,
        68, 1, 69, 1, 70, 1, 2, 2, 71, 1, 2, 2, 72, 1, 2, 2, 73, 1, 74, 1, 75, 1, 76, 1,
        77, 1, 78, 1, 79, 1, 80, 1, 81, 1, 82, 1, 83, 1, 84, 1, 78, 54, 85, 1, 78, 164, 86, 1,
        78, 8, 87, 1, 2, 2, 88, 1, 89, 1, 2, 1, 90, 1, 91, 1, 92, 1, 93, 1, 94, 1, 95, 1,
        96, 1, 97, 1, 98, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1,
        101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1,
        99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1,
        104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1,
        102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1,
        100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1,
        105, 1, 99, 1, 100, 1, 101, 1, 102, 1, 103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 102, 1,
        103, 1, 104, 1, 105, 1, 99, 1, 100, 1, 101, 1, 106, 1, 107, 16, 108, 50, 78, 4, 109, 1, 2, 3,
        110, 1, 111, 1, 112, 1, 113, 1, 114, 1, 115, 1, 116, 1, 117, 1, 118, 1, 119, 1, 108, 1, 120, 1,
        121, 1, 122, 1, 2, 1, 123, 1, 124, 1, 125, 1, 2, 2, 126, 1, 127, 1, 128, 1, 129, 1, 130, 1,
        131, 1, 132, 1, 133, 1, 134, 1, 135, 1, 136, 1, 137, 1, 138, 1, 139, 1, 140, 1, 141, 1, 142, 1,
        143, 1, 144, 1, 145, 1, 146, 1, 147, 1, 148, 1, 149, 1, 150, 1, 151, 1, 152, 1, 153, 1, 108, 1,
        154, 1, 155, 1, 156, 1, 157, 1, 108, 1, 158, 1, 159, 1, 160, 1, 161, 1, 162, 1, 163, 1, 164, 1,
        165, 1, 166, 1, 167, 1, 168, 1, 169, 1, 108, 1, 170, 1, 171, 1, 172, 1, 2, 7, 173, 1, 174, 1,
        2, 1, 175, 1, 108, 20, 176, 1, 2, 4, 177, 1, 178, 1, 179, 1, 2, 1, 180, 1, 2, 30, 117, 1,
        2, 3, 181, 1, 182, 1, 108, 53, 183, 1, 108, 13, 2, 4, 184, 1, 185, 1, 186, 1, 187, 1, 108, 2,
        188, 1, 108, 1, 189, 1, 190, 1, 191, 1, 192, 1, 78, 54, 193, 3, 194, 1, 195, 1, 196, 1, 197, 7,
        198, 1, 108, 59, 199, 1, 78, 2, 200, 1, 78, 2, 201, 1, 108, 18, 202, 1, 203, 1, 108, 30, 2, 1,
        204, 1, 2, 3, 205, 1, 206, 1, 175, 1, 2, 1, 207, 1, 208, 1, 209, 1, 210, 1, 211, 1, 212, 1,
        108, 1, 213, 1, 214, 1, 215, 1, 2, 2, 216, 1, 2, 1, 217, 1, 2, 4, 218, 1, 219, 1, 108, 8,
        220, 1, 108, 1, 221, 1, 222, 1, 223, 1, 108, 2, 224, 1, 108, 3, 225, 1, 108, 1, 226, 1, 108, 1,
        227, 1, 108, 1, 228, 1, 2, 1, 229, 1, 230, 1, 108, 5, 231, 1, 232, 1, 233, 1, 108, 1, 234, 1,
        235, 1, 108, 2, 236, 1, 237, 1, 238, 1, 239, 1, 240, 1, 241, 1, 242, 1, 243, 1, 244, 1, 245, 1,
        246, 1, 247, 1, 248, 1, 249, 1, 250, 1, 251, 1, 252, 1, 253, 1, 254, 1, 255, 1, 256, 1, 257, 1,
        2, 1, 258, 1, 241, 7, 259, 1, 78, 511, 260, 1, 78, 511, 260, 1, 108, 5120, 261, 1, 108, 1, 262, 1,
        263, 1, 108, 1532,
    ];

    /// <summary>A letter a code point, its kind; a block a line.</summary>
    private static ReadOnlySpan<byte> Blocks =>
        "333333333*NOO/333333333333333333_<Z&XV&ZT0&XKFK.SSSSSSSSSSKK&&&<&&&&&&&&&&&&&&&&&&&&&&&&&&&TX0&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T*1&3"u8 +
        "33333P33333333333333333333333333>TVXXX&((&(]&*&&VX((,&((((([(((T&&&&&&&&&&&&&&&&&&&&&&&(&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&(&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&(,(((,(&&(&&&&&&&((((&(&,&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333>>>>>>>3333333333333&&&&&&&&bb&&&&K&"u8 +
        "bbbb&&&&&&&b&b&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&3333333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&Kabb&&Xb333333333333333333333333333333333333333333333a3&33&33<3bbbbbbbbEEEEEEEEEEEEEEEEEEEEEEEEEEEbbbbEEEE&&bbbbbbbbbbb"u8 +
        "SSSSSS&&&VVVKK&&33333333333<3<<<&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333333333333SSSSSSSSSSVSS&&&3&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&<&3333333S&333333&&33&3333&&SSSSSSSSSS&&&&&&"u8 +
        "&&&&&&&&&&&&&&b&&3&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333333333333333333bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333&bbbbbbbbbbbbbbSSSSSSSSSS&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333&&&&K<&bb3XX"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&3333&333333333&333&33333bb&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&333bb&b&&&&&&&&&&&bbbbb&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&SSbbbbb333333333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333333333333333S33333333333333333333333333333"u8 +
        "3333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333&333333333333333333&3333333&&&&&&&&&&33**SSSSSSSSSS&&&&&&&&&&&&&&&&"u8 +
        "&333b&&&&&&&&bb&&bb&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&b&bbb&&&&bb3&3333333bb33bb333&bbbbbbbb3bbbb&&b&&&33bbSSSSSSSSSS&&VV&&&&&V&X&&3b"u8 +
        "b333b&&&&&&bbbb&&bb&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&b&&b&&b&&bb3b33333bbbb33bb333bbb3bbbbbbb&&&&b&bbbbbbbSSSSSSSSSS33&&&3&bbbbbbbbb"u8 +
        "b333b&&&&&&&&&b&&&b&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&b&&b&&&&&bb3&33333333b333b333bb&bbbbbbbbbbbbbbb&&33bbSSSSSSSSSS&Xbbbbbbb&333333"u8 +
        "b333b&&&&&&&&bb&&bb&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&b&&b&&&&&bb3&3333333bb33bb333bbbbbbb333bbbb&&b&&&33bbSSSSSSSSSS&&&&&&&&bbbbbbbb"u8 +
        "bb3&b&&&&&&bbb&&&b&&&&bbb&&b&b&&bbb&&bbb&&&bbb&&&&&&&&&&&&bbbb33333bbb333b3333bb&bbbbbb3bbbbbbbbbbbbbbSSSSSSSSSS&&&&&&&&&X&bbbbb"u8 +
        "33333&&&&&&&&b&&&b&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&bb3&3333333b333b3333bbbbbbb33b&&&b&&bb&&33bbSSSSSSSSSSbbbbbbb,&&&&&&&&"u8 +
        "&333,&&&&&&&&b&&&b&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&b&&&&&bb3&3333333b333b3333bbbbbbb33bbbbb&&&b&&33bbSSSSSSSSSSb&&3bbbbbbbbbbbb"u8 +
        "3333&&&&&&&&&b&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33&3333333b333b3333&&bbbb&&&3&&&&&&&&&&33bbSSSSSSSSSS&&&&&&&&&V&&&&&&"u8 +
        "b333b&&&&&&&&&&&&&&&&&&bbb&&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&b&bb&&&&&&&bbb3bbbb333333b3b33333333bbbbbbSSSSSSSSSSbb33&bbbbbbbbbbb"u8 +
        "b5555555555555555555555555555555555555555555555556556666666bbbbX555555566666666&SSSSSSSSSS**bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "b55b5b55555b555555555555555555555555b5b55555555556556666666665bb55555b5b6666666bSSSSSSSSSSbb5555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&,,,,&,,>,,*><<<<<>&<&&&33&&&&&&SSSSSSSSSS&&&&&&&&&&*3&3&3T1T133&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb33333333333333*"u8 +
        "33333*33&&&&&33333333333b333333333333333333333333333333333333b**&&&&&&3&&&&&&b&&,,*,&&&&&>>bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "5555555555555555555555555555555555555555555666666666666666666665SSSSSSSSSS**&&&&555555666655556665666556666666555666655555555555"u8 +
        "5566666666666656SSSSSSSSSS666655&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&bbbbb&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD"u8 +
        "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&bb&&&&&&&b&b&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&b&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&bb&&&&&&&b&b&&&&bb&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&b&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb333&*&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&bb"u8 +
        "a&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "*&&&&&&&&&&&&&&&&&&&&&&&&&&T1bbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&***&&&&&&&&&&&bbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&3333bbbbbbbbb&&&&&&&&&&&&&&&&&&&333**bbbbbbbbb&&&&&&&&&&&&&&&&&&33bbbbbbbbbbbb&&&&&&&&&&&&&b&&&b33bbbbbbbbbbbb"u8 +
        "555555555555555555555555555555555555555555555555555566666666666666666666666666666666**Q5*&*X56bbSSSSSSSSSSbbbbbb&&&&&&&&&&bbbbbb"u8 +
        "&&<<**,&<<&333>3SSSSSSSSSSbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbb"u8 +
        "&&&&&33&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3&bbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b333333333333bbbb333333333333bbbb&bbb<<SSSSSSSSSS555555555555555555555555555555bb55555bbbbbbbbbbb"u8 +
        "55555555555555555555555555555555555555555555bbbb55555555555555555555555555bbbbbbSSSSSSSSSSSbbb55&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&33333bb&&555555555555555555555555555555555555555555555555555556666666666b66666666666666666666666666666bb3"u8 +
        "SSSSSSSSSSbbbbbbSSSSSSSSSSbbbbbb55555555555555bb3333333333333333333333333333333333333333333333bb33333333333>bbbbbbbbbbbbbbbbbbbb"u8 +
        "33333###############################################3333333333333333e########b**%%%%%%%%%%**G****GGGGGGGGGG333333333GGGGGGGGG***"u8 +
        "333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333333333&&SSSSSSSSSS&&&&&&%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%333333333333ffbbbbbbbb&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333333333333bbb*****SSSSSSSSSSbbb&&&SSSSSSSSSS&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&**"u8 +
        "&&&&&&&&&&&bbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&bbbbbbbb333&333333333333333333333&&&&3&&&&&&3&&333&bbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333333333>3333333333333333333333333333333333333333333333>333"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&bb&&&&&&&&b&b&b&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&bb&&&&&&b&&&&&&&&&&&&&&&&&&&bb&&&b&&&&&&&,&b"u8 +
        "*******>***i3h33a>aa-((&][T]][T]((&&LLL*OO33333>VVVVVVVV&][(QQ&&&&&&KT1QQQ&&&&&&&&&&&&*V****&***g&&&&b3333333333&&bb(&&&&&&&&T1("u8 +
        "&((((&&&&&&&&T1b&&&&&&&&&&&&&bbbXXXXXXXVXYXXXXXXXXXXXXVXXXXVXXVXVXXXXXXXXXXXXXXX333333333333333333333333333333333bbbbbbbbbbbbbbb"u8 +
        "&&&V&(&&&V&&&&&&&&&(&&X&&&&&&&&&&((&&&&&&&&(&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&(((((((((((((((&((((((((((((&&&&((((((((((&&&&&&"u8 +
        "&&&&&&&&&(&&bbbb((((((((((&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&(&(&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "(&((&&&((&&(&&&(&(XX&(&&&&(&&((((&&(&(&((((((&(&&&&&((((&&&&((&&&&&&&&&&(&&&(&&&&&(&&&&&&&&&&&&&((&&((((&&((&&((&&&&&&&&&&&&&&&&"u8 +
        "&&((&&((&&&&&&&&&&&&&(&&&(&&&&&&&&&&&(&&&&&&&&&&&&&&&&&&&&&&&&&(&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&L&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&T1T1&&&&&&(&&&&&&&HH&&&&&&&&&&&&&U2&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&''''&&&HGGH&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbb(((((((((((((((((((((((((((((((("u8 +
        "(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((&"u8 +
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((&&&&(((((((((((((((((((((((((((((((((((((&&&&&&&&&&&"u8 +
        "((((((((((((((((&&((((&&&&&&&&&&((&(((((((&&&&&&&&((&&((&&&&((&&((&&&&(((&&(&&((((&&&&&&&&&&&&&&&&((((&&&&&&&&&(&&&&&&&&&&&&&''&"u8 +
        "GGGG&((&&(&&&&((&&&&HH((G&GGG9GG&&&&&&&&&&&&&&&&''''''''&GGG&&&&(&(&&&&&''''''''''''&&&&&&&&&&&&((&(((&(G((&((&(&&&&&&&&&&&&&&&H"u8 +
        "&&&&&&&&&&''''''&&&'&&&&&&&&&&((&'&&&&&&&&''&&&&&&&&&&&&&&&&&HHGGGGGHHGGG((((G'GGG(GH(((GG((G((GGG&(&&&&((H((((((GHHGH(GG9H((HGG"u8 +
        "GGGGG'&&GG::99&&&&&&&&&&&&&&&&&&&&&&&&&&'&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&'&'&&&&'''&)&&&ZZZZZZ&<<G&&&T1T1T1T1T1T1T1(((((((((("u8 +
        "((((((((((((((((((((&'''&&&&&&&&&&&&&&&&&&&&&&&&'&&&&&&&&&&&&&&'&&&&&T1&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T1T1T1T1T1&&&&&&&&&&&&&&&&"u8 +
        "*&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&T1T1T1T1T1T1T1T1T1T1T1&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T1T1&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T1&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&''&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&'&&&&)((((&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333&&bbbbb<***&<*"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&bbbbb&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbb&*bbbbbbbbbbbbbb3"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbb&&&&&&&b&&&&&&&b&&&&&&&b&&&&&&&b&&&&&&&b&&&&&&&b&&&&&&&b&&&&&&&b33333333333333333333333333333333"u8 +
        "ZZ][][ZZZ][Z][********&aT*&&][&&][T1T1T1T1****<&**&**&&&&&--***&a*T********&*&**&&&<<T0T0T0T0abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbbbbbbbbbb"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbbbbbbbbbbbbbbbbbbbbbbbbHHHHHHHHHHHHHHHH"u8 +
        "+22HHRHHU2U2U2U2U2HHU2U2U2U2RU22HHHHHHHHHH444444HHHHH4HHHHHRRHHGb7H7H7H7H7HHHHHHHHHHHHHHHHHHHHHHHHH7HHHHHHHHHHHHHHHHHHHHHHHHHHHH"u8 +
        "HHH7H7H7HHHHHH7HHHHHH77bb44RRRRHR7H7H7H7H7HHHHHHHHHHHHHHHHHHHHHHHHH7HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH7H7H7HHHHHH7HHHHHH77HHHHR7RRH"u8 +
        "bbbbbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH"u8 +
        "HHHHHHHHHHHHHHHbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbbbbbbbH7777777777777777"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH((((((((HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''"u8 +
        "HHHHHHHHHHHHHHHHHHHHHRHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH"u8 +
        "HHHHHHHHHHHHHbbbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&**"u8 +
        "&&&&&&&&&&&&&*<*&&&&&&&&&&&&&&&&SSSSSSSSSS&&bbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333&3333333333&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33&*****bbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&"u8 +
        "&&3&&&3&&&&3&&&&&&&&&&&&&&&&&&&&&&&33333&&&&3bbb&&&&&&&&V&bbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&,,<<bbbbbbbb"u8 +
        "33&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333333333bbbbbbbb**SSSSSSSSSSbbbbbb333333333333333333&&&&&&&&&&,&&3"u8 +
        "SSSSSSSSSS&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333**&&&&&&&&&&&&&&&&&&&&&&&3333333333333bbbbbbbbbbb&@@@@@@@@@@@@@@@@@@@@@@@@@@@@@bbb"u8 +
        "3333###############################################3333333333333eGGGGGG***GGGGb*%%%%%%%%%%bbbbGG5555565555555555SSSSSSSSSS55555b"u8 +
        "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%33333333333333bbbbbbbbb***3********33bb%%%%%%%%%%bbG***55555555555555555555555555566655"u8 +
        "5555555555555555555555555555555555555555555555556566655665555566565bbbbbbbbbbbbbbbbbbbbbbbb55555&&&&&&&&&&&33333**&&&33bbbbbbbbb"u8 +
        "b&&&&&&bb&&&&&&bb&&&&&&bbbbbbbbb&&&&&&&b&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333*33bbSSSSSSSSSSbbbbbb"u8 +
        "ABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBB"u8 +
        "BBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBB"u8 +
        "BBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBB"u8 +
        "BBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBB"u8 +
        "BBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBB"u8 +
        "BBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBB"u8 +
        "BBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBB"u8 +
        "BBBBBBBBABBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbDDDDDDDDDDDDDDDDDDDDDDDbbbbCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCbbbb"u8 +
        "````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````````"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&bbbbbbbbbbbb&&&&&bbbbbE3EEEEEEEEEE&EEEEEEEEEEEEEbEEEEEbEbEEbEEbEEEEEEEEEE&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&1T&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&V&&&"u8 +
        "3333333333333333222RR==U2Mbbbbbb>3>3>3>>3>3>3>>3HHHHHU2U2U2U2U2U2U2U2HHU2HHHHHHH2H2bRR==HU2U2U2HHHHHHHHbHYWHbbbb&&&&&b&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbg"u8 +
        "b=HHYWHHU2HH2H2HHHHHHHHHHHRRHHH=HHHHHHHHHHHHHHHHHHHHHHHHHHHUH2HHHHHHHHHHHHHHHHHHHHHHHHHHHHHUH2HU22U22RH7777777777HHHHHHHHHHHHHHH"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHRRHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbHHHHHHbbHHHHHHbbHHHHHHbbHHHbbbWYHHHYYb'''''''bbbbbbbbbb3338(bb"u8 +
        "&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&b&&b&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbb"u8 +
        "***bbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&b&&&&&&&&&&&&&bbb&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3bb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbb3&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333bbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b*&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb&&&&&&&&*&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbSSSSSSSSSSbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbb&&&&&&&&&&&&b&&&&"u8 +
        "&&&&&&&&&&&b&&&&&&&b&&b&&&&&&&&&&&b&&&&&&&&&&&&&&&b&&&&&&&b&&bbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbb&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&bb&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&bbb&bb&&&&&&&&&&&&&&&&&&&&&&&b*&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbb&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&b&&bbbbb&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb*&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&333b33bbbbb3333&&&&b&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb333bbbb3&&&&&&&&&bbbbbbb********&bbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33bbbb&&&&&******Lbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb*******&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbb&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&bbbbbbb&&&&bbbbbbbbbbbb&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbb&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333bbbbbbbbSSSSSSSSSSbbbbbbSSSSSSSSSS&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb33333a&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&bbbbbbbb&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b33abb&&bbbbbbbbbbbbbbbb&&&&&&bbbbbbbb*&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb333333"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbb&&&&&&&&&&&&&&&&&&&&&&33333333333&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&"u8 +
        "&&3333&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbb"u8 +
        "333$$###################################################33333333333333e**GGGGGbbbbGGGGGGGGGGGGGGGGGGGG%%%%%%%%%%3##33#bbbbbbbbb>"u8 +
        "333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333&&S****3bbbbbbbbbbSbb&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbSSSSSSSSSSbbbbbb"u8 +
        "333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333333bSSSSSSSSSS****&33&bbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3&,&bbbbbbbbb"u8 +
        "333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333333&&&&**&*3333&33SSSSSSSSSS&,&***b&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&333333333333**&**&3&&3bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&b&b&&&&b&&&&&&&&&&&&&&&b&&&&&&&&&&*bbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333bbbbbSSSSSSSSSSbbbbbb"u8 +
        "3333b########bb##bb######################b#######b##b#####b33*3333333bb33bb33ebb%bbbbbb3bbbbb*%%##33bb3333333bbb33333bbbbbbbbbbb"u8 +
        "%%%%%%%%%%b%bb%b%%####################################bG333333333b3bb3b3333b3333e$3GGGbGGbbbbbbbb33bbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333333333&&&&****&SSSSSSSSSS**b&3&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333333333333&&&&bbbbbbbbSSSSSSSSSSbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333bb333333333,**<<&&&***************&&&&33bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333333333333**&&bbbbbbbbbbbSSSSSSSSSSbbbbbb,,,,,,,,,,,,,bbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333333333&&bbbbbbSSSSSSSSSSbbbbbbSSSSSSSSSSSSSSSSSSSSbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "555555555555555555555555555bb666666666666666bbbbSSSSSSSSSS55***55555555bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333333333333&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&SSSSSSSSSS&&&&&&&&&bbbbbbbbbbbb&"u8 +
        "#######bb#bb########b##b########################333333b33bb333e$3$33***bbbbbbbbb%%%%%%%%%%bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333bb3333333&,&3bbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&3333333333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333&3333,&****,&3bbbbbbbb&33333333333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&3333333333333333***&,,,**bbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbb"u8 +
        ",,,,,,,,,,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb33333333bbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbSSSSSSSSSSbbbbbb"u8 +
        "&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333333b33333333&*****bbbbbbbbbbSSSSSSSSSS&&&&&&&&&&&&&&&&&&&bbb,<&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&bb3333333333333333333333b33333333333333bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&b&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333333bbb3b33b3333333&3bbbbbbbbSSSSSSSSSSbbbbbb&&&&&&b&&b&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&33333b33b33333&bbbbbbbSSSSSSSSSSbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbSSSSSSSSSSbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb%%%%%%%%%%%%%%%%%%*3333**bbbbbbb"u8 +
        "33$3#############b##################################3333333bbb3333e**GGGGGGGGGGG%%%%%%%%%%3bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&bbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&VVVV&&&&&&&&&&&&&&&&&bbbbbbbbbbbbb*"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b*****bbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&TTT111&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&1&&&T1T1&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T11&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T>>>>>>>T1>>>T1T13&&&&&&333333333333333bbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&T1&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%333333333333333333%%%%%%%%%%bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bSSSSSSSSSSbbbb**&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bSSSSSSSSSSbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb33333*bbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333***&&&&&&&&&&*&bbbbbbbbbbSSSSSSSSSSb&&&&&&&b&&&&&&&&&&&&&&&&&&&&&bbbbb&&&"u8 +
        "&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&**SSSSSSSSSSbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&**&&bbbbb&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbb3&33333333333333333333333333333333333333333333333"u8 +
        "33333333bbbbbbb3333&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbRRRR?bbbbbbbbbbb44RRHHHbbbbbbbbb"u8 +
        "''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''"u8 +
        "''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''cccccbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHccbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbbbbbbbbbbb"u8 +
        "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"u8 +
        "ccccccccccccccccccbbbbbbbbbbbbbbcccccccccccccccccccccccccccccccccccccccccccccccccccbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb''''b'''''''b''b"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHccccccbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbb777bb7bbbbbbbbbbbbbb7777cbbbbbbbHHHHHHHHHHHHHHHH"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbb&&&&&&&&&&&&&bbb"u8 +
        "&&&&&&&&&bbbbbbb&&&&&&&&&&bb&33*3333bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&SSSSSSSSSS&&&bbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbb&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbb"u8 +
        "3333333333333333333333333333333333333333333333bb33333333333333333333333bbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33333&&&3333333333333333333"u8 +
        "333&&3333333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&333&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbb"u8 +
        "'''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''''bbbbbbbbb'''''''''''''''''''''''&&bbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&bb&bb&&bb&&&&b&&&&&&&&&&&&b&b&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&b&&&&bb&&&&&&&&b&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&&b&&&&&b&bbb&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS"u8 +
        "3333333333333333333333333333333333333333333333333333333&&&&33333333333333333333333333333333333333333333333333&&&&&&&&3&&&&&&&&&&"u8 +
        "&&&&3&&****&bbbbbbbbbbbbbbb33333b333333333333333bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbb&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "3333333b33333333333333333bb3333333b33b33333bbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbb3bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbb3333333&&&&&&&bbSSSSSSSSSSbbbb&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3bbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333SSSSSSSSSSbbbbbX"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333SSSSSSSSSSbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&33&SSSSSSSSSSbbbb&"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&&3&&3&&&&&&&33&&&&&3bbbbbbbb&&"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&b&&&&b&&b&&&&&&&&&&&&&&&b"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bb&&&&&&&&&3333333bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&3333333&bbbbSSSSSSSSSSbbbbTTbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&V&&&V&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"u8 +
        "&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&b&&b&bb&b&&&&&&&&&&b&&&&b&b&bbbbbb&bbbb&b&b&b&&&b&&b&bb&b&b&b&b&b&&b&bb&&&&b&&&&&&&b&&&&b&&&&b&b"u8 +
        "&&&&&&&&&&b&&&&&&&&&&&&&&&&&bbbbb&&&b&&&&&b&&&&&&&&&&&&&&&&&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&&bbbbbbbbbbbbbb"u8 +
        "GGGGHGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGJJJJGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG"u8 +
        "GGGGGGGGGGGGGGGGGGGGJJJJJJJJJJJJGGGGGGGGGGGGGGGJJGGGGGGGGGGGGGGGJGGGGGGGGGGGGGGHJGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGJJJJJJJJJJ"u8 +
        "(((((((((((((&&&((((((((((((((((((((((((((((((&&((((((((((((((((((((((((((((((((((((((((((((((((((((((((((&&&&&&(((((((((((((((("u8 +
        "(((((((((((((()(())))))))))((((((((((((((((((&IJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ^^^^^^^^^^^^^^^^^^^^^^^^^^"u8 +
        "HHHJJJJJJJJJJJJJHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHJJJJHHHHHHHHHJJJJJJJHHJJJJJJJJJJJJJJHHHHHHJJJJJJJJJJJJJJJJJJJJJJJJJJ"u8 +
        "JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHGGGGGGGGGGGGHHHHHHHHHGHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHGHH"u8 +
        "HHHHH:HHHHHHHHHHHHHHGGGGGGGG&&GGHHHHHHHHHHHHHHHHHHHHH''HHHHH'HHHHH:::HH:HH:99GGHHHHHGGGGGGGGGGGGHHHHHHHHHHHHHHHHHGGGHGGGHHH;;;;;"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHGHG::HH:::::::::::HHHHHHHHHHHHHHHHHHHHH:::::::::::::::::::HHH:HHH"u8 +
        "H:::H:::HHHHHHH:H:HHHHHHHHHHHHHH'H'H'HHHHH:HHHH'H''HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHGGH"u8 +
        "'''''''HHHHHHHHHHHHHHHH''''''''''''''HHHHHHHHHHHHH''''''''''''&&&&&&&&&&&&GHHHHGHHHHHHHHHHHHHHHHHHHHHHHHGGGGGGGGGGGG99GGGG:GGGGG"u8 +
        "GGGGGGGGGGGGGGGG9GGGG::GGGGGGGGGGGGGHGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG&&&&&&&&GGGGGGGGGGGGGGGGGGGGGGGG&&&&&&GHHHHH"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH:::HHH:::::&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&ZZZQQQ&&&&"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH:HHHHHHHHHHHHHHHH:::HHHHHHHHH:HHHHHGGGGGG:GGGHHHGGHHHHIJJHHHHGGGGGGGGGGGHHJJJGGGGHHHHHHHHHJJJ"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&GGG&&&&GGGGG"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&GGGGGIJJJJJHHHHHHHHHHHHJJJJHJJJJJJJJJJJJJJJ"u8 +
        "&&&&&&&&&&&&dddd&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&dddddddd&&&&&&&&&&dddddd&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&"u8 +
        "&&&&&&&&dddddddd&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&dd&&&&&&&&&&&&dddd&&dddddddddddddd&&&&&&&&&ddddddddddddddddddddddddddddddddddddddd"u8 +
        "&&&&&&&&&&&&:HH:HHHHHHHH::::::::HHHHHH:HHHHHHHHH::::::::::HG:::HHHHHHHGHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH:HHHHHHHH"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH::H::H:HHHHHHHHHHHHHHHHH:::H:::::::::::::HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH"u8 +
        "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&JJJJJJJJGGGGGGGGGGGGGGJJHHHHHHHHHHHHHJJJ"u8 +
        "HHHHHHHHHHHIIIHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH:::HJHJJJIHHHHHHHHHHHHHHHHIJHHHHHHHHHHHHIJJJH:::::::::IIJJJJJ"u8 +
        "&&&&&&&&&&&&&&&&&&&b&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&SSSSSSSSSS&bbbbb"u8 +
        "JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJbb"u8 +
        "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbb"u8 +
        "b3bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333"u8 +
        "33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333"u8 +
        "3333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333bbbbbbbbbbbbbbbb"u8;
}
