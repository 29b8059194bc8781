using System.Reflection;
using ReviewPress.OpenType.Faces;
using ReviewPress.Testing;

namespace ReviewPress.OpenType.Tests;

/// <summary>The house's fonts, read from the sources; each opened once for all tests.</summary>
internal static class ShippedFaces
{
    private static readonly Dictionary<string, Face> Opened = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    private static string Folder => Path.GetFullPath(Path.Combine(Golden.Cases(Assembly.GetExecutingAssembly()), "../../../src/ReviewPress/HouseStyles/Fonts"));

    /// <summary>All of them by file name, in order.</summary>
    internal static IEnumerable<string> Names => Directory
        .GetFiles(Folder, "*.ttf", SearchOption.AllDirectories)
        .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    internal static IEnumerable<TheoryDataRow<string>> Rows => Names.Select(name => new TheoryDataRow<string>(name));

    internal static string PathOf(string name) => Directory.GetFiles(Folder, name + ".ttf", SearchOption.AllDirectories).Single();

    internal static byte[] BytesOf(string name) => File.ReadAllBytes(PathOf(name));

    internal static Face Open(string name)
    {
        lock (Gate)
        {
            if (!Opened.TryGetValue(name, out var face)) Opened[name] = face = Face.Open(BytesOf(name), 0, out _) ?? throw new InvalidOperationException(name);
            return face;
        }
    }
}
