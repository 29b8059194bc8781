using System.Buffers;
using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>A leaf's whole text while it is punctuated: emphasis, links and notes don't interrupt it, a picture or a reference without words counts as one letter.
/// A character may be replaced by another, which later passes see, or by a string of any length, of which they see the first character.</summary>
internal sealed class LeafText
{
    /// <summary>What stands where a picture or a reference does.</summary>
    private const char Object = '\uFFFC';

    private readonly List<(int Start, Custom Custom)> _customs = [];
    private readonly List<int> _objects = [];
    private readonly SortedList<int, string> _replaced = [];
    private char[] _text = new char[4096];
    private bool[] _isFixed = new bool[4096];

    /// <summary>How many characters there are, objects counted.</summary>
    public int Length { get; private set; }

    /// <summary>Whether anything was altered since <see cref="Take"/>.</summary>
    public bool IsAltered { get; private set; }

    /// <summary>By offset in the leaf's text: what stands in place of one character, where that isn't one character.</summary>
    public SortedList<int, string> Replaced => _replaced;

    /// <summary>A character; NUL before the beginning and after the end.</summary>
    public char this[int index] => (uint)index < (uint)Length ? _text[index] : '\0';

    /// <summary>A character that may be altered: NUL where it may not.</summary>
    public char Free(int index) => (uint)index < (uint)Length && !_isFixed[index] ? _text[index] : '\0';

    /// <summary>All characters, as they are now.</summary>
    public ReadOnlySpan<char> Signs => _text.AsSpan(0, Length);

    /// <summary>Whether two small letters stand before, and one behind: what nearly all spaces stand among.</summary>
    public bool IsAmongSmallLetters(int index) =>
        index >= 2 && index + 1 < Length && char.IsAsciiLetterLower(_text[index - 1]) && char.IsAsciiLetterLower(_text[index - 2]) && char.IsAsciiLetterLower(_text[index + 1]);

    /// <summary>The custom of a character's language.</summary>
    public Custom CustomAt(int index)
    {
        var run = _customs.Count - 1;
        while (run > 0 && _customs[run].Start > index) run--;
        return _customs[run].Custom;
    }

    /// <summary>The next place of one of these characters, from a place on; the length where there is none.</summary>
    public int Next(int from, SearchValues<char> signs)
    {
        var found = from < Length ? _text.AsSpan(from, Length - from).IndexOfAny(signs) : -1;
        return found < 0 ? Length : from + found;
    }

    /// <summary>Takes a leaf's text.</summary>
    public void Take(ImmutableArray<Inline> inlines, Custom custom)
    {
        Length = 0;
        _customs.Clear();
        _customs.Add((0, custom));
        _objects.Clear();
        _replaced.Clear();
        IsAltered = false;
        Add(inlines, custom);
    }

    /// <summary>Puts one character in place of another.</summary>
    public void Replace(int index, char with)
    {
        if (_text[index] == with) return;
        _text[index] = with;
        IsAltered = true;
    }

    /// <summary>Puts a string, not of spaces only, in place of characters; they are read as its first sign from now on.</summary>
    public void Replace(int index, int length, string with)
    {
        if (length == 1 && with.Length == 1)
        {
            Replace(index, with[0]);
            return;
        }

        IsAltered = true;
        for (var i = 0; i < length; i++)
        {
            _replaced[OffsetOf(index + i)] = i == 0 ? with : "";
            _isFixed[index + i] = true;
            _text[index + i] = with.AsSpan().Trim("\u00a0\u202f")[0];
        }
    }

    /// <summary>The text of one inline, as it is now.</summary>
    /// <param name="offset">In the leaf's text.</param>
    /// <param name="length">Of it.</param>
    public ReadOnlySpan<char> Slice(int offset, int length)
    {
        var index = offset;
        foreach (var at in _objects)
        {
            if (at > index) break;
            index++;
        }

        return _text.AsSpan(index, length);      // objects stand between inlines, never in one
    }

    private int OffsetOf(int index)
    {
        var before = _objects.BinarySearch(index);
        return index - (before < 0 ? ~before : before);
    }

    private void Add(ImmutableArray<Inline> inlines, Custom custom)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text: Add(text.Value, custom, text.AsTyped); break;
                case CodeText code: Add(code.Value, custom, true); break;
                case LineBreak: Add("\n", custom, true); break;
                case Span span: Add(span.Children, span.Language is { } tag ? Customs.For(tag) : custom); break;
                case Link link: Add(link.Children, custom); break;
                case CrossReference { Children.IsEmpty: false } reference: Add(reference.Children, custom); break;
                case CrossReference or InlinePicture:
                    _objects.Add(Length);
                    Add(Object.ToString(), custom, true);
                    break;
            }
        }
    }

    private void Add(string text, Custom custom, bool isFixed)
    {
        if (!ReferenceEquals(_customs[^1].Custom, custom)) _customs.Add((Length, custom));
        if (Length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + text.Length));
            Array.Resize(ref _isFixed, _text.Length);
        }

        text.CopyTo(_text.AsSpan(Length));
        _isFixed.AsSpan(Length, text.Length).Fill(isFixed);
        Length += text.Length;
    }
}
