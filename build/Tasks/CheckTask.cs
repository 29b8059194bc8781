using Cake.Frosting;
using ReviewPress;

namespace Build.Tasks;

/// <summary>Reads the manuscripts and says what is wrong with them; makes nothing.</summary>
[TaskName("Check"), TaskDescription("Reads the manuscripts and says what is wrong with them; makes nothing.")]
public sealed class CheckTask : FrostingTask<PressContext>
{
    /// <inheritdoc/>
    public override void Run(PressContext context) => context.Make(Editions.None);
}
