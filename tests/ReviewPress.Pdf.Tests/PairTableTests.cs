using CsCheck;
using ReviewPress.Pdf.Fonts;

namespace ReviewPress.Pdf.Tests;

public sealed class PairTableTests
{
    private static readonly string[] Texts = ["", "a", "b", "ffi", "fi", "\u00AD"];

    [Fact]
    public void Pairs_are_numbered_in_the_order_of_their_coming() => Gen.Select(Gen.UShort[0, 40], Gen.Int[0, Texts.Length - 1].Select(i => Texts[i])).Array[0, 600].Sample(pairs =>
    {
        var table = new PairTable();
        var expected = new List<(ushort, string)>();
        foreach (var pair in pairs)
        {
            if (!expected.Contains(pair)) expected.Add(pair);
            Assert.Equal(expected.IndexOf(pair), table.IndexOf(pair.Item1, new string(pair.Item2.AsSpan())));
        }

        Assert.Equal(expected, Enumerable.Range(0, table.Count).Select(i => table[i]));
    }, iter: 200);

    [Fact]
    public void A_table_grows_beyond_its_first_size()
    {
        var table = new PairTable();
        for (var i = 0; i < 5000; i++) Assert.Equal(i, table.IndexOf((ushort)(i % 100), (i / 100).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        for (var i = 0; i < 5000; i++) Assert.Equal(i, table.IndexOf((ushort)(i % 100), (i / 100).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
