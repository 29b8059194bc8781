using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Cake.Core;

namespace Cake.Frosting;

/// <summary>From classes and their attributes to the engine's tasks.</summary>
internal static class TaskRegistry
{
    private const string Whole = "The assembly that holds the tasks is kept whole: build.csproj names it as a root.";

    /// <summary>Registers every task class of an assembly.</summary>
    /// <param name="engine">Where to.</param>
    /// <param name="assembly">Which holds the tasks.</param>
    /// <param name="context">The build's context, which each task must accept.</param>
    /// <param name="services">What the tasks' constructors may ask for.</param>
    /// <exception cref="FrostingException">A task wants another context, or depends on something that isn't a task.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Whole)]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = Whole)]
    public static void Register(ICakeEngine engine, Assembly assembly, IFrostingContext context, Services services)
    {
        foreach (var type in assembly.GetTypes().Where(t => !t.IsAbstract && typeof(IFrostingTask).IsAssignableFrom(t)))
        {
            var task = (IFrostingTask)services.Create(type);
            var shape = task as ITaskShape;
            if (shape?.ContextType.IsInstanceOfType(context) == false)
                throw new FrostingException($"Task '{type.FullName}' wants a {shape.ContextType.Name}, the host uses {context.GetType().Name}.");
            var builder = engine.RegisterTask(NameOf(type)).WithCriteria(task.ShouldRun, task.SkippedMessage).Does(task.RunAsync);
            if (shape?.HandlesErrors != false) builder.OnError(task.OnError);
            if (shape?.HandlesFinally != false) builder.Finally(task.Finally);
            Apply(builder, type);
        }
    }

    private static void Apply(CakeTaskBuilder builder, Type type)
    {
        foreach (var attribute in type.GetCustomAttributes(true))
        {
            switch (attribute)
            {
                case TaskDescriptionAttribute description: builder.Description(description.Description); break;
                case ContinueOnErrorAttribute: builder.ContinueOnError(); break;
                case IsDependentOnAttribute before: builder.IsDependentOn(NameOf(before.Task)); break;
                case IsDependeeOfAttribute after: builder.IsDependeeOf(NameOf(after.Task)); break;
            }
        }
    }

    private static string NameOf(Type type) => !typeof(IFrostingTask).IsAssignableFrom(type)
        ? throw new FrostingException($"'{type.FullName}' is not a task.")
        : type.GetCustomAttribute<TaskNameAttribute>()?.Name ?? type.Name;
}
