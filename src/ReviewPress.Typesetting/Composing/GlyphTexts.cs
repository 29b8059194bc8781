namespace ReviewPress.Typesetting.Composing;

/// <summary>The source texts of glyphs as strings: a letter's is always the same object, a ligature's is kept.</summary>
internal sealed class GlyphTexts
{
    private static readonly string[] Shared = [.. Enumerable.Range(0, 0x250).Select(c => ((char)c).ToString())];

    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public GlyphTexts() => _lookup = _others.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The texts of the first characters, Latin letters among them, by character.</summary>
    public string[] Letters { get; } = Shared;

    /// <summary>A text as a string.</summary>
    public string Of(ReadOnlySpan<char> text) => text.Length == 1 && text[0] < Letters.Length ? Letters[text[0]] : Kept(text);

    private string Kept(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (_lookup.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        _others[made] = made;
        return made;
    }
}
