using ReviewPress.OpenType.Faces;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Where a justified line gives or takes between ideographs and kana, which have no spaces between them: everywhere but after an opening bracket and before what closes or
/// stops (W3C, "Requirements for Japanese Text Layout", 3.8.4). A gap of no width that stretches and shrinks as a space of an eighth of an em would.</summary>
internal static class IdeographicGap
{
    private const int Share = 8;

    /// <summary>The width of the space as which the gap before a glyph stretches and shrinks; 0: there is no gap. Scaled points.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="run">Of the glyph.</param>
    /// <param name="glyph">Its number in the list.</param>
    public static long Before(Hlist list, in HlistRun run, int glyph)
    {
        if (!list.HasIdeographs) return 0;
        var at = list.Glyphs[glyph].Cluster;
        var c = list.Source[at];
        if (c < '\u2E80' || at == 0 || run.Kind != HlistRunKind.Text || (glyph > 0 && list.Glyphs[glyph - 1].Cluster == at)) return 0;
        return IsSquare(c) && IsSquare(list.Source[at - 1]) && !Clings(c) && !Opens(list.Source[at - 1]) ? run.Size / Share : 0;
    }

    /// <summary>Ideographs, kana and their punctuation; of those beyond the first plane either half. Not Hangul, which has spaces.</summary>
    private static bool IsSquare(char c) =>
        c is (>= '\u2E80' and <= '\u312F') or (>= '\u3190' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF60')
            or (>= '\uD840' and <= '\uD8C4') || char.IsLowSurrogate(c);

    private static bool Opens(char c) => c is '「' or '『' or '（' or '〔' or '《' or '〈' or '【' or '〘' or '〖' or '［' or '｛' or '“' or '‘';

    private static bool Clings(char c) =>
        c is '」' or '』' or '）' or '〕' or '》' or '〉' or '】' or '〙' or '〗' or '］' or '｝' or '、' or '。' or '，' or '．' or '：' or '；' or '！' or '？' or '・' or 'ー' or '々';
}
