using System.Collections.Immutable;
using System.Text;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>What became of a leaf's characters: by offset what stands in place of one where that isn't one character; and how many there were.</summary>
internal sealed record AlteredLeaf(ImmutableSortedDictionary<int, string> Replaced, int Length);

/// <summary>Punctuates leaves, one after the other.</summary>
internal sealed class LeafPunctuator
{
    private readonly Custom _custom;
    private readonly LeafText _text = new();
    private readonly QuotePass _quotes;
    private readonly DashPass _dashes;
    private readonly SpacePass _spaces;
    private readonly StringBuilder _value = new();
    private int _before, _after;

    public LeafPunctuator(string language)
    {
        _custom = Customs.For(language);
        (_quotes, _dashes, _spaces) = (new QuotePass(_text), new DashPass(_text), new SpacePass(_text));
    }

    /// <summary>By number, those whose length changed.</summary>
    public Dictionary<int, AlteredLeaf> Altered { get; } = [];

    /// <summary>A leaf's inlines, punctuated.</summary>
    public ImmutableArray<Inline> Punctuate(int leaf, ImmutableArray<Inline> inlines)
    {
        Run(inlines);
        if (!_text.IsAltered) return inlines;
        (_before, _after) = (0, 0);
        var punctuated = Rewrite(inlines);
        if (_text.Replaced.Count > 0) Altered[leaf] = new AlteredLeaf(_text.Replaced.ToImmutableSortedDictionary(), _before);
        return punctuated;
    }

    /// <summary>A line of plain text.</summary>
    public string Punctuate(string line)
    {
        if (line.Length == 0) return line;
        Run([new Text(line, 0)]);
        (_before, _after) = (0, 0);
        return _text.IsAltered ? Rewrite(line) : line;
    }

    private void Run(ImmutableArray<Inline> inlines)
    {
        _text.Take(inlines, _custom);
        _quotes.Run();
        _dashes.Run();
        _spaces.Run();
    }

    private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        var rewritten = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        foreach (var inline in inlines) if (Rewrite(inline) is { } made) rewritten.Add(made);
        return rewritten.Count == inlines.Length ? rewritten.MoveToImmutable() : rewritten.ToImmutable();
    }

    /// <summary>An inline with its new text and offsets; null where nothing of its text is left.</summary>
    private Inline? Rewrite(Inline inline)
    {
        var offset = _after;
        switch (inline)
        {
            case Text text: return Rewrite(text.Value) is { Length: > 0 } value ? text with { Value = value, Offset = offset } : null;
            case CodeText code: Rewrite(code.Value); return code with { Offset = offset };
            case LineBreak line: Rewrite("\n"); return line with { Offset = offset };
            case Span span: return Rewrite(span.Children) is { IsEmpty: false } children ? span with { Children = children } : null;
            case Link link: return Rewrite(link.Children) is { IsEmpty: false } words ? link with { Children = words } : null;
            case CrossReference reference: return reference with { Children = Rewrite(reference.Children), Offset = offset };
            case NoteCall call: return call with { Offset = offset };
            case InlinePicture picture: return picture with { Offset = offset };
            default: throw new InvalidOperationException(inline.GetType().Name);
        }
    }

    private string Rewrite(string old)
    {
        _value.Clear();
        for (var i = 0; i < old.Length; i++, _before++)
        {
            if (_text.Replaced.TryGetValue(_before, out var with)) _value.Append(with);
            else _value.Append(_text.AtOffset(_before));
        }

        _after += _value.Length;
        return _value.ToString();
    }
}
