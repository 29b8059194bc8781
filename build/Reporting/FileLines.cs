using System.Globalization;
using ReviewPress;

namespace Build.Reporting;

/// <summary>The lines that name the files made.</summary>
internal static class FileLines
{
    /// <summary>One line a file: path, pages, size, in columns.</summary>
    /// <param name="files">As the press reports them.</param>
    /// <param name="folder">The caller's; paths below it are shown relative to it.</param>
    public static IEnumerable<string> Of(IEnumerable<MadeFile> files, string folder)
    {
        var rows = files.DistinctBy(file => file.Path).Select(file => (Path: Shown(file.Path, folder), Pages: PagesOf(file.Pages), Size: SizeOf(file.Bytes))).ToList();
        var (path, pages, size) = rows.Count == 0 ? (0, 0, 0) : (rows.Max(r => r.Path.Length), rows.Max(r => r.Pages.Length), rows.Max(r => r.Size.Length));
        return rows.Select(r => r.Path.PadRight(path) + (pages == 0 ? "" : "  " + r.Pages.PadLeft(pages)) + "  " + r.Size.PadLeft(size));
    }

    /// <summary>For instance <c>1 page</c>; empty for a file without pages of its own.</summary>
    public static string PagesOf(int? pages) => pages switch
    {
        null => "",
        1 => "1 page",
        _ => string.Create(CultureInfo.InvariantCulture, $"{pages} pages"),
    };

    /// <summary>In decimal units, as download pages and file managers give it: <c>812 B</c>, <c>340 kB</c>, <c>1.2 MB</c>.</summary>
    public static string SizeOf(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 500) / 1000} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 50_000) / 100_000 / 10m:0.0} MB"),
    };

    private static string Shown(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
