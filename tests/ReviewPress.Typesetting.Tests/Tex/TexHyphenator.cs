using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Hyphenating;

namespace ReviewPress.Typesetting.Tests.Tex;

/// <summary>TeX's own hyphenation with a pattern file of ours. TeX knows 256 letters: those beyond ASCII are given bytes.</summary>
internal sealed partial class TexHyphenator
{
    private const int FirstByte = 0x80;

    private readonly PatternFile _file;
    private readonly List<char> _letters;

    /// <summary>With a pattern file and the words that it will be asked for, whose letters patterns needn't have.</summary>
    public TexHyphenator(string patterns, IEnumerable<string> words)
    {
        _file = PatternFile.Parse(patterns);
        var others = words.SelectMany(w => w.ToLowerInvariant()).Where(char.IsLetter);
        _letters = [.. _file.Patterns.Concat(_file.Exceptions).SelectMany(p => p).Concat(others).Where(c => c >= FirstByte || c == '\'').Distinct().Order()];
    }

    /// <summary>Divides words.</summary>
    /// <param name="words">In any case; a hyphen ends a part.</param>
    /// <returns>The same with <c>=</c> where a word may be divided.</returns>
    public List<string> Divide(IReadOnlyList<string> words)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("letters.tfm"), Metrics());
        var parts = words.SelectMany(w => w.Split('-')).ToList();
        File.WriteAllText(folder.At("words.tex"), Head() + string.Concat(parts.Select(p => $"\\w{{{Bytes(p.ToLowerInvariant())}}}\n")) + "\\end\n", Encoding.Latin1);
        var divided = Shown().Matches(TexProgram.Log(folder, "words")).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(parts.Count, divided.Count);
        var next = 0;
        return [.. words.Select(w => string.Join('-', w.Split('-').Select(p => Marked(p, divided[next++]))))];
    }

    private string Head()
    {
        var head = new StringBuilder("\\catcode`\\{=1 \\catcode`\\}=2 \\catcode`\\#=6 \\batchmode \\font\\f=letters \\f \\hyphenchar\\f=`\\- \\defaulthyphenchar=`\\-\n");
        for (var i = 0; i < _letters.Count; i++) head.Append(CultureInfo.InvariantCulture, $"\\catcode{FirstByte + i}=11 \\lccode{FirstByte + i}={FirstByte + i}\n");
        head.Append(CultureInfo.InvariantCulture, $"\\lefthyphenmin={_file.Left} \\righthyphenmin={_file.Right} \\uchyph=1 \\pretolerance=-1 \\tolerance=-1 \\hbadness=0 \\parfillskip=0pt \\hsize=16383pt \\parindent=0pt\n");
        head.Append("\\def\\w#1{\\setbox0=\\vbox{\\noindent\\hskip1pt #1\\par}}\n");
        head.Append("\\patterns{").AppendJoin('\n', _file.Patterns.Select(Bytes)).Append("}\n\\hyphenation{").AppendJoin('\n', _file.Exceptions.Select(Bytes)).Append("}\n");
        return head.ToString();
    }

    private string Bytes(string text) => string.Concat(text.Select(c => _letters.IndexOf(c) is >= 0 and var at ? (char)(FirstByte + at) : c));

    /// <summary>TeX shows a hyphen where it may divide; a byte beyond ASCII is <c>^^e4</c> to it, or itself.</summary>
    private static string Marked(string part, string shown)
    {
        var marked = new StringBuilder();
        var letters = Escaped().Replace(shown, "*");
        for (int i = 0, at = 0; i < letters.Length; i++)
        {
            if (letters[i] == '-') marked.Append('=');
            else marked.Append(part[at++]);
        }

        Assert.Equal(part, marked.ToString().Replace("=", "", StringComparison.Ordinal));
        return marked.ToString();
    }

    /// <summary>A font whose letters are all 1 pt wide (Fuchs, "TeX Font Metric files", TUGboat 2, 1981).</summary>
    private static byte[] Metrics()
    {
        const int Header = 2, Characters = 256, Widths = 2, Parameters = 7;
        var words = new int[6 + Header + Characters + Widths + 3 + Parameters];
        (words[0], words[1], words[2], words[3], words[4], words[5]) =
            ((words.Length << 16) | Header, Characters - 1, (Widths << 16) | 1, (1 << 16) | 1, 0, Parameters);
        words[7] = 10 << 20;
        words.AsSpan(6 + Header, Characters).Fill(1 << 24);
        words[6 + Header + Characters + 1] = (1 << 20) / 10;
        var bytes = new byte[words.Length * 4];
        for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), words[i]);
        return bytes;
    }

    [GeneratedRegex(@"^Underfull .*\n \\f (\S+) *$", RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\^\^[0-9a-f]{2}|[\u0080-\u00ff]")]
    private static partial Regex Escaped();
}
