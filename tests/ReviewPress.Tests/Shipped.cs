using System.Reflection;
using ReviewPress.Testing;

namespace ReviewPress.Tests;

/// <summary>The book that the repository ships.</summary>
internal static class Shipped
{
    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "..", "..", ".."));

    /// <summary>The books' folder.</summary>
    public static string Manuscripts => Path.Combine(Repository, "manuscripts");

    /// <summary>The book's.</summary>
    public static string Book => Path.Combine(Manuscripts, "half-in-the-dark");
}
