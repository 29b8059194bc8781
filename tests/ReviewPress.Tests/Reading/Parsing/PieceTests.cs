using System.Collections.Immutable;
using System.Reflection;
using ReviewPress.Manuscripts;
using ReviewPress.Punctuating;
using ReviewPress.Reading.Parsing;
using ReviewPress.Reviews;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Reading.Parsing;

public class PieceTests
{
    private static readonly Assembly Tests = typeof(PieceTests).Assembly;

    public static TheoryData<string> Cases => [.. Golden.Files(Tests, "markdown", "*.md").Select(p => Path.GetRelativePath(Golden.Cases(Tests), p))];

    [Theory, MemberData(nameof(Cases))]
    public void Every_character_leads_to_where_it_was_written(string name)
    {
        var file = Bodies.Case(name);
        var review = Bodies.Review(file);
        Assert.NotEmpty(Bodies.Leaves(review));
        foreach (var (leaf, text) in Bodies.Leaves(review)) AssertMapped(file.Text, review, leaf, text, WrittenAs);
    }

    [Theory, MemberData(nameof(Cases))]
    public void After_punctuating_it_still_does(string name)
    {
        var file = Bodies.Case(name);
        var review = Punctuator.Punctuate(Bodies.Review(file));
        foreach (var (leaf, text) in Bodies.Leaves(review)) AssertMapped(file.Text, review, leaf, text, PunctuatedFrom);
    }

    private static void AssertMapped(string file, Review review, int leaf, string text, Func<char, char, bool> corresponds)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var source = review.Pieces.SourceOffset(leaf, i);
            Assert.True(source >= 0 && source < file.Length && corresponds(text[i], file[source]), $"leaf {leaf}, {i}: '{text[i]}' of \"{text}\" leads to {source}, '{file[Math.Clamp(source, 0, file.Length - 1)]}'");
        }
    }

    private static bool WrittenAs(char read, char written) => read == written || written == '&' || (read is ' ' or '\n' && written is ' ' or '\n' or '\t' or '\\' or '<') || (read == '"' && written == '<') || (read == 'é' && written == 'e') || (read == '\u2002' && written is ' ' or '\t');

    private static bool PunctuatedFrom(char set, char written) => WrittenAs(set, written) || written switch
    {
        '"' or '\'' or '<' => "“”‘’′″«»„\u202f".Contains(set),
        '-' => set is '–' or '—',
        '.' => set is '…',
        ' ' => set is '—' or '\u00a0' or '\u202f',
        _ => false,
    };
}
