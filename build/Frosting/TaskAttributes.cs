namespace Cake.Frosting;

/// <summary>The task's name on the command line and in reports; without it, the class's.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TaskNameAttribute(string name) : Attribute
{
    /// <summary>Compared without regard to case.</summary>
    public string Name { get; } = name;
}

/// <summary>One line for <c>--description</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TaskDescriptionAttribute(string description) : Attribute
{
    /// <summary>A sentence.</summary>
    public string Description { get; } = description;
}

/// <summary>The task runs after another one.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IsDependentOnAttribute(Type task) : Attribute
{
    /// <summary>The class of the task that comes first.</summary>
    public Type Task { get; } = task;
}

/// <summary>The task runs before another one.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IsDependeeOfAttribute(Type task) : Attribute
{
    /// <summary>The class of the task that comes after.</summary>
    public Type Task { get; } = task;
}

/// <summary>The run goes on when this task fails.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContinueOnErrorAttribute : Attribute;
