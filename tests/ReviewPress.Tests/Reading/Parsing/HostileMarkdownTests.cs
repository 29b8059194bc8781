using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Punctuating;
using ReviewPress.Reading.Parsing;
using ReviewPress.Reviews;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading.Parsing;

public class HostileMarkdownTests
{
    private const int Many = 5_000;

    /// <summary>Bytes: what is made once for all texts, and a little more than the dearest character costs, one of a block of HTML. To copy the rest of the text at each mark would take 12,000 and more.</summary>
    private const int Once = 4 << 20, PerCharacter = 4 * 1024;

    private static readonly string[] Languages = ["en-US", "fr", "de", "cs", "en-GB", "ru"];

    private static readonly string[] Scraps =
        ["*", "**", "_", "[", "]", "(", ")", "[^1]", "[^1]: ", "\n\n", "\n", "> ", "- ", "1. ", "    ", "\t", "```", ":::", "::: pull\n", "||", "|", "|---|\n", "<em>", "</em>", "<blockquote>", "</div>", "<!--", "-->", "&", "&amp;",
         "&#x301;", "\\", "\"", "'", "--", "---", "...", "{", "}", "{lang=fr}", "{.sc}", "[[", "]]", "![", "](a.png)", "{{<", ">}}", "# ", ": ", "~~", "`", "é", "e\u0301", "😀", "\u00a0", "“", "»", "?", "<q>", "<br>", "http://a.b/c"];

    public static TheoryData<string> Nested => new()
    {
        Times(">", Many), Times("> ", Many), Times("- ", Many), Times("1. ", Many), Times("*", Many), Times("[", Many), Times("![", Many), Times("**a ", Many), Times("*a **b ", Many), Times("_a ", Many) + Times("b_ ", Many),
        Times("[a](", Many), Times("[a]{lang=fr}", Many), Times("[", Many) + Times("]{lang=fr}", Many), Times("||a ", Many), Times("<em>", Many), Times("<em>", Many) + Times("</em>", Many), "<div>\n" + Times("<div>", Many),
        Times("<blockquote>\n\n", Many), Times("<div>", Many) + Times("</div>", Many), Times("::: pull\n", Many), string.Concat(Enumerable.Range(3, 600).Reverse().Select(n => new string(':', n) + " pull\n")),
        string.Concat(Enumerable.Range(0, 1000).Select(n => new string(' ', 2 * n) + "- a\n")), string.Concat(Enumerable.Range(0, 190).Select(n => new string(' ', 2 * n) + "- a\n")), Times("[^1]", Many) + "\n\n[^1]: " + Times("[^1]", Many),
        Times("`", Many), Times("<", Many), Times("&", Many), Times("[[", Many), Times("{{<", Many), Times("a | ", Many) + "\n" + Times("--- | ", Many), Times("'", Many), Times("\"", Many), Times(" '", Many), Times("a' ", Many), Times("~~a ", Many),
        Times("> - ", Many), Times("a\n:   ", Many), Times("<q>", Many), Times("![a](b.png)\n", Many), Times("[a]: b\n", Many), Times("+---+\n", Many),
    };

    [Theory, MemberData(nameof(Nested))]
    public void What_is_nested_five_thousand_deep_costs_memory_in_proportion(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Exercise(text, "en-US");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Once + (long)text.Length * PerCharacter);
    }

    [Fact]
    public void Deep_nesting_is_said()
    {
        foreach (var text in new[] { Times("> ", 200) + "a", string.Concat(Enumerable.Range(0, 180).Select(n => new string(' ', 2 * n) + "- a\n")), new string(' ', 500) + "a", Times("<div>", 200) + Times("</div>", 200) })
            Assert.Contains(Bodies.Read(text).Diagnostics, d => d.Code == DiagnosticCodes.BeyondLimit.Id);
    }

    [Fact]
    public void Five_hundred_mutations_give_no_exception()
    {
        var tests = typeof(HostileMarkdownTests).Assembly;
        var texts = Golden.Files(tests, "markdown", "*.md").Select(File.ReadAllText).ToArray();
        var chance = new Random(17);
        for (var i = 0; i < 500; i++) Exercise(Mutated(texts[i % texts.Length], chance), Languages[i % Languages.Length]);
    }

    private static string Mutated(string text, Random chance)
    {
        for (var k = chance.Next(1, 12); k > 0; k--)
        {
            var at = chance.Next(text.Length + 1);
            var length = Math.Min(chance.Next(12), text.Length - at);
            text = chance.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(chance.Next(Math.Max(1, text.Length - 30)), Math.Min(20, text.Length))),
                _ => text.Insert(at, Scraps[chance.Next(Scraps.Length)]),
            };
            if (text.Length < 40) text += "\n\nA line of text to go on with, and another.";
        }

        return text;
    }

    /// <summary>Reads, punctuates, and holds what must hold: offsets agree, pieces lead into the file, a second punctuating changes nothing.</summary>
    private static void Exercise(string text, string language)
    {
        var once = Punctuator.Punctuate(Bodies.Review(new SourceFile("/book/review.md", text), language));
        foreach (var (leaf, words) in Bodies.Leaves(once))
            for (var i = 0; i < words.Length; i += 7) Assert.InRange(once.Pieces.SourceOffset(leaf, i), 0, text.Length);
        var twice = Punctuator.Punctuate(once);
        Assert.Equal(ReviewDump.Of(once.Body, once.Notes, once.Pieces), ReviewDump.Of(twice.Body, twice.Notes, twice.Pieces));
    }

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
