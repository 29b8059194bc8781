using System.Collections.Immutable;
using System.Text;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Hyphenating;

namespace ReviewPress.Binding;

/// <summary>Soft hyphens where the book says that its words may be divided: reading systems then divide them there and nowhere else. A word that may not be divided at all can't be told so.</summary>
/// <param name="words">With hyphens.</param>
internal sealed class WordDivision(ImmutableArray<DividedWord> words)
{
    private const char SoftHyphen = '\u00AD';
    private const int ShortestCompoundPart = 8;   // as in print: shorter parts of hyphenated compounds stay whole

    private readonly ExceptionTable? _exceptions = words.IsDefaultOrEmpty ? null : new(words);

    /// <summary>A text with them.</summary>
    /// <param name="text">It begins and ends between words.</param>
    /// <param name="language">BCP 47.</param>
    public string In(string text, string language)
    {
        if (_exceptions is null || !_exceptions.Knows(language)) return text;
        StringBuilder? divided = null;
        var copied = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && IsInWord(text, start, end)) end++;
            if (end == start || !MayDivide(text, start, end) || _exceptions.Find(language, text.AsSpan(start, end - start)) is not { } points) continue;
            foreach (var point in points)
            {
                (divided ??= new()).Append(text, copied, start + point - copied).Append(SoftHyphen);
                copied = start + point;
            }
        }

        return divided is null ? text : divided.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>An author's own soft hyphen is part of the word, which nothing is said of then.</summary>
    private static bool IsInWord(string text, int start, int at) =>
        char.IsLetter(text[at]) || text[at] == SoftHyphen || (text[at] is '\'' or '’' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    /// <summary>Not beside figures, in capitals, or as a short part of a compound.</summary>
    private static bool MayDivide(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        if (char.IsDigit(before) || char.IsDigit(after) || before == '@' || after == '@') return false;
        if (before is '-' or '\u2010' || after is '-' or '\u2010') return end - start >= ShortestCompoundPart;
        return !(end - start > 1 && char.IsUpper(text[start]) && char.IsUpper(text[start + 1]));
    }
}
