using System.Runtime.InteropServices;
using ReviewPress.OpenType.Shaping;
using ReviewPress.Typesetting.Composing;
using ReviewPress.Typesetting.Hyphenating;
using static ReviewPress.Typesetting.Tests.Book;

namespace ReviewPress.Typesetting.Tests.Composing;

/// <summary>Hyphenations are left rough where no line could end: completed, they are what they would have been, and until then they stand further right.</summary>
public sealed class RoughBreakTests
{
    private const string Words = "The officer’s affidavit, difficult and inefficient, afflicted the waffling photographer; an official halfhearted effigy of the cinematographer’s AVATAR, “thriftily” selfless.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Completed_they_are_exact(bool protrudes)
    {
        using var composer = new Composer(Faces, []);
        using var shaper = new Shaper();
        var list = composer.Shape([Text(Words), Text(" Photography, officially.", Italic)]);
        new OpportunityFinder(new ExceptionTable([])).Find(list, true);
        var finder = new BreakFinder(new Cutter(new FragmentCache(shaper)));
        var shape = new LineShape(1, 1, LineFill.Justified) { Protrudes = protrudes };
        List<Breakpoint> exact = [], rough = [];
        finder.Find(list, LineCosts.House, shape, exact);
        finder.Find(list, LineCosts.House, shape, rough, isRough: true);
        Assert.Equal(exact.Count(b => b.At.Kind == BreakKind.Hyphenation), rough.Count(b => b.IsRough));
        Assert.True(rough.Count(b => b.IsRough) > 20);
        for (var i = 0; i < rough.Count; i++)
        {
            ref var made = ref CollectionsMarshal.AsSpan(rough)[i];
            Assert.True(made.End >= exact[i].End);
            if (made.IsRough) finder.Complete(ref made);
            Assert.Equal(exact[i], made);
        }

        Assert.Equal(exact.Count, rough.Count);
    }
}
