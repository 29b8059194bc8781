using System.Collections.Concurrent;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;
using ReviewPress.Typesetting.Measures;

namespace ReviewPress.Printing;

/// <summary>Picks a face and features for a look: the drawers from which type is taken.</summary>
internal static class TypeCase
{
    private static readonly FeatureSet OldStyle = FeatureSet.None.With(FeatureTag.Onum);
    private static readonly FeatureSet SmallCapitals = OldStyle.With(FeatureTag.Smcp);
    private static readonly FeatureSet AllSmallCapitals = SmallCapitals.With(FeatureTag.C2sc);
    private static readonly FeatureSet Superiors = FeatureSet.None.With(FeatureTag.Sups);
    private static readonly FeatureSet Lining = FeatureSet.None.With(FeatureTag.Lnum);
    private static readonly FeatureSet Tabular = Lining.With(FeatureTag.Tnum);
    private static readonly ConcurrentDictionary<Look, TextStyle> Taken = new();   // looked up, never enumerated

    /// <summary>The style of a look: one for all text that looks so.</summary>
    public static TextStyle Take(Look look) =>
        Taken.GetOrAdd(look, static look => new((int)Face(look), look.Size, Features(look)) { Tracking = look.Tracking, Rise = look.Rise, Ink = look.Ink });

    /// <summary>The same in the bold cut of its family.</summary>
    public static TextStyle Bold(TextStyle style) => style with
    {
        Face = (int)((FaceRole)style.Face switch
        {
            FaceRole.Text or FaceRole.TextSemiBold => FaceRole.TextBold,
            FaceRole.TextItalic => FaceRole.TextBoldItalic,
            FaceRole.Display => FaceRole.DisplayBold,
            FaceRole.DisplayItalic => FaceRole.DisplayBoldItalic,
            FaceRole.Typewriter => FaceRole.TypewriterBold,
            FaceRole.TypewriterItalic => FaceRole.TypewriterBoldItalic,
            var bold => bold,
        }),
    };

    private static FaceRole Face(Look look) => (look.Family, look.Weight, look.IsItalic) switch
    {
        (Family.Text, Weight.SemiBold, _) => FaceRole.TextSemiBold,
        (Family.Text, Weight.Bold, true) => FaceRole.TextBoldItalic,
        (Family.Text, Weight.Bold, false) => FaceRole.TextBold,
        (Family.Text, _, true) => FaceRole.TextItalic,
        (Family.Text, _, false) => FaceRole.Text,
        (Family.Display, Weight.Regular, true) => FaceRole.DisplayItalic,
        (Family.Display, Weight.Regular, false) => FaceRole.Display,
        (Family.Display, _, true) => FaceRole.DisplayBoldItalic,
        (Family.Display, _, false) => FaceRole.DisplayBold,
        (Family.Typewriter, Weight.Regular, true) => FaceRole.TypewriterItalic,
        (Family.Typewriter, Weight.Regular, false) => FaceRole.Typewriter,
        (Family.Typewriter, _, true) => FaceRole.TypewriterBoldItalic,
        _ => FaceRole.TypewriterBold,
    };

    private static FeatureSet Features(Look look) => (look.Family, look.Figures) switch
    {
        (Family.Typewriter, _) => FeatureSet.None,
        (_, Figures.Superior) => Superiors,
        (_, Figures.Tabular) => Tabular,
        (_, Figures.Lining) => Lining,
        _ => look.IsAcronym ? AllSmallCapitals : look.IsSmallCapitals ? SmallCapitals : OldStyle,
    };
}

/// <summary>Kinds of figures.</summary>
internal enum Figures
{
    OldStyle,
    Lining,
    Tabular,
    Superior,
}

/// <summary>How text looks just now: emphasis and the like change it on the way into a span.</summary>
/// <param name="Family">Of faces.</param>
/// <param name="Size">The em.</param>
internal readonly record struct Look(Family Family, Length Size)
{
    public bool IsItalic { get; init; }

    public Weight Weight { get; init; }

    public bool IsSmallCapitals { get; init; }

    /// <summary>Whether acronyms in it are set in small capitals.</summary>
    public bool MarksAcronyms { get; init; }

    /// <summary>Small capitals for capitals, too.</summary>
    public bool IsAcronym { get; init; }

    public Figures Figures { get; init; }

    public int Tracking { get; init; }

    public Length Rise { get; init; }

    public Ink Ink { get; init; } = Ink.Black;

    /// <summary>A look in a style's voice.</summary>
    public static Look Of(Voice voice, Length size) => new(voice.Family, size) { Weight = voice.Weight, IsItalic = voice.IsItalic, IsSmallCapitals = voice.IsSmallCapitals };

    /// <inheritdoc/>
    public override int GetHashCode() => (((Size.GetHashCode() * 31 + Rise.GetHashCode()) * 31 + Tracking) * 31 + (int)Family * 16 + (int)Figures) * 2 + (IsItalic ? 1 : 0);   // the rest rarely differs

    /// <summary>Within: italics in roman, roman in italics.</summary>
    public Look Emphasised => this with { IsItalic = !IsItalic };
}
