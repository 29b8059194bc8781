using System.Collections.Immutable;

namespace ReviewPress.OpenType.CharacterTables;

/// <summary>What scripts are called in English (PropertyValueAliases of the Unicode Character Database), for those that are written today and some that were.</summary>
public static class ScriptNames
{
    private static readonly ImmutableArray<(Script Script, string Name)> Names = [.. """
        Adlm Adlam|Arab Arabic|Armn Armenian|Bali Balinese|Beng Bengali|Bopo Bopomofo|Brai Braille|Bugi Buginese|Cakm Chakma|Cans Canadian Aboriginal|Cham Cham
        Cher Cherokee|Copt Coptic|Cyrl Cyrillic|Deva Devanagari|Dsrt Deseret|Egyp Egyptian Hieroglyphs|Ethi Ethiopic|Geor Georgian|Glag Glagolitic|Goth Gothic
        Grek Greek|Gujr Gujarati|Guru Gurmukhi|Hang Hangul|Hani Han|Hebr Hebrew|Hira Hiragana|Java Javanese|Kana Katakana|Khmr Khmer|Knda Kannada|Laoo Lao|Latn Latin
        Lisu Lisu|Mlym Malayalam|Mong Mongolian|Mymr Myanmar|Nkoo N’Ko|Ogam Ogham|Olck Ol Chiki|Orya Odia|Osge Osage|Rohg Hanifi Rohingya|Runr Runic|Shaw Shavian
        Sinh Sinhala|Sund Sundanese|Syrc Syriac|Tale Tai Le|Taml Tamil|Telu Telugu|Tfng Tifinagh|Tglg Tagalog|Thaa Thaana|Thai Thai|Tibt Tibetan|Vaii Vai|Yiii Yi
        """.ReplaceLineEndings("|").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(row => (Script.Of(row[..4]), row[5..]))];

    /// <summary>Words for several scripts that go together.</summary>
    private static readonly ImmutableArray<(string Name, ImmutableArray<Script> Scripts)> Groups =
    [
        ("Kana", [Script.Hiragana, Script.Katakana]),
        ("Chinese", [Script.Han, Script.Bopomofo]),
        ("Japanese", [Script.Han, Script.Hiragana, Script.Katakana]),
        ("Korean", [Script.Hangul, Script.Han]),
        ("CJK", [Script.Han, Script.Hiragana, Script.Katakana, Script.Bopomofo, Script.Hangul]),
    ];

    /// <summary>All names that <see cref="Find"/> knows, codes apart.</summary>
    public static ImmutableArray<string> All { get; } = [.. Groups.Select(g => g.Name).Concat(Names.Select(n => n.Name))];

    /// <summary>The script's name: Cyrillic; its code where this table has none.</summary>
    public static string NameOf(Script script)
    {
        foreach (var (known, name) in Names)
        {
            if (known == script) return name;
        }

        return script.ToString();
    }

    /// <summary>The scripts of a name, a group's or a code of ISO 15924, capitals or not: Han, kana, CJK, Cyrl; none for a word that isn't known.</summary>
    public static ImmutableArray<Script> Find(string name)
    {
        foreach (var (group, scripts) in Groups)
        {
            if (string.Equals(group, name, StringComparison.OrdinalIgnoreCase)) return scripts;
        }

        foreach (var (script, known) in Names)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase) || string.Equals(script.ToString(), name, StringComparison.OrdinalIgnoreCase)) return [script];
        }

        return [];
    }
}
