#pragma warning disable CA1716 // Finally is Cake.Frosting's name
using Cake.Core;

namespace Cake.Frosting;

/// <summary>A task as the engine sees it.</summary>
public interface IFrostingTask
{
    /// <summary>Shown where <see cref="ShouldRun"/> says no.</summary>
    string? SkippedMessage { get; set; }

    /// <summary>Does the task's work.</summary>
    Task RunAsync(ICakeContext context);

    /// <summary>Whether it is to run at all.</summary>
    bool ShouldRun(ICakeContext context);

    /// <summary>Called with what <see cref="RunAsync"/> threw.</summary>
    void OnError(Exception exception, ICakeContext context);

    /// <summary>Called at the end, however it ended.</summary>
    void Finally(ICakeContext context);
}

/// <summary>What the host asks of the base class: the engine takes an error for handled as soon as a handler is registered.</summary>
internal interface ITaskShape
{
    Type ContextType { get; }

    bool HandlesErrors { get; }

    bool HandlesFinally { get; }
}

/// <summary>The base of a build's tasks.</summary>
/// <typeparam name="T">The build's own context.</typeparam>
public abstract class FrostingTask<T> : IFrostingTask, ITaskShape where T : ICakeContext
{
    /// <inheritdoc/>
    public string? SkippedMessage { get; set; }

    Type ITaskShape.ContextType => typeof(T);

    // The method of a virtual delegate is the override, so this needs no scan.
    bool ITaskShape.HandlesErrors => ((Action<Exception, T>)OnError).Method.DeclaringType != typeof(FrostingTask<T>);

    bool ITaskShape.HandlesFinally => ((Action<T>)Finally).Method.DeclaringType != typeof(FrostingTask<T>);

    /// <inheritdoc cref="IFrostingTask.RunAsync"/>
    public virtual void Run(T context) { }

    /// <inheritdoc cref="IFrostingTask.ShouldRun"/>
    public virtual bool ShouldRun(T context) => true;

    /// <inheritdoc cref="IFrostingTask.OnError"/>
    public virtual void OnError(Exception exception, T context) { }

    /// <inheritdoc cref="IFrostingTask.Finally"/>
    public virtual void Finally(T context) { }

    Task IFrostingTask.RunAsync(ICakeContext context)
    {
        Run((T)context);
        return Task.CompletedTask;
    }

    bool IFrostingTask.ShouldRun(ICakeContext context) => ShouldRun((T)context);

    void IFrostingTask.OnError(Exception exception, ICakeContext context) => OnError(exception, (T)context);

    void IFrostingTask.Finally(ICakeContext context) => Finally((T)context);
}
