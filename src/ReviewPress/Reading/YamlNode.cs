using System.Collections.Immutable;

namespace ReviewPress.Reading;

/// <summary>A node of YAML, with its place in the file's text.</summary>
/// <param name="Offset">Of its first character, in UTF-16 units.</param>
/// <param name="End">Behind its last.</param>
internal abstract record YamlNode(int Offset, int End);

/// <summary>A text, as typed but for YAML's quotation marks and escapes.</summary>
/// <param name="Value">What it says.</param>
/// <param name="IsPlain">Written without quotation marks.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, int Offset, int End) : YamlNode(Offset, End)
{
    /// <summary>Whether nothing is said: an empty value, <c>~</c>, <c>null</c>.</summary>
    public bool IsNull => IsPlain ? Value is "" or "~" or "null" or "Null" or "NULL" : string.IsNullOrWhiteSpace(Value);
}

/// <summary>A list.</summary>
/// <param name="Items">In order.</param>
/// <param name="IsFlow">Written in brackets.</param>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, bool IsFlow, int Offset, int End) : YamlNode(Offset, End);

/// <summary>Keys and values.</summary>
/// <param name="Entries">In order; keys are distinct.</param>
/// <param name="IsFlow">Written in braces.</param>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, bool IsFlow, int Offset, int End) : YamlNode(Offset, End);

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
