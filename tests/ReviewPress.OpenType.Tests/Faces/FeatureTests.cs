using ReviewPress.OpenType.Faces;

namespace ReviewPress.OpenType.Tests.Faces;

public class FeatureTests
{
    [Theory]
    [InlineData("onum", "onum")]
    [InlineData("x", "x   ")]
    public void A_tag_is_read_and_written(string text, string expected) => Assert.Equal(expected, FeatureTag.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("onums")]
    [InlineData("ö")]
    public void What_is_no_tag_is_refused(string text)
    {
        Assert.False(FeatureTag.TryParse(text, out _));
        Assert.Throws<FormatException>(() => FeatureTag.Parse(text));
    }

    [Fact]
    public void Equal_sets_are_one_object_whatever_the_order()
    {
        var one = FeatureSet.None.With(FeatureTag.Smcp).With(FeatureTag.Onum, 0);
        var other = FeatureSet.None.With(FeatureTag.Onum, 3).With(FeatureTag.Smcp).With(FeatureTag.Onum, 0);
        Assert.Same(one, other);
        Assert.Equal("onum=0 smcp=1", one.ToString());
        Assert.NotEqual(one, FeatureSet.None.With(FeatureTag.Smcp));
        Assert.Same(FeatureSet.None, FeatureSet.None.With(FeatureSet.None));
        Assert.Same(one, FeatureSet.None.With(FeatureTag.Smcp, 0).With(one));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.With(FeatureTag.Kern, -1));
    }
}
