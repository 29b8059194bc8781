using Cake.Frosting;

namespace Build.Tasks;

/// <summary>What runs where no target is named.</summary>
[TaskName("Default"), TaskDescription("Runs without a target: the same as Books."), IsDependentOn(typeof(BooksTask))]
public sealed class DefaultTask : FrostingTask<PressContext>;
