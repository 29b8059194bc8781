using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Segmenting;

namespace ReviewPress.OpenType.Tests.Segmenting;

public class ItemiserTests
{
    [Theory]
    [InlineData("An old film, 1995.", "Latn 18")]
    [InlineData("1984", "Latn 4")]
    [InlineData("", "")]
    [InlineData("(Солярис) is Solaris", "Cyrl 10, Latn 10")]
    [InlineData("Solaris (Солярис) again", "Latn 9, Cyrl 7, Latn 7")]         // the brackets with the outer text
    [InlineData("«Солярис» again", "Cyrl 10, Latn 5")]
    [InlineData("Akira（アキラ）", "Latn 6, Kana 3, Latn 1")]
    [InlineData("七人の侍、1954", "Hani 2, Hira 1, Hani 6")]
    [InlineData("Film、映画", "Latn 4, Hani 3")]                               // an ideographic comma is no Latin
    [InlineData("е\u0301 · x", "Cyrl 5, Latn 1")]
    [InlineData("\U0001F600 Ωμέγα", "Grek 8")]
    [InlineData("ἀρχή and τέλος", "Grek 5, Latn 4, Grek 5")]
    public void Runs_are_those_of_the_scripts(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Itemiser.Itemise(text).Select(run => $"{run.Script} {run.Length}")));

    [Fact]
    public void Runs_cover_the_text_without_gaps()
    {
        var at = 0;
        foreach (var run in Itemiser.Itemise("Das Boot (1981), Сталкер, 東京物語 and Ζ."))
        {
            Assert.Equal(at, run.Start);
            at += run.Length;
        }

        Assert.Equal("Das Boot (1981), Сталкер, 東京物語 and Ζ.".Length, at);
    }

    [Fact]
    public void A_lone_surrogate_goes_with_its_neighbours() => Assert.Equal([new ScriptRun(0, 2, Script.Latin)], Itemiser.Itemise("\uD800a"));

    [Fact]
    public void A_text_without_letters_takes_the_script_asked_for() =>
        Assert.Equal([new ScriptRun(0, 4, Script.Greek)], Itemiser.Itemise("1984", Script.Greek));
}
