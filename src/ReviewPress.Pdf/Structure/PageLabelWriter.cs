using ReviewPress.Pdf.Syntax;

namespace ReviewPress.Pdf.Structure;

/// <summary>Writes page labels as a number tree of one node (ISO 32000-1, 7.9.7 and 12.4.2).</summary>
internal static class PageLabelWriter
{
    /// <summary>Throws unless the ranges begin with page 0 and rise.</summary>
    public static void Check(IReadOnlyList<PdfPageLabelRange> ranges)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (i == 0 ? ranges[i].FirstPage != 0 : ranges[i].FirstPage <= ranges[i - 1].FirstPage) throw new ArgumentException("page labels begin with page 0 and rise", nameof(ranges));
            if (ranges[i].Start < 1) throw new ArgumentException("page labels count from 1", nameof(ranges));
        }
    }

    public static PdfReference Write(PdfFile file, IReadOnlyList<PdfPageLabelRange> ranges)
    {
        var writer = file.Begin(out var reference).OpenDictionary().Key("Nums").OpenArray();
        foreach (var range in ranges)
        {
            writer.Integer(range.FirstPage).OpenDictionary();
            if (Letter(range.Style) is { } letter) writer.Key("S").Name(letter);
            if (range.Prefix.Length > 0) writer.Key("P").Text(range.Prefix);
            if (range.Start != 1 && range.Style != PdfPageLabelStyle.None) writer.Key("St").Integer(range.Start);
            writer.CloseDictionary();
        }

        writer.CloseArray().CloseDictionary();
        file.End();
        return reference;
    }

    private static string? Letter(PdfPageLabelStyle style) => style switch
    {
        PdfPageLabelStyle.Decimal => "D",
        PdfPageLabelStyle.LowerRoman => "r",
        PdfPageLabelStyle.UpperRoman => "R",
        PdfPageLabelStyle.LowerLetters => "a",
        PdfPageLabelStyle.UpperLetters => "A",
        _ => null,
    };
}
