namespace ReviewPress.Reviews;

/// <summary>How the author wants a block to be set in print.</summary>
/// <param name="Keeps">Not broken over pages.</param>
/// <param name="ExtraLines">Of a paragraph: how many lines more than is best for it, −1, 0 or 1.</param>
public sealed record BlockWish(bool Keeps, int ExtraLines)
{
    /// <summary>As the house would.</summary>
    public static BlockWish None { get; } = new(false, 0);
}
