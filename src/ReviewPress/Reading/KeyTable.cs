using System.Buffers;
using System.Text;

namespace ReviewPress.Reading;

/// <summary>The keys that a map may hold: their names, the names that they have elsewhere, those that are passed over.</summary>
internal sealed class KeyTable
{
    /// <summary>Keys about the review.</summary>
    private const string ReviewKeys = """
        title
        headline
        kind work-kind
        dek synopsis excerpt description tagline summary standfirst lede lead subtitle
        reviewer reviewers critic critics reviewed-by review-by byline
        date publish-date published-date publishdate date-published published-at published-on published-time pub-date pubdate posted posted-on
        seen viewed seen-on seen-at seen-in venue viewing how-seen
        watched watched-date watched-on date-watched date-seen watch-date
        rewatch revisit rewatched re-watch
        rating my-rating user-rating star-rating rating-value review-rating
        stars
        score
        grade letter-grade
        scale rating-scale best-rating
        tags tag
        genres genre
        warnings warning content-warnings content-warning trigger-warnings trigger-warning cw
        lang locale
        slug
        first-published first-published-in originally-published originally-published-in first-appeared-in
        punctuation
        opening openings
        draft
        published
        """;

    /// <summary>Keys about the work: in its block, or beside the review's where there is none.</summary>
    private const string WorkKeys = """
        title name
        original-title originaltitle
        sort-title
        year release-year released release-date
        director directors directed-by
        creator creators created-by showrunner showrunners
        author authors written-by-author
        artist artists band musician musicians performer performers album-artist
        cast actors actor starring
        writer writers written-by screenplay screenwriter screenwriters
        cinematographer cinematographers cinematography dp director-of-photography photography
        music composer composers
        translator translators translated-by
        developer developers developed-by
        publisher publishers label record-label
        platform platforms
        country countries
        language languages
        runtime running-time duration
        series franchise saga
        ids id
        """;

    /// <summary>Known, and not printed yet: an info says so.</summary>
    private const string LaterKeys = """
        image images poster posters featured-image feature-image cover covers cover-image cover-url backdrop still banner hero hero-image thumbnail thumb
        spoilers spoiler
        imdb imdb-id imdb-url tmdb tmdb-id letterboxd letterboxd-url letterboxd-uri goodreads goodreads-id isbn isbn13 isbn-13 isbn10 isbn-10
        pages page-count editor editors producer producers producedby produced-by editing production production-company studio studios distributor distributors
        certificate certification mpaa age-rating network season seasons episode episodes
        time-spent time-played hours-played completion platform-reviewed started-date completed-date date-started date-finished date-read
        started finished edition binding tracks track-list pull-quote pullquote verdict
        """;

    /// <summary>Keys of site generators, which say nothing about a book.</summary>
    private const string SiteKeys = """
        layout permalink keywords aliases alias redirect-from redirect-to categories category url uri type weight template templatekey theme
        toc table-of-contents comments comment share sharing show-date show-toc hidden sitemap robots noindex no-index canonical canonical-url seo meta og open-graph
        twitter social linktitle link-title menu nav navigation nav-order nav-title parent has-children header footer sidebar math mathjax mermaid katex
        featured sticky pin pinned top home carousel slider lastmod last-modified last-modified-at lastupdated last-updated modified updated updated-at date-modified
        expiry-date publish build cascade outputs output resources params extra path route link external-link external-url
        guid uuid post-id wordpress-id wp-id id-wp status visibility post-type format post-format author-profile read-time reading-time word-count
        eleventy-navigation eleventy-exclude-from-collections eleventy-computed pagination collection collections cssclass css-class cssclasses class classes
        created created-at date-created ctime mtime publish-on source markup syntax-highlight code-fold jupyter listing search search-exclude isso disqus giscus
        translation-key translationkey i18n-key enable-comments show-author show-reading-time hide-title hide-meta body-class image-alt image-caption
        """;

