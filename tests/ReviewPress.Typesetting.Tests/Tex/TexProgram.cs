using System.Globalization;
using System.Text.RegularExpressions;
using ReviewPress.Testing;

namespace ReviewPress.Typesetting.Tests.Tex;

/// <summary>TeX itself, without any format: <c>tex -ini</c>.</summary>
internal static partial class TexProgram
{
    private const string Head = """
        \catcode`\{=1 \catcode`\}=2 \catcode`\#=6 \batchmode
        \tracingparagraphs=1 \showboxbreadth=100000 \showboxdepth=9 \hbadness=10000 \vbadness=10000
        \parindent=0pt \parfillskip=0pt plus 1fil \pretolerance=-1

        """;

    /// <summary>Breaks paragraphs.</summary>
    /// <returns>For each the breaks, as numbers of the boxes that begin lines and of the one after the last, and the demerits: <c>breaks 7 15 20 demerits 1234</c>; <c>none</c>
    /// where no breaks are within the tolerance; null where TeX doesn't weigh the last line, since there is one way only to come to it (§854).</returns>
    public static List<string?> Break(IReadOnlyList<TexParagraph> paragraphs)
    {
        using var folder = new TemporaryFolder();
        folder.Write("lines.tex", Head + string.Concat(paragraphs.Select(p => p.ToTex())) + "\\end\n");
        var parts = Log(folder, "lines").Split("\n> \\box0=\n");              // what is traced of a paragraph, then its box up to "! OK."
        Assert.Equal(paragraphs.Count + 1, parts.Length);
        return [.. paragraphs.Select((_, i) => AnswerOf(parts[i], parts[i + 1][..parts[i + 1].IndexOf("\n! OK", StringComparison.Ordinal)]))];
    }

    /// <summary>Runs a file.</summary>
    /// <returns>Its log.</returns>
    public static string Log(TemporaryFolder folder, string name)
    {
        OutsideProgram.RunIn(folder.Path, [new("TEXINPUTS", "."), new("TFMFONTS", "."), new("max_print_line", "100000"), new("error_line", "250"), new("half_error_line", "200"), new("trie_size", "1000000"), new("pool_size", "5000000")], "tex", "-ini", name + ".tex");
        return File.ReadAllText(folder.At(name + ".log"), System.Text.Encoding.Latin1);
    }

    private static string? AnswerOf(string trace, string box)
    {
        trace = trace[Math.Max(0, trace.LastIndexOf("\n! OK", StringComparison.Ordinal))..];
        if (Overfull().IsMatch(trace)) return "none";
        if (trace.Contains("d=*", StringComparison.Ordinal)) return null;
        var end = trace.LastIndexOf("@\\par via", StringComparison.Ordinal);
        var demerits = Total().Matches(trace[end..]).Min(m => long.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        var lines = Line().Split(box)[1..];
        return $"breaks {string.Join(' ', lines.Select(l => LastBox(l) + 1))} demerits {demerits}";
    }

    private static int LastBox(string line) => int.Parse(Special().Matches(line)[^1].Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"b=\* p=-?\d+ d=\*")]
    private static partial Regex Overfull();

    [GeneratedRegex(@"^@@\d+: line \d+\.\d-? t=(-?\d+) ->", RegexOptions.Multiline)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\.\\hbox\(", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\.\.\.\\special\{(\d+)\}", RegexOptions.Multiline)]
    private static partial Regex Special();
}
