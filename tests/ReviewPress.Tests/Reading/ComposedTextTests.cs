using ReviewPress.OpenType.CharacterTables;

namespace ReviewPress.Tests.Reading;

public class ComposedTextTests
{
    /// <summary>A Hangul syllable sends the text through the tables; what was passed at a glance must come out of them as it went in.</summary>
    [Fact]
    public void What_is_passed_at_a_glance_is_composed()
    {
        for (var c = '\u0001'; c < '\uA000'; c++)
        {
            var glance = UnicodeText.Nfc(c.ToString());
            var tables = UnicodeText.Nfc(c + "\uAC00");
            Assert.Equal(glance + "\uAC00", tables);
        }
    }
}
