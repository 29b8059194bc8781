using System.Text.RegularExpressions;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading;

/// <summary>Why YAML broke, in the author's terms: the parser names a place, often far from the cause; the commonest causes are looked for here,
/// and answered with the line to paste.</summary>
internal static partial class YamlBreakage
{
    /// <summary>The message for a fault of the parser.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">First character of the YAML.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="offset">Where the parser gave up.</param>
    /// <param name="parserMessage">Its own words.</param>
    public static Diagnostic Explain(SourceFile file, int start, int end, int offset, string parserMessage)
    {
        offset = Math.Clamp(offset, start, end);
        return Tab(file, start, end)
            ?? SwallowedText(file, start, offset)
            ?? FirstOf(file, start, end, offset)
            ?? KeylessLine(file, offset)
            ?? DiagnosticCodes.BrokenYaml.At(file.LocationAt(offset), "this line can't be read as YAML: " + Lowered(parserMessage), "write 'key: value' on each line, with the value in quotation marks where it holds signs");
    }

    /// <summary>The message for a value that begins with a sign of YAML's own: an alias, an anchor, a tag and what can't begin a value.</summary>
    public static Diagnostic ReservedSign(SourceFile file, int offset)
    {
        var line = YamlLine.At(file.Text, offset);
        var sign = offset < file.Text.Length ? file.Text[offset] : ' ';
        return DiagnosticCodes.ReservedSign.At(file.LocationAt(offset), $"a value that begins with {sign} needs quotation marks", line.ValueOffset == offset ? line.Quoted() : "put it in quotation marks");
    }

    private static Diagnostic? Tab(SourceFile file, int start, int end)
    {
        foreach (var (from, to) in Lines(file.Text, start, end))
        {
            var indentation = file.Text.AsSpan(from, to - from);
            indentation = indentation[..(indentation.Length - indentation.TrimStart(" \t").Length)];
            var tab = indentation.IndexOf('\t');
            if (tab < 0 || indentation.Length == to - from) continue;
            return DiagnosticCodes.TabIndentation.At(file.LocationAt(from + tab), "this line is indented with a tab; YAML wants spaces", "  " + file.Text[from..to].Trim());
        }

        return null;
    }

    /// <summary>Front matter whose closing line is missing swallows the text up to the next thematic break.</summary>
    private static Diagnostic? SwallowedText(SourceFile file, int start, int offset)
    {
        var blank = -1;
        foreach (var (from, to) in Lines(file.Text, start, Math.Min(offset + 1, file.Text.Length)))
        {
            if (string.IsNullOrWhiteSpace(file.Text[from..to])) blank = from;
            else if (blank > start && from > blank && !LooksLikeYaml(file.Text, from))
            {
                return DiagnosticCodes.FrontMatterOpen.At(file.LocationAt(blank), "the front matter has no closing line --- before the text", "write --- on this line");
            }
        }

        return null;
    }

    private static bool LooksLikeYaml(string text, int from)
    {
        var line = YamlLine.At(text, from);
        return line.HasKey || text[from] is ' ' or '-' or '#' or '\t' or ']' or '}';
    }

    private static Diagnostic? KeylessLine(SourceFile file, int offset)
    {
        var line = YamlLine.At(file.Text, offset);
        if (line.HasKey || line.Value.Length == 0 || line.Prefix.Contains('-', StringComparison.Ordinal) || line.Value[0] is '#' or ']' or '}') return null;
        return DiagnosticCodes.BrokenYaml.At(file.LocationAt(line.ValueOffset), $"'{line.Value}' is neither a key with a value nor an item of a list", "write 'key: value', or - before the items of a list");
    }

    /// <summary>The line where the parser gave up, then those before it, the nearest first; then those after it.</summary>
    private static Diagnostic? FirstOf(SourceFile file, int start, int end, int offset)
    {
        var lines = Lines(file.Text, start, end).ToList();
        var here = Math.Max(0, lines.FindLastIndex(line => line.From <= offset));
        var message = Line(file, lines[here], end);
        for (var i = 0; message is null && i < here; i++) message = Line(file, lines[here - 1 - i], end);
        for (var i = here + 1; message is null && i < lines.Count; i++) message = Line(file, lines[i], end);
        return message;
    }

