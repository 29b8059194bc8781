using ReviewPress.Reviews;

namespace ReviewPress.Words;

/// <summary>Labels of the credits, in one language, as they stand before the names.</summary>
internal sealed record CreditLabels
{
    /// <summary>Directors.</summary>
    public required string Director { get; init; }

    /// <summary>Creators of a show.</summary>
    public required string Creator { get; init; }

    /// <summary>Authors of a book.</summary>
    public required string Author { get; init; }

    /// <summary>Artists of an album.</summary>
    public required string Artist { get; init; }

    /// <summary>The cast.</summary>
    public required string Cast { get; init; }

    /// <summary>Writers of a film or a show.</summary>
    public required string Screenwriter { get; init; }

    /// <summary>Writers of anything else.</summary>
    public required string Writer { get; init; }

    /// <summary>Cinematographers.</summary>
    public required string Cinematographer { get; init; }

    /// <summary>Composers.</summary>
    public required string Music { get; init; }

    /// <summary>Translators.</summary>
    public required string Translator { get; init; }

    /// <summary>Developers of a game.</summary>
    public required string Developer { get; init; }

    /// <summary>Publishers.</summary>
    public required string Publisher { get; init; }

    /// <summary>The label of an album.</summary>
    public required string RecordLabel { get; init; }

    /// <summary>A platform; several.</summary>
    public required (string One, string Several) Platform { get; init; }

    /// <summary>A country; several.</summary>
    public required (string One, string Several) Country { get; init; }

    /// <summary>A language; several.</summary>
    public required (string One, string Several) Language { get; init; }

    /// <summary>Running time.</summary>
    public required string Runtime { get; init; }

    /// <summary>Of a film or show: how it was seen.</summary>
    public required string Seen { get; init; }

    /// <summary>Of a book: read.</summary>
    public required string Read { get; init; }

    /// <summary>Of a game: played.</summary>
    public required string Played { get; init; }

    /// <summary>Of an album: heard.</summary>
    public required string Heard { get; init; }

    /// <summary>A second viewing, behind how it was seen: <c>again</c>.</summary>
    public required string Again { get; init; }

    /// <summary>The original title.</summary>
    public required string OriginalTitle { get; init; }

    /// <summary>Content warnings.</summary>
    public required string Warnings { get; init; }

    /// <summary>The label of a row.</summary>
    /// <param name="kind">What is reviewed.</param>
    /// <param name="role">What they did.</param>
    /// <param name="count">How many names.</param>
    public string Of(WorkKind kind, CreditRole role, int count) => role switch
    {
        CreditRole.Director => Director,
        CreditRole.Creator => Creator,
        CreditRole.Author => Author,
        CreditRole.Artist => Artist,
        CreditRole.Cast => Cast,
        CreditRole.Writer => kind is WorkKind.Film or WorkKind.Show ? Screenwriter : Writer,
        CreditRole.Cinematographer => Cinematographer,
        CreditRole.Music => Music,
        CreditRole.Translator => Translator,
        CreditRole.Developer => Developer,
        CreditRole.Publisher => kind == WorkKind.Album ? RecordLabel : Publisher,
        CreditRole.Platform => count > 1 ? Platform.Several : Platform.One,
        CreditRole.Country => count > 1 ? Country.Several : Country.One,
        _ => count > 1 ? Language.Several : Language.One,
    };

    /// <summary>What was done with a work: seen, read, played, heard.</summary>
    public string SeenOf(WorkKind kind) => kind switch
    {
        WorkKind.Book => Read,
        WorkKind.Game => Played,
        WorkKind.Album => Heard,
        _ => Seen,
    };
}
