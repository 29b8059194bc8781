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
        var done = new Stack<(string From, string To)>();
        foreach (var name in _names.Concat(_retired))
        {
            try
            {
                Move(At(name), At(name) + Old);
                Move(At(name) + New, At(name));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                foreach (var (from, to) in done) File.Move(to, from);
                throw new CakeException(1, $"{At(name)} can't be replaced (is it open?): the old files stay. {fault.Message}");
            }
        }

        foreach (var name in _names.Concat(_retired)) File.Delete(At(name) + Old);

        void Move(string from, string to)
        {
            if (!File.Exists(from)) return;
            File.Move(from, to, overwrite: to.EndsWith(Old, StringComparison.Ordinal));
            done.Push((from, to));
        }
    }

    /// <summary>Takes away what wasn't put in place.</summary>
    public void Dispose()
    {
        foreach (var name in _names) File.Delete(At(name) + New);
    }

    private string At(string name) => Path.Combine(folder, name);
}
