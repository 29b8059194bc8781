using System.Collections.Immutable;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>The rating that many critics write as the last paragraph: <c>Rating: ★★★★☆ (4/5)</c>.</summary>
internal static class BodyRating
{
    /// <summary>The ratings of a body's last paragraph where it holds nothing else; else empty.</summary>
    /// <param name="body">The blocks.</param>
    public static ImmutableArray<RatingExpression> Find(ImmutableArray<Block> body)
    {
        if (body.IsEmpty || body[^1] is not Paragraph last) return [];
        var found = RatingText.ReadAll(PlainText.Of(last.Inlines).Trim(), out var labelled);
        return labelled || found.All(SaysItself) ? found : [];
    }

    /// <summary>Whether a rating needs no label to be taken for one: a number or a word does.</summary>
    private static bool SaysItself(RatingExpression rating) => rating switch
    {
        { Form: RatingForm.Bare or RatingForm.Unrated } => false,
        { Form: RatingForm.Fraction, Best: 4 or 5 or 6 or 10 or 20 or 100 } => true,
        { Form: RatingForm.Fraction } => false,
        _ => true,
    };

    /// <summary>The review's rating: the front matter's, the body's, or both where they agree; and the body without it.</summary>
    public static (Rating? Rating, int Source, ImmutableArray<Block> Body) Settle(SourceFile file, FrontMatter facts, ImmutableArray<Block> body, FaultList faults)
    {
        var found = Find(body);
        if (found.IsEmpty || facts.RatingIsBroken) return (Resolve(facts.Rating, facts, file, faults), facts.Rating?.Offset ?? -1, body);
        var source = body[^1].Source;
        var rest = body.RemoveAt(body.Length - 1);
        var written = facts.Rating ?? new WrittenRating(found[0], source);
        foreach (var other in found.Where(other => !written.Expression.AgreesWith(other)))
        {
            faults.Add(RatingFields.Disagreement(file, written, new WrittenRating(other, source)));
            return (null, -1, rest);
        }

        var best = found.FirstOrDefault(rating => rating.Best is not null);
        if (facts.Rating is null && best is not null) written = written with { Expression = Fuller(found, best) };
        var place = facts.Rating is null ? "was taken into the opening" : "repeats the front matter's and was left out";
        faults.Add(DiagnosticCodes.RatingTaken, file, source, $"the last paragraph, {written.Expression}, {place}");
        return (Resolve(written, facts, file, faults), written.Offset, rest);
    }

    /// <summary>Of several that agree: stars where stars were drawn, out of the best that is written.</summary>
    private static RatingExpression Fuller(ImmutableArray<RatingExpression> found, RatingExpression best)
    {
        var stars = found.FirstOrDefault(rating => rating.Form == RatingForm.Stars);
        return stars is null ? best : stars.Best is not null || stars.Value != best.Value ? stars : stars with { Best = best.Best };
    }

    private static Rating? Resolve(WrittenRating? written, FrontMatter facts, SourceFile file, FaultList faults) =>
        written is null ? null : facts.Scaling.Resolve(written.Expression, file.LocationAt(written.Offset), faults);
}
