namespace ReviewPress.Testing;

/// <summary>A folder of a test's own, gone at its end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="name">Of the folder, where the test cares: with spaces, umlauts.</param>
    public TemporaryFolder(string name = "folder")
    {
        Parent = Directory.CreateTempSubdirectory("reviewpress-").FullName;
        Path = Directory.CreateDirectory(System.IO.Path.Combine(Parent, name)).FullName;
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    private string Parent { get; }

    /// <summary>The full path of something in it.</summary>
    /// <param name="name">Relative, with slashes.</param>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text file, making folders as needed.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>All files below a folder in it, by relative name with slashes, in ordinal order.</summary>
    public string[] Listing(string below = "") => !Directory.Exists(At(below)) ? [] :
        [.. Directory.GetFiles(At(below), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(At(below), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Parent, recursive: true);
}
