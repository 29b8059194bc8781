using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading;

/// <summary>The messages about one file, collected while it is read.</summary>
internal sealed class FaultList
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Whether an error is among them.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>All, in the order of finding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics.ToImmutable();

    /// <summary>Adds a message as it is.</summary>
    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        _diagnostics.Add(diagnostic);
    }

    /// <summary>Adds a message about a place of a file's text.</summary>
    /// <param name="code">What kind.</param>
    /// <param name="file">Which file.</param>
    /// <param name="offset">UTF-16 offset into its text.</param>
    /// <param name="message">What, with the values.</param>
    /// <param name="help">What to write instead; or null.</param>
    public void Add(DiagnosticCode code, SourceFile file, int offset, string message, string? help = null) =>
        Add(code.At(file.LocationAt(offset), message, help));
}
