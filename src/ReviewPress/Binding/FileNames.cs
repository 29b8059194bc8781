using System.Text;
using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Pictures;

namespace ReviewPress.Binding;

/// <summary>The names of the e-book's files: readable, portable, the same as long as slugs are, since readers' bookmarks point to them.</summary>
internal sealed class FileNames
{
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pictures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private FileNames() { }

    public static FileNames Of(Anthology anthology, IReadOnlyDictionary<string, Picture> pictures)
    {
        var names = new FileNames();
        foreach (var chapter in anthology.Chapters) names._documents.TryAdd(chapter.Slug, names.Take("reviews/", chapter.Slug, ".xhtml"));
        foreach (var essay in anthology.AllChapters.Except(anthology.Chapters)) names._documents.TryAdd(essay.Slug, names.Take("matter/", essay.Slug, ".xhtml"));
        foreach (var path in pictures.Keys.Order(StringComparer.Ordinal))
            names._pictures.Add(path, names.Take("images/", Path.GetFileNameWithoutExtension(path), pictures[path].Encoding == PictureEncoding.Jpeg ? ".jpg" : ".png"));
        return names;
    }

    /// <summary>The document of a chapter's slug, or null.</summary>
    public string? DocumentOf(string slug) => _documents.GetValueOrDefault(slug);

    /// <summary>The resource of a picture's path.</summary>
    public string PictureOf(string path) => _pictures[path];

    /// <summary>A name of its own for a page of front or back matter.</summary>
    public string TakeMatter(string name) => Take("matter/", name, ".xhtml");

    private string Take(string folder, string slug, string extension)
    {
        var plain = Portable(slug);
        var name = folder + plain + extension;
        for (var i = 2; !_taken.Add(name); i++) name = FormattableString.Invariant($"{folder}{plain}-{i}{extension}");
        return name;
    }

    /// <summary>ASCII letters, figures and hyphens; all else becomes a hyphen.</summary>
    private static string Portable(string slug)
    {
        var text = new StringBuilder(slug.Length);
        foreach (var c in slug)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '_') text.Append(c);
            else if (text.Length > 0 && text[^1] != '-') text.Append('-');
        }

        var name = text.ToString().Trim('-');
        return name.Length == 0 ? "text" : name.Length > 100 ? name[..100] : name;
    }
}
