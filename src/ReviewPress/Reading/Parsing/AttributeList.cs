using System.Collections.Immutable;

namespace ReviewPress.Reading.Parsing;

/// <summary>Attributes in braces: <c>{lang=fr .smallcaps credit="A. B." decorative}</c>.</summary>
/// <param name="Entries">Key and value with the value's offset in the text they were parsed from; a class has the key <c>.</c>, an id <c>#</c>, a bare word an empty value.</param>
internal sealed record AttributeList(ImmutableArray<AttributeList.Entry> Entries)
{
    /// <summary>One of them.</summary>
    public readonly record struct Entry(string Key, string Value, int Offset);

    /// <summary>Parses from the opening brace; null where what stands there isn't a list of attributes on one line.</summary>
    /// <param name="text">Any.</param>
    /// <param name="start">Of the brace.</param>
    /// <param name="end">After the closing brace.</param>
    public static AttributeList? Parse(ReadOnlySpan<char> text, int start, out int end)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var at = end = start + 1;
        while (true)
        {
            while (at < text.Length && text[at] == ' ') at++;
            if (at >= text.Length || text[at] == '\n') return null;
            if (text[at] == '}') break;
            if (ParseEntry(text, ref at) is not { } entry) return null;
            entries.Add(entry);
        }

        end = at + 1;
        return entries.Count == 0 ? null : new AttributeList(entries.ToImmutable());
    }

    private static Entry? ParseEntry(ReadOnlySpan<char> text, ref int at)
    {
        var mark = text[at] is '.' or '#' ? text[at++].ToString() : null;
        var name = Word(text, ref at);
        if (name.Length == 0) return null;
        if (mark is not null) return new Entry(mark, name, at - name.Length);
        if (at >= text.Length || text[at] != '=') return new Entry(name, "", at);
        at++;
        if (at < text.Length && text[at] is '"' or '\'') return Quoted(text, ref at, name);
        var value = Word(text, ref at);
        return value.Length == 0 ? null : new Entry(name, value, at - value.Length);
    }

    private static Entry? Quoted(ReadOnlySpan<char> text, ref int at, string name)
    {
        var quote = text[at++];
        var length = text[at..].IndexOfAny(quote, '\n');
        if (length < 0 || text[at + length] != quote) return null;
        var entry = new Entry(name, text.Slice(at, length).ToString(), at);
        at += length + 1;
        return entry;
    }

    private static string Word(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '+' or '_' or ':')) at++;
        return text[start..at].ToString();
    }
}
