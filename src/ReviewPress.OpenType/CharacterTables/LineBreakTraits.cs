namespace ReviewPress.OpenType.CharacterTables;

/// <summary>What the rules of line breaking ask of a character beyond its class.</summary>
[Flags]
internal enum LineBreakTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>East_Asian_Width is full, wide or half.</summary>
    EastAsian = 1,

    /// <summary>Not assigned yet, and kept for an emoji.</summary>
    FuturePictograph = 2,

    /// <summary>A quotation mark of category Pi.</summary>
    Initial = 4,

    /// <summary>A quotation mark of category Pf.</summary>
    Final = 8,

    /// <summary>Of category Mn or Mc, where the class doesn't say so.</summary>
    Mark = 16,
}