    /// <summary>Keys of the blocks of works.</summary>
    public static readonly string[] Kinds = ["film", "movie", "show", "tv", "tv-show", "book", "game", "video-game", "album", "music-album"];

    private static readonly KeyTable ReviewOnly = new(ReviewKeys, "", "", "");
    private static readonly KeyTable WorkOnly = new(WorkKeys, "", "", "");

    private static readonly SearchValues<char> Normal = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private KeyTable(string first, string second, string later, string passed)
    {
        AddAll(first, KeyUse.Read);
        AddAll(second, KeyUse.Read);
        AddAll(later, KeyUse.Later);
        AddAll(passed, KeyUse.Passed);
    }

    /// <summary>What a key is for.</summary>
    public enum KeyUse
    {
        /// <summary>It is read.</summary>
        Read,

        /// <summary>It is known and printed nowhere yet.</summary>
        Later,

        /// <summary>It says nothing to a book.</summary>
        Passed,
    }

    /// <summary>Front matter at its top level.</summary>
    public static KeyTable TopLevel { get; } = WithKinds(new KeyTable(ReviewKeys, WorkKeys, LaterKeys, SiteKeys));

    /// <summary>The block of a work.</summary>
    public static KeyTable Work { get; } = new(WorkKeys, "", LaterKeys, "");

    /// <summary>A table of another map: names, one a line, each with its other names behind it.</summary>
    public static KeyTable Of(string keys, string later = "") => new(keys, "", later, "");

    /// <summary>The key's name in the house, or null where it isn't known.</summary>
    /// <param name="key">As typed.</param>
    public Key? Find(string key) => _keys.TryGetValue(Normalise(key), out var found) ? found : null;

    /// <summary>Whether a key of a work's block belongs to the review, beside the block.</summary>
    public static bool BelongsToReview(string key) => ReviewOnly.Find(key) is not null && WorkOnly.Find(key) is null;

    /// <summary>The known key that an unknown one nearly is: one edit away, two from seven letters, and not in the map itself; else null.</summary>
    /// <param name="key">As typed.</param>
    /// <param name="present">The names of the map's known keys.</param>
    public string? Nearest(string key, IReadOnlySet<string> present)
    {
        var typed = Normalise(key);
        return NearestWord.Among(typed, _names.Where(name => name.Length >= 4 && !present.Contains(_keys[name].Name)));
    }

    /// <summary>A key as it is looked up: small letters, hyphens for underscores, spaces and inner capitals, no leading colon.</summary>
    public static string Normalise(string key)
    {
        if (!key.AsSpan().ContainsAnyExcept(Normal)) return key;
        var text = new StringBuilder(key.Length);
        foreach (var c in key.Trim().TrimStart(':'))
        {
            if (c is '_' or ' ' or '-') text.Append('-');
            else if (char.IsAsciiLetterUpper(c))
            {
                if (text.Length > 0 && text[^1] != '-' && !WasUpper(key, c)) text.Append('-');
                text.Append(char.ToLowerInvariant(c));
            }
            else text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static bool WasUpper(string key, char c)
    {
        var i = key.IndexOf(c, StringComparison.Ordinal);
        return i > 0 && char.IsAsciiLetterUpper(key[i - 1]);
    }

    private static KeyTable WithKinds(KeyTable table)
    {
        foreach (var kind in Kinds)
        {
            table._keys[kind] = new Key(kind, KeyUse.Read);
            table._names.Add(kind);
        }

        return table;
    }

    private void AddAll(string lines, KeyUse use)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var names = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var name in names)
            {
                if (!_keys.TryAdd(name, new Key(use == KeyUse.Read ? names[0] : name, use))) continue;
                if (use == KeyUse.Read) _names.Add(name);
            }
        }
    }

    /// <summary>A known key.</summary>
    /// <param name="Name">In the house.</param>
    /// <param name="Use">What for.</param>
    internal sealed record Key(string Name, KeyUse Use);
}
