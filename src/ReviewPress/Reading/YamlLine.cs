namespace ReviewPress.Reading;

/// <summary>A line of YAML as an author types it, looked at when the parser has given up or its answer is doubtful.</summary>
/// <param name="Prefix">Indentation, dashes, key, colon: what stays when the value is written anew.</param>
/// <param name="Value">What follows, without the white space about it.</param>
/// <param name="ValueOffset">Of the value in the file's text.</param>
/// <param name="HasKey">Whether the prefix holds a key.</param>
internal readonly record struct YamlLine(string Prefix, string Value, int ValueOffset, bool HasKey)
{
    /// <summary>The line of a text that holds an offset.</summary>
    public static YamlLine At(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;
        var end = text.IndexOf('\n', start);
        return Of(text, start, end < 0 ? text.Length : end);
    }

    /// <summary>A line from its first character to its end.</summary>
    public static YamlLine Of(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] is ' ' or '\t') i++;
        while (i + 1 < end && text[i] == '-' && text[i + 1] == ' ') i += 2;
        var (key, hasKey) = (i, false);
        while (key < end && (char.IsLetterOrDigit(text[key]) || text[key] is '-' or '_')) key++;
        if (key > i && key < end && text[key] == ':' && (key + 1 == end || text[key + 1] is ' ' or '\t')) (i, hasKey) = (key + 1, true);
        while (i < end && text[i] is ' ' or '\t') i++;
        var last = end;
        while (last > i && text[last - 1] is ' ' or '\t') last--;
        return new YamlLine(text[start..i], text[i..last], i, hasKey);
    }

    /// <summary>The line with its value in quotation marks, ready to paste.</summary>
    public string Quoted() => Quoted(Value);

    /// <summary>The line with another value, in quotation marks.</summary>
    public string Quoted(string value) => Prefix.TrimEnd().TrimStart() + " " + Quote(value);

    /// <summary>A value in quotation marks of YAML.</summary>
    public static string Quote(string value) => value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
        ? "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'"
        : "\"" + value + "\"";
}
