using System.Text;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Reading.Parsing;

namespace ReviewPress.Reading;

/// <summary>The title of a work is plain words, in which stars and underscores are the title's own; but <c>[سلام]{lang=ar print="salām"}</c> says the same as elsewhere.</summary>
internal static class PrintedTitle
{
    /// <summary>Reads a title.</summary>
    /// <param name="text">As the author wrote it.</param>
    /// <returns>Its words, and what print says instead; null: the same.</returns>
    public static (string Title, string? Print) Read(string text)
    {
        if (!text.Contains('[')) return (text, null);
        var (title, print) = (new StringBuilder(), new StringBuilder());
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '[' && Passage(text, at) is { } passage)
            {
                title.Append(passage.Words);
                print.Append(passage.Print ?? passage.Words);
                at = passage.End;
            }
            else
            {
                title.Append(text[at]);
                print.Append(text[at++]);
            }
        }

        return (title.ToString(), Differing(title.ToString(), print.ToString()));
    }

    /// <summary>What print says, without the gaps that words left out leave; null where that is the title itself, or nothing.</summary>
    public static string? Differing(string title, string print)
    {
        var words = string.Join(' ', print.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return print == title || words.Length == 0 ? null : words;
    }

    private static (string Words, string? Print, int End)? Passage(string text, int at)
    {
        var close = text.IndexOf(']', at);
        if (close <= at + 1 || close + 1 >= text.Length || text[close + 1] != '{') return null;
        if (AttributeList.Parse(text, close + 1, out var end) is not { } list || !list.Entries.All(e => e.Key is "lang" or "print")) return null;
        var print = list.Entries.Where(e => e.Key == "print").Select(e => e.Value).LastOrDefault();
        return (text[(at + 1)..close], print is null ? null : UnicodeText.Nfc(print), end);
    }
}
