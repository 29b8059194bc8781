using System.Collections.Immutable;
using System.Xml.Linq;

namespace ReviewPress.Architecture.Tests;

/// <summary>What a rule needs to know of a project file.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Projects">The names of the projects that it references.</param>
/// <param name="Packages">The packages that it references.</param>
internal sealed record ProjectFile(string Path, ImmutableArray<string> Projects, ImmutableArray<string> Packages)
{
    /// <summary>For instance <c>ReviewPress.Pdf</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads a project file's text.</summary>
    public static ProjectFile Read(string path, string text)
    {
        var root = XDocument.Parse(text);
        return new(path,
            [.. root.Descendants("ProjectReference").Select(r => System.IO.Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))],
            [.. root.Descendants("PackageReference").Select(r => (string)r.Attribute("Include")!)]);
    }
}
