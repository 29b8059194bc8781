using ReviewPress.Printing;

namespace ReviewPress.Tests.Printing;

public sealed class AcronymTests
{
    [Theory]
    [InlineData("At NASA and the BBC’s, on DVDs", "NASA BBC DVD")]
    [InlineData("Rocky III, Henry VIII, in MCMLXI and MMXXVI, a MIX", "")]
    [InlineData("the LCD, the IMDB and CIVIL", "LCD IMDB CIVIL")]
    [InlineData("the UN and the EU", "")]
    [InlineData("BBC HD and UN IT", "BBC HD")]
    [InlineData("THE END IS NIGH, I said", "THE END IS NIGH")]
    [InlineData("McDONALD, PhD, iPHONE, O’NEILL", "")]
    [InlineData("AT&T, MP3, BBC2, VHS-C", "BBC VHS")]
    [InlineData("ÉÀÜ ΝΑΤΟ", "ÉÀÜ ΝΑΤΟ")]
    public void Acronyms_are_found(string text, string acronyms) =>
        Assert.Equal(acronyms, string.Join(' ', Acronyms.Find(text).Select(a => text[a.Start..a.End])));
}
