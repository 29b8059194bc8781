using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Printing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Tests.Printing;

/// <summary>What is the drop cap, what hangs before it, and how far the small capitals go: <c>“|V|anity|,” said</c> as hung, cap, small, plain.</summary>
public sealed class InitialTests
{
    private static readonly TextStyle Roman = new(0, Length.FromPoints(11), FeatureSet.None.With(FeatureTag.Onum));

    /// <summary>Asterisks are italics.</summary>
    private static ParagraphBlock Set(string text, string language)
    {
        var (place, inlines) = (1000ul, new List<Inline>());
        foreach (var (part, i) in text.Split('*').Select((p, i) => (p, i)))
        {
            if (part.Length > 0) inlines.Add(new TextInline(1, part, Roman with { Face = i % 2 }, language, place));
            place += (ulong)part.Length;
        }

        return Initial.Set(HouseStyle.Academy, new([.. inlines], new(Length.FromPoints(14), Alignment.Justified)));
    }

    private static string Shown(ParagraphBlock paragraph)
    {
        if (paragraph.Inlines[0] is not DropCapInline cap) return "plain";
        var texts = paragraph.Inlines.OfType<TextInline>().ToList();
        var small = texts.TakeWhile(t => t.Style.Features.Features.Any(f => f.Tag == FeatureTag.Smcp)).ToList();
        return $"{Text(paragraph.Marker.OfType<TextInline>())}|{cap.Text}|{Text(small)}|{Text(texts.Skip(small.Count))}";

        static string Text(IEnumerable<TextInline> inlines) => string.Concat(inlines.Select(t => t.Text));
    }

    [Theory]
    [InlineData("The first frame of the film is white.", "|T|he first frame of the| film is white.")]
    [InlineData("A man walks in, wet.", "|A| man walks in|, wet.")]
    [InlineData("“Vanity,” said he.", "“|V|anity|,” said he.")]
    [InlineData("“*Jaws*” was it.", "“|J|aws|” was it.")]
    [InlineData("*Heat* is a film about coffee.", "|H|eat is a film about| coffee.")]
    [InlineData("Rain. The kind that falls.", "|R|ain|. The kind that falls.")]
    [InlineData("You—yes, you—have seen it.", "|Y|ou|—yes, you—have seen it.")]
    [InlineData("Vienna – the city – is dark.", "|V|ienna| – the city – is dark.")]
    [InlineData("J. Hoberman wrote of it, twice.", "|J|. Hoberman wrote of it|, twice.")]
    [InlineData("Uninterruptedly cinematographical beginnings are rare.", "|U|ninterruptedly cinematographical| beginnings are rare.")]
    [InlineData("12 Angry Men is about a knife.", "|12| Angry Men is about| a knife.")]
    [InlineData("1984 was a year.", "plain")]
    [InlineData("1,000 eyes.", "plain")]
    [InlineData("3-D is back.", "|3|-D is back|.")]
    [InlineData("(Perhaps.) Not.", "(|P|erhaps|.) Not.")]
    [InlineData("Émile Cohl drew.", "|É|mile Cohl drew|.")]
    [InlineData("iPhone films are few.", "plain")]
    [InlineData("… and then.", "plain")]
    [InlineData("Мы видели этот фильм.", "|М||ы видели этот фильм.")]
    [InlineData("«\u00A0Vanité\u00A0», dit-il.", "«\u00A0|V|anité|\u00A0», dit-il.", "fr")]
    [InlineData("IJs en weder dienende.", "|IJ|s en weder dienende|.", "nl")]
    [InlineData("Go", "|G|o|")]
    public void A_beginning_is_taken_apart(string text, string shown, string language = "en-GB") => Assert.Equal(shown, Shown(Set(text, language)));

    [Fact]
    public void Every_letter_keeps_its_place()
    {
        var paragraph = Set("“The first frame of the *film* is white.", "en-GB");
        var cap = (DropCapInline)paragraph.Inlines[0];
        Assert.Equal(1001ul, cap.Place);
        ulong place = 1002;
        foreach (var text in paragraph.Inlines.OfType<TextInline>())
        {
            Assert.Equal(place, text.Place);
            place += (ulong)text.Text.Length;
        }
    }

    [Fact]
    public void Emphasis_and_figures_are_kept_in_small_capitals()
    {
        var small = (TextInline)Set("*Heat* is a film about coffee.", "en-GB").Inlines[1];
        Assert.Equal((1, 30, "onum=1 smcp=1"), (small.Style.Face, small.Style.Tracking, small.Style.Features.ToString()));
    }

    [Fact]
    public void What_leads_somewhere_is_no_drop_cap()
    {
        var paragraph = new ParagraphBlock([new TextInline(1, "The link", Roman, "en", 1000) { Link = 0 }], new(Length.FromPoints(14), Alignment.Justified));
        Assert.Same(paragraph, Initial.Set(HouseStyle.Academy, paragraph));
    }

    [Fact]
    public void A_style_may_have_none()
    {
        var paragraph = new ParagraphBlock([new TextInline(1, "The end", Roman, "en", 1000)], new(Length.FromPoints(14), Alignment.Justified));
        Assert.Same(paragraph, Initial.Set(HouseStyle.Academy with { DropCap = 0, LeadIn = LeadIn.None }, paragraph));
        var small = Initial.Set(HouseStyle.Academy with { DropCap = 0 }, paragraph);
        Assert.Equal(["onum=1 smcp=1"], small.Inlines.OfType<TextInline>().Select(t => t.Style.Features.ToString()));
        Assert.IsType<DropCapInline>(Initial.Set(HouseStyle.Academy with { LeadIn = LeadIn.None }, paragraph).Inlines[0]);
    }
}
