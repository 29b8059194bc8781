using Build.Releasing;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Gathers what <see cref="BooksTask"/> has made into one folder, for a download page.</summary>
[TaskName("Release"), TaskDescription("Gathers every book's files in OUTPUT/release/, with checksums and release notes."), IsDependentOn(typeof(BooksTask))]
public sealed class ReleaseTask : FrostingTask<PressContext>
{
    /// <inheritdoc/>
    public override void Run(PressContext context)
    {
        if (context.IsDraft) throw new CakeException(1, "A draft is not released: leave --draft out.");
        if (context.Books.Count == 0) throw new CakeException(1, "Release gathers what Books has just made: run it without --exclusive.");
        context.Note(ReleaseFolder.Gather(context.Books, context.Output.Combine("release").FullPath));
    }
}
