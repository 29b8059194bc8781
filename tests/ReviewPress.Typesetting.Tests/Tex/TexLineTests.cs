using ReviewPress.Testing;
using ReviewPress.Typesetting.Composing;

namespace ReviewPress.Typesetting.Tests.Tex;

/// <summary>With TeX's prices the breaker finds TeX's breaks and TeX's demerits. The paragraphs and what <c>tex -ini</c> made of them are kept in Cases/TeX/lines.txt;
/// REVIEWPRESS_BLESS=1 makes them anew.</summary>
public sealed class TexLineTests
{
    private const int Kept = 200, Hopeless = 20, Tried = 900;
    private const int LinesOfCase = 7;   // five of the paragraph, one of TeX's answer, an empty one

    private static readonly string CaseFile = Path.Combine(Golden.Cases(typeof(TexLineTests).Assembly), "TeX", "lines.txt");

    [Fact]
    public void Breaks_and_demerits_are_TeXs()
    {
        if (Environment.GetEnvironmentVariable("REVIEWPRESS_BLESS") == "1") File.WriteAllText(CaseFile, string.Concat(Made()));
        var cases = Cases();
        Assert.Equal((Kept, Hopeless), (cases.Count(c => c.Answer != "none"), cases.Count(c => c.Answer == "none")));
        Assert.All(cases, c => Assert.Equal(c.Answer, AnswerOf(c.Paragraph)));
    }

    [Fact]
    public void TeX_still_says_so()
    {
        Assert.SkipWhen(OutsideProgram.Missing("tex") is not null, OutsideProgram.Missing("tex") ?? "");
        var cases = Cases().Take(20).ToList();
        Assert.Equal(cases.Select(c => c.Answer), TexProgram.Break([.. cases.Select(c => c.Paragraph)]));
    }

    private static string AnswerOf(TexParagraph paragraph)
    {
        var breaker = new LineBreaker<TexPricing>(new(paragraph.Parameters));
        var settings = breaker.Break(paragraph.Breakpoints(), new(paragraph.Width, paragraph.Width, LineFill.Justified), BreakingEffort.Usual);
        if (settings is null) return "none";
        var best = settings.MinBy(s => s.Demerits)!;
        return FormattableString.Invariant($"breaks {string.Join(' ', best.Ends.Select(e => e.Character))} demerits {best.Demerits:0}");
    }

    private static IEnumerable<string> Made()
    {
        TexParagraph[] paragraphs = [.. Enumerable.Range(1, Tried).Select(TexParagraph.Of)];
        var answered = paragraphs.Zip(TexProgram.Break(paragraphs)).Where(a => a.Second is not null).ToList();
        return answered.Where(a => a.Second != "none").Take(Kept).Concat(answered.Where(a => a.Second == "none").Take(Hopeless)).Select(a => $"{a.First.ToCase()}tex {a.Second}\n\n");
    }

    private static List<(TexParagraph Paragraph, string Answer)> Cases() =>
        [.. File.ReadAllLines(CaseFile).Chunk(LinesOfCase).Select(lines => (TexParagraph.Read(lines), lines[5]["tex ".Length..]))];
}
