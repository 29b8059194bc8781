namespace ReviewPress.Reviews;

/// <summary>How a review begins.</summary>
public enum OpeningStyle
{
    /// <summary>On a new page.</summary>
    Page,

    /// <summary>On a new right-hand page.</summary>
    Recto,

    /// <summary>Below the one before.</summary>
    RunOn,
}
