using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Printing;

/// <summary>The beginning of a review's body: its first letter as a drop cap, a quotation mark before it hung into the margin, the first phrase in small capitals.</summary>
internal static class Initial
{
    private const int MostFigures = 2;     // more would be wider than a drop cap may be

    /// <summary>The paragraph with its drop cap; as it is where it begins with what can't be one.</summary>
    /// <param name="style">How many lines, words, letters.</param>
    /// <param name="paragraph">Set plain.</param>
    public static ParagraphBlock Set(HouseStyle style, ParagraphBlock paragraph)
    {
        var inlines = paragraph.Inlines;
        if (style.DropCap < 2) return WithoutCap(style, paragraph);
        var (at, offset) = Begin(inlines);
        if (at < 0 || inlines[at] is not TextInline text) return paragraph;
        var length = LengthOf(text.Text.AsSpan(offset), text.Language);
        if (length == 0) return paragraph;

        var marker = inlines[..at];
        if (offset > 0) marker = marker.Add(text.Part(0, offset));
        var cap = new DropCapInline(text.Element, text.Text.Substring(offset, length), Drawn(text.Style), text.Language, text.PlaceAt(offset), style.DropCap, paragraph.Style.Leading);
        var rest = inlines[(at + 1)..];
        if (offset + length < text.Text.Length) rest = rest.Insert(0, text.Part(offset + length, text.Text.Length));
        return paragraph with
        {
            Inlines = [cap, .. style.LeadIn == LeadIn.SmallCapitals ? FirstPhrase.Set(style, rest, length) : rest],
            Style = paragraph.Style with { Orphans = Math.Max(paragraph.Style.Orphans, style.DropCap) },
            Marker = marker,
            MarkerIndent = paragraph.Style.Leading,
            MarkerFlushRight = true,
            Plain = paragraph,
        };
    }

    private static ParagraphBlock WithoutCap(HouseStyle style, ParagraphBlock paragraph) => style.LeadIn switch
    {
        LeadIn.SmallCapitals => paragraph with { Inlines = FirstPhrase.Set(style, paragraph.Inlines, 0) },
        LeadIn.BoldLine => paragraph with { FirstLine = [.. paragraph.Inlines.Select(i => i is TextInline text ? text with { Style = TypeCase.Bold(text.Style) } : i)] },
        _ => paragraph,
    };

    /// <summary>Where the first letter is: after opening quotation marks and brackets. -1: nowhere.</summary>
    private static (int Inline, int Offset) Begin(ImmutableArray<Inline> inlines)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is not TextInline { Link: < 0, Place: not 0, Style.Rise.Scaled: 0 } text || FirstPhrase.IsCode(text)) break;
            var offset = 0;
            while (offset < text.Text.Length && IsOpening(text.Text, offset)) offset++;
            if (offset < text.Text.Length) return (i, offset);
        }

        return (-1, 0);
    }

    private static bool IsOpening(string text, int at) =>
        text[at] is '“' or '‘' or '„' or '‚' or '«' or '‹' or '»' or '›' or '"' or '\'' or '’' or '(' or '[' or '¿' or '¡' || (at > 0 && text[at] is '\u00A0' or '\u202F');

    /// <summary>How much of a text is its drop cap: a capital with its marks, Dutch IJ, a number of one or two figures. 0: none.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, string language)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            var figures = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
            var goesOn = figures + 1 < text.Length && text[figures] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[figures + 1]);
            return figures <= MostFigures && !goesOn ? figures : 0;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(text[0]) is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter)) return 0;
        return text.StartsWith("IJ") && language.StartsWith("nl", StringComparison.OrdinalIgnoreCase) ? 2 : StringInfo.GetNextTextElementLength(text);
    }

    private static TextStyle Drawn(TextStyle style) => style with { Features = FeatureSet.None.With(FeatureTag.Lnum), Tracking = 0 };
}
