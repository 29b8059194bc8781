using Cake.Frosting;
using ReviewPress;

namespace Build.Tasks;

/// <summary>Makes the PDF of every book.</summary>
[TaskName("Pdf"), TaskDescription("Makes the PDF of every book.")]
public sealed class PdfTask : FrostingTask<PressContext>
{
    /// <inheritdoc/>
    public override void Run(PressContext context) => context.Make(Editions.Pdf);
}
