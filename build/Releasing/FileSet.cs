using System.Security.Cryptography;
using Cake.Core;

namespace Build.Releasing;

/// <summary>Files that replace an older set together: each is written beside its target, then all are renamed. Where one can't be
/// replaced (open in a viewer, on Windows) the renames are undone, and the old set stays.</summary>
/// <param name="folder">Where the set lives.</param>
internal sealed class FileSet(string folder) : IDisposable
{
    private const string New = ".new~";
    private const string Old = ".old~";
    private readonly List<string> _names = [];
    private readonly List<string> _retired = [];

    /// <summary>Writes a file beside its target.</summary>
    /// <returns>Its SHA-256.</returns>
    public byte[] Add(string name, Stream content)
    {
        Directory.CreateDirectory(folder);
        _names.Add(name);
        using var file = new FileStream(At(name) + New, FileMode.Create, FileAccess.ReadWrite);
        content.CopyTo(file);
        file.Position = 0;
        return SHA256.HashData(file);
    }

    /// <summary>Names a file of the old set; if the new one doesn't have it, it goes.</summary>
    public void Retire(string name)
    {
        if (!_names.Contains(name, StringComparer.Ordinal)) _retired.Add(name);
    }

    /// <summary>Puts the set in place.</summary>
    /// <exception cref="CakeException">A file can't be replaced: it is named, and the old set stands again.</exception>
    public void Commit()
    {
        var moved = new List<string>();
        foreach (var name in _names.Concat(_retired))
        {
            try
            {
                if (File.Exists(At(name))) File.Move(At(name), At(name) + Old, overwrite: true);
                moved.Add(name);
                if (File.Exists(At(name) + New)) File.Move(At(name) + New, At(name));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                moved.ForEach(Undo);
                throw new CakeException(1, $"{At(name)} can't be replaced (is it open?): the old files stay. {fault.Message}");
            }
        }

        foreach (var name in moved) File.Delete(At(name) + Old);
    }

    /// <summary>Takes away what wasn't put in place.</summary>
    public void Dispose()
    {
        foreach (var name in _names) File.Delete(At(name) + New);
    }

    private string At(string name) => Path.Combine(folder, name);

    private void Undo(string name)
    {
        if (File.Exists(At(name) + Old)) File.Move(At(name) + Old, At(name), overwrite: true);
        else File.Delete(At(name));
    }
}
