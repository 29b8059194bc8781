using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>What a file says before its text, read and checked by itself.</summary>
/// <param name="Body">Where its text begins.</param>
/// <param name="Kind">What is reviewed.</param>
internal sealed record FrontMatter(int Body, WorkKind Kind)
{
    /// <summary>The work; its title is empty where none is given; null for an essay.</summary>
    public Work? Work { get; init; }

    /// <summary>The review's own title, or an essay's.</summary>
    public MarkedText? Headline { get; init; }

    /// <summary>The sentence under the title.</summary>
    public MarkedText? Dek { get; init; }

    /// <summary>As <c>slug:</c> has it, with its place; or null.</summary>
    public MarkedText? Slug { get; init; }

    /// <summary>As <c>lang:</c> has it, in canonical form; or null.</summary>
    public string? Language { get; init; }

    /// <summary>Critics.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>When it was published.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How the work was seen.</summary>
    public Viewing? Seen { get; init; }

    /// <summary>The rating as written, with its place; null where nothing is said.</summary>
    public WrittenRating? Rating { get; init; }

    /// <summary>A rating was given that can't be read.</summary>
    public bool RatingIsBroken { get; init; }

    /// <summary>A scale of the review's own; or null.</summary>
    public RatingScaling Scaling { get; init; } = new(null, null, null);

    /// <summary>As written.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>As written.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Where it appeared first.</summary>
    public FirstPublication? FirstPublished { get; init; }

    /// <summary>Whether Punctuating leaves it alone.</summary>
    public bool AsTyped { get; init; }

    /// <summary>How it begins; or null.</summary>
    public OpeningStyle? Opening { get; init; }

    /// <summary>Whether it is kept back.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>A text of front matter that may hold Markdown.</summary>
/// <param name="Value">As typed.</param>
/// <param name="Offset">Of its value in the file's text: at the quotation mark where there is one.</param>
/// <param name="IsPlain">Written without quotation marks, on one line: its characters stand in the file as they are.</param>
internal sealed record MarkedText(string Value, int Offset, bool IsPlain);

/// <summary>A rating as written, and where.</summary>
internal sealed record WrittenRating(RatingExpression Expression, int Offset);

/// <summary>Where a review appeared first.</summary>
/// <param name="In">The paper's or the site's name; or null.</param>
/// <param name="Date">Or null.</param>
internal sealed record FirstPublication(string? In, PartialDate? Date);
