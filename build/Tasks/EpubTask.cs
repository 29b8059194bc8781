using Cake.Frosting;
using ReviewPress;

namespace Build.Tasks;

/// <summary>Makes the EPUB of every book.</summary>
[TaskName("Epub"), TaskDescription("Makes the EPUB of every book.")]
public sealed class EpubTask : FrostingTask<PressContext>
{
    /// <inheritdoc/>
    public override void Run(PressContext context) => context.Make(Editions.Epub);
}
