using System.Collections.Immutable;
using ReviewPress.HouseStyles;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Recipes;

/// <summary>What book.yaml says, checked and with its defaults filled in.</summary>
/// <param name="Folder">Full path of the book's folder.</param>
/// <param name="Slug">The book's name in files: the folder's.</param>
/// <param name="Title">As printed.</param>
/// <param name="Language">BCP 47.</param>
public sealed record Recipe(string Folder, string Slug, string Title, string Language)
{
    /// <summary>book.yaml itself; null where the folder has none.</summary>
    public SourceFile? File { get; init; }

    /// <summary>Or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Authors, as printed.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Editors, as printed.</summary>
    public ImmutableArray<string> Editors { get; init; } = [];

    /// <summary>Or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>ISBN-13, digits only; or null.</summary>
    public string? Isbn { get; init; }

    /// <summary>For the imprint; or null.</summary>
    public string? Rights { get; init; }

    /// <summary>Further lines of the imprint, as typed.</summary>
    public ImmutableArray<string> Imprint { get; init; } = [];

    /// <summary>Or null.</summary>
    public string? Dedication { get; init; }

    /// <summary>Or null.</summary>
    public string? Epigraph { get; init; }

    /// <summary>For shops and feeds; or null.</summary>
    public string? Description { get; init; }

    /// <summary>The book's date; or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Critics named in the recipe.</summary>
    public ImmutableArray<Critic> Critics { get; init; } = [];

    /// <summary>The scale of reviews whose critic has none; or null.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>What a file without a work's block reviews.</summary>
    public WorkKind DefaultKind { get; init; } = WorkKind.Film;

    /// <summary>Files set before the reviews, as full paths, in order.</summary>
    public ImmutableArray<string> Front { get; init; } = [];

    /// <summary>Files set after them.</summary>
    public ImmutableArray<string> Back { get; init; } = [];

    /// <summary>How reviews are ordered; null: by path where all names begin with a number, else by date.</summary>
    public ReviewOrder? Order { get; init; }

    /// <summary>How reviews begin that don't say it themselves.</summary>
    public OpeningStyle Openings { get; init; } = OpeningStyle.Page;

    /// <summary>Reviews of fewer words than this begin below the one before; 0: none for that reason.</summary>
    public int RunOnUnder { get; init; }

    /// <summary>The book's parts, in order; empty: none. Then each review stands in one.</summary>
    public ImmutableArray<PartWish> Parts { get; init; } = [];

    /// <summary>Whether the contents list shows ratings.</summary>
    public bool ContentsShowRatings { get; init; }

    /// <summary>Whether acronyms of three letters and more are set in small capitals.</summary>
    public bool AcronymsAsSmallCapitals { get; init; }

    /// <summary>How the book looks: a house style, with what the author changes in it.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Academy;

    /// <summary>The page's size and margins in points; null entries: the house style's.</summary>
    public PageWish Page { get; init; } = new(null, null, null, null, null, null);

    /// <summary>Words that are divided as the book says, in print.</summary>
    public ImmutableArray<DividedWord> Hyphenation { get; init; } = [];

    /// <summary>Keys of front matter that are passed over.</summary>
    public ImmutableArray<string> IgnoredKeys { get; init; } = [];

    /// <summary>Folders beside the book's own from which pictures may come, as full paths.</summary>
    public ImmutableArray<string> PictureFolders { get; init; } = [];

    /// <summary>Fonts for what the house's haven't got, in the author's order.</summary>
    public ImmutableArray<FontWish> Fonts { get; init; } = [];

    /// <summary>Fonts in the place of the house's, by role, each role once.</summary>
    public ImmutableArray<KeyValuePair<FaceRole, FontFile>> FontRoles { get; init; } = [];

    /// <summary>What print says in other words, by what stands in the text; the e-book keeps the text.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Replacements { get; init; } = [];
}

/// <summary>What the author asks of the page, in points.</summary>
/// <param name="Width">Of the trim; null: 6 in.</param>
/// <param name="Height">Of the trim; null: 9 in.</param>
/// <param name="Inner">Margin; null: the style's.</param>
/// <param name="Outer">Margin.</param>
/// <param name="Top">Margin: from the trim to the first line's box.</param>
/// <param name="Bottom">Margin: least white below the last baseline.</param>
public sealed record PageWish(decimal? Width, decimal? Height, decimal? Inner, decimal? Outer, decimal? Top, decimal? Bottom);

/// <summary>A critic of the book.</summary>
/// <param name="Name">As printed.</param>
/// <param name="SortName">What indexes sort by; or null.</param>
/// <param name="Scale">Their own scale; or null.</param>
/// <param name="Biography">Or null.</param>
public sealed record Critic(string Name, string? SortName, RatingScale? Scale, string? Biography);

/// <summary>A scale of ratings.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Best">The best value; 0 for grades.</param>
public sealed record RatingScale(RatingKind Kind, decimal Best);

/// <summary>How reviews are ordered.</summary>
public enum ReviewOrder
{
    /// <summary>By path.</summary>
    Path,

    /// <summary>By date, undated ones last, by path.</summary>
    Date,

    /// <summary>By the work's title.</summary>
    Title,

    /// <summary>By the work's year.</summary>
    Year,

    /// <summary>By critic, then date.</summary>
    Reviewer,

    /// <summary>By rating, best first.</summary>
    Rating,
}
