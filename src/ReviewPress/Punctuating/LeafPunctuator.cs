using System.Collections.Immutable;
using System.Text;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>What became of a leaf's characters: by offset, in order, what stands in place of one where that isn't one character; and how many there were.</summary>
internal sealed record AlteredLeaf(ImmutableArray<KeyValuePair<int, string>> Replaced, int Length);

/// <summary>Punctuates leaves, one after the other.</summary>
internal sealed class LeafPunctuator
{
    private readonly LeafText _text = new();
    private readonly QuotePass _quotes;
    private readonly DashPass _dashes;
    private readonly SpacePass _spaces;
    private readonly StringBuilder _value = new();
    private Custom _custom = Customs.For("");
    private int _before, _after;

    public LeafPunctuator() => (_quotes, _dashes, _spaces) = (new QuotePass(_text), new DashPass(_text), new SpacePass(_text));

    /// <summary>By number, those whose length changed.</summary>
    public Dictionary<int, AlteredLeaf> Altered { get; } = [];

    /// <summary>Begins a text of its own. Whoever punctuates several keeps the memory.</summary>
    /// <param name="language">BCP 47.</param>
    public LeafPunctuator In(string language)
    {
        _custom = Customs.For(language);
        Altered.Clear();
        return this;
    }

    /// <summary>A leaf's inlines, punctuated.</summary>
    public ImmutableArray<Inline> Punctuate(int leaf, ImmutableArray<Inline> inlines)
    {
        Run(inlines);
        if (!_text.IsAltered) return inlines;
        (_before, _after) = (0, 0);
        var punctuated = Rewrite(inlines);
        if (_text.Replaced.Count > 0) Altered[leaf] = new AlteredLeaf([.. _text.Replaced], _before);
        return punctuated;
    }

    /// <summary>A leaf, punctuated.</summary>
    public Leaf Punctuate(Leaf leaf) => Punctuate(leaf.Number, leaf.Inlines) is var inlines && inlines == leaf.Inlines ? leaf : leaf with { Inlines = inlines };

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
            case Text text:
                var value = Rewrite(text.Value);
                if (value.Length == 0) return null;
                return ReferenceEquals(value, text.Value) && offset == text.Offset ? inline : text with { Value = value, Offset = offset };
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

    /// <summary>A text as it is now; itself where it stayed.</summary>
    private string Rewrite(string old)
    {
        var now = _text.Slice(_before, old.Length);
        var (replaced, kept) = (_text.Replaced, 0);
        _value.Clear();
        for (var i = 0; i < replaced.Count && replaced.GetKeyAtIndex(i) - _before is var at && at < old.Length; i++)
        {
            if (at < 0) continue;
            _value.Append(now[kept..at]).Append(replaced.GetValueAtIndex(i));
            kept = at + 1;
        }

        _before += old.Length;
        var value = kept > 0 ? _value.Append(now[kept..]).ToString() : now.SequenceEqual(old) ? old : now.ToString();
        _after += value.Length;
        return value;
    }
}
