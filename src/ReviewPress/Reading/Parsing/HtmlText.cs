namespace ReviewPress.Reading.Parsing;

/// <summary>HTML as the author wrote it, and a place in it that moves along with the elements' text.</summary>
/// <param name="text">The HTML.</param>
/// <param name="sources">The file's offset of each character.</param>
internal sealed class HtmlText(string text, int[] sources)
{
    private int _at;

    /// <summary>The file's offset of a character of the HTML.</summary>
    public int SourceOf(int index) => sources.Length == 0 ? 0 : sources[Math.Clamp(index, 0, sources.Length - 1)];

    /// <summary>The place.</summary>
    public int Here => SourceOf(_at);

    /// <summary>Goes to an element's tag.</summary>
    public void MoveTo(int index) => _at = Math.Max(_at, index);

    /// <summary>Adds a text node's characters to a leaf, each with where it stands.</summary>
    public void AddTo(LeafBuilder leaf, ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            SkipTags(words[i]);
            var isEntity = _at < text.Length && text[_at] == '&' && text.IndexOf(';', _at) is var end && end > _at && end - _at < 40 && !(words[i] == '&' && !text.AsSpan(_at).StartsWith("&amp;", StringComparison.OrdinalIgnoreCase));
            if (words[i] is ' ' or '\t' or '\n' or '\r' or '\f') leaf.AddSpace(Here);
            else if (isEntity)
            {
                var length = char.IsHighSurrogate(words[i]) && i + 1 < words.Length ? 2 : 1;
                leaf.AddInsteadOf(words.Slice(i, length), Here);
                i += length - 1;
            }
            else leaf.Add(words.Slice(i, 1), Here);
            _at = isEntity ? text.IndexOf(';', _at) + 1 : _at + 1;
        }
    }

    private void SkipTags(char next)
    {
        while (_at < text.Length && text[_at] == '<' && next != '<' && text.IndexOf('>', _at) is >= 0 and var end)
        {
            if (string.CompareOrdinal(text, _at, "<!--", 0, 4) == 0 && text.IndexOf("-->", _at, StringComparison.Ordinal) is >= 0 and var close) end = close + 2;
            _at = end + 1;
        }
    }
}
