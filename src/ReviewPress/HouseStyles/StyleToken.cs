using System.Collections.Immutable;
using System.Globalization;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.HouseStyles;

/// <summary>A value of a house style under the name by which book.yaml may change it.</summary>
/// <param name="Name">In small letters with hyphens; a full stop parts a group from its token: <c>opening.sink</c>.</param>
/// <param name="Says">What it is, in a few words.</param>
public abstract record StyleToken(string Name, string Says)
{
    /// <summary>What may be written, in words.</summary>
    public abstract string Form { get; }

    /// <summary>A style's value as it would be written.</summary>
    public abstract string Show(HouseStyle style);

    /// <summary>A number as it would be written, to three places.</summary>
    internal static string Show(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A length as it would be written, in points.</summary>
    internal static string Show(Length length) => Show(decimal.Round(length.Scaled / (decimal)Length.PerPoint, 3));
}

/// <summary>A size of type on its leading, in points: <c>28/28</c>; the leading is a multiple of a quarter of the grid unit.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">A style with another value.</param>
/// <param name="Step">The leading in steps of so many quarters: 4 where its lines stand on the grid.</param>
public sealed record SizeToken(string Name, string Says, Func<HouseStyle, TypeSize> Get, Func<HouseStyle, TypeSize, HouseStyle> Set, int Step = 1) : StyleToken(Name, Says)
{
    /// <summary>The smallest type, in points: less can't be read.</summary>
    public const decimal Least = 6;

    /// <summary>The largest, in points.</summary>
    public const decimal Most = 72;

    /// <inheritdoc/>
    public override string Form => Step == 4 ? "size, or size/leading in whole grid units" : "size, or size/leading";

    /// <inheritdoc/>
    public override string Show(HouseStyle style) => $"{Show(Get(style).Size)}/{Show(style.Leading(Get(style)))}";
}

/// <summary>A length, in points where no unit stands beside it.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Least">In points.</param>
/// <param name="Most">In points.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">A style with another value.</param>
public sealed record LengthToken(string Name, string Says, decimal Least, decimal Most, Func<HouseStyle, Length> Get, Func<HouseStyle, Length, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <inheritdoc/>
    public override string Form => $"{Show(Least)} to {Show(Most)} pt";

    /// <inheritdoc/>
    public override string Show(HouseStyle style) => Show(Get(style));
}

/// <summary>A length in ems of the text: <c>1.5em</c>.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Least">In 1/1000 em.</param>
/// <param name="Most">In 1/1000 em.</param>
/// <param name="Get">Reads it, in 1/1000 em.</param>
/// <param name="Set">A style with another value.</param>
public sealed record EmToken(string Name, string Says, int Least, int Most, Func<HouseStyle, int> Get, Func<HouseStyle, int, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <inheritdoc/>
    public override string Form => $"{Show(Least / 1000m)} to {Show(Most / 1000m)} em";

    /// <inheritdoc/>
    public override string Show(HouseStyle style) => Show(Get(style) / 1000m) + "em";
}

/// <summary>A whole number.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">A style with another value.</param>
public sealed record NumberToken(string Name, string Says, int Least, int Most, Func<HouseStyle, int> Get, Func<HouseStyle, int, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <summary>Whether <c>false</c> is 0.</summary>
    public bool CanBeOff { get; init; }

    /// <inheritdoc/>
    public override string Form => (CanBeOff ? "false, or " : "") + $"{Least} to {Most}";

    /// <inheritdoc/>
    public override string Show(HouseStyle style) => CanBeOff && Get(style) == 0 ? "false" : Get(style).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Yes or no.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">A style with another value.</param>
public sealed record FlagToken(string Name, string Says, Func<HouseStyle, bool> Get, Func<HouseStyle, bool, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <inheritdoc/>
    public override string Form => "true, false";

    /// <inheritdoc/>
    public override string Show(HouseStyle style) => Get(style) ? "true" : "false";
}

/// <summary>One of a few words.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Words">In the order of the values.</param>
/// <param name="Get">Reads the value's place among them.</param>
/// <param name="Set">A style with another value.</param>
public sealed record WordToken(string Name, string Says, ImmutableArray<string> Words, Func<HouseStyle, int> Get, Func<HouseStyle, int, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <inheritdoc/>
    public override string Form => string.Join(", ", Words);

    /// <inheritdoc/>
    public override string Show(HouseStyle style) => Words[Get(style)];
}

/// <summary>A cut of a family: <c>display bold</c>.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">A style with another value.</param>
public sealed record VoiceToken(string Name, string Says, Func<HouseStyle, Voice> Get, Func<HouseStyle, Voice, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <summary>The words of a voice: the families, then what may stand behind them.</summary>
    public static ImmutableArray<string> Words { get; } = ["text", "display", "typewriter", "semibold", "bold", "italic", "small-caps"];

    /// <inheritdoc/>
    public override string Form => "family, weight, cut";

    /// <inheritdoc/>
    public override string Show(HouseStyle style)
    {
        var voice = Get(style);
        var weight = voice.Weight switch { Weight.Bold => " bold", Weight.SemiBold => " semibold", _ => "" };
        return Words[(int)voice.Family] + weight + (voice.IsItalic ? " italic" : "") + (voice.IsSmallCapitals ? " small-caps" : "");
    }
}

/// <summary>A colour: <c>cmyk(0 90 70 10) #D21C33</c>, in percent for presses and in sRGB for screens.</summary>
/// <param name="Name">See <see cref="StyleToken"/>.</param>
/// <param name="Says">See <see cref="StyleToken"/>.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">A style with another value.</param>
public sealed record InkToken(string Name, string Says, Func<HouseStyle, Ink> Get, Func<HouseStyle, Ink, HouseStyle> Set) : StyleToken(Name, Says)
{
    /// <inheritdoc/>
    public override string Form => "cmyk(…), #RRGGBB, or both";

    /// <inheritdoc/>
    public override string Show(HouseStyle style)
    {
        var ink = Get(style);
        return ink == Ink.Black ? "black" : string.Create(CultureInfo.InvariantCulture, $"cmyk({ink.Cyan} {ink.Magenta} {ink.Yellow} {ink.Key}) #{ink.Rgb:X6}");
    }
}
