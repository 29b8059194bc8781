using ReviewPress;
using Spectre.Console;

namespace Build.Reporting;

/// <summary>Progress for a person: a line for each book, which says its stage and the time taken, and vanishes at the end.</summary>
internal sealed class LiveProgress : IPressProgress
{
    private readonly Dictionary<string, ProgressTask> _books = new(StringComparer.Ordinal);
    private readonly ProgressContext _screen;
    private readonly Interruption _interruption;

    private LiveProgress(ProgressContext screen, Interruption interruption) => (_screen, _interruption) = (screen, interruption);

    /// <summary>Shows the progress of a run while it lasts.</summary>
    public static PressReport Show(Interruption interruption, Func<IPressProgress, PressReport> run) => AnsiConsole.Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
        .Start(screen => run(new LiveProgress(screen, interruption)));

    /// <inheritdoc/>
    public void Stage(string book, string stage)
    {
        _interruption.ThrowIfAsked();
        lock (_books)
        {
            if (!_books.TryGetValue(book, out var row)) _books[book] = row = _screen.AddTask(Markup.Escape(book));
            row.Description = $"[bold]{Markup.Escape(book)}[/] {Markup.Escape(stage)}";
            row.IsIndeterminate = true;
        }
    }
}
