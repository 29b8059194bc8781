using System.Collections.Immutable;
using ReviewPress.Diagnostics;

namespace ReviewPress.Manuscripts;

/// <summary>A text file of the author's, decoded: NFC, LF line ends, no byte order mark.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Text">What was read.</param>
public sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<ImmutableArray<int>> _lines = new(() => LineStarts(Text));

    /// <summary>Line and column (from 1, in code points) of a UTF-16 offset into <see cref="Text"/>.</summary>
    /// <param name="offset">0 to the text's length; beyond is its end.</param>
    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = _lines.Value;
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        var column = 1;
        for (var i = starts[line]; i < offset; i++) if (!char.IsLowSurrogate(Text[i])) column++;
        return (line + 1, column);
    }

    /// <summary>The same as a place for a message.</summary>
    /// <param name="offset">0 to the text's length; beyond is its end.</param>
    public Location LocationAt(int offset)
    {
        var (line, column) = At(offset);
        return new Location(Path, line, column);
    }

    private static ImmutableArray<int> LineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++) if (text[i] == '\n') starts.Add(i + 1);
        return starts.ToImmutable();
    }
}
