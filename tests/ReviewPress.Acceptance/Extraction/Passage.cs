namespace ReviewPress.Acceptance.Extraction;

/// <summary>A paragraph, heading, cell, caption as the manuscript has it.</summary>
/// <param name="File">The file, for messages.</param>
/// <param name="Kind">For messages.</param>
/// <param name="Text">Folded, with the signs of <see cref="Sign"/>.</param>
internal sealed record Passage(string File, string Kind, string Text);

/// <summary>A review or another chapter as another reader of Markdown sees it.</summary>
/// <param name="File">Relative to the book.</param>
/// <param name="Title">Its headline or work's title.</param>
internal sealed record Script(string File, string Title)
{
    /// <summary>How others refer to it.</summary>
    public required string Reference { get; init; }

    /// <summary>What its opening must say, folded: title, dek, names.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>The rating as typed, folded; empty where there is none.</summary>
    public required string Rating { get; init; }

    /// <summary>The body in reading order.</summary>
    public required IReadOnlyList<Passage> Body { get; init; }

    /// <summary>The captions of figures, which may stand at a page's head or foot.</summary>
    public required IReadOnlyList<Passage> Captions { get; init; }

    /// <summary>The notes in the order of their numbers.</summary>
    public required IReadOnlyList<Passage> Notes { get; init; }

    /// <summary>Reviews that follow each other on the same pages, as one: bodies and notes go on from one to the next.</summary>
    public static Script Joined(IReadOnlyList<Script> scripts) => scripts[0] with
    {
        Body = [.. scripts.SelectMany((s, i) => i == 0 ? s.Body : [s.Body[0] with { Text = Sign.Opening + s.Body[0].Text }, .. s.Body.Skip(1)])],
        Captions = [.. scripts.SelectMany(s => s.Captions)],
        Notes = [.. scripts.SelectMany(s => s.Notes)],
    };
}

/// <summary>Where two texts part.</summary>
/// <param name="Passage">The expected one.</param>
/// <param name="Word">Its first word that isn't there.</param>
/// <param name="Found">What stands there instead.</param>
/// <param name="Page">The page, counted from 1.</param>
internal sealed record Difference(Passage Passage, string Word, string Found, int Page)
{
    public override string ToString() =>
        $"{Passage.File}, {Passage.Kind}: expected “{Word}”, found “{Found}” on page {Page} of the file, in\n    {Sign.Plain(Passage.Text)}";
}
