using System.Runtime.InteropServices;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Shaping;

namespace ReviewPress.Typesetting.Composing;

/// <summary>A shaped piece of a word beside a break.</summary>
/// <param name="Start">Its first glyph in <see cref="FragmentCache.Glyphs"/>; clusters count from the piece's beginning.</param>
/// <param name="Count">Its glyphs; 0: the run as shaped goes on.</param>
/// <param name="Units">Their width.</param>
internal readonly record struct Fragment(int Start, int Count, int Units);

/// <summary>Shapes what stands before and after a break where the whole run can't be cut, and keeps it: mostly a letter or two and a
/// hyphen, so that a few hundred pieces serve a book.</summary>
internal sealed class FragmentCache(Shaper shaper)
{
    private readonly Dictionary<(Face, FeatureSet, string), WordTable<Fragment>> _styles = [];
    private readonly char[] _buffer = new char[512];
    private Face? _face;
    private FeatureSet? _features;
    private string? _language;
    private WordTable<Fragment> _current = null!;

    /// <summary>Of all pieces.</summary>
    public List<ShapedGlyph> Glyphs { get; } = [];

    /// <summary>Shapes characters of a list, with a hyphen after them or not.</summary>
    public Fragment Get(Hlist list, in HlistRun run, int start, int end, bool hyphen)
    {
        var length = Math.Min(end - start, _buffer.Length - 1);
        list.Shaped.AsSpan(start, length).CopyTo(_buffer);
        if (hyphen) _buffer[length++] = '-';
        var text = _buffer.AsSpan(0, length);

        var pieces = StyleOf(run);
        if (pieces.TryGetValue(text, out var known)) return known;
        var first = Glyphs.Count;
        shaper.Shape(run.Face!, text, 0, length, run.Script, run.Language, run.Features, Glyphs);
        var units = 0;
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(Glyphs)[first..]) units += glyph.Advance;
        var made = new Fragment(first, Glyphs.Count - first, units);
        pieces.Add(text, made);
        return made;
    }

    private WordTable<Fragment> StyleOf(in HlistRun run)
    {
        if (ReferenceEquals(_face, run.Face) && ReferenceEquals(_features, run.Features) && ReferenceEquals(_language, run.Language)) return _current;
        (_face, _features, _language) = (run.Face, run.Features, run.Language);
        if (!_styles.TryGetValue((_face!, _features, _language), out _current!)) _styles[(_face!, _features, _language)] = _current = new();
        return _current;
    }
}
