using Markdig.Syntax;

namespace ReviewPress.Reading.Parsing;

/// <summary>Levels closed up: the highest that a review uses is 1, the next 2.</summary>
internal sealed class HeadingLevels
{
    private readonly int[] _levels = new int[7];

    public HeadingLevels(IEnumerable<HeadingBlock> headings)
    {
        var next = 0;
        foreach (var level in headings.Select(h => h.Level).Distinct().Order()) _levels[level] = ++next;
    }

    public int this[int level] => _levels[level];
}
