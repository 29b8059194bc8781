using ReviewPress.Anthologies;
using ReviewPress.Epub.Publications;
using ReviewPress.Pictures;

namespace ReviewPress.Binding;

/// <summary>Where one document's links lead: relative to it.</summary>
/// <param name="from">The document's name.</param>
/// <param name="anthology">The book.</param>
/// <param name="names">Of all documents and pictures.</param>
/// <param name="pictures">By full path.</param>
internal sealed class LinkTable(string from, Anthology anthology, FileNames names, IReadOnlyDictionary<string, Picture> pictures)
{
    /// <summary>A chapter that a reference leads to; null where there is none (which Checking has reported).</summary>
    public (string Link, string Title, bool IsWork)? TargetOf(string slug) =>
        anthology.Find(slug) is { } target && names.DocumentOf(slug) is { } name ? (PublicationPath.Link(from, name), target.Title, target.IsWork) : null;

    /// <summary>A picture; null where the book goes without it.</summary>
    public (string Link, int Width, int Height)? PictureOf(string path) =>
        pictures.TryGetValue(path, out var picture) ? (PublicationPath.Link(from, names.PictureOf(path)), picture.Width, picture.Height) : null;
}
