using ReviewPress.Diagnostics;
using ReviewPress.Recipes;
using ReviewPress.Reviews;

namespace ReviewPress.Reading;

/// <summary>The scale that a rating stands on: as written, the critic's own, or the book's.</summary>
/// <param name="Own">The critic's, which every rating of theirs keeps; or null.</param>
/// <param name="Critic">Whose; or null.</param>
/// <param name="Book">The book's, for bare numbers and stars; or null.</param>
internal sealed record RatingScaling(RatingScale? Own, string? Critic, RatingScale? Book)
{
    /// <summary>Puts an expression on its scale.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="location">Where.</param>
    /// <param name="faults">Takes the errors.</param>
    /// <returns>Null where the rating can't be understood, with an error said.</returns>
    public Rating? Resolve(RatingExpression written, Location location, FaultList faults)
    {
        var faultsAt = new Faults(location, faults);
        if (written is { Form: RatingForm.Fraction, Value: 1, Best: 2 } && Own is not { Best: 2 })
            return faultsAt.Say(DiagnosticCodes.AmbiguousRating, "the rating '1/2' can be half a star or one of two", "write '½ star', '0.5/5' or {value: 1, best: 2}");
        var rating = written.Form switch
        {
            RatingForm.Unrated => new Rating(RatingKind.Unrated, 0, 0, null),
            RatingForm.Grade => new Rating(RatingKind.Grade, 0, 0, written.Grade),
            RatingForm.Percent => new Rating(RatingKind.Percent, written.Value, 100, null),
            RatingForm.Fraction => new Rating(KindOf(written), written.Value, written.Best!.Value, null),
            RatingForm.Stars => Stars(written, faultsAt),
            _ => Bare(written, faultsAt),
        };
        return rating is not null && IsOnScale(rating, written, faultsAt) && IsOwn(rating, written, faultsAt) ? rating : null;
    }

    private RatingScale? Scale => Own ?? Book;

    private RatingKind KindOf(RatingExpression written) =>
        Scale is { Kind: RatingKind.Stars or RatingKind.Points } scale && scale.Best == written.Best ? scale.Kind
        : written.Best <= 5 && written.Value % .5m == 0 ? RatingKind.Stars : RatingKind.Points;

    private Rating? Stars(RatingExpression written, Faults faults)
    {
        if (written.Best is { } best) return new Rating(RatingKind.Stars, written.Value, best, null);
        if (Scale is { Kind: RatingKind.Stars } scale) return new Rating(RatingKind.Stars, written.Value, scale.Best, null);
        if (written.Value > 5) return faults.Say(DiagnosticCodes.NoScale, $"nothing says out of how many stars {written} are", $"write '{RatingExpression.Plain(written.Value)}/10 stars'", "scale: 10 stars");
        faults.Warn(DiagnosticCodes.StarsOutOfFive, $"{written} are taken to be out of five", "write ☆ for the stars that are missing", "scale: 5");
        return new Rating(RatingKind.Stars, written.Value, 5, null);
    }

    private Rating? Bare(RatingExpression written, Faults faults)
    {
        if (Scale is { Kind: not RatingKind.Grade } scale) return new Rating(scale.Kind, written.Value, scale.Best, null);
        if (Scale is not null) return new Rating(RatingKind.Points, written.Value, 0, null);             // IsOwn says so; a book of grades has none either
        var best = written.Value <= 5 ? 5 : written.Value <= 10 ? 10 : 100;
        return faults.Say(DiagnosticCodes.NoScale, $"nothing says out of how many the rating {written} is", $"write 'rating: {written}/{best}'", $"scale: {best}");
    }

    private static bool IsOnScale(Rating rating, RatingExpression written, Faults faults)
    {
        if (rating.Kind is RatingKind.Grade or RatingKind.Unrated || (rating.Best == 0 && written.Form == RatingForm.Bare)) return true;
        if (rating.Best == 0) return faults.Say(DiagnosticCodes.BadRating, $"the rating {written} is out of nothing", "write for instance '4/5'") is not null;
        if (rating.Value > rating.Best)
        {
            var best = RatingExpression.Plain(rating.Best);
            var wider = rating.Value <= 10 ? 10 : 100;
            var help = written.Form == RatingForm.Bare && rating.Value <= wider ? $", or the scale with it: '{RatingExpression.Plain(rating.Value)}/{wider}'" : "";
            return faults.Say(DiagnosticCodes.OffScale, $"the rating {written} is above the scale's best, {best}", $"write at most {best}{help}") is not null;
        }

        var step = rating.Kind == RatingKind.Stars ? .5m : rating.Best > 20 ? .5m : .1m;
        if (rating.Kind == RatingKind.Percent || rating.Value % step == 0) return true;
        var below = RatingExpression.Plain(rating.Value - (rating.Value % step));
        var above = RatingExpression.Plain(rating.Value - (rating.Value % step) + step);
        var what = rating.Kind == RatingKind.Stars ? "stars come in halves" : "points come in steps of " + RatingExpression.Plain(step);
        return faults.Say(DiagnosticCodes.OffStep, $"the rating {written} falls between {below} and {above}: {what}", $"write {below} or {above}") is not null;
    }

    /// <summary>A critic's own scale is kept by each of their ratings: another is a slip of the pen, or another critic's review.</summary>
    private bool IsOwn(Rating rating, RatingExpression written, Faults faults)
    {
        var scale = Own ?? (written.Form == RatingForm.Bare ? Book : null);
        if (scale is null || rating.Kind == RatingKind.Unrated || (rating.Kind == scale.Kind && (rating.Kind == RatingKind.Grade || rating.Best == scale.Best))) return true;
        var whose = Own is null ? "the book's ratings are" : $"{Critic} rates";
        return faults.Say(DiagnosticCodes.OtherScale, $"the rating is {written}, and {whose} {Name(scale)}", "write it on that scale, or change 'scale:' in book.yaml") is not null;
    }

    private static string Name(RatingScale scale) => scale.Kind switch
    {
        RatingKind.Grade => "by letter grades",
        RatingKind.Percent => "in per cent",
        RatingKind.Stars => $"in stars out of {RatingExpression.Plain(scale.Best)}",
        _ => $"in points out of {RatingExpression.Plain(scale.Best)}",
    };

    /// <summary>Messages about one rating.</summary>
    private readonly record struct Faults(Location Location, FaultList List)
    {
        public Rating? Say(DiagnosticCode code, string message, string help, string? cure = null)
        {
            List.Add(code.At(Location, message, help) with { Cure = cure, Kind = cure is null ? null : "" });
            return null;
        }

        public void Warn(DiagnosticCode code, string message, string help, string cure) => List.Add(code.At(Location, message, help) with { Cure = cure, Kind = "" });
    }
}
