using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Composing;

/// <summary>What an <see cref="HlistRun"/> holds.</summary>
internal enum HlistRunKind
{
    Text,
    Drawing,
    DropCap,
    Note,
    Space,
    LineBreak,
}

/// <summary>A piece of a horizontal list: text of one face, style, script and language, or one thing that isn't text.</summary>
internal struct HlistRun
{
    public HlistRunKind Kind;
    public Inline Inline;
    public TextStyle? Style;
    public Face? Face;
    public int FaceNumber;
    public Script Script;
    public FeatureSet Features;  // of the style, less what its script doesn't want
    public string Language;
    public bool Hyphenates;
    public int Link;
    public ulong Place;          // where it begins in the manuscript
    public int Skipped;          // characters of the manuscript left out before it began
    public int Start, End;       // characters
    public int GlyphStart, GlyphEnd;
    public long Fixed;           // the width of what isn't text; a page number's least width
    public long Origin;          // natural width of all before, scaled points
    public long Tracking;        // after each glyph, scaled points
    public long Size;
    public int UnitsPerEm;
    public DropCapFit? Cap;      // of a drop cap; null: its face has no glyph for it

    /// <summary>Whether a hyphen may be set in it where nothing else fits: not where it is no language's, as code is.</summary>
    public readonly bool TakesHyphens => !string.Equals(Language, "zxx", StringComparison.Ordinal);

    /// <summary>The width of glyphs in scaled points: font units are summed first and rounded once.</summary>
    public readonly long Width(long units, int glyphs) => Convert(units) + glyphs * Tracking;

    /// <summary>The same where glyphs are narrowed or widened.</summary>
    /// <param name="units">Font units.</param>
    /// <param name="glyphs">How many are tracked.</param>
    /// <param name="scale">In 1/1000.</param>
    /// <param name="tracking">Beside the run's own, in 1/10000 em.</param>
    public readonly long Width(long units, int glyphs, int scale, int tracking) => new RunScale(this, scale, tracking).Width(units, glyphs);

    /// <summary>What is added after each glyph, before scaling.</summary>
    /// <param name="tracking">Beside the run's own, in 1/10000 em.</param>
    public readonly long TrackingWith(int tracking) => Tracking + Rounded(Size * tracking, 10_000);

    private readonly long Convert(long units) => Rounded(units * Size, UnitsPerEm);

    internal static long Rounded(long dividend, long divisor) =>
        dividend >= 0 ? (dividend + divisor / 2) / divisor : -((-dividend + divisor / 2) / divisor);
}

/// <summary>Turns font units into scaled points where a run's glyphs are narrowed or widened: made once a line, asked once a glyph.</summary>
/// <param name="run">The run.</param>
/// <param name="scale">In 1/1000.</param>
/// <param name="tracking">Beside the run's own, in 1/10000 em.</param>
internal readonly struct RunScale(in HlistRun run, int scale, int tracking)
{
    private readonly long _size = run.Size * scale, _em = run.UnitsPerEm * 1000L, _tracking = run.TrackingWith(tracking) * scale;

    /// <summary>As <see cref="HlistRun.Width(long, int)"/>.</summary>
    public long Width(long units, int glyphs) => HlistRun.Rounded(units * _size, _em) + HlistRun.Rounded(glyphs * _tracking, 1000);
}

/// <summary>TeX's horizontal list of one paragraph, in arrays that a worker uses again and again: its characters, runs and shaped glyphs.
/// What isn't text has one character (or none) and one empty glyph of its own.</summary>
internal sealed class Hlist
{
    private int[]? _offsets;

    /// <summary>The author's characters without soft hyphens.</summary>
    public char[] Source { get; private set; } = new char[4096];

    /// <summary>What is shaped in their places: hyphens and spaces that the faces have.</summary>
    public char[] Shaped { get; private set; } = new char[4096];

    /// <summary>What may happen before each character.</summary>
    public BreakKind[] Opportunities { get; private set; } = new BreakKind[4097];

    public int Length { get; private set; }

    public List<HlistRun> Runs { get; } = [];

    /// <summary>Whether it has text in squares, between which a line gives.</summary>
    public bool HasIdeographs { get; set; }

    /// <summary>Of its signs in squares.</summary>
    public EmptyHalves EmptyHalves { get; } = new();

    public List<ShapedGlyph> Glyphs { get; } = [];

    /// <summary>Font units from the run's beginning to each glyph.</summary>
    public List<int> Units { get; } = [];

    public void Clear()
    {
        Array.Clear(Opportunities, 0, Length + 1);
        (Length, _offsets, HasIdeographs) = (0, null, false);
        Runs.Clear();
        Glyphs.Clear();
        Units.Clear();
    }

    public void Append(char source, char shaped)
    {
        if (Length == Source.Length) Grow();
        Source[Length] = source;
        Shaped[Length] = shaped;
        if (_offsets is not null) _offsets[Length + 1] = _offsets[Length];
        Length++;
    }

    /// <summary>Characters that are shaped as they are.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        while (Length + text.Length > Source.Length) Grow();
        text.CopyTo(Source.AsSpan(Length));
        text.CopyTo(Shaped.AsSpan(Length));
        if (_offsets is not null) _offsets.AsSpan(Length + 1, text.Length).Fill(_offsets[Length]);
        Length += text.Length;
    }

    /// <summary>Characters of the source that aren't kept stood here: places behind them count on. Below zero: so many more were set than stand in the source.</summary>
    public void Skip(int count)
    {
        _offsets ??= new int[Source.Length + 1];
        _offsets[Length] += count;
    }

    /// <summary>How many characters were left out before this one.</summary>
    public int Skipped(int character) => _offsets is null ? 0 : _offsets[character];

    /// <summary>The place of a character, or of what stands behind a run's last; 0 where it has none.</summary>
    public ulong PlaceOf(in HlistRun run, int character) =>
        run.Place == 0 ? 0 : run.Place + (ulong)(character - run.Start + Skipped(character) - run.Skipped);

    private void Grow()
    {
        var size = Source.Length * 2;
        Source = Enlarged(Source, size);
        Shaped = Enlarged(Shaped, size);
        Opportunities = Enlarged(Opportunities, size + 1);
        if (_offsets is not null) _offsets = Enlarged(_offsets, size + 1);
    }

    private static T[] Enlarged<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
