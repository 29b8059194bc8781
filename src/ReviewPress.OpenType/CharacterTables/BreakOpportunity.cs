namespace ReviewPress.OpenType.CharacterTables;

/// <summary>Whether a line may end before a character.</summary>
public enum BreakOpportunity : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It must: after a line end, and at the text's end.</summary>
    Mandatory,
}
