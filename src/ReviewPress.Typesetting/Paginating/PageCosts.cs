namespace ReviewPress.Typesetting.Paginating;

/// <summary>What pages cost, the dearest first.</summary>
internal sealed record PageCosts
{
    /// <summary>The house's.</summary>
    public static PageCosts House { get; } = new();

    /// <summary>A single last line at a page's head.</summary>
    public double Widow { get; init; } = 1e10;

    /// <summary>A single first line at a page's foot.</summary>
    public double Orphan { get; init; } = 1e9;

    /// <summary>A heading at a page's foot.</summary>
    public double StrandedHeading { get; init; } = 1e8;

    /// <summary>A note that runs on under another review: only where it is longer than all the pages of its own have room for.</summary>
    public double NoteAstray { get; init; } = 1e7;

    /// <summary>A page that ends in a hyphen.</summary>
    public double HyphenAtEnd { get; init; } = 2e6;

    /// <summary>Facing pages that end on different baselines.</summary>
    public double Unlevel { get; init; } = 1e6;

    /// <summary>A last page of fewer than <see cref="FewLines"/> lines.</summary>
    public double NearlyEmpty { get; init; } = 5e4;

    /// <summary>See <see cref="NearlyEmpty"/>.</summary>
    public int FewLines { get; init; } = 4;

    /// <summary>A page one line short.</summary>
    public double Short { get; init; } = 40_000;

    /// <summary>Each further line: one page that is two lines short is seen less than two that are one.</summary>
    public double Shorter { get; init; } = 10_000;

    /// <summary>Each line that a page is short where a review ends that shares its section with the next: as at a section's end the white is no fault, but paper.</summary>
    public double ShortAtReviewEnd { get; init; } = 3000;

    /// <summary>A figure that isn't at its place.</summary>
    public double Floated { get; init; } = 15_000;

    /// <summary>A pull quote on the page of the sentence that it repeats, or alone on a page.</summary>
    public double Repeated { get; init; } = 300_000;

    /// <summary>A note split over two pages.</summary>
    public double SplitNote { get; init; } = 3000;

    /// <summary>A list or a quotation at the head of a page, parted from the sentence that leads to it.</summary>
    public double Parted { get; init; } = 5000;

    /// <summary>A head with a second grid line above.</summary>
    public double Stretched { get; init; } = 200;

    /// <summary>An opening with a second grid line below.</summary>
    public double StretchedOpening { get; init; } = 2000;

    /// <summary>A paragraph set with a line more or fewer than is best for it, beside its demerits.</summary>
    public double Altered { get; init; } = 40;

    /// <summary>How many demerits more than its best setting another may have to be used where a page would be short; any where facing pages would not be level, or worse.</summary>
    public double DearestAltered { get; init; } = 1_900_000;

    /// <summary>How many of a paragraph's demerits cost as much as one unit here.</summary>
    public double DemeritsPerUnit { get; init; } = 60;

    /// <summary>How many lines short a page may be while there is another way.</summary>
    public int MostShort { get; init; } = 6;
}
