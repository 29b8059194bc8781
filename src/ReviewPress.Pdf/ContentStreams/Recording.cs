using System.Runtime.InteropServices;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Images;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>What one step of a page's painting is.</summary>
internal enum StepKind : byte
{
    /// <summary>Finished syntax that ends a text object.</summary>
    Syntax,

    /// <summary>Finished syntax that may stand in a text object: colours (ISO 32000-1, figure 9).</summary>
    State,

    /// <summary>q</summary>
    Save,

    /// <summary>Q</summary>
    Restore,

    /// <summary>BDC or BMC, with its finished syntax.</summary>
    BeginMarked,

    /// <summary>EMC</summary>
    EndMarked,

    /// <summary>A run of glyphs.</summary>
    Show,

    /// <summary>An image, whose name is known only in book order.</summary>
    Image,
}

/// <summary>A step. <paramref name="Start"/> and <paramref name="Length"/> are of the syntax, or Start is the number of the run or image.</summary>
/// <param name="InText">Of a mark: it and its end enclose nothing but text, so both may stand in one text object.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(StepKind Kind, int Start, int Length, bool InText = false);

/// <summary>A run of glyphs; measures in points. Its glyphs are Count from Start on, plain where each says something of its own.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphRun(int Font, double Size, double X, double Y, double Scale, double Spacing, double Rise, bool IsInvisible, bool IsPlain, int Start, int Count);

/// <summary>A glyph on a page: the page's number of its pair, and its origin from the run's start.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlacedGlyph(int Pair, double X);

/// <summary>A page's painting before its glyphs have codes: steps in order, everything but text and images as finished syntax.</summary>
/// <remarks>A document uses it for another page once its page is written.</remarks>
internal sealed class Recording
{
    private readonly Stack<int> _marks = [];                    // steps that began a mark, or -1 - step once it held more than text
    private PageFont?[] _knownFonts = new PageFont?[8];         // by font number, of earlier pages too

    public List<Step> Steps { get; } = [];

    public List<GlyphRun> Runs { get; } = [];

    public List<PlacedGlyph> Glyphs { get; } = new(3072);         // a full page's

    public List<PageFont> Fonts { get; } = [];

    public List<PdfImage> Images { get; } = [];

    /// <summary>Whether a colour is set in sRGB.</summary>
    public bool UsesSrgb { get; set; }

    public SyntaxWriter Syntax { get; } = new(512);

    /// <summary>The path that isn't painted yet: kept apart, because nothing may come between a path and its painting.</summary>
    public SyntaxWriter Path { get; } = new();

    public int OpenMarks => _marks.Count;

    /// <summary>Forgets the page and keeps the memory.</summary>
    public void Clear()
    {
        Steps.Clear();
        Runs.Clear();
        Glyphs.Clear();
        foreach (var font in Fonts) font.Clear();
        Fonts.Clear();
        Images.Clear();
        UsesSrgb = false;
        Syntax.Clear();
    }

    /// <summary>Adds what was written to <see cref="Syntax"/> since <paramref name="start"/> as a step.</summary>
    public void AddSyntax(StepKind kind, int start)
    {
        if (kind == StepKind.Syntax) LeaveText();
        var last = Steps.Count - 1;
        if (last >= 0 && kind is StepKind.Syntax or StepKind.State && Steps[last] is var step && step.Kind == kind && step.Start + step.Length == start)
        {
            Steps[last] = step with { Length = Syntax.Length - step.Start };
            return;
        }

        if (kind == StepKind.BeginMarked) _marks.Push(Steps.Count);
        Steps.Add(new Step(kind, start, Syntax.Length - start));
    }

    /// <summary>Adds a step that has no syntax.</summary>
    public void AddStep(StepKind kind, int number = 0)
    {
        LeaveText();
        Steps.Add(new Step(kind, number, 0));
    }

    public void AddImage(PdfImage image)
    {
        var number = Images.IndexOf(image);
        if (number < 0)
        {
            number = Images.Count;
            Images.Add(image);
        }

        AddStep(StepKind.Image, number);
    }

    public void EndMarked()
    {
        var begin = _marks.Pop();
        var inText = begin >= 0;
        if (inText) Steps[begin] = Steps[begin] with { InText = true };
        Steps.Add(new Step(StepKind.EndMarked, 0, 0, inText));
    }

    public void AddRun<T>(PdfFont font, double size, double x, double y, T glyphs, double scale, double spacing, double rise, bool isInvisible)
        where T : struct, IPdfGlyphs, allows ref struct
    {
        var pageFont = FontIndex(font);
        var pairs = Fonts[pageFont].Pairs;
        var (start, isPlain) = (Glyphs.Count, true);
        CollectionsMarshal.SetCount(Glyphs, start + glyphs.Count);
        var placed = CollectionsMarshal.AsSpan(Glyphs)[start..];
        for (var i = 0; i < placed.Length; i++)
        {
            // A place that is no number would only be found on another thread, far from who gave it.
            var (glyph, text, origin) = glyphs[i];
            if (!(Math.Abs(origin) <= SyntaxWriter.Greatest)) throw new ArgumentOutOfRangeException(nameof(glyphs), origin, "no place");
            placed[i] = new PlacedGlyph(pairs.IndexOf(glyph, text), origin);
            isPlain &= text.Length > 0;
        }

        Steps.Add(new Step(StepKind.Show, Runs.Count, 0));
        Runs.Add(new GlyphRun(pageFont, size, x, y, scale, spacing, rise, isInvisible, isPlain, start, placed.Length));
    }

    private int FontIndex(PdfFont font)
    {
        if (font.Number >= _knownFonts.Length) Array.Resize(ref _knownFonts, 2 * font.Number);
        var pageFont = _knownFonts[font.Number] ??= new PageFont(font);
        if (pageFont.Index >= 0) return pageFont.Index;
        Fonts.Add(pageFont);
        return pageFont.Index = Fonts.Count - 1;
    }

    /// <summary>All marks that are open now hold more than text.</summary>
    private void LeaveText()
    {
        if (_marks.Count == 0 || _marks.Peek() < 0) return;      // marks below a spoilt one are spoilt
        var open = _marks.ToArray();
        _marks.Clear();
        for (var i = open.Length - 1; i >= 0; i--) _marks.Push(open[i] < 0 ? open[i] : -1 - open[i]);
    }
}
