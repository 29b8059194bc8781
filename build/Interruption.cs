namespace Build;

/// <summary>Ctrl-C while the press works: it stops at its next stage and takes its unfinished files away. A second one, or three
/// seconds, end the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private volatile bool _asked;

    /// <summary>Listens until it is disposed of.</summary>
    public Interruption() => Console.CancelKeyPress += Take;

    /// <summary>Whether the user has asked to stop.</summary>
    public bool IsAsked => _asked;

    /// <summary>Called at each stage, from any thread.</summary>
    /// <exception cref="OperationCanceledException">The user has asked to stop.</exception>
    public void ThrowIfAsked()
    {
        if (_asked) throw new OperationCanceledException();
    }

    /// <inheritdoc/>
    public void Dispose() => Console.CancelKeyPress -= Take;

    private void Take(object? sender, ConsoleCancelEventArgs pressed)
    {
        if (_asked) Environment.Exit(1);
        _asked = pressed.Cancel = true;
        _ = Task.Delay(TimeSpan.FromSeconds(3)).ContinueWith(_ => Environment.Exit(1), TaskScheduler.Default);
    }
}
