using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Measures the stages on this machine, by <c>tests/ReviewPress.Benchmarks</c>.</summary>
[TaskName("Bench"), TaskDescription("Measures the stages' time and memory.")]
public sealed class BenchTask : FrostingTask<PressContext>
{
    /// <inheritdoc/>
    public override void Run(PressContext context) =>
        ChildProcess.Run(context, ChildProcess.Dotnet, "run", "--project", "tests/ReviewPress.Benchmarks", "-c", "Release", "-v:quiet", "-p:RunAnalyzers=false", "-nodeReuse:false");
}
