namespace ReviewPress.Diagnostics;

/// <summary>A kind of message: stable, never used again for another, explained in manuscripts/MESSAGES.md.</summary>
/// <param name="Id">For instance <c>RP1403</c>.</param>
/// <param name="Severity">How much messages of this kind matter.</param>
/// <param name="Summary">What is wrong, in general; one line, no full stop.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Summary)
{
    /// <summary>A message of this kind.</summary>
    /// <param name="location">Where.</param>
    /// <param name="message">What, with the values; one line, no full stop.</param>
    /// <param name="help">What to write instead, ready to paste; or null.</param>
    public Diagnostic At(Location location, string message, string? help = null) => new(Id, Severity, location, message, help);
}
