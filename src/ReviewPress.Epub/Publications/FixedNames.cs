namespace ReviewPress.Epub.Publications;

/// <summary>The names of the files that the packager makes itself; no document or resource may have one of them.</summary>
public static class FixedNames
{
    /// <summary>The package document.</summary>
    public const string Package = "package.opf";

    /// <summary>The navigation document.</summary>
    public const string Navigation = "contents.xhtml";

    /// <summary>The table of contents for EPUB 2 readers.</summary>
    public const string Ncx = "toc.ncx";

    /// <summary>The style sheet.</summary>
    public const string StyleSheet = "book.css";

    /// <summary>The page that shows the cover.</summary>
    public const string CoverPage = "cover.xhtml";

    /// <summary>The cover's picture, without its extension.</summary>
    public const string CoverPicture = "cover";

    /// <summary>The cover's picture.</summary>
    public static string CoverImage(CoverImage cover) => CoverPicture + "." + cover.MediaType switch
    {
        MediaTypes.Jpeg => "jpg",
        MediaTypes.Svg => "svg",
        _ => cover.MediaType["image/".Length..],
    };
}