    private static Diagnostic? Line(SourceFile file, (int From, int To) range, int end)
    {
        var line = YamlLine.Of(file.Text, range.From, range.To);
        if (line.Value.Length == 0 || line.Value[0] == '#') return null;
        return line.Value[0] switch
        {
            '"' or '\'' => Quotation(file, line),
            '[' or '{' => Bracket(file, line, end),
            '@' or '`' or '%' or '*' or '&' or '!' => ReservedSign(file, line.ValueOffset),
            _ => Colon(file, line),
        };
    }

    private static Diagnostic? Colon(SourceFile file, YamlLine line)
    {
        var colon = line.Value.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && line.Value.EndsWith(':')) colon = line.Value.Length - 1;
        if (colon < 0 || !line.HasKey) return null;
        return DiagnosticCodes.UnquotedColon.At(file.LocationAt(line.ValueOffset + colon), "a value with a colon in it needs quotation marks", line.Quoted());
    }

    private static Diagnostic? Quotation(SourceFile file, YamlLine line)
    {
        var mark = line.Value[0];
        var close = Closing(line.Value, mark);
        var rest = close < 0 ? "" : line.Value[(close + 1)..].TrimStart();
        if (close >= 0 && (rest.Length == 0 || rest[0] is '#' or ',' or ']' or '}')) return null;
        if (close < 0)
        {
            return DiagnosticCodes.QuoteOpen.At(file.LocationAt(line.ValueOffset), $"the quotation mark {mark} isn't closed on this line", line.Quoted(line.Value[1..]));
        }

        var whole = line.Value.EndsWith(mark) ? line.Value[1..^1] : line.Value;
        return DiagnosticCodes.QuoteOpen.At(file.LocationAt(line.ValueOffset + close), $"the quotation mark {mark} closes the value here, but text follows", line.Quoted(whole));
    }

    private static int Closing(string value, char mark)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (mark == '"' && value[i] == '\\') i++;
            else if (value[i] == mark && mark == '\'' && i + 1 < value.Length && value[i + 1] == mark) i++;
            else if (value[i] == mark) return i;
        }

        return -1;
    }

    private static Diagnostic? Bracket(SourceFile file, YamlLine line, int end)
    {
        var (open, close) = line.Value[0] == '[' ? ('[', ']') : ('{', '}');
        var at = line.Value.IndexOf(close, StringComparison.Ordinal);
        if (at >= 0 && at < line.Value.Length - 1)
        {
            return DiagnosticCodes.BracketOpen.At(file.LocationAt(line.ValueOffset + at), $"{close} closes a list of YAML here, but text follows", line.Quoted());
        }

        var depth = 0;
        for (var i = line.ValueOffset; i < end; i++)
        {
            if (file.Text[i] == open) depth++;
            else if (file.Text[i] == close && --depth == 0) return null;
        }

        return DiagnosticCodes.BracketOpen.At(file.LocationAt(line.ValueOffset), $"the bracket {open} isn't closed", $"{line.Prefix.Trim()} {line.Value.TrimEnd(',')}{close}");
    }

    private static IEnumerable<(int From, int To)> Lines(string text, int start, int end)
    {
        for (var from = start; from < end;)
        {
            var to = text.IndexOf('\n', from, end - from);
            if (to < 0) to = end;
            yield return (from, to);
            from = to + 1;
        }
    }

    private static string Lowered(string parserMessage)
    {
        var message = Marks().Replace(parserMessage, "").Trim().TrimEnd('.');
        return message.Length == 0 ? "it breaks off" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    [GeneratedRegex(@"\(Line: \d+, Col: \d+, Idx: \d+\)( - )?|^[:\s]+")]
    private static partial Regex Marks();
}
