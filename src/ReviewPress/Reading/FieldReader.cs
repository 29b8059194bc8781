using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading;

/// <summary>Reads a map of YAML by a table of keys: which key is which, and each value in the shape that its reader asks for.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlEntry> _fields = new(StringComparer.Ordinal);

    /// <summary>Sorts a map's entries by their names in the house and says which keys are unknown.</summary>
    /// <param name="file">Where it stands.</param>
    /// <param name="map">The entries.</param>
    /// <param name="table">The keys that it may hold.</param>
    /// <param name="ignored">Further keys that are passed over, normalised.</param>
    /// <param name="faults">Takes the messages.</param>
    public FieldReader(SourceFile file, YamlMap map, KeyTable table, IReadOnlySet<string> ignored, FaultList faults)
    {
        (File, Faults, Map) = (file, faults, map);
        var unknown = new List<YamlEntry>();
        foreach (var entry in map.Entries)
        {
            if (ignored.Contains(KeyTable.Normalise(entry.Key.Value))) continue;
            if (table.Find(entry.Key.Value) is not { } key) unknown.Add(entry);
            else if (key.Use == KeyTable.KeyUse.Later) NoteLater(entry);
            else if (key.Use == KeyTable.KeyUse.Read) Place(key.Name, entry);
        }

        if (unknown.Count == 0) return;
        var present = _fields.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in unknown) NoteUnknown(entry, table, present);
    }

    /// <summary>Where the map stands.</summary>
    public SourceFile File { get; }

    /// <summary>Takes the messages.</summary>
    public FaultList Faults { get; }

    /// <summary>The map itself.</summary>
    public YamlMap Map { get; }

    /// <summary>The entry of a field where it says something, else null.</summary>
    /// <param name="name">The house's name.</param>
    public YamlEntry? Entry(string name) =>
        _fields.TryGetValue(name, out var entry) && entry.Value is not YamlScalar { IsNull: true } ? entry : null;

    /// <summary>Whether a field says something.</summary>
    public bool Has(string name) => Entry(name) is not null;

    /// <summary>Takes a field away, so that its next reader doesn't find it.</summary>
    public void Remove(string name) => _fields.Remove(name);

    /// <summary>Gives a field another name.</summary>
    public void Move(string name, string to)
    {
        if (_fields.Remove(name, out var entry)) _fields[to] = entry;
    }

    /// <summary>Says that one field is passed over for another, where they differ.</summary>
    public void NotePassedOver(string name, string other) => NoteSameFact(_fields[other], _fields[name]);

    /// <summary>Where a field's value begins, else the map's beginning.</summary>
    public int OffsetOf(string name) => Entry(name)?.Value.Offset ?? Map.Offset;

    /// <summary>A text in one piece; null where nothing is said, or a list or map stands there, with an error said.</summary>
    public string? Text(string name) => Scalar(name) is { } scalar ? Tidy(scalar.Value) : null;

    /// <summary>A text whose # would be missed: a title or the like.</summary>
    public string? Title(string name)
    {
        if (Scalar(name) is not { } scalar) return null;
        NoteLostComment(scalar);
        return Tidy(scalar.Value);
    }

    /// <summary>The scalar of a field; null where nothing is said, or a list or map stands there, with an error said.</summary>
    public YamlScalar? Scalar(string name)
    {
        if (Entry(name) is not { } entry) return null;
        if (entry.Value is YamlScalar scalar) return scalar;
        NoteShape(entry, "one text");
        return null;
    }

    /// <summary>One text or a list of texts; a text is parted at its commas where <paramref name="parted"/>.</summary>
    public ImmutableArray<string> Names(string name, bool parted = true)
    {
        if (Entry(name) is not { } entry) return [];
        if (entry.Value is YamlScalar scalar) return parted ? NameList.Part(Tidy(scalar.Value)) : [Tidy(scalar.Value)];
        if (entry.Value is not YamlList list)
        {
            NoteShape(entry, "a text or a list of texts");
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } text) names.Add(Tidy(text.Value));
            else if (item is not YamlScalar) NoteItem(entry, item);
        }

        return names.ToImmutable();
    }

    /// <summary>Yes or no; null where nothing is said, or something else, with an error said.</summary>
    public bool? Flag(string name)
    {
        if (Scalar(name) is not { } scalar) return null;
        switch (scalar.Value.Trim().ToLowerInvariant())
        {
            case "true" or "yes" or "on" or "1": return true;
            case "false" or "no" or "off" or "0": return false;
            default:
                Add(DiagnosticCodes.NotYesOrNo, scalar.Offset, $"'{scalar.Value}' is neither true nor false", $"{_fields[name].Key.Value}: true");
                return null;
        }
    }

    /// <summary>One of a few words, as its place among them; null where nothing is said, or another, with an error said.</summary>
    public int? Choice(string name, params ReadOnlySpan<string> words)
    {
        if (Scalar(name) is not { } scalar) return null;
        var at = words.IndexOf(KeyTable.Normalise(scalar.Value));
        if (at >= 0) return at;
        var key = _fields[name].Key.Value;
        var meant = NearestWord.Among(KeyTable.Normalise(scalar.Value), words.ToArray());
        Add(DiagnosticCodes.UnknownWord, scalar.Offset, $"'{scalar.Value}' isn't a word that '{key}' knows",
            meant is null ? $"write one of: {string.Join(", ", words!)}" : $"did you mean '{key}: {meant}'?");
        return null;
    }

    /// <summary>Says something about a place of the file.</summary>
    public void Add(DiagnosticCode code, int offset, string message, string? help = null) => Faults.Add(code, File, offset, message, help);

    /// <summary>Says that a value has another shape than is wanted.</summary>
    public void NoteShape(YamlEntry entry, string wanted)
    {
        var found = entry.Value switch { YamlList => "a list", YamlMap => "a map of keys and values", _ => "a text" };
        Add(DiagnosticCodes.WrongShape, entry.Value.Offset, $"'{entry.Key.Value}' takes {wanted}, and {found} stands here", ShapeHelp(entry, wanted));
    }

    private string ShapeHelp(YamlEntry entry, string wanted)
    {
        const string Example = "for instance ";
        var key = entry.Key.Value;
        if (wanted.LastIndexOf(Example, StringComparison.Ordinal) is >= 0 and var example) return $"write '{key}: {wanted[(example + Example.Length)..]}'";
        if (!wanted.StartsWith("one", StringComparison.Ordinal)) return $"write '{key}: one', or '{key}: [one, another]'";
        if (entry.Value is not (YamlList { IsFlow: true } or YamlMap { IsFlow: true })) return $"write '{key}: …' on one line";
        var end = Math.Clamp(entry.Value.End, entry.Value.Offset, File.Text.Length);
        var typed = File.Text[entry.Value.Offset..(end < File.Text.Length && File.Text[end] is ']' or '}' ? end + 1 : end)].Trim();
        return $"if the brackets belong to the text: {key}: {YamlLine.Quote(typed)}";
    }

    /// <summary>A text without line ends: YAML's folded lines are one.</summary>
    private static string Tidy(string text) => text.Trim().Replace('\n', ' ');

    private void Place(string name, YamlEntry entry)
    {
        if (_fields.TryAdd(name, entry)) return;
        var first = _fields[name];
        if (first.Value is YamlScalar { IsNull: true }) _fields[name] = entry;
        else if (entry.Value is not YamlScalar { IsNull: true }) NoteSameFact(first, entry);
    }

    private void NoteSameFact(YamlEntry first, YamlEntry entry)
    {
        if (SameText(first.Value, entry.Value)) return;
        var there = File.LocationAt(first.Key.Offset);
        Faults.Add(DiagnosticCodes.SameFactTwice.At(File.LocationAt(entry.Key.Offset), $"'{entry.Key.Value}' is passed over: '{first.Key.Value}' says the same thing on line {there.Line}", "keep one of the two") with { Related = [there] });
    }

    private static bool SameText(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar one, YamlScalar other) => string.Equals(one.Value, other.Value, StringComparison.Ordinal),
        (YamlList one, YamlList other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(pair => SameText(pair.First, pair.Second)),
        _ => false,
    };

    private void NoteUnknown(YamlEntry entry, KeyTable table, HashSet<string> present)
    {
        var key = entry.Key.Value;
        if (ReferenceEquals(table, KeyTable.Work) && KeyTable.BelongsToReview(key))
        {
            Add(DiagnosticCodes.MisplacedKey, entry.Key.Offset, $"'{key}' is about the review, and stands in the block of the work", "write it without the spaces before it, beside the block");
            return;
        }

        var cure = $"ignore: [{key}]";
        var diagnostic = table.Nearest(key, present) is { } meant
            ? DiagnosticCodes.NearMissKey.At(File.LocationAt(entry.Key.Offset), $"the key '{key}' isn't known", $"did you mean '{meant}'?")
            : DiagnosticCodes.UnknownKey.At(File.LocationAt(entry.Key.Offset), $"the key '{key}' isn't known and is passed over", null);
        var isReviews = ReferenceEquals(table, KeyTable.TopLevel) || ReferenceEquals(table, KeyTable.Work);
        Faults.Add(diagnostic with { Cure = isReviews ? cure : null, Kind = key });
    }

    private void NoteLater(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNull: true }) return;
        Faults.Add(DiagnosticCodes.NotPrinted.At(File.LocationAt(entry.Key.Offset), $"'{entry.Key.Value}' is known, but printed nowhere yet") with { Kind = entry.Key.Value });
    }

    private void NoteItem(YamlEntry entry, YamlNode item)
    {
        var line = YamlLine.At(File.Text, item.Offset);
        var text = File.Text[item.Offset..Math.Min(Math.Max(item.End, item.Offset), File.Text.Length)].Trim();
        if (item is YamlMap { IsFlow: false }) text = line.Prefix.TrimStart(' ', '-') + line.Value;
        Add(DiagnosticCodes.WrongShape, item.Offset, $"an item of '{entry.Key.Value}' should be a text", $"if it is a text, put it in quotation marks: {YamlLine.Quote(text.Trim())}");
    }

    private void NoteLostComment(YamlScalar scalar)
    {
        if (!scalar.IsPlain) return;
        var end = scalar.End;
        while (end < File.Text.Length && File.Text[end] is ' ' or '\t') end++;
        if (end >= File.Text.Length || File.Text[end] != '#') return;
        var line = YamlLine.At(File.Text, scalar.Offset);
        Add(DiagnosticCodes.LostComment, end, "what follows # is a comment to YAML and isn't read", "if it belongs to the text: " + line.Quoted());
    }
}
