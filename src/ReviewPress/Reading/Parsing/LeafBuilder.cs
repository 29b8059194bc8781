using System.Collections.Immutable;
using System.Text;
using ReviewPress.Manuscripts;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>Builds a leaf's inlines with their offsets, and the pieces that lead back to the source. Runs of spaces become one; those at the leaf's ends, and around a
/// line break, vanish.</summary>
/// <param name="file">The file's text.</param>
/// <param name="pieces">Where pieces are added, in order.</param>
internal sealed class LeafBuilder(string file, ImmutableArray<Piece>.Builder pieces)
{
    private readonly Stack<ImmutableArray<Inline>.Builder> _open = new();
    private readonly StringBuilder _text = new();       // only where a text isn't the file's own from its beginning on
    private ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();
    private int _leaf, _offset, _textStart, _space = -1, _asWritten, _asWrittenLength;
    private bool _asTyped, _hasText, _needsNfc;

    /// <summary>The offset of what comes next.</summary>
    public int Offset => _offset;

    /// <summary>Whether nothing has been added yet.</summary>
    public bool IsEmpty => _offset == 0 && _inlines.Count == 0 && _open.Count == 0;

    /// <summary>Begins a leaf.</summary>
    public void Begin(int leaf)
    {
        (_leaf, _offset, _textStart, _space, _asTyped, _hasText, _needsNfc) = (leaf, 0, 0, -1, false, false, false);
        _inlines.Clear();
        _open.Clear();
        _text.Clear();
        _asWrittenLength = 0;
    }

    /// <summary>Ends it.</summary>
    public ImmutableArray<Inline> End()
    {
        CloseText();
        return _inlines.DrainToImmutable();
    }

