using System.Globalization;

namespace ReviewPress.Reading;

/// <summary>How a rating is written.</summary>
internal enum RatingForm
{
    /// <summary>A number alone.</summary>
    Bare,

    /// <summary>A number out of another.</summary>
    Fraction,

    /// <summary>Stars, drawn or as a word.</summary>
    Stars,

    /// <summary>A letter.</summary>
    Grade,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Said to be unrated.</summary>
    Unrated,
}

/// <summary>A rating as it is written, before its scale is known.</summary>
/// <param name="Form">How.</param>
/// <param name="Value">0 for grades and the unrated.</param>
/// <param name="Best">Where it is written; else null.</param>
/// <param name="Grade">For instance <c>B+</c>, with hyphen-minus; null for other forms.</param>
/// <param name="IsDrawn">Stars drawn with signs.</param>
internal sealed record RatingExpression(RatingForm Form, decimal Value, decimal? Best, string? Grade, bool IsDrawn = false)
{
    /// <summary>Whether two expressions can mean one rating: the same, or stars whose number is written beside them.</summary>
    public bool AgreesWith(RatingExpression other)
    {
        if (Form == RatingForm.Unrated || other.Form == RatingForm.Unrated || Form == RatingForm.Grade || other.Form == RatingForm.Grade)
            return Form == other.Form && string.Equals(Grade, other.Grade, StringComparison.Ordinal);
        if (Best is null && other.Best is null) return Value == other.Value;
        return Value == other.Value ? (Form == RatingForm.Percent) == (other.Form == RatingForm.Percent) : Value * (other.Best ?? 5) == other.Value * (Best ?? 5);
    }

    /// <summary>As it is named in messages.</summary>
    public override string ToString() => Form switch
    {
        RatingForm.Unrated => "unrated",
        RatingForm.Grade => Grade!,
        RatingForm.Percent => Plain(Value) + "%",
        _ => Best is { } best ? $"{Plain(Value)}/{Plain(best)}" : Form == RatingForm.Stars ? Plain(Value) + " stars" : Plain(Value),
    };

    /// <summary>A number without needless zeros.</summary>
    public static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
