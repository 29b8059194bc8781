using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.OpenType.Segmenting;

/// <summary>Cuts a text into runs of one script each (Unicode Standard Annex 24, section 5). Characters that scripts share go with what stands
/// before them, at a text's begin with what follows; a closing bracket goes with its opening one.</summary>
public static class Itemiser
{
    private const int DeepestBracket = 64;   // as deep as anybody nests; deeper ones go with their neighbours

    /// <summary>The runs, in order, without gaps.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="otherwise">The script of a text that has no letter at all.</param>
    public static ImmutableArray<ScriptRun> Itemise(ReadOnlySpan<char> text, Script otherwise)
    {
        var runs = ImmutableArray.CreateBuilder<ScriptRun>(1);
        var brackets = new Stack<(int Closing, Script Script)>();
        var (start, current) = (0, Script.Common);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var script = Resolve(rune.Value, current, brackets);
            if (script != current)
            {
                if (current != Script.Common && i > start)
                {
                    runs.Add(new ScriptRun(start, i - start, current));
                    start = i;
                }

                current = script;
            }

            i += length;
        }

        if (text.Length > start) runs.Add(new ScriptRun(start, text.Length - start, current == Script.Common ? otherwise : current));
        return runs.ToImmutable();
    }

    /// <summary>The same, for texts in the Latin script.</summary>
    public static ImmutableArray<ScriptRun> Itemise(ReadOnlySpan<char> text) => Itemise(text, Script.Latin);

    /// <summary>The script of the run that a character belongs to: Common while none is known yet.</summary>
    private static Script Resolve(int codePoint, Script current, Stack<(int Closing, Script Script)> brackets)
    {
        if (char.IsAsciiLetter((char)codePoint) && codePoint < 0x80) return Script.Latin;
        var own = UnicodeText.ScriptOf(codePoint);
        if (own != Script.Common && own != Script.Inherited && own != Script.Unknown) return own;
        if (own == Script.Common && Bracket(codePoint, current, brackets) is { } paired) return paired;

        if (own != Script.Common) return current;
        var users = ScriptExtensions.Of(codePoint);
        if (users.IsEmpty || users.Contains(current) || users.Contains(Script.Latin)) return current;
        return users.Contains(Script.Han) ? Script.Han : users[0];
    }

    /// <summary>An opening bracket is remembered; a closing one finds the script of its partner. Null for what is neither, or has none.</summary>
    private static Script? Bracket(int codePoint, Script current, Stack<(int Closing, Script Script)> brackets)
    {
        switch (UnicodeText.CategoryOf(codePoint))
        {
            case UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation when brackets.Count < DeepestBracket:
                brackets.Push((Partner(codePoint), current));
                return null;
            case UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation when brackets.Any(b => b.Closing == codePoint):
                var opening = brackets.Pop();
                while (opening.Closing != codePoint) opening = brackets.Pop();
                return opening.Script == Script.Common ? null : opening.Script;
            default:
                return null;
        }
    }

    /// <summary>Curly quotes aren't mirrored, as brackets are, but stand beside each other.</summary>
    private static int Partner(int opening) => opening is '‘' or '“' ? opening + 1 : UnicodeText.MirrorOf(opening);
}
