using System.Collections.Immutable;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Typesetting.Composing;

/// <summary>Which face sets a character: one that the author wants for its script, else the text's own, else the first that has it. Of several those come first that are
/// as bold and as slanted as the text's own.</summary>
public sealed class FaceChooser
{
    private const int Bold = 600;                            // semibold and more

    private readonly FaceTable _faces;
    private readonly ImmutableArray<int> _fallbacks;
    private readonly Dictionary<Script, ImmutableArray<int>> _wished = [];   // looked up, never enumerated
    private readonly bool[] _setsPlainText;

    /// <summary>For the faces of a book.</summary>
    public FaceChooser(FaceTable faces, ImmutableArray<FallbackFace> fallbacks)
    {
        _faces = faces;
        _fallbacks = [.. fallbacks.Select(f => f.Face)];
        foreach (var script in fallbacks.SelectMany(f => f.Scripts).Distinct())
            _wished[script] = [.. fallbacks.Where(f => f.Scripts.Contains(script)).Select(f => f.Face)];
        _setsPlainText = [.. Enumerable.Range(0, faces.Count).Select(f => !_wished.ContainsKey(Script.Latin) && Enumerable.Range(' ', '~' - ' ' + 1).All(faces[f].Has))];
    }

    /// <summary>Whether a face sets all of ASCII in Latin text, so that nothing need be asked.</summary>
    public bool SetsPlainText(int face) => _setsPlainText[face];

    /// <summary>The combining mark that stands at a place of a text, or 0.</summary>
    public static int MarkAt(string text, int at) => at < text.Length && text[at] >= 0x300 && Scripts.IsMark(text[at]) ? text[at] : 0;

    /// <summary>The face of a character.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="mark">A combining mark on it that must come from the same face, or 0.</param>
    /// <param name="script">Of the run it stands in.</param>
    /// <param name="language">Of the text.</param>
    /// <param name="own">The text's own face.</param>
    /// <param name="current">The face of what stands before it.</param>
    /// <returns>Its number; the text's own where no face has the character.</returns>
    public int Choose(int rune, int mark, Script script, string language, int own, int current)
    {
        if (IsGlyphless(rune) || Scripts.IsMark(rune)) return current;   // it belongs to what stands before it
        if (_wished.TryGetValue(script, out var wished) && Belongs(rune, script, language) && Among(wished, rune, mark, own) is var asked and >= 0) return asked;
        if (Has(own, rune, mark)) return own;
        if (Among(_fallbacks, rune, mark, own) is var fallback and >= 0) return fallback;
        return mark == 0 ? own : Choose(rune, 0, script, language, own, current);
    }

    private int Among(ImmutableArray<int> faces, int rune, int mark, int own)
    {
        var found = -1;
        foreach (var face in faces)
        {
            if (!Has(face, rune, mark)) continue;
            if (LooksLike(face, own)) return face;
            if (found < 0) found = face;
        }

        return found;
    }

    private bool Has(int face, int rune, int mark) => _faces[face].Has(rune) && (mark == 0 || _faces[face].Has(mark));

    private bool LooksLike(int face, int own)
    {
        var (one, other) = (_faces[face].Metrics, _faces[own].Metrics);
        return one.IsItalic == other.IsItalic && one.Weight >= Bold == other.Weight >= Bold;
    }

    /// <summary>Whether a character is of a script, or a sign that belongs to its text: its full stops and brackets; in Chinese and Japanese quotation marks and dashes too.</summary>
    private static bool Belongs(int rune, Script script, string language)
    {
        if (UnicodeText.IsUsedIn(rune, script)) return true;
        if (!Scripts.IsEastAsian(script)) return false;
        if (UnicodeText.IsEastAsianWide(rune)) return true;
        return rune is 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2014 or 0x2026 or 0xB7 && language is ['z', 'h', ..] or ['j', 'a', ..];
    }

    private static bool IsGlyphless(int rune) =>
        rune is (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x2064) or 0xFEFF or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
