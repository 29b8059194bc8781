namespace ReviewPress.Typesetting.Contents;

/// <summary>A colour token: what a press prints and what a screen shows.</summary>
/// <param name="Name">Its token, for dumps.</param>
/// <param name="Cyan">Percent, 0 to 100, as the other three.</param>
/// <param name="Magenta">Percent.</param>
/// <param name="Yellow">Percent.</param>
/// <param name="Key">Percent of black.</param>
/// <param name="Rgb">sRGB as 0xRRGGBB.</param>
public sealed record Ink(string Name, int Cyan, int Magenta, int Yellow, int Key, int Rgb)
{
    /// <summary>All type: 100 % K.</summary>
    public static Ink Black { get; } = new("black", 0, 0, 0, 100, 0x000000);

    /// <summary>Whether it is a tint of black alone.</summary>
    public bool IsGray => (Cyan, Magenta, Yellow) == (0, 0, 0);
}
