namespace Cake.Frosting;

/// <summary>An argument of the build's own, beside Cake's switches. Not in Cake.Frosting, which lets any argument pass.</summary>
/// <param name="Name">Without its two hyphens.</param>
/// <param name="Value">What stands after the equals sign, as the help shows it; null for a switch.</param>
/// <param name="Description">One line for the help.</param>
internal sealed record HostArgument(string Name, string? Value, string Description);
