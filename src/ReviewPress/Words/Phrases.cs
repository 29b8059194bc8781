using System.Collections.Immutable;
using ReviewPress.Anthologies;

namespace ReviewPress.Words;

/// <summary>All words that the press sets by itself, in one language, as data. Patterns hold their values as <c>{0}</c>, <c>{1}</c>.</summary>
/// <param name="Language">BCP 47.</param>
internal sealed record Phrases(string Language)
{
    /// <summary>Names of the months, alone: <c>marzec</c>.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>Names of the months after a day where they differ: <c>marca</c>; else empty.</summary>
    public ImmutableArray<string> MonthsAfterDay { get; init; } = [];

    /// <summary>Day {0}, month {1}, year {2}.</summary>
    public required string DatePattern { get; init; }

    /// <summary>Month {0}, year {1}.</summary>
    public string MonthPattern { get; init; } = "{0} {1}";

    /// <summary>The first day of a month where it is written apart: <c>1er</c>; else null.</summary>
    public string? FirstDay { get; init; }

    /// <summary>Before decimals.</summary>
    public string DecimalMark { get; init; } = ",";

    /// <summary>Labels of credits.</summary>
    public required CreditLabels Credits { get; init; }

    /// <summary>Kinds of works, for kickers: film, show, book, game, album, essay.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>After a shortened list of names: <c>and others</c>.</summary>
    public required string AndOthers { get; init; }

    /// <summary>Between the last two of several names, with its spaces.</summary>
    public required string And { get; init; }

    /// <summary>Minutes {0}.</summary>
    public string Minutes { get; init; } = "{0}\u00A0min";

    /// <summary>The heading of the contents list.</summary>
    public required string Contents { get; init; }

    /// <summary>A foreword without a heading of its own.</summary>
    public required string Foreword { get; init; }

    /// <summary>After the caption of a table that goes on, with its parentheses.</summary>
    public required string Continued { get; init; }

    /// <summary>The kicker of a verdict.</summary>
    public required string Verdict { get; init; }

    /// <summary>The banner of a spoiler.</summary>
    public required string SpoilersFollow { get; init; }

    /// <summary>A page named in a reference: page {0}, with its parentheses.</summary>
    public required string PageReference { get; init; }

    /// <summary>The word for a page.</summary>
    public required string Page { get; init; }

    /// <summary>By {0}: an author.</summary>
    public required string By { get; init; }

    /// <summary>Edited by {0}.</summary>
    public required string EditedBy { get; init; }

    /// <summary>First published in {0}.</summary>
    public required string FirstPublishedIn { get; init; }

    /// <summary>First published on {0}, a date.</summary>
    public required string FirstPublishedOn { get; init; }

    /// <summary>The colophon: text face {0}, display face {1}.</summary>
    public required string Colophon { get; init; }

    /// <summary>The same where text and display are of one family.</summary>
    public required string ColophonOfOne { get; init; }

    /// <summary>A rating of {0} out of {1} stars, as it is spoken.</summary>
    public required string Stars { get; init; }

    /// <summary>A rating of {0} out of {1} points, as it is spoken.</summary>
    public required string Points { get; init; }

    /// <summary>{0} per cent, as it is spoken.</summary>
    public required string Percent { get; init; }

    /// <summary>Between a number and its sign of per cent.</summary>
    public string PercentSpace { get; init; } = "\u00A0";

    /// <summary>A grade {0}, as it is spoken.</summary>
    public required string Grade { get; init; }

    /// <summary>Said of what is unrated.</summary>
    public required string Unrated { get; init; }

    /// <summary>Names of the parts of an e-book: cover.</summary>
    public required string Cover { get; init; }

    /// <summary>Names of the parts of an e-book: title page.</summary>
    public required string TitlePage { get; init; }

    /// <summary>Names of the parts of an e-book: imprint.</summary>
    public required string Imprint { get; init; }

    /// <summary>What a footnote is called.</summary>
    public required string Note { get; init; }

    /// <summary>A note's way back.</summary>
    public required string BackToText { get; init; }

    /// <summary>The mark of a draft's pages.</summary>
    public required string Draft { get; init; }

    /// <summary>Words of the e-book alone.</summary>
    public required EbookWording Ebook { get; init; }

    /// <summary>On a draft's first page: what was left out.</summary>
    public required string LeftOut { get; init; }
}
