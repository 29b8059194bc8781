using System.Collections.Immutable;

namespace ReviewPress.Printing;

/// <summary>What a line of a screenplay is.</summary>
internal enum ScreenplayPart
{
    Action,
    Scene,
    Speaker,
    Parenthetical,
    Dialogue,
    Transition,
}

/// <summary>Reads a screenplay's lines as writers type them: scenes begin with INT. or EXT., a speaker stands in capitals above what is said, in the same paragraph or
/// in one of its own, directions for the voice stand in brackets, and cuts end in <c>TO:</c>.</summary>
internal static class ScreenplayLine
{
    private static readonly ImmutableArray<string> Scenes = ["INT.", "EXT.", "EST.", "INT ", "EXT ", "INT/", "I/E", "I./E."];

    /// <summary>The part that each line plays.</summary>
    /// <param name="paragraphs">Each of lines, at least one.</param>
    public static ImmutableArray<ImmutableArray<ScreenplayPart>> Read(ImmutableArray<ImmutableArray<string>> paragraphs)
    {
        var result = ImmutableArray.CreateBuilder<ImmutableArray<ScreenplayPart>>(paragraphs.Length);
        var speaks = false;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var lines = paragraphs[p];
            var parts = ImmutableArray.CreateBuilder<ScreenplayPart>(lines.Length);
            for (var l = 0; l < lines.Length; l++)
            {
                var follows = l + 1 < lines.Length ? lines[l + 1] : l == 0 && p + 1 < paragraphs.Length ? paragraphs[p + 1][0] : null;
                var part = PartOf(lines[l], speaks, l == 0 ? follows : null);
                parts.Add(part);
                speaks = part is ScreenplayPart.Speaker or ScreenplayPart.Parenthetical || (part == ScreenplayPart.Dialogue && l + 1 < lines.Length);
            }

            result.Add(parts.ToImmutable());
        }

        return result.ToImmutable();
    }

    /// <summary>Whether it begins a scene.</summary>
    public static bool IsScene(string line) => Scenes.Any(s => line.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static ScreenplayPart PartOf(string line, bool speaks, string? follows)
    {
        if (speaks) return line.StartsWith('(') ? ScreenplayPart.Parenthetical : ScreenplayPart.Dialogue;
        if (IsScene(line)) return ScreenplayPart.Scene;
        if (!IsInCapitals(line)) return ScreenplayPart.Action;
        if (line.EndsWith("TO:", StringComparison.Ordinal) || line.EndsWith("OUT.", StringComparison.Ordinal)) return ScreenplayPart.Transition;
        return follows is not null && line[^1] is not ('.' or '!' or '?' or ':') && !IsScene(follows) && (follows.StartsWith('(') || !IsInCapitals(follows)) ? ScreenplayPart.Speaker : ScreenplayPart.Action;
    }

    /// <summary>What stands in brackets apart: <c>FRODO (off)</c>.</summary>
    private static bool IsInCapitals(string line)
    {
        var name = line.IndexOf('(') is > 0 and var bracket ? line.AsSpan(0, bracket) : line;
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters > 0;
    }
}
