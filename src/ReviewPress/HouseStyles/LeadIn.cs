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

/// <summary>Where an opening's credits stand.</summary>
public enum CreditsPlace
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Under the title, in two columns.</summary>
    Below,

    /// <summary>Beside the text, in the side column.</summary>
    Side,

    /// <summary>Under the title, as many as one line holds, without hairlines.</summary>
    Line,
}
