using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>Names: only apostrophes, so that one person has one name in reviews of several languages and in book.yaml.</summary>
internal static class NamePunctuator
{
    public static ImmutableArray<string> Punctuate(ImmutableArray<string> names) => names.Altered(Punctuate);

    /// <summary><c>O'Brien</c> has a typographic apostrophe.</summary>
    public static string Punctuate(string name)
    {
        if (!name.Contains('\'')) return name;
        var signs = name.ToCharArray();
        for (var i = 1; i + 1 < signs.Length; i++)
            if (signs[i] == '\'' && char.IsLetter(signs[i - 1]) && char.IsLetter(signs[i + 1])) signs[i] = Signs.Apostrophe;
        return new string(signs);
    }
}
