namespace ReviewPress.Pdf.Fonts;

/// <summary>A run's glyphs, in reading order, wherever their owner keeps them: a book has millions, which aren't copied to be painted.</summary>
public interface IPdfGlyphs
{
    /// <summary>How many.</summary>
    int Count { get; }

    /// <summary>One of them.</summary>
    /// <param name="index">From 0.</param>
    PdfGlyph this[int index] { get; }
}
