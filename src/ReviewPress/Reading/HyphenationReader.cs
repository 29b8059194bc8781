using System.Collections.Immutable;
using System.Text;
using ReviewPress.Diagnostics;
using ReviewPress.Manuscripts;
using ReviewPress.Typesetting.Contents;

namespace ReviewPress.Reading;

/// <summary><c>hyphenation:</c> of book.yaml: words with hyphens where they may be divided, in the book's language or by language.</summary>
internal static class HyphenationReader
{
    /// <summary>Reads the words; those that can't be used are said and left out.</summary>
    public static ImmutableArray<DividedWord> Read(FieldReader fields)
    {
        if (fields.Entry("hyphenation") is not { } entry) return [];
        var words = new List<(DividedWord Word, int Offset)>();
        switch (entry.Value)
        {
            case YamlMap map:
                foreach (var language in map.Entries) Add(language, fields, words);
                break;
            case YamlList list:
                var book = fields.Scalar("language") is { } said && LanguageTag.Read(said.Value) is { } tag ? tag : BookReader.DefaultLanguage;
                AddAll(list.Items, book.Split('-')[0], fields, words);
                break;
            default:
                fields.NoteShape(entry, "a list of words with hyphens, for instance [cine-ma-scope, Godard]");
                break;
        }

        return Distinct(words, fields);
    }

    private static void Add(YamlEntry language, FieldReader fields, List<(DividedWord Word, int Offset)> words)
    {
        if (LanguageTag.Read(language.Key.Value) is not { } tag)
            fields.Add(DiagnosticCodes.BadLanguage, language.Key.Offset, $"'{language.Key.Value}' isn't a language tag", $"write '{LanguageTag.OfName(language.Key.Value) ?? "fr"}: [ci-né-ma]'");
        else if (language.Value is YamlList list) AddAll(list.Items, tag, fields, words);
        else AddAll([language.Value], tag, fields, words);
    }

    private static void AddAll(ImmutableArray<YamlNode> items, string language, FieldReader fields, List<(DividedWord Word, int Offset)> words)
    {
        foreach (var item in items)
        {
            if (item is not YamlScalar scalar)
            {
                fields.Add(DiagnosticCodes.BadDivision, item.Offset, "this isn't a word", "write a word with hyphens where it may be divided: cine-ma-scope");
                continue;
            }

            foreach (var word in scalar.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (FaultOf(word) is { } fault) fields.Add(DiagnosticCodes.BadDivision, scalar.Offset, $"'{word}' {fault}", "write a word with hyphens where it may be divided: cine-ma-scope");
                else words.Add((new DividedWord(language, word), scalar.Offset));
            }
        }
    }

    private static string? FaultOf(string word)
    {
        foreach (var sign in word.EnumerateRunes())
        {
            if (!Rune.IsLetter(sign) && sign.Value is not ('-' or '\'' or '’')) return $"holds {(sign.Value == 0xAD ? "a soft hyphen" : $"'{sign}'")}, and only letters and hyphens can stand in a word";
        }

        if (word[0] == '-' || word[^1] == '-') return "begins or ends with a hyphen";
        return word.Contains("--", StringComparison.Ordinal) ? "has two hyphens side by side" : null;
    }

    /// <summary>Each word once in a language; who says two things of it is told.</summary>
    private static ImmutableArray<DividedWord> Distinct(List<(DividedWord Word, int Offset)> words, FieldReader fields)
    {
        var known = new Dictionary<(string Language, string Letters), string>();
        var distinct = ImmutableArray.CreateBuilder<DividedWord>(words.Count);
        foreach (var (word, offset) in words)
        {
            var letters = word.Word.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
            if (known.TryAdd((word.Language, letters), word.Word)) distinct.Add(word);
            else if (known[(word.Language, letters)] is var other && !string.Equals(other, word.Word, StringComparison.OrdinalIgnoreCase))
                fields.Add(DiagnosticCodes.BadDivision, offset, $"'{word.Word}' stands here as '{other}' already", "keep one of the two");
        }

        return distinct.ToImmutable();
    }
}
