using Markdig.Extensions.CustomContainers;
using ReviewPress.Diagnostics;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>The names after <c>:::</c>.</summary>
internal static class ContainerKinds
{
    private const string Known = "known are ::: pull, ::: spoiler, ::: verdict, ::: verse, ::: screenplay";

    /// <summary>A container's kind; null with a fault where it has none.</summary>
    public static ContainerKind? Find(CustomContainer container, Conversion conversion)
    {
        var source = conversion.SourceOf(container);
        var name = (container.Info ?? "").Trim();
        if (container.ClosingFencedCharCount == 0)
            conversion.Faults.Add(DiagnosticCodes.ContainerNotClosed, source, $"'::: {name}' isn't closed", "write ::: on a line of its own where it ends");
        var kind = KindOf(name);
        if (kind is null) conversion.Faults.Add(DiagnosticCodes.UnknownContainer, source, name.Length == 0 ? "':::' opens a block without a name" : $"'::: {name}' isn't known", Known);
        return kind;
    }

    /// <summary>Whether its lines are the author's own.</summary>
    public static bool KeepsLines(CustomContainer container) => KindOf((container.Info ?? "").Trim()) is ContainerKind.Verse or ContainerKind.Screenplay;

    private static ContainerKind? KindOf(string name) => name.TrimStart('{', '.').TrimEnd('}').ToLowerInvariant() switch
    {
        "pull" => ContainerKind.Pull,
        "spoiler" => ContainerKind.Spoiler,
        "verdict" => ContainerKind.Verdict,
        "verse" => ContainerKind.Verse,
        "screenplay" => ContainerKind.Screenplay,
        _ => null,
    };
}
