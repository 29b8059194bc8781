using System.Collections.Immutable;
using ReviewPress.OpenType.Faces;
using ReviewPress.Testing;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;
using ReviewPress.Typesetting.Pages;

namespace ReviewPress.Typesetting.Tests;

/// <summary>Small books for tests: the shipped faces, short pages, blocks in a line of code.</summary>
internal static class Book
{
    public static readonly FaceTable Faces = new([Open("eb-garamond/EBGaramond_400Regular"), Open("eb-garamond/EBGaramond_400Regular_Italic"), Open("alegreya-sans/AlegreyaSans_400Regular_Italic")]);

    public static readonly TextStyle Roman = new(0, Pt(11), FeatureSet.None.With(FeatureTag.Onum));

    public static readonly TextStyle Italic = Roman with { Face = 1 };

    public static readonly TextStyle Small = Roman with { Size = Pt(8.5m) };

    public static readonly ParagraphStyle Body = new(Pt(14), Alignment.Justified);

    public static readonly PageGeometry Pocket = new(Pt(300), Pt(300), Pt(40), Pt(40), Pt(54), Pt(14), 12);

    public static Length Pt(decimal points) => Length.FromPoints(points);

    public static TextInline Text(string text, TextStyle? style = null, ulong place = 0, int element = 1) => new(element, text, style ?? Roman, "en-US", place);

    public static ParagraphBlock Paragraph(string text, ulong place = 0, ParagraphStyle? style = null) => new([Text(text, null, place)], style ?? Body);

    public static ParagraphBlock Heading(string text, ulong place = 0) =>
        new([Text(text, Italic, place, 2)], new(Pt(14), Alignment.Left) { Hyphenates = false }) { SpaceBefore = Pt(14), KeepWithNext = 2, StretchesAbove = true };

    public static NoteInline Note(string text) =>
        new(3, [new ParagraphBlock([Text(text, Small, 0, 3)], new(Pt(10.5m), Alignment.Justified))], 0);

    /// <summary>Deterministic prose.</summary>
    public static string Prose(int words, int seed = 1)
    {
        string[] all = ["the", "camera", "waits", "for", "a", "face", "and", "finds", "only", "its", "reflection", "in", "the", "projectionist’s", "window", "where", "nothing", "happens", "beautifully", "of", "course", "cinematography", "remembers", "what", "we", "forget"];
        var state = (uint)seed * 2654435761u + 1;
        var text = new List<string>();
        for (var i = 0; i < words; i++)
        {
            state = state * 1664525 + 1013904223;
            text.Add(all[(int)(state >> 8) % all.Length]);
        }

        return string.Join(' ', text) + ".";
    }

    public static Content Content(params Block[] blocks) => Content([.. new[] { Section(blocks) }]);

    public static Content Content(ImmutableArray<Section> sections) =>
        new(Pocket, sections, [new("Artifact", 0), new("P", 0), new("H2", 0), new("Note", 0)], [new(0, "https://example.org/")]);

    public static Section Section(Block[] blocks, StartSide start = StartSide.Any) => new("section", start, [.. blocks], [], NumberStyle.Arabic);

    public static TypesetBook Set(Content content, int cores = 1) => Typesetter.Set(content, Faces, new() { Cores = cores });

    public static string Dump(TypesetBook book) => string.Join('\n', book.Pages().Select(PageDump.Of)) + "\n" + PageDump.Of(book.PageMap);

    /// <summary>The lines of a page's text: baseline and words.</summary>
    public static List<(Length Baseline, string Text)> Lines(Page page, RunKind kind = RunKind.Text) =>
        [.. page.Marks.OfType<GlyphRun>().Where(r => r.Kind == kind).GroupBy(r => r.Baseline).Select(g => (g.Key, string.Concat(g.SelectMany(r => r.Glyphs).Select(x => x.Text))))];

    private static Face Open(string name)
    {
        var path = Path.Combine(Golden.Cases(typeof(Book).Assembly), "../../../src/ReviewPress/HouseStyles/Fonts", name + ".ttf");
        return Face.Open(File.ReadAllBytes(path), 0, out var fault) ?? throw new InvalidDataException($"{path}: {fault}");
    }
}
