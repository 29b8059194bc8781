using System.Text;
using System.Text.RegularExpressions;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pdf.Fonts;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Tests;

/// <summary>A readable file's objects as text: a line an entry, programs and profiles by their length only.</summary>
internal static partial class PdfDump
{
    /// <summary>All objects and the trailer; what moves with every byte (offsets, /ID, /Length) is left out.</summary>
    public static string Of(byte[] readable)
    {
        var text = Encoding.Latin1.GetString(readable);
        var made = new StringBuilder();
        foreach (Match match in Objects().Matches(text))
        {
            var body = match.Groups["body"].Value;
            var stream = body.IndexOf("\nstream\n", StringComparison.Ordinal);
            made.Append(match.Groups["number"].Value).Append(':').Append(Entry(stream < 0 ? body : body[..stream])).Append('\n');
            if (stream >= 0) made.Append(Stream(body[(stream + 8)..^10], body.Contains("/Length1", StringComparison.Ordinal) || body.Contains("/Filter", StringComparison.Ordinal) || body.Contains("/N 3", StringComparison.Ordinal)));
        }

        var trailer = text[text.IndexOf("trailer\n", StringComparison.Ordinal)..text.IndexOf("startxref", StringComparison.Ordinal)];
        return made.Append("trailer:").Append(Lines(trailer["trailer\n".Length..])).Append('\n').ToString();
    }

    /// <summary>The content stream of a page.</summary>
    public static string Content(Face face, Action<PdfCanvas, PdfFont> paint)
    {
        var bytes = Sample.Make(document =>
        {
            var font = document.AddFont(face);
            var page = document.NewPage(432, 648);
            paint(page.Canvas, font);
            document.Add(page);
        }, PdfSyntax.Readable);
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        return Shown(text[start..(text.IndexOf("endstream", StringComparison.Ordinal) - 1)]);
    }

    [GeneratedRegex(@"^(?<number>\d+) 0 obj\n(?<body>.*?)\nendobj\n", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Objects();

    private static string Entry(string value) => Lines(value) is ['\n', ..] lines ? lines : (" " + Lines(value)).TrimEnd();

    /// <summary>A dictionary as lines, a key and its value each; anything else as it is.</summary>
    private static string Lines(string value)
    {
        var text = Shown(value.Trim());
        var made = new StringBuilder();
        var at = 0;
        Value(text, ref at, 1, made);
        return made.ToString();
    }

    private static void Value(string text, ref int at, int depth, StringBuilder made)
    {
        if (!text.AsSpan(at).StartsWith("<<"))
        {
            made.Append(Other(text, ref at));
            return;
        }

        for (at += 2; !text.AsSpan(at).StartsWith(">>");)
        {
            var key = Other(text, ref at);
            var value = new StringBuilder();
            Value(text, ref at, depth + 1, value);
            if (key is "/ID" or "/Length") continue;             // they move with every byte
            made.Append('\n').Append(' ', 2 * depth).Append(key[1..]).Append(value.Length == 0 || value[0] == '\n' ? "" : " ").Append(value);
        }

        at += 2;
    }

    /// <summary>A name, a string, an array or a run of numbers.</summary>
    private static string Other(string text, ref int at)
    {
        while (text[at] == ' ') at++;
        var match = Tokens().Match(text, at);
        if (!match.Success || match.Index != at) throw new InvalidDataException(text[at..]);
        at += match.Length;
        return match.Value.Trim();
    }

    [GeneratedRegex(@"\G(\[((?<d>\[)|(?<-d>\])|\((\\.|[^)\\])*\)|[^\[\]])*\]|/[^\s/\[\]()<>]+|\((\\.|[^)\\])*\)|<[0-9A-F]*>|[^/\[\](<>]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();

    private static string Stream(string data, bool isBinary) =>
        isBinary ? $"    ({data.Length} bytes)\n" : string.Concat(Shown(data).TrimEnd('\n').Split('\n').Select(line => "    " + line + "\n"));

    private static string Shown(string latin1)
    {
        var made = new StringBuilder(latin1.Length);
        foreach (var c in latin1)
        {
            if (c is '\n' or (>= ' ' and <= '~')) made.Append(c);
            else made.Append("\\x").Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return made.ToString();
    }
}
