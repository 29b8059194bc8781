using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using Xunit;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>Readers of PDFs see no space in a gap below .15 em.</summary>
public sealed class SpaceTests
{
    private const double Seen = .15, TextSpace = .2;        // em; the second is EB Garamond's

    [Fact]
    public void The_narrowest_space_of_a_justified_line_is_seen()
    {
        var style = new ParagraphStyle(new(14), Alignment.Justified);
        var (scale, tracking) = (1 - style.Scaling / 1000d, style.LineTracking / 1000d);
        var narrowest = TextSpace * scale - 2 * tracking - TextSpace * LineCosts.House.Shrink / 1000;
        Assert.InRange(narrowest, Seen, TextSpace);
    }
}
