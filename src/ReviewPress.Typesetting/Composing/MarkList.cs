using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Where marks of a page are collected.</summary>
internal sealed class MarkList
{
    private PlacedGlyph[] _glyphs = new PlacedGlyph[4096];       // more than a full page's
    private int _glyphCount;

    public List<Mark> Marks { get; } = [];

    public List<LinkArea> Links { get; } = [];

    public List<Anchor> Anchors { get; } = [];

    /// <summary>Which part of the page is being set.</summary>
    public RunKind Kind { get; set; }

    /// <summary>Memory for a run's glyphs, good until <see cref="Clear"/>: a book has millions, and nobody needs more than a page's at once.</summary>
    public ArraySegment<PlacedGlyph> NewGlyphs(int count)
    {
        if (_glyphs.Length - _glyphCount < count) (_glyphs, _glyphCount) = (new PlacedGlyph[2 * _glyphs.Length + count], 0);   // earlier runs keep the old memory
        _glyphCount += count;
        return new(_glyphs, _glyphCount - count, count);
    }

    /// <summary>Begins a page: what the last one's runs hold is no longer theirs.</summary>
    public void Clear()
    {
        _glyphCount = 0;
        Marks.Clear();
        Links.Clear();
        Anchors.Clear();
        Kind = RunKind.Text;
    }
}

/// <summary>Where a line stands.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Width">Of the measure there.</param>
/// <param name="Baseline">From the trim's top.</param>
/// <param name="Alignment">How it is filled.</param>
/// <param name="Ends">Whether it is set at its natural width, being the paragraph's last.</param>
/// <param name="Scaling">How far its glyphs may be narrowed or widened, in 1/1000.</param>
/// <param name="Tracking">How far they may be tracked, in 1/1000 em.</param>
internal readonly record struct LinePlace(Length X, Length Width, Length Baseline, Alignment Alignment, bool Ends, int Scaling = 0, int Tracking = 0)
{
    /// <summary>How far its glyphs give, in 1/100 of what they may.</summary>
    public int Give { get; init; }

    /// <summary>Whether punctuation hangs into the left margin.</summary>
    public bool ProtrudesLeft { get; init; }

    /// <summary>Whether it hangs into the right margin.</summary>
    public bool ProtrudesRight { get; init; }
}
