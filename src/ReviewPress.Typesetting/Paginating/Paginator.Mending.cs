namespace ReviewPress.Typesetting.Paginating;

/// <summary>Sections that many reviews share: freedom is given only about the pages that don't come out well, so that one of them in a book isn't paid for by all.</summary>
internal sealed partial class Paginator
{
    private const int LongSection = 40;       // pages
    private const int MostStatesLater = 200;  // past so many pages ways to begin one are many and much alike: on 860 pages 200 of them cost the same as 2,000
    private const int Together = 4;           // pages whose costs are taken together
    private const int Before = 6;             // pages before a trouble that can cure it

    private byte[]? _local;                   // by piece, how free the search is there; null: as free everywhere

    private Step Mended(Step best, bool startsRecto)
    {
        var local = _local = new byte[_galley.Pieces.Length + 1];
        for (byte level = 1; level <= AnySetting && Free(best, level, local); level++) best = Search(startsRecto);
        return best;
    }

    /// <summary>Gives freedom about troubled pages.</summary>
    /// <returns>Whether there are any.</returns>
    private bool Free(in Step best, byte level, byte[] local)
    {
        var steps = new List<Step> { best };
        while (steps[^1].Previous >= 0) steps.Add(_steps[steps[^1].Previous]);
        steps.Reverse();                      // the first one is the section's beginning: page p is steps[p + 1]
        var troubled = false;
        for (var page = 1; page < steps.Count; page++)
        {
            if (steps[page].Cost - steps[Math.Max(0, page - Together)].Cost < TroubledFrom(level - 1)) continue;
            troubled = true;
            var (from, to) = (steps[Math.Max(0, page - Together - Before)].End.Next.Piece, steps[Math.Min(steps.Count - 1, page + 1)].End.Next.Piece);
            local.AsSpan(from, Math.Min(to, local.Length - 1) - from + 1).Fill(level);
        }

        return troubled;
    }

    private int LengthOf(in Step last)
    {
        var pages = 0;
        for (var step = last.Previous; step >= 0; step = _steps[step].Previous) pages++;
        return pages;
    }
}
