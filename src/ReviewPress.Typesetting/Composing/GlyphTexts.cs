using System.Runtime.CompilerServices;

namespace ReviewPress.Typesetting.Composing;

/// <summary>The source texts of glyphs as strings: a letter's is always the same object, a ligature's is kept.</summary>
internal sealed class GlyphTexts
{
    private static readonly string[] Letters = [.. Enumerable.Range(0, 0x250).Select(c => ((char)c).ToString())];

    private readonly string[] _letters = Letters;              // nearer than what is shared: asked for once a glyph
    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public GlyphTexts() => _lookup = _others.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(char letter) => letter < _letters.Length ? _letters[letter] : Kept([letter]);

    public string Of(ReadOnlySpan<char> text) => text.Length == 1 && text[0] < _letters.Length ? _letters[text[0]] : Kept(text);

    [MethodImpl(MethodImplOptions.NoInlining)]                 // rare, and in the way of what isn't
    private string Kept(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (_lookup.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        _others[made] = made;
        return made;
    }
}
