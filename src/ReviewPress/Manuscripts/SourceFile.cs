using ReviewPress.Diagnostics;

namespace ReviewPress.Manuscripts;

/// <summary>A text file of the author's, decoded: NFC, LF line ends, no byte order mark.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Text">What was read.</param>
public sealed record SourceFile(string Path, string Text)
{
    private LineTable? _lines;

    /// <summary>Where its lines begin: made when first asked for.</summary>
    public LineTable Lines => _lines ??= new LineTable(Path, Text);

    /// <summary>Line and column (from 1, in code points) of a UTF-16 offset into <see cref="Text"/>.</summary>
    /// <param name="offset">0 to the text's length; beyond is its end.</param>
    public (int Line, int Column) At(int offset) => Lines.At(offset);

    /// <summary>The same as a place for a message.</summary>
    /// <param name="offset">0 to the text's length; beyond is its end.</param>
    public Location LocationAt(int offset) => Lines.LocationAt(offset);
}
