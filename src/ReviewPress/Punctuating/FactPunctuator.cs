using System.Collections.Immutable;
using ReviewPress.Reviews;

namespace ReviewPress.Punctuating;

/// <summary>Punctuates what front matter says in words. Sort titles and tags stay; of titles in their own language, of which nobody said which it is, the apostrophes are set.</summary>
internal static class FactPunctuator
{
    public static ReviewFacts Punctuate(ReviewFacts facts, LeafPunctuator leaves) => facts with
    {
        Headline = facts.Headline is { } headline ? leaves.Punctuate(headline) : null,
        Dek = facts.Dek is { } dek ? leaves.Punctuate(dek) : null,
        Work = facts.Work is { } work ? Punctuate(work, leaves) : null,
        Reviewers = NamePunctuator.Punctuate(facts.Reviewers),
        Seen = facts.Seen is { How: { } how } seen ? seen with { How = leaves.Punctuate(how) } : facts.Seen,
        Warnings = Punctuate(facts.Warnings, leaves),
        FirstPublished = facts.FirstPublished is { } first ? leaves.Punctuate(first) : null,
    };

    private static Work Punctuate(Work work, LeafPunctuator leaves) => work with
    {
        Title = leaves.Punctuate(work.Title),
        PrintTitle = work.PrintTitle is { } print ? leaves.Punctuate(print) : null,
        OriginalTitle = work.OriginalTitle is { } original ? NamePunctuator.Punctuate(original) : null,
        Series = work.Series is { } series ? series with { Name = leaves.Punctuate(series.Name) } : null,
        Credits = work.Credits.Altered(credit => NamePunctuator.Punctuate(credit.Names) is var names && names == credit.Names ? credit : credit with { Names = names }),
    };

    private static ImmutableArray<string> Punctuate(ImmutableArray<string> lines, LeafPunctuator leaves) => lines.Altered(leaves.Punctuate);
}
