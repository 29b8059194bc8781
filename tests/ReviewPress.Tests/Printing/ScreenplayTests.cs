using System.Collections.Immutable;
using ReviewPress.Printing;

namespace ReviewPress.Tests.Printing;

/// <summary>Paragraphs are parted by a bar, lines by a slash. A letter for each line: Scene, Action, sPeaker, paRenthetical, Dialogue, Transition.</summary>
public sealed class ScreenplayTests
{
    [Theory]
    [InlineData("INT. BAG END — NIGHT|A round door.|GANDALF/(ducking)/Is it safe?", "S|A|PRD")]
    [InlineData("GANDALF|(ducking)|Is it safe?|He nods.", "P|R|D|A")]
    [InlineData("FRODO (off)/Come in./Do.", "PDD")]
    [InlineData("ext. hobbiton|CUT TO:|FADE OUT.", "S|T|T")]
    [InlineData("A LOUD BANG.|Silence.", "A|A")]
    [InlineData("SUPER: THE END", "A")]
    [InlineData("GANDALF/Is it safe?|FRODO/(beat)/No./(beat)/Yes.", "PD|PRDRD")]
    [InlineData("THE DOOR|INT. HOUSE", "A|S")]
    public void Lines_are_told_apart(string text, string parts)
    {
        var read = ScreenplayLine.Read([.. text.Split('|').Select(p => p.Split('/').Select(l => l.Trim()).ToImmutableArray())]);
        Assert.Equal(parts, string.Join('|', read.Select(p => string.Concat(p.Select(Letter)))));
    }

    private static char Letter(ScreenplayPart part) => part switch
    {
        ScreenplayPart.Scene => 'S',
        ScreenplayPart.Speaker => 'P',
        ScreenplayPart.Parenthetical => 'R',
        ScreenplayPart.Dialogue => 'D',
        ScreenplayPart.Transition => 'T',
        _ => 'A',
    };
}
