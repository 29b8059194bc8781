using System.Text.RegularExpressions;

namespace ReviewPress.Acceptance.Extraction;

/// <summary>What stands in an expected text for something that the press words or numbers itself, as private-use characters; and the folding of what
/// Punctuating may change, done to both sides.</summary>
internal static partial class Sign
{
    /// <summary>Between two paragraphs, headings, cells: any one space.</summary>
    public const char Paragraph = '\u2029';

    /// <summary>Before a list's item: one of the signs that lists have.</summary>
    public const char Bullet = '\uE000';

    /// <summary>After a reference's title: <c> (p. 12)</c>.</summary>
    public const char Page = '\uE001';

    /// <summary>Before a review's first words where it begins below another: the lines of its opening, of which the manuscript has only some words.</summary>
    public const char Opening = '\uE002';

    private const char FirstCall = '\uE100';

    /// <summary>A call of a note, and the number before the note itself.</summary>
    public static char Call(int number) => (char)(FirstCall + number);

    /// <summary>The number of a call; 0 for any other character.</summary>
    public static int NumberOf(char c) => c is > FirstCall and < '\uF000' ? c - FirstCall : 0;

    /// <summary>Quotes, primes, dashes with the spaces at them, ellipses and spaces as a typewriter has them; soft hyphens gone, and the line's end after one.</summary>
    public static string Fold(string text)
    {
        text = SoftHyphen().Replace(text, "");
        text = Dash().Replace(text, "-");
        text = SingleQuote().Replace(DoubleQuote().Replace(text, "\""), "'").Replace("…", "...", StringComparison.Ordinal).Replace('−', '-');
        return Spaces().Replace(text, spaces => spaces.Value.Contains('\n', StringComparison.Ordinal) ? "\n" : " ");
    }

    /// <summary>An expected text for a message: without signs.</summary>
    public static string Plain(string expected) => string.Concat(expected.Select(c => c switch
    {
        Bullet or Opening => "",
        Page => " (p. …)",
        Paragraph => " ¶ ",
        _ => NumberOf(c) is > 0 and var n ? $"[{n}]" : c.ToString(),
    }));

    [GeneratedRegex(@"\u00AD\n?")]
    private static partial Regex SoftHyphen();

    /// <summary>Two or three typed hyphens are one dash; how it is spaced is the language's custom.</summary>
    [GeneratedRegex(@"[ \u00A0\u2009\u200A\u202F]*(-{2,3}|[–—])[ \u00A0\u2009\u200A\u202F]*")]
    private static partial Regex Dash();

    [GeneratedRegex("[‘’‚‹›′]")]
    private static partial Regex SingleQuote();

    [GeneratedRegex("«[\u00A0\u202F]?|[\u00A0\u202F]?»|[“”„″]")]
    private static partial Regex DoubleQuote();

    [GeneratedRegex(@"[\s\p{Zs}]+")]
    private static partial Regex Spaces();
}
