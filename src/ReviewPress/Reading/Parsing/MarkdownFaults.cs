using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;

namespace ReviewPress.Reading.Parsing;

/// <summary>The faults found in one file so far.</summary>
internal sealed class MarkdownFaults(SourceFile file)
{
    private readonly List<(int Source, Diagnostic Fault)> _faults = [];

    /// <summary>Adds one.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="source">Offset in the file's text.</param>
    /// <param name="message">One line, with the values.</param>
    /// <param name="help">What to write instead.</param>
    public void Add(DiagnosticCode code, int source, string message, string? help = null) => _faults.Add((source, code.At(LocationOf(source), message, help)));

    /// <summary>Adds one with a second place.</summary>
    public void Add(DiagnosticCode code, int source, string message, string? help, int related) =>
        _faults.Add((source, code.At(LocationOf(source), message, help) with { Related = [LocationOf(related)] }));

    /// <summary>In source order; at one place as found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _faults.OrderBy(f => f.Source).Select(f => f.Fault)];

    private Location LocationOf(int source)
    {
        var (line, column) = file.At(source);
        return new Location(file.Path, line, column);
    }
}
