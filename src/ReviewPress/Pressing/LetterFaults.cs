using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewPress.Diagnostics;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Reading;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Pressing;

/// <summary>What no font has and what isn't set → one message a script: all places have the same words, so that they are told once, with a count.</summary>
internal static class LetterFaults
{
    private const int Shown = 12;          // different signs or passages in a message
    private const int LongestShown = 40;   // characters of a passage

    private static readonly Script Emoji = Script.Of("Zsye"), Signs = Script.Of("Zsym"), Private = Script.Of("Qaaa");

    /// <summary>The messages.</summary>
    /// <param name="faults">Others are passed over.</param>
    /// <param name="locate">From a place to the author's file.</param>
    public static IEnumerable<Diagnostic> Tell(ImmutableArray<TypesettingFault> faults, Func<ulong, Location> locate)
    {
        faults = WithoutEchoes(faults);
        foreach (var group in faults.Where(f => f.Kind == TypesettingFaultKind.MissingGlyph).GroupBy(f => GroupOf(f.Detail)))
        {
            var signs = group.Select(f => f.Detail).Distinct(StringComparer.Ordinal).ToList();
            var (message, help) = ($"no font has {What(group.Key, signs.Count)} {Listed(signs)}", Help(group.Key, signs));
            foreach (var fault in group) yield return DiagnosticCodes.MissingGlyph.At(locate(fault.Place), message, help) with { Kind = group.Key.ToString() };
        }

        foreach (var group in faults.Where(f => f.Kind == TypesettingFaultKind.ScriptNotSet).GroupBy(f => ScriptOf(f.Detail)))
        {
            var passages = group.Select(f => f.Detail.Length > LongestShown ? f.Detail[..LongestShown] + "…" : f.Detail).Distinct(StringComparer.Ordinal).ToList();
            var message = $"{ScriptNames.NameOf(group.Key)} isn't set in print: {string.Join(", ", passages.Take(Shown))}";
            var help = $"romanise it; or leave it to the e-book, and say what is printed: [{passages[0]}]{{print=\"…\"}} here, or for the whole book\nreplace:\n  {YamlLine.Quote(passages[0])}: …";
            foreach (var fault in group) yield return DiagnosticCodes.ScriptNotSet.At(locate(fault.Place), message, help) with { Kind = group.Key.ToString() };
        }
    }

    /// <summary>Without what is told at its place in the manuscript already, or once before without one: a title stands in the contents and in running heads too.</summary>
    private static ImmutableArray<TypesettingFault> WithoutEchoes(ImmutableArray<TypesettingFault> faults)
    {
        var told = faults.Where(f => f.Place != 0).Select(f => (f.Kind, f.Detail)).ToHashSet();
        return [.. faults.Where(f => f.Place != 0 || told.Add((f.Kind, f.Detail)))];
    }

    /// <summary>The script of a sign; emoji, other signs and what has no meaning of its own are groups too.</summary>
    private static Script GroupOf(string sign)
    {
        if (IsEmoji(sign)) return Emoji;
        var script = ScriptOf(sign);
        if (UnicodeText.CategoryOf(Rune.GetRuneAt(sign, 0).Value) == UnicodeCategory.PrivateUse) return Private;
        return script == Script.Common || script == Script.Inherited || script == Script.Unknown ? Signs : script;
    }

    private static Script ScriptOf(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var script = UnicodeText.ScriptOf(rune.Value);
            if (script != Script.Common && script != Script.Inherited) return script;
        }

        return Script.Common;
    }

    private static bool IsEmoji(string sign)
    {
        if (sign.Contains('\uFE0F') || sign.Contains('\u20E3')) return true;
        var first = Rune.GetRuneAt(sign, 0).Value;
        return first is >= 0x1F000 and <= 0x1FAFF || UnicodeText.LineBreakOf(first) is LineBreakClass.EmojiBase or LineBreakClass.EmojiModifier or LineBreakClass.RegionalIndicator;
    }

    private static string What(Script group, int count)
    {
        var kind = group == Emoji ? "emoji" : group == Signs ? Plural("sign", count) : group == Private ? Plural("private-use character", count)
            : ScriptNames.NameOf(group) + Plural(" character", count);
        return count == 1 ? "the " + kind : $"these {count.ToString(CultureInfo.InvariantCulture)} {kind}:";
    }

    private static string Plural(string word, int count) => count == 1 ? word : word + "s";

    private static string Listed(List<string> signs)
    {
        var listed = string.Join(' ', signs.Take(Shown).Select(s => GroupOf(s) == Private || IsMarkAlone(s) ? $"U+{Rune.GetRuneAt(s, 0).Value:X4}" : s));
        return signs.Count > Shown ? listed + " …" : listed;
    }

    private static bool IsMarkAlone(string sign) => UnicodeText.CombiningClassOf(Rune.GetRuneAt(sign, 0).Value) != 0;

    private static string Help(Script group, List<string> signs)
    {
        var replace = "replace:" + string.Concat(signs.Take(Shown).Select(s => $"\n  {YamlLine.Quote(s)}: {YamlLine.Quote("")}"));
        if (group == Private) return "write what is meant with characters that have a meaning in Unicode";
        if (group == Emoji) return "say in book.yaml what is printed instead, or nothing; the e-book keeps them:\n" + replace;
        var (family, file) = FreeFont(group);
        var scripts = group == Signs ? "" : $", for: [{ScriptNames.NameOf(group)}]";
        var font = $"put a font that has them into the book's fonts/, {family} for instance, which is free, and name it in book.yaml:\nfonts:\n  - {{file: {file}{scripts}}}";
        return group == Signs ? font + "\nor say there what is printed instead, or nothing; the e-book keeps them:\n" + replace : font;
    }

    /// <summary>A free font under the SIL Open Font License that has a script, and what its file is called.</summary>
    private static (string Family, string File) FreeFont(Script group)
    {
        if (group == Script.Han || group == Script.Bopomofo) return ("Noto Serif CJK", "NotoSerifCJK-Regular.ttc, face: Noto Serif CJK SC");
        if (group == Script.Hiragana || group == Script.Katakana) return ("Noto Serif CJK", "NotoSerifCJK-Regular.ttc, face: Noto Serif CJK JP");
        if (group == Script.Hangul) return ("Noto Serif CJK", "NotoSerifCJK-Regular.ttc, face: Noto Serif CJK KR");
        if (group == Script.Latin || group == Script.Greek || group == Script.Cyrillic) return ("Noto Serif", "NotoSerif-Regular.ttf");
        if (group == Signs) return ("Noto Sans Symbols 2", "NotoSansSymbols2-Regular.ttf");
        var name = ScriptNames.NameOf(group);
        var style = group == Script.Armenian || group == Script.Georgian || group == Script.Of("Ethi") ? "Serif" : "Sans";
        return ($"Noto {style} {name}", $"Noto{style}{name.Replace(" ", "", StringComparison.Ordinal)}-Regular.ttf");
    }
}
