using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading;

/// <summary>Where a file's front matter and its text stand.</summary>
/// <param name="Start">First character of the YAML; equal to <paramref name="End"/> where there is none.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Body">First character of the text.</param>
internal readonly record struct FrontMatterSlice(int Start, int End, int Body)
{
    /// <summary>Looks for the lines --- at the head of a file.</summary>
    /// <returns>Null where front matter is there and can't be read, with an error said.</returns>
    public static FrontMatterSlice? Find(SourceFile file, FaultList faults)
    {
        var text = file.Text;
        var head = 0;
        while (head < text.Length && char.IsWhiteSpace(text[head])) head++;
        var first = LineAt(text, head);
        if (first is "+++" or "{" || first.StartsWith("{\""))
        {
            var name = first[0] == '+' ? "TOML" : "JSON";
            faults.Add(DiagnosticCodes.ForeignFrontMatter, file, head, $"the front matter is {name}, which isn't read yet", "write it in YAML between two lines ---: 'title: Heat'");
            return null;
        }

        if (first is not "---") return new FrontMatterSlice(0, 0, 0);
        var start = Math.Min(head + text.AsSpan(head).IndexOf('\n') + 1, text.Length);
        if (start <= head) return new FrontMatterSlice(0, 0, 0);
        for (var line = start; line < text.Length; line = Next(text, line))
        {
            if (LineAt(text, line) is "---" or "...") return new FrontMatterSlice(start, line, Next(text, line));
        }

        if (!YamlLine.At(text, start).HasKey) return new FrontMatterSlice(0, 0, 0);         // the line --- is a section break
        NoteOpen(file, start, faults);
        return null;
    }

    private static void NoteOpen(SourceFile file, int start, FaultList faults)
    {
        var line = start;
        while (line < file.Text.Length && LineAt(file.Text, line).Length > 0) line = Next(file.Text, line);
        faults.Add(DiagnosticCodes.FrontMatterOpen, file, Math.Min(line, file.Text.Length), "the front matter has no closing line ---", "write --- on this line");
    }

    private static int Next(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }

    private static ReadOnlySpan<char> LineAt(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return text.AsSpan(line..(end < 0 ? text.Length : end)).TrimEnd();
    }
}
