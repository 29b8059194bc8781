using System.Collections.Immutable;
using ReviewPress.HouseStyles;
using ReviewPress.OpenType.Faces;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Printing;

/// <summary>The first phrase, or its rest after a drop cap, in small capitals: whole words, emphasis kept, up to the sign that ends the phrase.</summary>
internal static class FirstPhrase
{
    private const int MostWords = 5;
    private const int MostLetters = 40;

    /// <summary>Sets it.</summary>
    /// <param name="style">How wide its letters are tracked.</param>
    /// <param name="inlines">What follows the drop cap.</param>
    /// <param name="letters">How many letters the drop cap has.</param>
    public static ImmutableArray<Inline> Set(HouseStyle style, ImmutableArray<Inline> inlines, int letters)
    {
        var (count, offset) = End(inlines, MostWords, MostLetters - letters, hasBegun: letters > 0);
        var result = ImmutableArray.CreateBuilder<Inline>(inlines.Length + 1);
        for (var i = 0; i < inlines.Length; i++)
        {
            if (i > count || (i == count && offset == 0)) result.Add(inlines[i]);
            else
            {
                var text = (TextInline)inlines[i];
                var end = i < count ? text.Text.Length : offset;
                result.Add(text.Part(0, end) with { Style = Small(text.Style, style.SmallCapitalTracking) });
                if (end < text.Text.Length) result.Add(text.Part(end, text.Text.Length));
            }
        }

        return result.ToImmutable();
    }

    public static bool IsCode(TextInline text) => string.Equals(text.Language, "zxx", StringComparison.Ordinal);

    /// <summary>Where it ends: after the last whole word that is within both limits.</summary>
    private static (int Inline, int Offset) End(ImmutableArray<Inline> inlines, int words, int letters, bool hasBegun)
    {
        var (end, word, previous) = ((Inline: 0, Offset: 0), 1, 'A');
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is not TextInline { Link: < 0, Place: not 0, Style.Rise.Scaled: 0 } text || IsCode(text)) return IsBetweenWords(previous) ? end : (i, 0);
            for (var c = 0; c < text.Text.Length; c++)
            {
                var sign = text.Text[c];
                if (IsBetweenWords(sign) && !IsBetweenWords(previous))
                {
                    end = (i, c);
                    if (word++ == words) return end;
                }

                if (char.IsLetter(sign) && sign is > '\u024F' and not (>= '\u1E00' and <= '\u1EFF')) return (0, 0);   // the faces have small capitals for Latin only
                if (hasBegun && EndsPhrase(sign, previous)) return IsBetweenWords(previous) ? end : (i, c);
                if (char.IsLetterOrDigit(sign) && letters-- == 0) return end;
                hasBegun |= char.IsLetterOrDigit(sign);
                previous = sign;
            }

            if (i + 1 == inlines.Length) end = (i, text.Text.Length);
        }

        return end;
    }

    private static bool IsBetweenWords(char sign) => sign is ' ' or '\u00A0' or '\u202F';

    /// <summary>A full stop after a single capital is an initial's.</summary>
    private static bool EndsPhrase(char sign, char previous) => sign switch
    {
        ',' or ';' or ':' or '!' or '?' or '…' or '—' or '–' or '(' or ')' or '[' or ']' or '“' or '”' or '„' or '«' or '»' or '"' or '/' => true,
        '.' => !char.IsUpper(previous),
        _ => false,
    };

    private static TextStyle Small(TextStyle style, int tracking) => style with { Features = style.Features.With(FeatureTag.Smcp), Tracking = tracking };
}
