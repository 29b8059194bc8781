using ReviewPress.Diagnostics;

namespace ReviewPress.Reading;

/// <summary>The rating in front matter, under any of its names.</summary>
/// <param name="fields">The front matter.</param>
internal sealed class RatingFields(FieldReader fields)
{
    private static readonly KeyTable MapKeys = KeyTable.Of("value rating score rating-value\nbest out-of max best-rating of\nworst min worst-rating\ngrade letter-grade\nstars");
    private static readonly string[] Names = ["rating", "stars", "score", "grade"];
    private static readonly HashSet<string> Nothing = [];

    /// <summary>Reads it; several must agree.</summary>
    /// <param name="isBroken">One was given that can't be read.</param>
    /// <returns>Null where none is given.</returns>
    public WrittenRating? Read(out bool isBroken)
    {
        StarsMayBeCast();
        WrittenRating? first = null;
        isBroken = false;
        foreach (var name in Names)
        {
            if (fields.Entry(name) is not { } entry) continue;
            if (Written(name, entry) is not { } rating)
            {
                isBroken = true;
                continue;
            }

            if (first is null) first = rating;
            else if (!first.Expression.AgreesWith(rating.Expression)) NoteDisagreement(fields, first, rating);
            else if (first.Expression.Best is null && rating.Expression.Best is not null) first = rating;
        }

        return first;
    }

    /// <summary>Says that two ratings of one review disagree.</summary>
    public static void NoteDisagreement(FieldReader fields, WrittenRating first, WrittenRating second) =>
        fields.Faults.Add(Disagreement(fields.File, first, second));

    /// <summary>The message that two ratings of one file disagree, at the second.</summary>
    public static Diagnostic Disagreement(Manuscripts.SourceFile file, WrittenRating first, WrittenRating second)
    {
        var there = file.LocationAt(first.Offset);
        if (first.Offset == second.Offset) return DiagnosticCodes.RatingsDisagree.At(there, $"{first.Expression} and {second.Expression} stand here, and disagree", "keep one of the two");
        return DiagnosticCodes.RatingsDisagree.At(file.LocationAt(second.Offset), $"the rating is {second.Expression} here and {first.Expression} on line {there.Line}", "keep one of the two") with { Related = [there] };
    }

    /// <summary><c>stars: [Al Pacino]</c> are people.</summary>
    private void StarsMayBeCast()
    {
        if (fields.Entry("stars") is not { } entry) return;
        if (entry.Value is YamlList || (entry.Value is YamlScalar scalar && RatingText.One(scalar.Value.Trim()) is null && scalar.Value.Any(char.IsLetter)))
        {
            if (fields.Has("cast")) fields.NotePassedOver("stars", "cast");
            else fields.Move("stars", "cast");
            fields.Remove("stars");
        }
    }

    private WrittenRating? Written(string name, YamlEntry entry)
    {
        if (entry.Value is YamlMap map) return FromMap(map);
        if (fields.Scalar(name) is not { } scalar) return null;
        var found = RatingText.ReadAll(scalar.Value, out _);
        if (found.IsEmpty)
        {
            NoteUnreadable(scalar);
            return null;
        }

        if (name == "stars" && found[0].Form is RatingForm.Bare or RatingForm.Fraction) found = found.SetItem(0, found[0] with { Form = RatingForm.Stars });
        foreach (var other in found.Skip(1))
        {
            if (!found[0].AgreesWith(other)) NoteDisagreement(fields, new WrittenRating(found[0], scalar.Offset), new WrittenRating(other, scalar.Offset));
        }

        return new WrittenRating(found.FirstOrDefault(rating => rating.Best is not null && rating.Form == RatingForm.Stars) ?? found.FirstOrDefault(rating => rating.Best is not null) ?? found[0], scalar.Offset);
    }

    private WrittenRating? FromMap(YamlMap map)
    {
        var inner = new FieldReader(fields.File, map, MapKeys, Nothing, fields.Faults);
        if (inner.Has("grade")) return inner.Scalar("grade") is { } grade ? Single(grade, form => form == RatingForm.Grade) : null;
        var stars = !inner.Has("value") && inner.Has("stars");
        if (inner.Scalar(stars ? "stars" : "value") is not { } value)
        {
            inner.Add(DiagnosticCodes.BadRating, map.Offset, "the rating has no value", "write {value: 3.5, best: 5}");
            return null;
        }

        if (Single(value, _ => true) is not { } rating || !inner.Has("best")) return Single(value, _ => true, silent: true);
        if (inner.Scalar("best") is not { } best || Single(best, form => form == RatingForm.Bare) is not { } top) return null;
        return rating with { Expression = rating.Expression with { Form = stars ? RatingForm.Stars : RatingForm.Fraction, Best = top.Expression.Value } };
    }

    private WrittenRating? Single(YamlScalar scalar, Func<RatingForm, bool> wanted, bool silent = false)
    {
        if (RatingText.One(scalar.Value.Trim()) is { } expression && wanted(expression.Form)) return new WrittenRating(expression, scalar.Offset);
        if (!silent) NoteUnreadable(scalar);
        return null;
    }

    private void NoteUnreadable(YamlScalar scalar) =>
        fields.Add(DiagnosticCodes.BadRating, scalar.Offset, $"the rating '{scalar.Value.Trim()}' can't be read", "write for instance '4/5', '8/10', 'B+', '★★★½', '73%' or 'unrated'");
}
