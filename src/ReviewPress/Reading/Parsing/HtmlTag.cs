using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReviewPress.Manuscripts;
using ReviewPress.Reviews;

namespace ReviewPress.Reading.Parsing;

/// <summary>A tag of the author's, taken apart.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="IsClosing">Whether it ends an element.</param>
/// <param name="Attributes">By name, in small letters.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, ImmutableArray<KeyValuePair<string, string>> Attributes)
{
    /// <summary>Those that hold nothing.</summary>
    public bool IsVoid => Name is "br" or "hr" or "img" or "wbr";

    /// <summary>Those that run in a line of text and are understood.</summary>
    public bool IsInline => Name is "q" or "a" || IsPlain || KindOf(this) is not null;

    /// <summary>Those whose words are no text: nothing of them is kept.</summary>
    public bool HidesItsText => Name is "script" or "style" or "iframe" or "object" or "embed" or "template" or "noscript" or "svg" or "math" or "video" or "audio" or "select" or "form" or "title" or "head";

    private bool IsPlain => Name is "span" or "small" or "abbr" or "mark" or "ins" or "bdi" or "time" or "kbd" or "samp" or "tt" or "code" or "big" or "nobr" or "wbr";

    /// <summary>The language it names; null where it names none, or no tag of a language.</summary>
    public string? Language => this["lang"] is { } tag ? LanguageTag.Read(tag) : null;

    /// <summary>An attribute's value, or null.</summary>
    public string? this[string name] => Attributes.FirstOrDefault(a => a.Key == name).Value;

    /// <summary>What a span with this tag means; null: nothing but its language.</summary>
    public static SpanKind? KindOf(HtmlTag tag) => tag.Name switch
    {
        "em" or "i" or "cite" or "dfn" or "var" or "u" => SpanKind.Emphasis,
        "strong" or "b" => SpanKind.Strong,
        "sup" => SpanKind.Superscript,
        "sub" => SpanKind.Subscript,
        "del" or "s" or "strike" => SpanKind.Deleted,
        "span" when tag["class"] is "smallcaps" or "small-caps" or "sc" => SpanKind.SmallCapitals,
        _ => null,
    };

    /// <summary>Takes a tag apart; null where it is no element's: an instruction, a declaration.</summary>
    public static HtmlTag? Parse(string tag)
    {
        var inside = tag.AsSpan().Trim("<>").TrimEnd('/').Trim();
        if (inside.StartsWith('/')) return IsName(inside[1..]) ? new HtmlTag(inside[1..].ToString().ToLowerInvariant(), true, []) : null;
        if (IsName(inside)) return new HtmlTag(inside.ToString().ToLowerInvariant(), false, []);
        if (inside.Length == 0 || !char.IsAsciiLetter(inside[0])) return null;
        var parser = new HtmlParser();
        return parser.ParseFragment(tag, parser.ParseDocument("").Body!).OfType<IElement>().FirstOrDefault() is { } element ? Of(element) : null;
    }

    /// <summary>An element's tag.</summary>
    public static HtmlTag Of(IElement element) => new(element.LocalName.ToLowerInvariant(), false, [.. element.Attributes.Select(a => KeyValuePair.Create(a.Name.ToLowerInvariant(), a.Value))]);

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0])) return false;
        foreach (var c in text) if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }
}
