using System.Globalization;
using System.Text;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.OpenType.Outlining;
using ReviewPress.OpenType.Segmenting;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Composing;

namespace ReviewPress.Binding;

/// <summary>Words → outlines in points, for drawings that must look the same where no font is installed.</summary>
/// <param name="faces">The book's.</param>
/// <param name="language">Of the words.</param>
internal sealed class Lettering(BookFaces faces, string language) : IDisposable
{
    private readonly Shaper _shaper = new();
    private readonly FaceChooser _chooser = new(faces.Table, faces.Fallbacks);
    private readonly List<ShapedGlyph> _glyphs = [];
    private readonly List<(int End, Face Face)> _runs = [];      // glyphs up to a number are of a face

    /// <summary>What could not be drawn: no face has it, or its script would be drawn wrong.</summary>
    public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>A line's width in points.</summary>
    public double Measure(string text, LetterStyle style)
    {
        Shape(text, style);
        var (width, glyph) = (0.0, 0);
        foreach (var (end, face) in _runs)
        {
            for (; glyph < end; glyph++) width += Advance(_glyphs[glyph], face, style);
        }

        return width - (_glyphs.Count > 0 ? style.Tracking * style.Size : 0);
    }

    /// <summary>A line as SVG path data.</summary>
    /// <param name="text">One line.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="x">Its left end.</param>
    /// <param name="baseline">Downwards from the top.</param>
    public string Draw(string text, LetterStyle style, double x, double baseline)
    {
        Shape(text, style);
        var (path, at) = (new StringBuilder(), 0);
        foreach (var (end, face) in _runs)
        {
            var scale = style.Size / face.UnitsPerEm;
            for (; at < end; at++)
            {
                var glyph = _glyphs[at];
                if (glyph.Id != 0) AddOutline(path, Outliner.Outline(face, glyph.Id), scale, x + glyph.OffsetX * scale, baseline - glyph.OffsetY * scale);
                x += Advance(glyph, face, style);
            }
        }

        return path.ToString();
    }

    /// <summary>Breaks a text into as many lines as it needs, as equal as words allow (the least sum of the squared gaps).</summary>
    public string[] Balance(string text, LetterStyle style, double measure)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var widths = new double[words.Length, words.Length];
        for (var from = 0; from < words.Length; from++)
            for (var to = from; to < words.Length; to++) widths[from, to] = Measure(string.Join(' ', words[from..(to + 1)]), style);
        var lines = 1;
        for (int from = 0, to = 1; to < words.Length; to++)
            if (widths[from, to] > measure) (from, lines) = (to, lines + 1);
        return Split(words, widths, lines, measure);
    }

    /// <inheritdoc/>
    public void Dispose() => _shaper.Dispose();

    private static string[] Split(string[] words, double[,] widths, int lines, double measure)
    {
        var cost = new double[lines + 1, words.Length + 1];
        var last = new int[lines + 1, words.Length + 1];
        for (var line = 0; line <= lines; line++)
            for (var end = 0; end <= words.Length; end++) cost[line, end] = line == 0 && end == 0 ? 0 : double.PositiveInfinity;
        for (var line = 1; line <= lines; line++)
        {
            for (var end = line; end <= words.Length; end++)
            {
                for (var begin = line - 1; begin < end; begin++)
                {
                    var gap = measure - widths[begin, end - 1];
                    var price = cost[line - 1, begin] + gap * gap + (gap < 0 && end - begin > 1 ? 1e9 : 0);
                    if (price < cost[line, end]) (cost[line, end], last[line, end]) = (price, begin);
                }
            }
        }

        var result = new string[lines];
        for (int line = lines, end = words.Length; line > 0; line--)
        {
            var begin = last[line, end];
            result[line - 1] = string.Join(' ', words[begin..end]);
            end = begin;
        }

        return result;
    }

    private void Shape(string text, LetterStyle style)
    {
        _glyphs.Clear();
        _runs.Clear();
        foreach (var run in Itemiser.Itemise(text, Script.Latin))
        {
            if (run.Script.IsPlain) Shape(text, run, style);
            else Missing.Add(text.Substring(run.Start, run.Length).Trim());
        }
    }

    /// <summary>Shapes a run, each part of it in the face that print would set it in.</summary>
    private void Shape(string text, ScriptRun run, LetterStyle style)
    {
        var own = (int)style.Face;
        var (start, face) = (run.Start, own);
        for (var i = run.Start; i < run.Start + run.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var next = _chooser.Choose(rune.Value, FaceChooser.MarkAt(text, i + length), run.Script, language, own, face);
            if (next != face && i > start) ShapePart(start, i, face);
            if (next != face) (start, face) = (i, next);
            i += length;
        }

        ShapePart(start, run.Start + run.Length, face);

        void ShapePart(int from, int end, int number)
        {
            var (first, by) = (_glyphs.Count, faces.Table[number]);
            _shaper.Shape(by, text, from, end - from, run.Script, language, style.Features, _glyphs);
            _runs.Add((_glyphs.Count, by));
            foreach (var glyph in _glyphs.Skip(first).Where(g => g.Id == 0)) Missing.Add(StringInfo.GetNextTextElement(text, glyph.Cluster));
        }
    }

    private static double Advance(ShapedGlyph glyph, Face face, LetterStyle style) => glyph.Advance * style.Size / face.UnitsPerEm + style.Tracking * style.Size;

    private static void AddOutline(StringBuilder path, Outline outline, double scale, double x, double y)
    {
        foreach (var segment in outline.Segments)
        {
            switch (segment.Verb)
            {
                case OutlineVerb.Move: Add(path.Append('M'), segment.To); break;
                case OutlineVerb.Line: Add(path.Append('L'), segment.To); break;
                case OutlineVerb.Quad: Add(Add(path.Append('Q'), segment.Control1).Append(' '), segment.To); break;
                case OutlineVerb.Cubic: Add(Add(Add(path.Append('C'), segment.Control1).Append(' '), segment.Control2).Append(' '), segment.To); break;
                default: path.Append('Z'); break;
            }
        }

        StringBuilder Add(StringBuilder to, OutlinePoint point) =>
            to.Append(CultureInfo.InvariantCulture, $"{x + point.X * scale:0.##} {y - point.Y * scale:0.##}");
    }
}

/// <summary>How a line is lettered.</summary>
/// <param name="Face">One of the house's.</param>
/// <param name="Size">The em in points.</param>
/// <param name="Features">For the whole line.</param>
/// <param name="Tracking">Added to each letter, in em.</param>
internal sealed record LetterStyle(FaceRole Face, double Size, FeatureSet Features, double Tracking = 0);
