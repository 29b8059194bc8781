using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Recipes;

namespace ReviewPress.Reading;

/// <summary>Reads <c>fonts:</c> and <c>replace:</c> of book.yaml.</summary>
internal sealed class FontsReader(string folder, FieldReader fields)
{
    private const int MostFonts = 32, MostReplaced = 1000, LongestReplaced = 200;

    private readonly FontFileReader _files = new(folder, fields);

    /// <summary>Fonts that help out, in their order.</summary>
    public ImmutableArray<FontWish> Wishes { get; private set; } = [];

    /// <summary>Fonts in the place of the house's.</summary>
    public ImmutableArray<KeyValuePair<FaceRole, FontFile>> Roles { get; private set; } = [];

    /// <summary>Reads <c>fonts:</c>.</summary>
    public void Read()
    {
        if (fields.Entry("fonts") is not { } entry) return;
        var items = entry.Value is YamlList list ? list.Items : [entry.Value];
        if (items.Length > MostFonts) fields.Add(DiagnosticCodes.WrongShape, items[MostFonts].Offset, $"a book takes {MostFonts} fonts at most, and {items.Length} stand here");
        foreach (var item in items.Take(MostFonts))
        {
            var inner = _files.FieldsOf(item);
            var scripts = inner is null ? [] : Scripts(inner);
            if (_files.Read(item, inner) is not { } file) continue;
            if (inner?.Scalar("as") is not { } role) Wishes = Wishes.Add(new FontWish(file, scripts));
            else AddRole(role, file, inner);
        }
    }

    private void AddRole(YamlScalar typed, FontFile file, FieldReader inner)
    {
        var words = KeyTable.Normalise(typed.Value).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var name = Enum.GetNames<FaceRole>().FirstOrDefault(n => string.Equals(n, string.Concat(words.Where(w => w != "regular")), StringComparison.OrdinalIgnoreCase));
        if (name is null || !Enum.TryParse<FaceRole>(name, out var role))
            inner.Add(DiagnosticCodes.UnknownWord, typed.Offset, $"'{typed.Value}' isn't a place that a font takes", "write 'text', 'display' or 'typewriter', alone or with 'italic', 'bold', 'bold italic'; or 'text semibold'");
        else if (Roles.Any(r => r.Key == role)) inner.Add(DiagnosticCodes.SameFactTwice, typed.Offset, $"a font takes the place of '{typed.Value}' already", "keep one of the two");
        else Roles = Roles.Add(new(role, file));
    }

    /// <summary>What print says in other words, sorted.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Replacements()
    {
        if (fields.Entry("replace") is not { } entry) return [];
        if (entry.Value is not YamlMap map)
        {
            fields.NoteShape(entry, "a map, for instance {\"🎬\": \"\", \"❤️\": love}");
            return [];
        }

        var replacements = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (map.Entries.Length > MostReplaced) fields.Add(DiagnosticCodes.WrongShape, map.Entries[MostReplaced].Key.Offset, $"a book takes {MostReplaced} replacements at most, and {map.Entries.Length} stand here");
        foreach (var (key, value) in map.Entries.Take(MostReplaced))
        {
            if (key.Value.Length == 0) fields.Add(DiagnosticCodes.WrongShape, key.Offset, "nothing stands under replace: that could be replaced", "write \"♥\": love");
            else if (value is not YamlScalar scalar) fields.Add(DiagnosticCodes.WrongShape, value.Offset, $"'{key.Value}' under replace: takes one short text", $"write {YamlLine.Quote(key.Value)}: what is printed instead");
            else if (Math.Max(key.Value.Length, scalar.Value.Length) > LongestReplaced) fields.Add(DiagnosticCodes.WrongShape, key.Offset, $"a replacement has {LongestReplaced} characters at most on either side", "rewrite longer passages in the reviews");
            else replacements[UnicodeText.Nfc(key.Value)] = scalar.IsNull ? "" : UnicodeText.Nfc(scalar.Value.Trim().ReplaceLineEndings(" ").Replace('\t', ' '));
        }

        return [.. replacements];
    }

    private static ImmutableArray<Script> Scripts(FieldReader inner)
    {
        var scripts = ImmutableArray.CreateBuilder<Script>();
        foreach (var name in inner.Names("for"))
        {
            var found = ScriptNames.Find(name);
            scripts.AddRange(found);
            if (!found.IsEmpty) continue;
            var meant = NearestWord.Among(name.ToLowerInvariant(), ScriptNames.All.Select(n => n.ToLowerInvariant()));
            inner.Add(DiagnosticCodes.UnknownScript, inner.OffsetOf("for"), $"'{name}' isn't a script",
                meant is null ? "write one of: Han, kana, Hangul, Greek, Cyrillic, Armenian, Georgian, or a code of ISO 15924" : $"did you mean '{ScriptNames.All.First(n => string.Equals(n, meant, StringComparison.OrdinalIgnoreCase))}'?");
        }

        return [.. scripts.Distinct()];
    }
}
