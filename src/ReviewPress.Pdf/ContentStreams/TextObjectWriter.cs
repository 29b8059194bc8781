using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.ContentStreams;

/// <summary>What q saves and Q brings back of the text state (ISO 32000-1, 9.3.1), as the viewer has it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextState(PdfFont? Font, int Variant, double Size, double Scale, double Spacing, double Rise, bool IsInvisible)
{
    /// <summary>A page begins with this: no font, Tz 100, Tc, Ts and Tr 0.</summary>
    public static TextState Initial => new(null, 0, 0, 100, 0, 0, false);
}

/// <summary>Writes text objects: BT, the state where it changes, and glyphs in TJ arrays, so that each origin falls within
/// <see cref="Tolerance"/> of where it must.</summary>
/// <remarks>The pen is where the viewer's is, computed from the numbers as written; so roundings never add up.</remarks>
internal sealed class TextObjectWriter(SyntaxWriter output)
{
    /// <summary>How far an origin may be off, in points.</summary>
    public const double Tolerance = .005;

    private const int Unit = 1000;                               // lines begin at thousandths of a point
    private const int Parts = SyntaxWriter.One / Unit;
    private const double FarEms = 30;                            // a gap beyond it begins a line of its own
    private bool _inText;
    private bool _inArray;
    private bool _inString;
    private (long X, long Y) _line;                              // the line matrix's origin, in thousandths
    private double _pen;
    private GlyphRun _run;
    private PageFont? _font;
    private double _scale, _size, _spacing;                      // as written
    private double _unit;                                        // points a TJ unit
    private double _spaced;                                      // what the spacing adds to each advance, in points
    private long _y;                                             // of the run, in thousandths
    private int _stated;                                         // the variant that the state was last set for in this run; -1 none

    public TextState State { get; set; } = TextState.Initial;

    /// <summary>Takes a run's font, state and place; nothing is written until a glyph comes.</summary>
    public void BeginRun(PageFont font, in GlyphRun run)
    {
        _run = run;
        _font = font;
        (_size, _scale, _spacing) = (SyntaxWriter.Rounded(run.Size), SyntaxWriter.Rounded(100 * run.Scale), SyntaxWriter.Rounded(run.Spacing));
        (_unit, _spaced) = (_size * _scale / 100_000, _spacing * _scale / 100);
        (_y, _stated) = ((long)Math.Round(run.Y * Unit), -1);
    }

    /// <summary>Shows glyphs of the run.</summary>
    /// <param name="glyphs">Those that follow.</param>
    /// <param name="codes">How each is shown, by its pair.</param>
    public void Show(ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<GlyphCode> codes)
    {
        while (!glyphs.IsEmpty)
        {
            var first = codes[glyphs[0].Pair];
            var x = _run.X + glyphs[0].X;
            if (!_inString || first.Variant != _stated || Math.Abs(x - _pen) > Tolerance) OpenString(first.Variant, x);
            glyphs = glyphs[ShowOn(glyphs, codes)..];
        }
    }

    /// <summary>Says what the glyphs up to <see cref="EndActualText"/> are (14.9.4).</summary>
    public void BeginActualText(string text)
    {
        BeginPlain();
        output.Name("Span").OpenDictionary().Key("ActualText").Text(text).CloseDictionary().Operator("BDC"u8);
    }

    public void EndActualText()
    {
        EndArray();
        output.Operator("EMC"u8);
    }

    /// <summary>Inside a text object, outside an array: where a mark may begin.</summary>
    public void BeginPlain()
    {
        EndArray();
        if (!_inText) BeginText();
    }

    /// <summary>Ends the TJ array that is open, if one is.</summary>
    public void EndArray()
    {
        if (!_inArray) return;
        EndString();
        output.CloseArray().Operator("TJ"u8);
        _inArray = false;
    }

    /// <summary>Ends the text object that is open, if one is.</summary>
    public void End()
    {
        EndArray();
        if (_inText) output.Operator("ET"u8);
        _inText = false;
    }

    /// <summary>Shows a glyph in the string that is open, and those after it as long as each stands where the one before ends, as most do.</summary>
    /// <returns>How many.</returns>
    private int ShowOn(ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<GlyphCode> codes)
    {
        var bytes = output.Lend(sizeof(uint) * glyphs.Length);
        var (start, pen, variant, length, shown) = (_run.X, _pen, _stated, 0, 0);
        do
        {
            ref readonly var code = ref codes[glyphs[shown].Pair];
            if (shown > 0 && (code.Variant != variant || Math.Abs(start + glyphs[shown].X - pen) > Tolerance)) break;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[length..], code.Literal);
            length += code.Length;
            pen += code.Width * _unit + _spaced;                 // 9.4.4
            shown++;
        }
        while (shown < glyphs.Length);
        output.Take(length);
        _pen = pen;
        return shown;
    }

    private void OpenString(int variant, double x)
    {
        if (variant != _stated) SetState(variant);
        MoveTo(x);
        if (!_inString) output.OpenLiteral();
        _inString = true;
    }

    private void BeginText()
    {
        output.Operator("BT"u8);
        _inText = true;
        _line = (0, 0);
        _pen = double.NaN;                                       // no glyph yet: the first begins a line
    }

    private void SetState(int variant)
    {
        _stated = variant;
        _font!.Use(variant);
        var state = new TextState(_font.Font, variant, _size, _scale, _spacing, SyntaxWriter.Rounded(_run.Rise), _run.IsInvisible);
        if (State == state) return;
        EndArray();
        if (!_inText) BeginText();
        if (State.Font != state.Font || State.Variant != variant || State.Size != state.Size) output.Name(_font.Font.ResourceName(variant)).Number(state.Size).Operator("Tf"u8);
        if (State.Scale != state.Scale) output.Number(state.Scale).Operator("Tz"u8);
        if (State.Spacing != state.Spacing) output.Number(state.Spacing).Operator("Tc"u8);
        if (State.Rise != state.Rise) output.Number(state.Rise).Operator("Ts"u8);
        if (State.IsInvisible != state.IsInvisible) output.Integer(state.IsInvisible ? 3 : 0).Operator("Tr"u8);
        State = state;
    }

    private void MoveTo(double x)
    {
        if (!_inText) BeginText();
        if (_y != _line.Y || !(Math.Abs(x - _pen) < FarEms * 1000 * _unit))
        {
            var line = (X: (long)Math.Round(x * Unit), Y: _y);
            EndArray();
            output.FixedPoint((line.X - _line.X) * Parts).FixedPoint((line.Y - _line.Y) * Parts).Operator("Td"u8);
            _line = line;
            _pen = (double)line.X / Unit;
        }

        if (!_inArray)
        {
            output.OpenArray();
            _inArray = true;
        }

        var off = x - _pen;
        if (Math.Abs(off) > Tolerance) Adjust(off);
    }

    /// <summary>A number in the array, whole where that is near enough.</summary>
    private void Adjust(double off)
    {
        EndString();
        var exact = -off / _unit;
        var parts = Math.Round(exact);
        if (Math.Abs((parts - exact) * _unit) <= Tolerance) output.Integer((long)parts);
        else
        {
            var fineness = _unit < .09 ? 10 : 1000;
            parts = Math.Round(exact * fineness);
            output.FixedPoint((long)parts * (SyntaxWriter.One / fineness));
            parts /= fineness;
        }

        _pen -= parts * _unit;
    }

    private void EndString()
    {
        if (_inString) output.CloseLiteral();
        _inString = false;
    }
}
