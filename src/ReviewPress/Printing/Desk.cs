using ReviewPress.Anthologies;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.CharacterTables;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>What every setter needs within reach: the style, the page, the book, the growing tree, the pictures.</summary>
internal sealed record Desk(HouseStyle Style, PageGeometry Geometry, Anthology Anthology, ElementTree Tree, PictureList Pictures)
{
    private readonly Dictionary<(int Full, int Half, int Empty, Length Across, Length Gap, Length Outline), Drawing> _stars = [];
    private readonly Dictionary<TypeSize, ParagraphStyle> _ragged = [];
    private readonly Dictionary<(TypeSize Size, Length Indent, Length Left, Length Right), ParagraphStyle> _justified = [];

    public Length Grid => Style.Grid;

    public Look TextLook => new(Family.Text, Style.Text.Size);

    private Look KickerLook => new(Family.Display, Style.Kicker.Size) { Weight = Weight.Bold, Tracking = Style.KickerTracking, Figures = Figures.Lining };

    /// <summary>Whether openings have their credits in the side column: where the page has none they stand below.</summary>
    public bool HasSideCredits => Style.Credits == CreditsPlace.Side && Geometry.SideColumn > Length.Zero;

    /// <summary>Quarters of the grid unit.</summary>
    public Length Quarters(int count) => Style.Grid.Times(count, 4);

    /// <summary>A paragraph in a type size, both edges flush: one style for all that are alike.</summary>
    public ParagraphStyle Justified(TypeSize size, Length indent, Length left, Length right)
    {
        if (_justified.TryGetValue((size, indent, left, right), out var known)) return known;
        var plain = new ParagraphStyle(Style.Leading(size), Alignment.Justified);
        return _justified[(size, indent, left, right)] = plain with
        {
            Indent = indent,
            Left = left,
            Right = right,
            Protrudes = Style.Lines.Protrusion,
            Scaling = Style.Lines.Scaling ? plain.Scaling : 0,
            LineTracking = Style.Lines.Tracking ? plain.LineTracking : 0,
            Hyphenates = Style.Lines.Hyphenation,
        };
    }

    /// <summary>A paragraph in a type size, ragged.</summary>
    public ParagraphStyle Ragged(TypeSize size)
    {
        if (!_ragged.TryGetValue(size, out var style)) _ragged[size] = style = new(Style.Leading(size), Alignment.Left) { Hyphenates = false };
        return style;
    }

    /// <summary>A row of stars, as <see cref="StarDrawing.Row"/> draws it: one drawing for all rows that are alike.</summary>
    public Drawing Stars(int full, int half, int empty, Length across, Length gap, Length outline)
    {
        var row = (full, half, empty, across, gap, outline);
        if (!_stars.TryGetValue(row, out var drawing)) _stars[row] = drawing = StarDrawing.Row(full, half, empty, across, gap, outline);
        return drawing;
    }

    /// <summary>Words as kickers are set: in letterspaced capitals.</summary>
    public ParagraphBlock Kicker(int element, string words, string language) =>
        new([Words(element, UnicodeText.UpperCase(words, language), KickerLook, language)], Ragged(Style.Kicker));

    /// <summary>Words of the press, with no place in the manuscript.</summary>
    public static TextInline Words(int element, string text, Look look, string language) =>
        new(element, text, TypeCase.Take(look), language, 0) { Hyphenates = false };
}
