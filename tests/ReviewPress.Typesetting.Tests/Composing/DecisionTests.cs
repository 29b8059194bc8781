using System.Collections.Immutable;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

public sealed class DecisionTests
{
    [Fact]
    public void A_paragraphs_decisions_are_readable() =>
        Assert.Null(Golden.Difference(Path.Combine(Golden.Cases(typeof(DecisionTests).Assembly), "Decisions", "paragraph.txt"), string.Join('\n', Told(1))));

    [Fact]
    public void The_number_of_cores_changes_nothing() => Assert.Equal<string>(Told(1), Told(3));

    [Fact]
    public void Nobody_is_told_who_does_not_ask() => Assert.Empty(Typesetter.Set(Sample, Faces, new() { Cores = 1 }).Decisions);

    private static Content Sample => Content([Section([Paragraph(Prose(30), 0x10000)]), Section([Paragraph("A face.")])]);

    private static ImmutableArray<string> Told(int cores) => Typesetter.Set(Sample, Faces, new() { Cores = cores, TellsDecisions = true }).Decisions;
}
