namespace ReviewPress.Typesetting.Composing;

/// <summary>How the breaker judges lines. Implemented by structs, so that it is compiled anew for each and calls cost nothing; the house's is <see cref="HousePricing"/>,
/// and TeX's, by which the tests hold the breaker against TeX itself, is another.</summary>
internal interface ILinePricing
{
    /// <summary>The loosest line of a first try.</summary>
    double Tolerance { get; }

    /// <summary>The most that a line can cost for being unlike the one before.</summary>
    double MostContrast { get; }

    /// <summary>How loose a line is: below -1 it is too long, at 0 just right, above the tolerance too loose.</summary>
    double LoosenessOf(in Breakpoint start, in Breakpoint end, long width, in LineShape shape);

    /// <summary>The class of a line that is just right: what stands before a paragraph is of it.</summary>
    int DecentFitness { get; }

    /// <summary>The fitness class of a line, from 0, the tightest, on.</summary>
    int FitnessOf(double looseness);

    /// <summary>A line's demerits.</summary>
    double DemeritsOf(in Breakpoint start, in Breakpoint end, in LineBefore before, in WeighedLine line, in LineShape shape);
}

/// <summary>What a line has to know of the one before.</summary>
/// <param name="Number">How many lines stand before.</param>
/// <param name="Fitness">Of the last of them.</param>
/// <param name="Hyphens">How many lines up to that one end in hyphens in a row.</param>
internal readonly record struct LineBefore(int Number, int Fitness, int Hyphens);

/// <summary>A line on the scales.</summary>
/// <param name="Looseness">See <see cref="ILinePricing.LoosenessOf"/>.</param>
/// <param name="Fitness">See <see cref="ILinePricing.FitnessOf"/>.</param>
/// <param name="Room">What its width leaves beside its natural one, scaled points.</param>
internal readonly record struct WeighedLine(double Looseness, int Fitness, long Room);
