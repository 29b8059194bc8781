using Cake.Core;

namespace Cake.Frosting;

/// <summary>What each task is given.</summary>
public interface IFrostingContext : ICakeContext;

/// <summary>The base of a build's own context: all of Cake's services, and what the build adds.</summary>
/// <param name="context">Cake's.</param>
public class FrostingContext(ICakeContext context) : CakeContextAdapter(context), IFrostingContext;

/// <summary>Tasks and context don't fit together: a fault of the build's own code.</summary>
/// <param name="message">What doesn't fit.</param>
public sealed class FrostingException(string message) : Exception(message);