    /// <summary>Adds text whose characters stand one after the other in the source.</summary>
    /// <param name="text">Without line ends.</param>
    /// <param name="source">Of its first character.</param>
    public void Add(ReadOnlySpan<char> text, int source)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = PlainLength(text[start..]);
            AddRun(text.Slice(start, length), source + start);
            start += length;
            if (start < text.Length) AddSpace(source + start++);
        }
    }

    /// <summary>How much can be taken as it stands: up to white space, but over spaces that stand alone between words, as nearly all do.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        if (text is [' ' or '\t', ..]) return 0;
        var length = text.IndexOf('\t') is >= 0 and var tab ? tab : text.Length;
        if (text[..length].IndexOf("  ", StringComparison.Ordinal) is >= 0 and var run) length = run;
        return text[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>Adds text that stands in the source in other words: an entity.</summary>
    public void AddInsteadOf(ReadOnlySpan<char> text, int source)
    {
        _needsNfc = true;
        AddCharacters(text, source, length: 0, asTyped: false);
    }

    /// <summary>Adds what isn't to be altered.</summary>
    public void AddAsTyped(ReadOnlySpan<char> text, int source) => AddCharacters(text, source, text.Length, asTyped: true);

    /// <summary>Adds a space, where it isn't the second.</summary>
    public void AddSpace(int source)
    {
        if (_space < 0) _space = source;
    }

    /// <summary>Adds code.</summary>
    /// <param name="text">One line.</param>
    /// <param name="sources">Of each character.</param>
    public void AddCode(string text, ReadOnlySpan<int> sources)
    {
        FlushSpace();
        CloseText();
        _inlines.Add(new CodeText(text, _offset));
        for (var i = 0; i < text.Length; i++) AddPiece(1, sources[i], 1);
    }

    /// <summary>Adds a line break of the author's.</summary>
    public void AddLineBreak(int source)
    {
        _space = -1;
        CloseText();
        _inlines.Add(new LineBreak(_offset));
        AddPiece(1, source, 1);
    }

    /// <summary>Adds something without text of its own.</summary>
    /// <param name="make">From its offset.</param>
    public void AddObject(Func<int, Inline> make)
    {
        FlushSpace();
        CloseText();
        _inlines.Add(make(_offset));
    }

    /// <summary>Begins something that holds inlines.</summary>
    public void Open()
    {
        FlushSpace();
        CloseText();
        _open.Push(_inlines);
        _inlines = ImmutableArray.CreateBuilder<Inline>();
    }

    /// <summary>Ends it.</summary>
    /// <returns>Its children, to be added in what is made of them.</returns>
    public ImmutableArray<Inline> Close()
    {
        CloseText();
        var children = _inlines.DrainToImmutable();
        _inlines = _open.Pop();
        return children;
    }

    /// <summary>Adds what was made of children; themselves where nothing was.</summary>
    public void Add(Inline? made, ImmutableArray<Inline> children)
    {
        if (made is not null) _inlines.Add(made);
        else _inlines.AddRange(children);
    }

    private void AddRun(ReadOnlySpan<char> text, int source)
    {
        if (!text.IsEmpty) AddCharacters(text, source, text.Length, asTyped: false);
    }

    private void AddCharacters(ReadOnlySpan<char> text, int source, int length, bool asTyped)
    {
        FlushSpace();
        if (asTyped != _asTyped) CloseText();
        if (!_hasText) (_textStart, _hasText, _asTyped) = (_offset, true, asTyped);
        AppendText(text, source);
        AddPiece(text.Length, source, length);
    }

    /// <summary>As long as a text is what the file has in one place, only that is kept in mind.</summary>
    private void AppendText(ReadOnlySpan<char> text, int source)
    {
        if (_text.Length == 0 && (_asWrittenLength == 0 || source == _asWritten + _asWrittenLength) && source + text.Length <= file.Length && file.AsSpan(source, text.Length).SequenceEqual(text))
        {
            if (_asWrittenLength == 0) _asWritten = source;
            _asWrittenLength += text.Length;
            return;
        }

        _text.Append(file, _asWritten, _asWrittenLength).Append(text);
        _asWrittenLength = 0;
    }

    private void FlushSpace()
    {
        if (_space < 0) return;
        var source = _space;
        _space = -1;
        if (_offset > 0 && !IsAfterLineBreak()) AddCharacters(" ", source, 1, asTyped: false);
    }

    private bool IsAfterLineBreak() => !_hasText && _inlines.Count > 0 && _inlines[^1] is LineBreak;

    private void AddPiece(int textLength, int source, int length)
    {
        var last = pieces.Count > 0 ? pieces[^1] : default;
        var continues = pieces.Count > 0 && last.Leaf == _leaf && length > 0 && last.Length > 0 && last.Offset + last.Length == _offset && last.Source + last.Length == source;
        if (continues) pieces[^1] = last with { Length = last.Length + length };
        else pieces.Add(new Piece(_leaf, _offset, source, length));
        _offset += textLength;
    }

    /// <summary>An entity may have brought a combining mark: only then can a text that was read in NFC have left it.</summary>
    private void CloseText()
    {
        if (!_hasText) return;
        var text = _text.Length == 0 ? file.Substring(_asWritten, _asWrittenLength) : _text.ToString();
        if (_needsNfc && text.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff') && UnicodeText.Nfc(text) is var composed && composed != text) Recompose(ref text, composed);
        _inlines.Add(new Text(text, _textStart) { AsTyped = _asTyped });
        _text.Clear();
        _asWrittenLength = 0;
        _hasText = false;
        _asTyped = false;
    }

    /// <summary>The pieces of a text that became shorter: exact before the first difference and after the last.</summary>
    private void Recompose(ref string text, string composed)
    {
        var table = new PieceTable(new LineTable("", ""), pieces.ToImmutable());
        var first = text.AsSpan().CommonPrefixLength(composed);
        var last = composed.Length;
        while (last > first && composed[last - 1] == text[last - 1 + text.Length - composed.Length]) last--;
        var sources = new int[composed.Length];
        for (var i = first; i < composed.Length; i++) sources[i] = table.SourceOffset(_leaf, _textStart + (i < last ? first : i + text.Length - composed.Length));
        while (pieces.Count > 0 && pieces[^1].Leaf == _leaf && pieces[^1].Offset >= _textStart + first) pieces.RemoveAt(pieces.Count - 1);
        if (pieces.Count > 0 && pieces[^1].Leaf == _leaf) pieces[^1] = pieces[^1] with { Length = Math.Min(pieces[^1].Length, _textStart + first - pieces[^1].Offset) };
        _offset = _textStart + first;
        for (var i = first; i < composed.Length; i++) AddPiece(1, sources[i], i < last ? 0 : 1);
        text = composed;
    }
}
