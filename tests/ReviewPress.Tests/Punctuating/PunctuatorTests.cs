using System.Reflection;
using ReviewPress.Punctuating;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Punctuating;

public class PunctuatorTests
{
    private static readonly Assembly Tests = typeof(PunctuatorTests).Assembly;

    public static TheoryData<string> Cases => [.. Golden.Files(Tests, "punctuating", "*.txt").Select(p => Path.GetRelativePath(Golden.Cases(Tests), p))];

    /// <summary>A case: the language's tag, then pairs of lines, as typed and as printed, no-break spaces written ~ and narrow ones ^.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void A_language_is_punctuated_as_the_case_says(string name)
    {
        var path = Path.Combine(Golden.Cases(Tests), name);
        var lines = File.ReadAllLines(path);
        var made = lines.ToArray();
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (!lines[i].StartsWith("  ", StringComparison.Ordinal) && lines[i].Length > 0) made[i + 1] = "  " + Shown(Punctuator.Punctuate(Markdown(lines[i]), lines[0]));
        }

        Assert.Null(Golden.Difference(path, string.Join('\n', made) + "\n"));
    }

    private static string Markdown(string line) => line;

    private static string Shown(string text) => text.Replace('\u00a0', '~').Replace('\u202f', '^');
}
