namespace ReviewPress.HouseStyles;

/// <summary>The families that a style sets with.</summary>
public enum Family
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Kickers, credits, captions, tables.</summary>
    Display,

    /// <summary>Code and screenplay.</summary>
    Typewriter,
}

/// <summary>The families that the press ships.</summary>
public enum HouseFamily
{
    /// <summary>EB Garamond.</summary>
    EBGaramond,

    /// <summary>Alegreya Sans.</summary>
    AlegreyaSans,

    /// <summary>Courier Prime.</summary>
    CourierPrime,
}

/// <summary>Weights.</summary>
public enum Weight
{
    /// <summary>400.</summary>
    Regular,

    /// <summary>600; the text family's alone.</summary>
    SemiBold,

    /// <summary>700.</summary>
    Bold,
}

/// <summary>In which cut of which family something is set: <c>text italic</c>, <c>display bold</c>, <c>text small-caps</c>.</summary>
/// <param name="Family">Which.</param>
/// <param name="Weight">How heavy.</param>
/// <param name="IsItalic">Italics.</param>
/// <param name="IsSmallCapitals">Small capitals.</param>
public readonly record struct Voice(Family Family, Weight Weight = Weight.Regular, bool IsItalic = false, bool IsSmallCapitals = false);
