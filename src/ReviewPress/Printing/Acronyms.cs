using System.Collections.Immutable;

namespace ReviewPress.Printing;

/// <summary>Finds acronyms: words of three capitals and more, with an s or ’s behind them. Roman numbers stay: they are names' (Rocky III) and dates'. Where words in
/// capitals follow one another, all of two letters and more go with those of three: nobody sets half a shout small.</summary>
internal static class Acronyms
{
    private const int Fewest = 3, FewestBeside = 2;

    /// <summary>The places of the capitals, in order.</summary>
    public static ImmutableArray<(int Start, int End)> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        var row = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '’' or '\'')))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && char.IsUpper(text[end])) end++;
            var isWord = end - i >= FewestBeside && IsWordEnd(text, end) && !IsRoman(text.AsSpan(i, end - i));
            if (row.Count > 0 && (!isWord || !Adjoins(text, row[^1].End, i))) Close(row, found);
            if (isWord) row.Add((i, end));
            i = end;
        }

        Close(row, found);
        return found.ToImmutable();
    }

    private static void Close(List<(int Start, int End)> row, ImmutableArray<(int, int)>.Builder found)
    {
        if (row.Exists(w => w.End - w.Start >= Fewest)) found.AddRange(row);
        row.Clear();
    }

    private static bool Adjoins(string text, int end, int start) => start == end + 1 && text[end] is ' ' or '\u00A0' or '-' or '&' or '/';

    private static bool IsWordEnd(string text, int end)
    {
        if (end == text.Length || char.IsAsciiDigit(text[end])) return true;
        if (text[end] is '’' or '\'') return true;
        var isPlural = text[end] == 's';
        return isPlural ? end + 1 == text.Length || !char.IsLetter(text[end + 1]) : !char.IsLetter(text[end]);
    }

    /// <summary>Whether it is a number in Roman figures: thousands, then hundreds, tens and ones.</summary>
    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        var at = 0;
        while (at < word.Length && word[at] == 'M') at++;
        foreach (var (one, five, ten) in (ReadOnlySpan<(char, char, char)>)[('C', 'D', 'M'), ('X', 'L', 'C'), ('I', 'V', 'X')])
        {
            if (at + 1 < word.Length && word[at] == one && (word[at + 1] == five || word[at + 1] == ten)) at += 2;
            else
            {
                if (at < word.Length && word[at] == five) at++;
                for (var count = 0; count < 3 && at < word.Length && word[at] == one; count++) at++;
            }
        }

        return at == word.Length;
    }
}
