using System.Text;
using ReviewPress.Pdf.Colours;
using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Tests;

public sealed class IccProfileTests
{
    [Fact]
    public void Our_own_profiles_are_whole()
    {
        Assert.Equal((3, 3268), (IccProfile.Srgb.Components, IccProfile.Srgb.Bytes.Length));
        Assert.Equal((4, 121_368), (IccProfile.Fogra39.Components, IccProfile.Fogra39.Bytes.Length));
    }

    [Fact]
    public void What_is_no_profile_is_told_by_its_header()
    {
        var bytes = IccProfile.Srgb.Bytes.ToArray();
        Assert.Null(IccProfile.Read(bytes.AsMemory(0, 127)));
        Assert.Null(IccProfile.Read(bytes.AsMemory(0, 3000)));
        foreach (var at in new[] { 8, 16, 36 })
        {
            var damaged = IccProfile.Srgb.Bytes.ToArray();
            damaged[at] ^= 0x20;
            Assert.Null(IccProfile.Read(damaged));
        }
    }

    [Fact]
    public void An_intent_and_the_colours_share_one_profile()
    {
        var bytes = Sample.Make(document =>
        {
            var page = document.NewPage(10, 10);
            page.Canvas.SetFill(PdfColour.Rgb(1, 0, 0));
            page.Canvas.FillRectangle(0, 0, 5, 5);
            document.Add(page);
            document.SetOutputIntent(PdfOutputIntent.Screen);
        }, PdfSyntax.Readable);
        Assert.Equal(1, bytes.AsSpan().Count(IccProfile.Srgb.Bytes.Span));
        Assert.Contains("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_colour_has_components_from_0_to_1(double component)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfColour.Gray(component));
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfColour.Cmyk(0, 0, 0, component));
    }
}
