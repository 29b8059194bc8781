namespace ReviewPress.Reading;

/// <summary>The bounds of what is read, each with the code of its message.</summary>
public static class Limits
{
    /// <summary>A review, in bytes: RP1003.</summary>
    public const int ReviewBytes = 2_000_000;

    /// <summary>book.yaml, in bytes: RP1003.</summary>
    public const int RecipeBytes = 1_000_000;

    /// <summary>Levels of YAML: RP1109.</summary>
    public const int YamlDepth = 100;
}
