namespace ReviewPress.OpenType.CharacterTables;

/// <summary>The property Line_Break as a table of two steps: a code point's block, then its letter in the block.</summary>
internal static partial class LineBreakTable
{
    private static readonly ushort[] Index = Expand();

    /// <summary>Of any code point; beyond 10FFFF it is <see cref="LineBreakClass.Unknown"/>.</summary>
    internal static LineBreakKind KindOf(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF) return default;
        return Kinds[Blocks[Index[codePoint / BlockLength] * BlockLength + codePoint % BlockLength] - FirstLetter];
    }

    private static ushort[] Expand()
    {
        var index = new ushort[0x110000 / BlockLength];
        var at = 0;
        for (var i = 0; i < Runs.Length; i += 2)
        {
            index.AsSpan(at, Runs[i + 1]).Fill(Runs[i]);
            at += Runs[i + 1];
        }

        return index;
    }
}
