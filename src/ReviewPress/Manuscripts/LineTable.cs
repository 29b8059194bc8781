using System.Collections.Immutable;
using ReviewPress.Diagnostics;

namespace ReviewPress.Manuscripts;

/// <summary>Where the lines of a file begin: what tells places when its text, which is as large as all that is made of it, is gone.</summary>
public sealed class LineTable
{
    private readonly ImmutableArray<int> _starts;
    private readonly ImmutableArray<int> _seconds;      // halves of characters that take two units: hardly any

    /// <summary>Reads a text's lines.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="text">Its text, line ends LF.</param>
    public LineTable(string path, string text)
    {
        (Path, Length) = (path, text.Length);
        var starts = new List<int>(64) { 0 };
        while (text.IndexOf('\n', starts[^1]) is >= 0 and var end) starts.Add(end + 1);
        _starts = [.. starts];
        _seconds = Seconds(text);
    }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>Of its text, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Line and column (from 1, in code points) of a UTF-16 offset into the text.</summary>
    /// <param name="offset">0 to the text's length; beyond is its end.</param>
    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - _starts[line] - SecondsBefore(offset) + SecondsBefore(_starts[line]) + 1);
    }

    /// <summary>The same as a place for a message.</summary>
    /// <param name="offset">0 to the text's length; beyond is its end.</param>
    public Location LocationAt(int offset)
    {
        var (line, column) = At(offset);
        return new Location(Path, line, column);
    }

    private int SecondsBefore(int offset) => _seconds.BinarySearch(offset) is var found && found < 0 ? ~found : found;

    private static ImmutableArray<int> Seconds(string text)
    {
        var seconds = ImmutableArray.CreateBuilder<int>();
        for (var from = 0; text.AsSpan(from).IndexOfAnyInRange('\uDC00', '\uDFFF') is >= 0 and var found; from += found + 1) seconds.Add(from + found);
        return seconds.ToImmutable();
    }
}
