using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.OpenType.Tests.CharacterTables;

public class ScriptNamesTests
{
    [Theory]
    [InlineData("Han", "Hani")]
    [InlineData("han", "Hani")]
    [InlineData("Cyrl", "Cyrl")]
    [InlineData("canadian aboriginal", "Cans")]
    [InlineData("kana", "Hira Kana")]
    [InlineData("Japanese", "Hani Hira Kana")]
    [InlineData("Kanji", "")]
    [InlineData("", "")]
    public void A_script_is_found_by_its_name_or_code(string name, string scripts) => Assert.Equal(scripts, string.Join(' ', ScriptNames.Find(name)));

    [Fact]
    public void A_script_without_a_name_goes_by_its_code()
    {
        Assert.Equal("Devanagari", ScriptNames.NameOf(Script.Devanagari));
        Assert.Equal("Xsux", ScriptNames.NameOf(Script.Of("Xsux")));
    }

    [Fact]
    public void Each_name_is_that_of_a_script_that_unicode_has()
    {
        var used = Enumerable.Range(0, 0x20000).Select(UnicodeText.ScriptOf).ToHashSet();
        Assert.All(ScriptNames.All.SelectMany(name => ScriptNames.Find(name)), script => Assert.Contains(script, used));
    }

    [Theory]
    [InlineData('、', "Hani", true)]
    [InlineData('、', "Latn", false)]
    [InlineData('東', "Hani", true)]
    [InlineData('.', "Hani", false)]
    public void A_shared_sign_is_used_in_several_scripts(char c, string script, bool expected) => Assert.Equal(expected, UnicodeText.IsUsedIn(c, Script.Of(script)));

    [Theory]
    [InlineData('東', true)]
    [InlineData('。', true)]
    [InlineData('！', true)]
    [InlineData('!', false)]
    [InlineData('“', false)]
    public void What_takes_a_whole_em_is_wide(char c, bool expected) => Assert.Equal(expected, UnicodeText.IsEastAsianWide(c));
}
