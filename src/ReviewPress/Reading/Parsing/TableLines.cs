namespace ReviewPress.Reading.Parsing;

/// <summary>Lines of pipe tables, as text.</summary>
internal static class TableLines
{
    /// <summary>Whether a line is the row of dashes under a table's head.</summary>
    public static bool HasDelimiterRow(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t")) return true;
        }

        return false;
    }
}
