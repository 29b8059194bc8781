using System.Collections.Frozen;

namespace ReviewPress.Punctuating;

/// <summary>Spaces at which no line may break: initials, number and unit, abbreviation and number, words of one letter, and those of French.</summary>
internal sealed class SpacePass(LeafText text)
{
    private static readonly FrozenSet<string> Units =
        "mm cm m km g kg t l ml s min h Hz kHz MHz fps dpi MB GB TB K °C °F ft lb lbs oz mph km/h % ‰ € £ $ ¥ Kč zł kr a.m. p.m. Uhr Min Std mil Mio. Mrd.".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Punctuates the text as it stands.</summary>
    public void Run()
    {
        var signs = text.Signs;      // a place in every sixth: looked for one after the other
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] is not (' ' or ':' or ';' or '!' or '?') || text.IsAmongSmallLetters(i)) continue;      // none of the rules is about those
            var sign = text.Free(i);
            if (sign == ' ') Space(i);
            else if (sign != '\0') High(i, sign);
        }
    }

    private void Space(int i)
    {
        var custom = text.CustomAt(i);
        if (custom.High != HighPunctuation.Closed && FrenchSpace(i) is { } space) text.Replace(i, space);
        else if (IsInitial(i) || IsOneLetterWord(i, custom) || IsBetweenNumberAndUnit(i, custom) || IsAfterAbbreviation(i, custom) || IsRoman(i)) text.Replace(i, Signs.NoBreak);
    }

    /// <summary>Puts in the space that French has before high punctuation.</summary>
    private void High(int i, char sign)
    {
        if (text.CustomAt(i).High != HighPunctuation.Spaced || !Signs.IsSpace(text[i + 1]) && !Signs.IsClosing(text[i + 1]) && text[i + 1] is not ('»' or '”')) return;
        if (!Signs.IsWord(text[i - 1]) && text[i - 1] is not (')' or ']' or '»' or '”' or '’' or '…' or '%')) return;
        text.Replace(i, 1, (sign == ':' ? Signs.NoBreak : Signs.NarrowNoBreak).ToString() + sign);
    }

    private char? FrenchSpace(int i)
    {
        if (text[i - 1] is '«' or '‹' || text[i + 1] is '»' or '›') return Signs.NarrowNoBreak;
        if (text[i + 1] is ';' or '!' or '?' && !Signs.IsSpace(text[i - 1])) return Signs.NarrowNoBreak;
        return text[i + 1] is ':' && !Signs.IsWord(text[i + 2]) ? Signs.NoBreak : null;
    }

    /// <summary><c>J. R. R. Tolkien</c>, <c>z. B.</c></summary>
    private bool IsInitial(int i)
    {
        if (text[i - 1] != '.' || !char.IsLetter(text[i - 2]) || !Signs.IsBoundary(text[i - 3])) return false;
        if (char.IsUpper(text[i - 2]) && char.IsUpper(text[i + 1])) return true;
        return char.IsLetter(text[i + 1]) && text[i + 2] == '.' && !char.IsLetter(text[i + 3]);
    }

    private bool IsOneLetterWord(int i, Custom custom) => custom.OneLetterWords.Contains(text[i - 1]) && Signs.IsBoundary(text[i - 2]) && !Signs.IsSpace(text[i + 1]);

    private bool IsBetweenNumberAndUnit(int i, Custom custom)
    {
        var before = text[i - 1];
        if (before == '.' && char.IsAsciiDigit(text[i - 2]) && custom.AfterOrdinal.Count > 0) return Holds(custom.AfterOrdinal, i + 1, WordEnd(i + 1), atSentenceEnd: true);
        if (!char.IsAsciiDigit(before)) return false;
        if (char.IsAsciiDigit(text[i + 1])) return custom.HasSpacedThousands && IsThousands(i);
        return Holds(Units, i + 1, WordEnd(i + 1), atSentenceEnd: true);
    }

    private bool IsThousands(int i)
    {
        var start = i;
        while (char.IsAsciiDigit(text[start - 1])) start--;
        return i - start <= 3 && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) && !char.IsAsciiDigit(text[i + 4]) && !Signs.IsWord(text[start - 1]);
    }

    private bool IsAfterAbbreviation(int i, Custom custom)
    {
        if (!char.IsAsciiDigit(text[i + 1]) && !char.IsUpper(text[i + 1])) return false;
        var start = i;
        while (i - start < 8 && !Signs.IsSpace(text[start - 1]) && text[start - 1] is not ('(' or '[' or '“' or '‘' or '«' or '„' or '-' or Signs.En or Signs.Em or '"')) start--;
        if (start == i) return false;
        if (char.IsAsciiDigit(text[i + 1]) || text[i + 1] is 'I' or 'V' or 'X') return Holds(custom.BeforeNumber, start, i);
        return char.IsUpper(text[i + 1]) && Holds(custom.BeforeName, start, i);
    }

    /// <summary><c>Henry V</c> can't be told from a pronoun or an initial; two signs and more can.</summary>
    private bool IsRoman(int i)
    {
        var end = i + 1;
        while (text[end] is 'I' or 'V' or 'X') end++;
        return end - i > 2 && !Signs.IsWord(text[end]) && char.IsLetter(text[i - 1]) && char.IsUpper(text[WordStart(i)]);
    }

    private int WordStart(int end)
    {
        while (end > 0 && char.IsLetter(text[end - 1])) end--;
        return end;
    }

    private int WordEnd(int start)
    {
        var end = start;
        while (end - start < 12 && (char.IsLetter(text[end]) || text[end] is '.' or '/' or '%' or '‰' or '°' or '€' or '£' or '$' or '¥')) end++;
        return end;
    }

    private bool Holds(FrozenSet<string> words, int start, int end, bool atSentenceEnd = false)
    {
        Span<char> word = stackalloc char[Math.Max(0, end - start)];
        for (var k = 0; k < word.Length; k++) word[k] = text[start + k];
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(word) || (atSentenceEnd && word is [.., '.'] && lookup.Contains(word[..^1]));
    }
}
