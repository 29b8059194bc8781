using System.Runtime.InteropServices;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Hyphenating;
using Standard = ReviewPress.OpenType.Segmenting.LineBreaker;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Stage three: where lines may end, by a typographer's rules for Latin text, by Unicode Standard Annex 14 for what
/// isn't, and by hyphenation.</summary>
internal sealed class OpportunityFinder(ExceptionTable exceptions)
{
    private const int ShortestPart = 2;          // letters on each side of an author's hyphen: no "e-" at a line's end
    private const int ShortestDivided = 2;       // letters of a word that the book itself divides
    private const int LongestHangulWord = 12;    // syllables
    private const int ShortestCompoundPart = 8;  // parts of hyphenated compounds are divided only when long

    private const int MostWords = 1 << 15;       // of a language that are kept

    private readonly Dictionary<string, WordTable<Points>> _known = new(StringComparer.Ordinal);   // by language: nine words in ten come again
    private readonly List<byte> _points = [];    // of all words
    private readonly List<int> _found = [];
    private bool _hasAddress;                    // perhaps: few paragraphs have one

    /// <summary>Marks the characters before which a line may end.</summary>
    /// <param name="list">Its soft hyphens are already marked.</param>
    /// <param name="hyphenates">Whether words are divided.</param>
    public void Find(Hlist list, bool hyphenates)
    {
        MarkBreaks(list);
        if (!hyphenates) return;
        _hasAddress = HasAddress(list.Source.AsSpan(0, list.Length));
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run is { Kind: HlistRunKind.Text, Hyphenates: true } && HyphenatorFor(run.Language) is { } hyphenator) MarkHyphenations(list, run, run.Start, run.End, hyphenator, false);
        }
    }

    /// <summary>Marks where words that are wider than a line are divided, though a style or their form is against it.</summary>
    /// <param name="list">Shaped.</param>
    /// <param name="start">The first character.</param>
    /// <param name="end">After the last one.</param>
    public void FindInLongWords(Hlist list, int start, int end)
    {
        _hasAddress = true;
        foreach (ref readonly var run in CollectionsMarshal.AsSpan(list.Runs))
        {
            if (run.Kind != HlistRunKind.Text || run.End <= start || run.Start >= end || HyphenatorFor(run.Language) is not { } hyphenator) continue;
            var (from, to) = WholeWords(list.Source, run, Math.Max(start, run.Start), Math.Min(end, run.End));
            MarkHyphenations(list, run, from, to, hyphenator, true);
        }
    }

    /// <summary>What begins or ends inside a word, being a piece of one that is divided already, is seen as part of it: by itself it would be divided where the word isn't.</summary>
    private static (int From, int To) WholeWords(char[] text, in HlistRun run, int from, int to)
    {
        while (from > run.Start && IsLetter(text[from]) && IsLetter(text[from - 1])) from--;
        while (to < run.End && IsLetter(text[to - 1]) && IsLetter(text[to])) to++;
        return (from, to);
    }

    private Hyphenator? HyphenatorFor(string language) => Hyphenator.For(language) ?? (exceptions.Knows(language) ? Hyphenator.WithoutPatterns : null);

    private static void MarkBreaks(Hlist list)
    {
        var text = list.Source.AsSpan(0, list.Length);
        var marks = list.Opportunities;
        if (Scripts.AreOthersIn(text)) MarkByStandard(text, marks);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z') continue;
            switch (c)
            {
                case ' ':
                    if (text[i + 1] != ' ') marks[i + 1] = BreakKind.Space;
                    break;
                case '\n':
                    marks[i + 1] = BreakKind.Forced;
                    break;
                case '-' or '\u2010':
                    if (Letters(text, i - 1, -1) && Letters(text, i + 1, 1)) marks[i + 1] = BreakKind.Hyphen;
                    else MarkInAddress(text, i, marks);
                    break;
                case '\u2013':
                    if (i > 0 && text[i - 1] != ' ' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])) marks[i + 1] = BreakKind.Dash;
                    break;
                case '\u2014' or '\u2E3A':
                    if (i > 0 && BeginsLine(text[i + 1])) marks[i + 1] = BreakKind.Dash;
                    break;
                case '/':
                    if (text[i + 1] != '/' && (InAddress(text, i) || (i > 0 && char.IsLetter(text[i - 1]) && Letters(text, i + 1, 1)))) marks[i + 1] = BreakKind.Slash;
                    break;
                case '.' or '?' or '&' or '=' or '_' or '#' or '~' or '%':
                    MarkInAddress(text, i, marks);
                    break;
                case '\u200B':
                    marks[i + 1] = BreakKind.Slash;
                    break;
            }
        }
    }

    /// <summary>An address breaks before its signs, slashes apart, so that none is taken for a sentence's end or a hyphen of ours (The Chicago Manual of Style, 7.46).</summary>
    private static void MarkInAddress(ReadOnlySpan<char> text, int sign, BreakKind[] marks)
    {
        if (sign > 0 && char.IsLetterOrDigit(text[sign + 1]) && char.IsLetterOrDigit(text[sign - 1]) && InAddress(text, sign)) marks[sign] = BreakKind.Slash;
    }

    /// <summary>Beside characters of other scripts than Latin what the standard allows, dashes, slashes and the like apart: those break by the house's rules,
    /// which never begin a line with an em dash.</summary>
    private static void MarkByStandard(ReadOnlySpan<char> text, BreakKind[] marks)
    {
        var opportunities = Standard.Opportunities(text);
        for (var i = 1; i < text.Length; i++)
        {
            var beside = Scripts.IsOther(text[i - 1]) || Scripts.IsOther(text[i]);
            if (beside && opportunities[i] == BreakOpportunity.Allowed && !IsOurs(text[i - 1]) && !IsOurs(text[i])) marks[i] = IsInHangulWord(text, i) ? BreakKind.Syllable : BreakKind.Slash;
        }
    }

    /// <summary>Whether letters or figures stand on both sides, Hangul on one, in a word as short as words are: what goes on longer is written without spaces.</summary>
    private static bool IsInHangulWord(ReadOnlySpan<char> text, int at)
    {
        if (!(Scripts.IsHangul(text[at - 1]) || Scripts.IsHangul(text[at])) || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at])) return false;
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end - start <= LongestHangulWord;
    }

    private static bool IsOurs(char c) => c is ' ' or '-' or '/' or '.' or '?' or '&' or '=' or '_' or '#' or (>= '\u2010' and <= '\u2015') or '\u2E3A' or '\uFFFC';

    private void MarkHyphenations(Hlist list, in HlistRun run, int from, int to, Hyphenator hyphenator, bool mustDivide)
    {
        var text = list.Source.AsSpan(0, list.Length);
        var shortest = exceptions.Knows(run.Language) ? ShortestDivided : hyphenator.Left + hyphenator.Right;
        for (var i = from; i < to; i++)
        {
            if (!IsLetter(text[i])) continue;
            var end = i + 1;
            while (end < to && (IsLetter(text[end]) || (IsInWord(text[end]) && end + 1 < to && IsLetter(text[end + 1])))) end++;
            if (end - i >= shortest && (mustDivide || MayDivide(text, i, end)) && !(_hasAddress && InAddress(text, i))) MarkWord(list, i, end, run.Language, hyphenator);
            i = end;
        }
    }

    private void MarkWord(Hlist list, int start, int end, string language, Hyphenator hyphenator)
    {
        var word = list.Source.AsSpan(start, end - start);
        if (list.Opportunities.AsSpan(start + 1, end - start - 1).Contains(BreakKind.SoftHyphen)) return;   // the author has said where
        foreach (var point in PointsOf(word, language, hyphenator)) list.Opportunities[start + point] = BreakKind.Hyphenation;
    }

    private ReadOnlySpan<byte> PointsOf(ReadOnlySpan<char> word, string language, Hyphenator hyphenator)
    {
        if (!_known.TryGetValue(language, out var words)) _known[language] = words = new();
        if (!words.TryGetValue(word, out var points))
        {
            points = Find(word, language, hyphenator);
            if (words.Count < MostWords) words.Add(word, points);
        }

        return CollectionsMarshal.AsSpan(_points).Slice(points.Start, points.Count);
    }

    private Points Find(ReadOnlySpan<char> word, string language, Hyphenator hyphenator)
    {
        hyphenator.FindPoints(word, _found, part => exceptions.Find(language, part));
        var start = _points.Count;
        foreach (var point in _found)
        {
            if (point <= byte.MaxValue) _points.Add((byte)point);
        }

        return new(start, _points.Count - start);
    }

    /// <summary>Not words that go on in another style, that stand beside figures, are all capitals, or are short parts of compounds.</summary>
    private static bool MayDivide(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) || after == '@') return false;
        if (IsHyphen(before) || IsHyphen(after)) return end - start >= ShortestCompoundPart;
        return !(char.IsUpper(text[start]) && char.IsUpper(text[start + 1]));
    }

    /// <summary>Whether the word around stands in a web or mail address, which breaks at its signs.</summary>
    internal static bool InAddress(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at;
        while (start > 0 && text[start - 1] > ' ') start--;
        while (end < text.Length && text[end] > ' ') end++;
        return HasAddress(text[start..end]);
    }

    private static bool HasAddress(ReadOnlySpan<char> text) => text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal);

    private static bool BeginsLine(char c) => c is not (' ' or '\u00A0' or '\u202F' or '\u2060' or '\uFFFC' or '\u2014' or ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '’' or '”' or '»');

    /// <summary>Whether so many letters stand there, going on by a step.</summary>
    internal static bool Letters(ReadOnlySpan<char> text, int at, int step, int count = ShortestPart)
    {
        while (count > 0 && at >= 0 && at < text.Length && IsLetter(text[at])) (count, at) = (count - 1, at + step);
        return count == 0;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c >= 0xAA && (char.IsLetter(c) || Scripts.IsMark(c)));

    private static bool IsInWord(char c) => c is '\'' or '’' || Scripts.IsMark(c);

    /// <param name="Start">A word's first point in the list of all.</param>
    /// <param name="Count">How many it has.</param>
    private readonly record struct Points(int Start, int Count);
}
