using CsCheck;
using ReviewPress.OpenType.Shaping;

namespace ReviewPress.OpenType.Tests.Shaping;

public sealed class WordTableTests
{
    [Fact]
    public void Says_what_a_dictionary_says() => Gen.Char["ab e\u0301\u4e00"].Array[0, 9].Select(characters => new string(characters)).Array[0, 2000].Sample(words =>
    {
        var table = new WordTable<int>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            Assert.Equal(known.TryGetValue(word, out var expected), table.TryGetValue(word, out var value));
            Assert.Equal(expected, value);
            if (known.TryAdd(word, known.Count + 1)) table.Add(word, known.Count);
        }

        Assert.Equal(known.Count, table.Count);
        foreach (var (word, expected) in known) Assert.True(table.TryGetValue(word, out var value) && value == expected);
    }, iter: 100);

    [Fact]
    public void Tells_words_apart_that_begin_alike()
    {
        var table = new WordTable<int>();
        for (var length = 0; length < 40; length++) table.Add(new string('\0', length), length);
        for (var length = 0; length < 40; length++) Assert.True(table.TryGetValue(new string('\0', length), out var found) && found == length);
    }
}
