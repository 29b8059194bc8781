using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using ReviewPress.OpenType.Faces;
using Buffer = HarfBuzzSharp.Buffer;
using Face = ReviewPress.OpenType.Faces.Face;
using Script = ReviewPress.OpenType.CharacterTables.Script;

namespace ReviewPress.OpenType.Shaping;

/// <summary>Text to glyphs, by HarfBuzz. One a worker: it owns a buffer, so two threads must not share it. Once warm it allocates nothing
/// but what the caller's list needs to grow.</summary>
public sealed class Shaper : IDisposable
{
    private readonly Dictionary<string, Language> _languages = new(StringComparer.Ordinal);
    private readonly Buffer _buffer = new()
    {
        ClusterLevel = ClusterLevel.MonotoneCharacters,      // a letter and its mark keep clusters of their own
        Flags = BufferFlags.RemoveDefaultIgnorables,
    };

    private bool _closed;

    /// <summary>Shapes part of a text as one run, left to right. The characters around it are seen as context (joining, for instance) but not
    /// shaped. Soft hyphens, joiners and other ignorable characters leave no glyph; tabs and line ends would become .notdef.</summary>
    /// <param name="face">The run's face.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The run's first UTF-16 unit.</param>
    /// <param name="length">Of the run, in UTF-16 units; a lone surrogate is shaped as U+FFFD.</param>
    /// <param name="script">Of the run.</param>
    /// <param name="language">BCP 47; fonts differ by it (<c>de</c> without f-ligatures, <c>tr</c> with fi apart).</param>
    /// <param name="features">For the whole run.</param>
    /// <param name="into">Glyphs are added at its end, clusters counted in <paramref name="text"/>, never falling.</param>
    /// <exception cref="ArgumentOutOfRangeException">The run doesn't lie in the text.</exception>
    /// <exception cref="ObjectDisposedException">The shaper or the face is closed.</exception>
    [SuppressMessage("Design", "MA0016", Justification = "One list a worker, filled through its span: an interface would cost a call a glyph.")]
    public void Shape(Face face, ReadOnlySpan<char> text, int start, int length, Script script, string language, FeatureSet features, List<ShapedGlyph> into)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)text.Length, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(text.Length - start), nameof(length));
        if (length == 0) return;

        _buffer.ClearContents();                             // forgets direction, script and language; keeps level and flags
        _buffer.Direction = Direction.LeftToRight;
        _buffer.Script = script.Tag;
        _buffer.Language = LanguageOf(language);
        _buffer.AddUtf16(text, start, length);
        using (var loan = face.Borrow()) loan.Native.Font.Shape(_buffer, features.Native);
        Append(into);
    }

    /// <summary>Whether a shaped run may be cut before a character without shaping both sides anew.</summary>
    /// <param name="run">As <see cref="Shape"/> gave it.</param>
    /// <param name="index">The UTF-16 index of the character that would begin the right side.</param>
    public static bool CanBreak(ReadOnlySpan<ShapedGlyph> run, int index)
    {
        int low = 0, high = run.Length;                      // the first glyph at or after the cut: clusters never fall
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (run[middle].Cluster < index) low = middle + 1;
            else high = middle;
        }

        return low == run.Length || (run[low].Cluster == index && !run[low].UnsafeToBreak);
    }

    /// <summary>Frees the buffer.</summary>
    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        _buffer.Dispose();
    }

    private Language LanguageOf(string language)
    {
        if (!_languages.TryGetValue(language, out var known)) _languages[language] = known = new Language(language);
        return known;
    }

    private void Append(List<ShapedGlyph> into)
    {
        var infos = _buffer.GetGlyphInfoSpan();              // borrowed: dead after the buffer's next use
        var positions = _buffer.GetGlyphPositionSpan();
        var first = into.Count;
        CollectionsMarshal.SetCount(into, first + infos.Length);
        var glyphs = CollectionsMarshal.AsSpan(into)[first..];
        for (var i = 0; i < infos.Length; i++)
        {
            ref readonly var info = ref infos[i];
            ref readonly var at = ref positions[i];
            var unsafeToBreak = (info.GlyphFlags & GlyphFlags.UnsafeToBreak) == GlyphFlags.UnsafeToBreak;
            glyphs[i] = new ShapedGlyph((ushort)info.Codepoint, at.XAdvance, at.XOffset, at.YOffset, (int)info.Cluster, unsafeToBreak);
        }
    }
}
