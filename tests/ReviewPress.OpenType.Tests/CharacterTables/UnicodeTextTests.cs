using System.Globalization;
using System.Reflection;
using System.Text;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests.CharacterTables;

public class UnicodeTextTests
{
    [Fact]
    public void Nfc_is_that_of_unicodes_own_test()
    {
        var count = 0;
        foreach (var line in File.ReadLines(Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "CharacterTables", "NormalizationTest-15.0.txt")))
        {
            if (line[0] is '#' or '@') continue;
            var columns = line.Split(';').Select(Text).ToArray();
            Assert.Equal(columns[1], UnicodeText.Nfc(columns[0]));
            Assert.Equal(columns[1], UnicodeText.Nfc(columns[1]));
            Assert.Equal(columns[1], UnicodeText.Nfc(columns[2]));
            count++;
        }

        Assert.True(count > 1000);

        static string Text(string codes) => string.Concat(codes.Split(' ').Select(code => char.ConvertFromUtf32(Convert.ToInt32(code, 16))));
    }

    [Fact]
    public void Nfc_gives_back_the_same_object_where_nothing_changes()
    {
        foreach (var text in new[] { "", "plain", "Amélie — “déjà vu”", "Ελληνικά", "東京" }) Assert.Same(text, UnicodeText.Nfc(text));
        Assert.Equal("é", UnicodeText.Nfc("e\u0301"));
        Assert.Equal("a\uFFFDb", UnicodeText.Nfc("a\uD800b"));
    }

    [Fact]
    public void Categories_are_those_of_dotnet_where_it_knows_the_character()
    {
        // .NET 10 has Unicode 16: what 17 added is unassigned there, and three characters have changed their category since.
        var differing = Enumerable.Range(0, 0x110000).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is var net
            && net != UnicodeCategory.OtherNotAssigned && net != UnicodeText.CategoryOf(c));
        Assert.True(differing.Count() <= 8, string.Join(' ', differing.Select(c => $"{c:X4}")));
    }

    [Fact]
    public void Scripts_and_classes_are_known()
    {
        Assert.Equal(["Latn", "Grek", "Cyrl"], "aαя".Select(c => UnicodeText.ScriptOf(c).ToString()));
        int[] characters = ['.', 0x301, 0x4E00, 0x110000, -1];
        Assert.Equal([Script.Common, Script.Inherited, Script.Han, Script.Unknown, Script.Unknown], characters.Select(UnicodeText.ScriptOf));
        Assert.Equal((0, 230, 220), (UnicodeText.CombiningClassOf('a'), UnicodeText.CombiningClassOf(0x301), UnicodeText.CombiningClassOf(0x323)));
        Assert.Equal(UnicodeCategory.OtherNotAssigned, UnicodeText.CategoryOf(-1));
    }

    [Theory]
    [InlineData("en", "Straße, ﬁne café", "STRASSE, FINE CAFÉ")]
    [InlineData("en", "in Istanbul", "IN ISTANBUL")]
    [InlineData("tr", "ılık iyi", "ILIK İYİ")]
    [InlineData("az-Latn", "i", "İ")]
    [InlineData("el", "Ταξίδι στα Κύθηρα", "ΤΑΞΙΔΙ ΣΤΑ ΚΥΘΗΡΑ")]
    [InlineData("el", "Μάιος, προϊόν, άυλος", "ΜΑΪΟΣ, ΠΡΟΪΟΝ, ΑΫΛΟΣ")]
    [InlineData("el", "ή αυτό ή ήλιος", "Ή ΑΥΤΟ Ή ΗΛΙΟΣ")]
    [InlineData("grc", "ἐν ἀρχῇ ἦν ᾳ", "ΕΝ ΑΡΧΗΙ ΗΝ ΑΙ")]
    [InlineData("el", "ᾱ\u0323ϋ", "Α\u0323\u0304Ϋ")]
    [InlineData("ru", "ёж", "ЁЖ")]
    [InlineData("ka", "თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ")]
    [InlineData("en", "\U00010428ſ", "\U00010400S")]
    public void Capitals_are_those_of_the_language(string language, string text, string expected) =>
        Assert.Equal(expected, UnicodeText.UpperCase(text, language));

    [Fact]
    public void Capitals_know_where_they_come_from()
    {
        var sources = new List<int>();
        Assert.Equal("ASSB", UnicodeText.UpperCase("aßb", "de", sources));
        Assert.Equal([0, 1, 1, 2], sources);
    }

    [Theory]
    [InlineData("el", "ΟΔΥΣΣΕΥΣ ΣΑΣ Σ", "οδυσσευς σας σ")]
    [InlineData("tr", "IĞDIR İZMİR I\u0307", "ığdır izmir i")]
    [InlineData("en", "ÀÉ ISTANBUL", "àé istanbul")]
    public void Lower_case_is_that_of_the_language(string language, string text, string expected) =>
        Assert.Equal(expected, UnicodeText.LowerCase(text, language));

    [Fact]
    public void Lone_surrogates_do_no_harm()
    {
        Assert.Equal("A\uFFFD", UnicodeText.UpperCase("a\uD800", "en"));
        Assert.Equal("a\uFFFD", UnicodeText.LowerCase("A\uD800", "en"));
    }
}
