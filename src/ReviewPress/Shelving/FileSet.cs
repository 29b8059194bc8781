using System.Collections.Immutable;

namespace ReviewPress.Shelving;

/// <summary>Files that belong together: each is written beside its target, and all are renamed into place when the last is whole. Until then the old set stays.</summary>
public sealed class FileSet : IDisposable
{
    private readonly List<(string Target, string Draft)> _files = [];
    private readonly string _folder;
    private bool _shelved;

    /// <summary>A set for a folder, which is made where it is missing.</summary>
    public FileSet(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>A stream for a file's bytes; the caller closes it.</summary>
    /// <param name="name">Its name in the folder.</param>
    public FileStream Create(string name)
    {
        var target = Path.Combine(_folder, name);
        var draft = Path.Combine(_folder, $".{name}.{Environment.ProcessId}.part");
        _files.Add((target, draft));
        return new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Renames all, each in one step, so that every name always leads to a whole file.</summary>
    /// <returns>The full path of the file that can't be replaced (it is open elsewhere, or a folder): then the old set is as it was. Null: all are in place.</returns>
    public string? Shelve()
    {
        if (_files.Select(f => f.Target).FirstOrDefault(IsHeld) is { } held) return held;
        foreach (var (target, draft) in _files)
        {
            try
            {
                File.Move(draft, target, overwrite: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return target;
            }
        }

        _shelved = true;
        return null;
    }

    // Windows refuses to replace a file that a viewer has open; asked before the first is renamed.
    private static bool IsHeld(string target)
    {
        if (Directory.Exists(target)) return true;
        if (!OperatingSystem.IsWindows() || !File.Exists(target)) return false;
        try
        {
            using var stream = new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>The files in the order in which they were begun.</summary>
    public ImmutableArray<string> Targets => [.. _files.Select(f => f.Target)];

    /// <summary>Removes what was not shelved.</summary>
    public void Dispose()
    {
        if (_shelved) return;
        foreach (var (_, draft) in _files) File.Delete(draft);
    }
}
