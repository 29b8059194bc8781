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
/// <param name="shared">Words that several shapers have in common; null: its own.</param>
public sealed class Shaper(SharedWords? shared = null) : IDisposable
{
    private readonly SharedWords _shared = shared ?? new SharedWords();
    private readonly Dictionary<string, Language> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<(Face, Script, string, FeatureSet), WordCache?> _caches = [];
    private readonly Buffer _buffer = NewBuffer(BufferFlags.RemoveDefaultIgnorables);
    private readonly Buffer _words = NewBuffer(BufferFlags.RemoveDefaultIgnorables | BufferFlags.ProduceUnsafeToConcat);

    private (Face Face, Script Script, string Language, FeatureSet Features) _lastKey;   // most runs are like the one before
    private WordCache? _last;
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

        using var loan = face.Borrow();
        if (CacheOf(loan.Native, face, script, language, features)?.TryShape(text.Slice(start, length), start, _words, into) == true) return;
        Fill(_buffer, text, start, length, script.Tag, LanguageOf(language));
        loan.Native.Font.Shape(_buffer, features.Native);
        Append(_buffer.GetGlyphInfoSpan(), _buffer.GetGlyphPositionSpan(), into);
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
        _words.Dispose();
    }

    /// <summary>Gives a buffer a text to shape.</summary>
    internal static void Fill(Buffer buffer, ReadOnlySpan<char> text, int start, int length, uint script, Language language)
    {
        buffer.ClearContents();                              // forgets direction, script and language; keeps level and flags
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = script;
        buffer.Language = language;
        buffer.AddUtf16(text, start, length);
    }

    /// <summary>Takes glyphs out of a buffer; what it lends is dead after its next use.</summary>
    internal static void Append(ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions, List<ShapedGlyph> into)
    {
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

    private static Buffer NewBuffer(BufferFlags flags) => new()
    {
        ClusterLevel = ClusterLevel.MonotoneCharacters,      // a letter and its mark keep clusters of their own
        Flags = flags,
    };

    /// <returns>Null where words depend on the spaces beside them.</returns>
    private WordCache? CacheOf(NativeFace native, Face face, Script script, string language, FeatureSet features)
    {
        var key = (face, script, language, features);
        if (ReferenceEquals(_lastKey.Face, face) && _lastKey.Script == script && ReferenceEquals(_lastKey.Language, language) && ReferenceEquals(_lastKey.Features, features)) return _last;
        if (!_caches.TryGetValue(key, out var cache))
            _caches[key] = cache = face.KernsSpaces ? null : new WordCache(native.Font, script.Tag, LanguageOf(language), features.Native, _shared.Of(key));
        (_lastKey, _last) = (key, cache);
        return cache;
    }

    private Language LanguageOf(string language)
    {
        if (!_languages.TryGetValue(language, out var known)) _languages[language] = known = new Language(language);
        return known;
    }
}
