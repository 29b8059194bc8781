using System.Globalization;
using ReviewPress.Anthologies;
using ReviewPress.Reviews;
using ReviewPress.Words;

namespace ReviewPress.Arranging;

/// <summary>Ratings as they are shown and said; never turned into another scale.</summary>
internal static class RatingMarks
{
    public static RatingMark? Of(Rating? rating, Vocabulary vocabulary)
    {
        if (rating is null) return null;
        var (full, half, empty) = Stars(rating);
        return new RatingMark(rating, full, half, empty, Text(rating, vocabulary), vocabulary.Spoken(rating));
    }

    /// <summary>Of the scale's best, for sorting only: 0 to 1, below zero for the unrated.</summary>
    public static decimal Share(Rating? rating) => rating switch
    {
        { Kind: RatingKind.Grade, Grade: { } grade } => GradeShare(grade),
        { Best: > 0 } => rating.Value / rating.Best,
        _ => -1,
    };

    // Stars of ten and more would be a wall: they are set as points.
    private static (int Full, int Half, int Empty) Stars(Rating rating)
    {
        if (rating.Kind != RatingKind.Stars || rating.Best > 10 || rating.Best != decimal.Truncate(rating.Best)) return default;
        var full = (int)decimal.Truncate(rating.Value);
        var half = rating.Value - full >= .5m ? 1 : 0;
        return (full, half, (int)rating.Best - full - half);
    }

    private static string Text(Rating rating, Vocabulary vocabulary) => rating.Kind switch
    {
        RatingKind.Grade => rating.Grade!.Replace('-', '−'),
        RatingKind.Percent => vocabulary.Percent(rating.Value),
        RatingKind.Unrated => vocabulary.Unrated,
        _ => $"{vocabulary.Number(rating.Value)}/{vocabulary.Number(rating.Best)}",
    };

    private static decimal GradeShare(string grade)
    {
        var letter = "FEDCBA".IndexOf(grade[0], StringComparison.OrdinalIgnoreCase);
        var sign = grade.Length < 2 ? 0 : grade[1] == '+' ? 1 : -1;
        return (letter * 3 + 1 + sign) / 18m;
    }
}
