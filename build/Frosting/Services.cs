using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Cake.Frosting;

/// <summary>Constructor injection for the context, the tasks and the lifetimes: a container would cost 75 ms of each start.</summary>
internal sealed class Services : IServiceProvider
{
    private readonly Dictionary<Type, object> _instances = [];

    /// <summary>Makes an instance known under a type; the last one counts.</summary>
    public Services Add<T>(T instance) where T : notnull => Add(typeof(T), instance);

    /// <inheritdoc cref="Add{T}"/>
    public Services Add(Type type, object instance)
    {
        _instances[type] = instance;
        return this;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => _instances.GetValueOrDefault(serviceType);

    /// <summary>Calls the longest public constructor with what is known.</summary>
    /// <exception cref="FrostingException">There is none, or it asks for something unknown.</exception>
    public object Create([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length) ?? throw new FrostingException($"'{type}' has no public constructor.");
        var arguments = constructor.GetParameters()
            .Select(p => GetService(p.ParameterType) ?? throw new FrostingException($"No service '{p.ParameterType}' for '{type}'."));
        return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments.ToArray(), null);
    }
}
