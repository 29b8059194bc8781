namespace ReviewPress.HouseStyles;

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
