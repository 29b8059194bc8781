namespace ReviewPress.HouseStyles;

/// <summary>How a review's first words are set.</summary>
public enum LeadIn
{
    /// <summary>As all others.</summary>
    None,

    /// <summary>The first phrase in small capitals.</summary>
    SmallCapitals,

    /// <summary>The first line in bold, wherever it ends.</summary>
    BoldLine,
}
