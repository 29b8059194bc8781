using System.Reflection;
using System.Text;
using ReviewPress.Diagnostics;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.OpenType.Faces;
using ReviewPress.Pressing;
using ReviewPress.Recipes;
using ReviewPress.Testing;

namespace ReviewPress.Tests.Pressing;

/// <summary>The fonts of a book: opened and numbered, or refused by name with what to do.</summary>
public sealed class FontDeskTests : IDisposable
{
    private static readonly string Courier = Path.Combine(Golden.Cases(typeof(FontDeskTests).Assembly), "../../../src/ReviewPress/HouseStyles/Fonts/courier-prime/CourierPrime_400Regular.ttf");
    private static readonly string Han = SampleFonts.Han(typeof(FontDeskTests).Assembly);

    private readonly TemporaryFolder _folder = new("fonts");
    private readonly FaceTable _house = HouseFaces.Open();
    private readonly List<Diagnostic> _said = [];

    public static TheoryData<string, string> Refused => new()
    {
        { "variable", "it is a variable font, and a page needs one weight" },
        { "colour", "it is a colour font, and the book is printed in black" },
        { "bitmap", "it holds bitmaps and no outlines" },
        { "restricted", "its maker forbids to embed it, or to embed a part (OS/2 fsType)" },
        { "damaged", "it is damaged: a table is missing, broken off, or contradicts another" },
        { "woff", "it is packed for the web (WOFF)" },
        { "type1", "it is a PostScript Type 1 font, which has no Unicode" },
        { "text", "it is no OpenType font" },
        { "large", "it is larger than 32 MB" },
    };

    public void Dispose()
    {
        _house.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_font_that_cannot_be_printed_is_refused_by_name(string kind, string why)
    {
        var path = Write("Mine.ttf", kind switch
        {
            "variable" => Font().With("fvar", new byte[16]).ToBytes(),
            "colour" => Font().With("COLR", new byte[16]).ToBytes(),
            "bitmap" => Font().Without("glyf", "loca").With("EBDT", new byte[8]).ToBytes(),
            "restricted" => Restricted(),
            "damaged" => Font().ToBytes()[..^1000],
            "woff" => [.. "wOF2"u8, .. new byte[100]],
            "type1" => Encoding.ASCII.GetBytes("%!PS-AdobeFont-1.0: Mine" + new string(' ', 50)),
            "large" => new byte[(32 << 20) + 1],
            _ => "a text, renamed by somebody"u8.ToArray(),
        });
        using var faces = FontDesk.Open(_house, [], [new(new(path, null, At(3)), [])], _said);
        Assert.Equal(_house.Count, faces.Table.Count);
        Assert.Equal(BookFaces.HouseFallbacks, faces.Fallbacks);
        var said = Assert.Single(_said);
        Assert.Equal(("RP5003", Severity.Error, 3, $"the font Mine.ttf can't be used: {why}"), (said.Code, said.Severity, said.Location.Line, said.Message));
        Assert.StartsWith(kind == "damaged" ? "fetch" : "take", said.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "CourierPrime-Regular")]
    [InlineData("1", "CourierPrime-Regular")]
    [InlineData("2", "NotoSerifCJKjp-Regular")]
    [InlineData("NotoSerifCJKjp-Regular", "NotoSerifCJKjp-Regular")]
    [InlineData("noto serif cjk jp", "NotoSerifCJKjp-Regular")]
    [InlineData("Courier Prime Regular", "CourierPrime-Regular")]
    public void A_face_of_a_collection_goes_by_name_or_number(string? name, string postScript)
    {
        var path = Write("Both.ttc", SampleFonts.Collection(File.ReadAllBytes(Courier), File.ReadAllBytes(Han)));
        using var faces = FontDesk.Open(_house, [], [new(new(path, name, At(1)), [Script.Han])], _said);
        Assert.Empty(_said);
        Assert.Equal(postScript, faces.Table[_house.Count].PostScriptName);
        Assert.Equal((_house.Count, Script.Han), (faces.Fallbacks[^1].Face, Assert.Single(faces.Fallbacks[^1].Scripts)));
    }

    [Theory]
    [InlineData("Noto Serif")]
    [InlineData("0")]
    [InlineData("3")]
    public void A_face_that_a_collection_has_not_is_told_with_those_that_it_has(string name)
    {
        var path = Write("Both.ttc", SampleFonts.Collection(File.ReadAllBytes(Courier), File.ReadAllBytes(Han)));
        using var faces = FontDesk.Open(_house, [], [new(new(path, name, At(1)), [])], _said);
        var said = Assert.Single(_said);
        Assert.Equal(("RP5004", $"Both.ttc has no face '{name}'", "write one of its names or numbers: 1 Courier Prime Regular, 2 Noto Serif CJK JP Regular"), (said.Code, said.Message, said.Help));
    }

    [Fact]
    public void A_font_takes_a_houses_place_and_the_houses_helps_out()
    {
        var font = new FontFile(Han, null, At(1));
        using var faces = FontDesk.Open(_house, [new(FaceRole.Text, font)], [new(font, [Script.Han])], _said);
        var said = Assert.Single(_said);
        Assert.Equal(("RP5006", Severity.Warning), (said.Code, said.Severity));
        Assert.StartsWith("NotoSerifCJKjp-Sample.otf has no small capitals (smcp)", said.Message, StringComparison.Ordinal);
        Assert.Equal("NotoSerifCJKjp-Regular", faces.Table[(int)FaceRole.Text].PostScriptName);
        Assert.Same(_house[(int)FaceRole.TextItalic], faces.Table[(int)FaceRole.TextItalic]);
        Assert.Same(faces.Table[(int)FaceRole.Text], faces.Table[_house.Count]);             // one file, one face
        Assert.Contains(faces.Fallbacks, f => faces.Table[f.Face] == _house[(int)FaceRole.Text]);
    }

    [Fact]
    public void A_font_that_is_gone_is_told()
    {
        using var faces = FontDesk.Open(_house, [], [new(new(_folder.At("gone.otf"), null, At(1)), [])], _said);
        Assert.Equal("RP1007", Assert.Single(_said).Code);
    }

    private static SfntFile Font() => SfntFile.Read(File.ReadAllBytes(Courier));

    private static byte[] Restricted()
    {
        var font = Font();
        (font["OS/2"][8], font["OS/2"][9]) = (0, 2);
        return font.ToBytes();
    }

    private static Location At(int line) => new("/book/book.yaml", line, 1);

    private string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder.At(name), bytes);
        return _folder.At(name);
    }
}
