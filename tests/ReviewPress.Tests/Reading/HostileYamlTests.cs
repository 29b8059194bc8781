using ReviewPress.Manuscripts;
using ReviewPress.Reading;

namespace ReviewPress.Tests.Reading;

public class HostileYamlTests
{
    /// <summary>Bytes: what is made once for all texts, and a few times what a character costs where each line has a key.</summary>
    private const int Once = 1 << 20, PerCharacter = 256;

    public static TheoryData<string, string> Texts => new()
    {
        { "brackets", new string('[', 200_000) },
        { "braces", string.Concat(Enumerable.Repeat("{a: ", 50_000)) },
        { "indentation", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "a:\n")) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n" },
        { "long word", new string('a', 900_000) },
        { "many keys", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: {i}\n")) },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 10_000)) },
        { "quotation mark", "a: \"" + new string('x', 500_000) },
        { "tags", string.Concat(Enumerable.Repeat("!!str ", 10_000)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_refused_or_read_with_memory_in_proportion(string name, string text)
    {
        var (file, faults, before) = (new SourceFile("/book.yaml", text), new FaultList(), GC.GetAllocatedBytesForCurrentThread());
        var map = YamlReader.Read(file, 0, text.Length, faults);
        Assert.True(map is not null || faults.HasErrors, name);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Once + (long)text.Length * PerCharacter);
    }
}
