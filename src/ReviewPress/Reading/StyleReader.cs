using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Diagnostics;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Reading;

/// <summary>book.yaml's <c>style:</c> → a house style: one of the press's by name, or a map of tokens that are changed in it. What can't be read is an error,
/// because a book in another look than its author asked for is a wrong book.</summary>
internal sealed class StyleReader(SourceFile file, FaultList faults)
{
    private static readonly ImmutableArray<HouseStyle> Styles = [HouseStyle.Academy, HouseStyle.Marquee];
    private static readonly ImmutableArray<string> Groups = [.. StyleTokens.All.Select(t => t.Name).Where(n => n.Contains('.', StringComparison.Ordinal)).Select(n => n[..n.IndexOf('.', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];

    private HouseStyle _style = HouseStyle.Academy;

    /// <summary>Reads the value of <c>style:</c>.</summary>
    public HouseStyle Read(YamlNode value)
    {
        if (value is YamlMap map)
        {
            _style = map.Entries.FirstOrDefault(e => IsKey(e, "base")).Value is { } named ? Base(named) : HouseStyle.Academy;
            if (map.Entries.FirstOrDefault(e => IsKey(e, "schema")).Value is { } schema) CheckSchema(schema);
            Read(map, "");
            return _style;
        }

        return Base(value);
    }

    private static bool IsKey(YamlEntry entry, string key) => KeyTable.Normalise(entry.Key.Value) == key;

    private HouseStyle Base(YamlNode value)
    {
        var typed = value is YamlScalar scalar ? scalar.Value.Trim() : "";
        if (Styles.FirstOrDefault(s => s.Name == KeyTable.Normalise(typed)) is { } style) return style;
        var meant = NearestWord.Among(KeyTable.Normalise(typed), Styles.Select(s => s.Name));
        Add(DiagnosticCodes.UnknownStyle, value, typed.Length == 0 ? "a house style's name is wanted here" : $"'{typed}' isn't a house style", meant is null ? "write 'academy' or 'marquee'" : $"did you mean '{meant}'?");
        return HouseStyle.Academy;
    }

    private void CheckSchema(YamlNode value)
    {
        if (value is YamlScalar scalar && scalar.Value.Trim() == HouseStyle.Schema.ToString(CultureInfo.InvariantCulture)) return;
        Add(DiagnosticCodes.UnknownSchema, value, $"this press reads house styles of schema {HouseStyle.Schema}", $"write 'schema: {HouseStyle.Schema}', or take a newer ReviewPress");
    }

    private void Read(YamlMap map, string group)
    {
        // The text's leading is the unit of all others: it is read first.
        foreach (var entry in map.Entries.OrderBy(e => IsKey(e, "text") ? 0 : 1))
        {
            var key = KeyTable.Normalise(entry.Key.Value);
            if (group.Length == 0 && key is "base" or "schema") continue;
            if (group.Length == 0 && Groups.Contains(key, StringComparer.Ordinal) && entry.Value is YamlMap inner) Read(inner, key + ".");
            else if (StyleTokens.Find(group + key) is { } token) Read(token, entry);
            else NoteUnknown(entry, group, key);
        }
    }

    private void NoteUnknown(YamlEntry entry, string group, string key)
    {
        if (group.Length == 0 && Groups.Contains(key, StringComparer.Ordinal))
        {
            var members = StyleTokens.All.Where(t => t.Name.StartsWith(key + ".", StringComparison.Ordinal)).Select(t => t.Name[(key.Length + 1)..]);
            Add(DiagnosticCodes.BadToken, entry.Value, $"'{key}' takes a map of tokens", $"for instance '{key}: {{{members.First()}: …}}'; it knows {string.Join(", ", members)}");
            return;
        }

        var known = StyleTokens.All.Select(t => t.Name).Where(n => n.StartsWith(group, StringComparison.Ordinal)).Select(n => n[group.Length..]).Concat(group.Length == 0 ? Groups : []).ToList();
        var elsewhere = StyleTokens.All.FirstOrDefault(t => t.Name.EndsWith("." + key, StringComparison.Ordinal));
        var help = NearestWord.Among(key, known) is { } meant ? $"did you mean '{meant}'?"
            : elsewhere is { Name: var name } ? $"it belongs into a group: '{name.Replace(".", ": {", StringComparison.Ordinal)}: …}}'"
            : group.Length > 0 ? $"'{group.TrimEnd('.')}' knows {string.Join(", ", known)}" : "manuscripts/STYLES.md lists the tokens";
        Add(DiagnosticCodes.UnknownToken, entry.Key, $"'{group}{entry.Key.Value}' isn't a token of a house style", help);
    }

    private void Read(StyleToken token, YamlEntry entry)
    {
        if (entry.Value is not YamlScalar scalar)
        {
            Add(DiagnosticCodes.BadToken, entry.Value, $"'{token.Name}' takes one value", $"for instance '{entry.Key.Value}: {token.Show(_style)}'");
            return;
        }

        if (scalar.IsNull) return;
        if (StyleValues.Set(_style, token, scalar.Value.Trim(), out var why) is { } changed) _style = changed with { Name = _style.Name };
        else Add(DiagnosticCodes.BadToken, scalar, $"the token '{token.Name}' can't be '{scalar.Value}'", why ?? $"write {token.Form}; the style has '{entry.Key.Value}: {token.Show(_style)}'");
    }

    private void Add(DiagnosticCode code, YamlNode node, string message, string help) => faults.Add(code, file, node.Offset, message, help);
}
