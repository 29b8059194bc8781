using Cake.Core.Diagnostics;
using ReviewPress;

namespace Build.Reporting;

/// <summary>Progress for a pipe or a log: a line for each book and stage.</summary>
/// <param name="log">Where to.</param>
/// <param name="interruption">Ends the press at a stage.</param>
internal sealed class PlainProgress(ICakeLog log, Interruption interruption) : IPressProgress
{
    private readonly Lock _oneAtATime = new();

    /// <inheritdoc/>
    public void Stage(string book, string stage)
    {
        interruption.ThrowIfAsked();
        lock (_oneAtATime) log.Information("{0}: {1}", book, stage);
    }
}
