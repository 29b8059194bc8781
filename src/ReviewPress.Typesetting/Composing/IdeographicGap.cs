using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;

namespace ReviewPress.Typesetting.Composing;

/// <summary>White before a glyph that is no character's. Scaled points.</summary>
/// <param name="Width">Its own; below zero where two signs move together.</param>
/// <param name="Stretch">The width of a space that stretches as it does.</param>
/// <param name="Shrink">The width of a space that shrinks as it does.</param>
internal readonly record struct Gap(long Width, long Stretch, long Shrink);

/// <summary>White between ideographs and kana, which have no spaces between them (W3C, "Requirements for Japanese Text Layout", 3.1 and 3.8; "Requirements for Chinese Text Layout", 3.1 and 3.2).
/// Between two of them, and between syllables of Hangul, a justified line gives as a space of an eighth of an em would, but for where a bracket opens or something closes or stops. Beside Latin letters and figures stands
/// a quarter of an em, an eighth at least. Of two brackets or stops side by side half an em goes, where they have it: what they have is asked of the glyphs, since Japanese and Chinese
/// stops stand in the corner of their square, those of Taiwan in its middle. At a line's edge there is no gap; the empty half of a bracket or stop hangs out (<see cref="EmptyHalf"/>).</summary>
internal static class IdeographicGap
{
    private const int Share = 8;
    private const char FirstSquare = '\u2E80', EndOfLatin = '\u0530';   // Latin, Greek and Cyrillic

    /// <summary>The gap before a glyph.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="run">Of the glyph.</param>
    /// <param name="glyph">Its number in the list.</param>
    public static Gap Before(Hlist list, in HlistRun run, int glyph)
    {
        if (!list.HasIdeographs || glyph == 0 || run.Kind != HlistRunKind.Text) return default;
        var at = list.Glyphs[glyph].Cluster;
        if (at == 0 || list.Glyphs[glyph - 1].Cluster == at) return default;
        var (before, c) = (list.Source[at - 1], list.Source[at]);
        if (IsInSquare(before) && IsInSquare(c))
        {
            var gives = (before >= FirstSquare || c >= FirstSquare) && !Clings(c) && !Opens(before) ? run.Size / Share : 0;
            return new(-Squeezed(list, at, before, c), gives, gives);
        }

        if (Scripts.IsHangul(before) && Scripts.IsHangul(c)) return new(0, run.Size / Share, run.Size / Share);
        var meets = (IsIdeographic(before) && IsLatin(c)) || (IsLatin(before) && IsIdeographic(c));
        return meets && !IsRaised(run) && !IsRaised(RunOf(list, at - 1)) ? new(run.Size / 4, run.Size / 4, run.Size * 5 / 7) : default;   // five sevenths of an em shrink by an eighth
    }

    /// <summary>The empty half of a bracket at a line's left edge.</summary>
    public static long LeftOf(Hlist list, int character) => Opens(list.Source[character]) ? EmptyHalf(list, character, isLeft: true) : 0;

    /// <summary>The empty half of a bracket or stop at a line's right edge.</summary>
    public static long RightOf(Hlist list, int character) => Closes(list.Source[character]) ? EmptyHalf(list, character, isLeft: false) : 0;

    /// <summary>Of a sign that stands in a square and leaves one half of it empty, that half; else 0.</summary>
    private static long EmptyHalf(Hlist list, int character, bool isLeft)
    {
        ref readonly var run = ref RunOf(list, character);
        var glyph = Cutter.FirstAt(list.Glyphs, character);
        if (run.Kind != HlistRunKind.Text || glyph >= run.GlyphEnd) return 0;
        var (left, right) = list.EmptyHalves.Of(run.Face!, list.Glyphs[glyph].Id);
        return (isLeft ? left : right) ? run.Size / 2 : 0;
    }

    /// <summary>What two signs side by side have too much.</summary>
    private static long Squeezed(Hlist list, int at, char before, char c)
    {
        if (Opens(c)) return Opens(before) || (Closes(before) && EmptyHalf(list, at - 1, isLeft: false) > 0) ? EmptyHalf(list, at, isLeft: true) : 0;
        return Closes(before) && Closes(c) ? EmptyHalf(list, at - 1, isLeft: false) : 0;
    }

    private static ref readonly HlistRun RunOf(Hlist list, int character) => ref CollectionsMarshal.AsSpan(list.Runs)[Cutter.RunOf(list, character)];

    /// <summary>A note's mark belongs to the sign before it.</summary>
    private static bool IsRaised(in HlistRun run) => run.Kind != HlistRunKind.Text || run.Style!.Rise.Scaled != 0 || run.Features.Features.Any(f => f.Tag == FeatureTag.Sups);

    private static bool IsInSquare(char c) => IsSquare(c) || c is '“' or '”' or '‘' or '’';

    /// <summary>Ideographs, kana and their punctuation; of those beyond the first plane either half. Not Hangul, which has spaces.</summary>
    private static bool IsSquare(char c) =>
        c is (>= FirstSquare and <= '\u312F') or (>= '\u3190' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF60')
            or (>= '\uD840' and <= '\uD8C4') || char.IsLowSurrogate(c);

    private static bool IsIdeographic(char c) => IsSquare(c) && !Opens(c) && (!Clings(c) || c is 'ー' or '々') && c is < '\uFF00' and not ('\u3000' or '〜' or '～');

    private static bool IsLatin(char c) => c < EndOfLatin && char.IsLetterOrDigit(c);

    private static bool Opens(char c) => c is '「' or '『' or '（' or '〔' or '《' or '〈' or '【' or '〘' or '〖' or '［' or '｛' or '“' or '‘';

    private static bool Closes(char c) =>
        c is '」' or '』' or '）' or '〕' or '》' or '〉' or '】' or '〙' or '〗' or '］' or '｝' or '、' or '。' or '，' or '．' or '：' or '；' or '！' or '？' or '”' or '’';

    private static bool Clings(char c) => Closes(c) || c is '・' or 'ー' or '々';
}
